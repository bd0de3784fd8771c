import { useMemo, useRef, useState } from 'react'
import {
  type Chosen,
  isSelected,
  newSelectionStore,
  type SelectionStore,
  useChosen,
} from '@/state/selection-store'

export interface Selection {
  /** What is selected: rows ask it for themselves, so that a mark draws one row and not the list. */
  readonly store: SelectionStore
  /** The rows shown, in their order, and which of them stand in the short list. */
  readonly shown: readonly string[]
  readonly short: ReadonlySet<string>
  /** Takes one in or out; with shift, everything from the one touched last. */
  readonly toggle: (id: string, withShift: boolean) => void
  readonly setAll: (isSelected: boolean) => void
}

/** Which of the rows shown are selected; what is filtered away or has left the short list is no longer selected. */
export function useSelection(shown: readonly string[], short: ReadonlySet<string>): Selection {
  const rows = useRef({ shown, short })
  rows.current = { shown, short }
  const [own] = useState(() => ownSelection(() => rows.current))
  return useMemo(() => ({ ...own, shown, short }), [own, shown, short])
}

/** The ids of what is selected among the rows shown. */
export function useSelectedIds({ store, shown, short }: Selection): ReadonlySet<string> {
  const chosen = useChosen(store)
  return useMemo(
    () => new Set(shown.filter((id) => isSelected(chosen, id, short.has(id)))),
    [shown, short, chosen],
  )
}

type Rows = Pick<Selection, 'shown' | 'short'>

function ownSelection(rows: () => Rows): Pick<Selection, 'store' | 'toggle' | 'setAll'> {
  const store = newSelectionStore()
  let last: string | null = null
  return {
    store,
    toggle: (id, withShift) => {
      const { shown, short } = rows()
      const { chosen } = store.getState()
      const isIn = !isSelected(chosen, id, short.has(id))
      const next = new Map<string, boolean>(chosen)
      for (const each of withShift ? between(shown, last, id) : [id]) {
        if (isIn) next.set(each, short.has(each))
        else next.delete(each)
      }
      last = id
      store.setState({ chosen: next })
    },
    setAll: (isAll) => {
      const { shown, short } = rows()
      const chosen: Chosen = new Map(isAll ? shown.map((id) => [id, short.has(id)]) : [])
      store.setState({ chosen })
    },
  }
}

function between(rows: readonly string[], from: string | null, to: string): readonly string[] {
  const start = from === null ? -1 : rows.indexOf(from)
  const end = rows.indexOf(to)
  if (start < 0 || end < 0) return [to]
  return rows.slice(Math.min(start, end), Math.max(start, end) + 1)
}
