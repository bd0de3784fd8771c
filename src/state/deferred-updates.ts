import { create } from 'zustand'

/** Plans whose change of library the user looks at later: until the page is closed, and stored nowhere. */
const useStore = create<ReadonlySet<string>>(() => new Set())

export const useIsUpdateDeferred = (id: string): boolean => useStore((ids) => ids.has(id))

export function updateDeferred(id: string): void {
  useStore.setState((ids) => new Set(ids).add(id), true)
}

export function updateTakenUp(id: string): void {
  useStore.setState((ids) => new Set([...ids].filter((each) => each !== id)), true)
}
