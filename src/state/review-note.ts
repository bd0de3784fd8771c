import { create } from 'zustand'

/** What is typed about a review that is not kept yet, by plan: it waits while one looks at other parts of the plan. */
const useStore = create<ReadonlyMap<string, string>>(() => new Map())

/** The note and how to set it; null where nothing is typed. */
export function useReviewNote(id: string): readonly [string | null, (note: string | null) => void] {
  const note = useStore((notes) => notes.get(id) ?? null)
  return [note, (next) => noteTyped(id, next)]
}

function noteTyped(id: string, note: string | null): void {
  useStore.setState((notes) => {
    const others = new Map(notes)
    if (note === null) others.delete(id)
    else others.set(id, note)
    return others
  }, true)
}
