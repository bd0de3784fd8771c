import { create } from 'zustand'
import { readReviewNote, writeReviewNote } from '@/storage/review-note-store'
import { ownStorage } from './browser-storage'

/**
 * What is typed about a review that is not kept yet, by plan: it waits while one looks at other parts of the plan, and
 * in this browser, apart from the plan, until one comes back. Where the plan is deleted this window still has it, should
 * that be undone.
 */
const useStore = create<ReadonlyMap<string, string>>(() => new Map())

/** Typed here and not in this browser, whose storage is full: it goes with the window. */
const unkept = new Set<string>()
globalThis.window?.addEventListener('beforeunload', (event) => {
  if (unkept.size > 0) event.preventDefault()
})

export const isNoteUnkept = (id: string): boolean => unkept.has(id)

/** The note and how to set it; null where nothing is typed. */
export function useReviewNote(id: string): readonly [string | null, (note: string | null) => void] {
  const note = useStore((notes) => notes.get(id) ?? null) ?? readReviewNote(ownStorage(), id)
  return [note, (next) => noteTyped(id, next)]
}

function noteTyped(id: string, note: string | null): void {
  writeReviewNote(ownStorage(), id, note)
  if (note === null || !ownStorage() || readReviewNote(ownStorage(), id) === note) unkept.delete(id)
  else unkept.add(id)
  useStore.setState((notes) => {
    const others = new Map(notes)
    if (note === null) others.delete(id)
    else others.set(id, note)
    return others
  }, true)
}

/** Nothing is left here; tests use it as a fresh start too. */
export function reviewNotesForgotten(): void {
  unkept.clear()
  useStore.setState(new Map(), true)
}
