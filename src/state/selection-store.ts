import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'

/** Each one selected, and whether it stood in the short list when it was. */
export type Chosen = ReadonlyMap<string, boolean>

/** What is selected in a list; only those that ask are drawn anew when it changes. */
export type SelectionStore = StoreApi<{ readonly chosen: Chosen }>

export const newSelectionStore = (): SelectionStore => createStore(() => ({ chosen: new Map() }))

export const useChosen = (store: SelectionStore): Chosen => useStore(store, ({ chosen }) => chosen)

export const useIsSelected = (store: SelectionStore, id: string, isShort: boolean): boolean =>
  useStore(store, ({ chosen }) => isSelected(chosen, id, isShort))

/** What has left the short list is no longer selected. */
export function isSelected(chosen: Chosen, id: string, isShort: boolean): boolean {
  const wasShort = chosen.get(id)
  return wasShort === false || (wasShort === true && isShort)
}
