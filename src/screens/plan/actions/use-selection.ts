import { useCallback, useMemo, useRef, useState } from 'react'

export interface Selection {
  readonly ids: ReadonlySet<string>
  /** Takes one in or out; with shift, everything from the one touched last. */
  readonly toggle: (id: string, withShift: boolean) => void
  readonly setAll: (isSelected: boolean) => void
}

/** Which of the rows shown are selected; what is filtered away is no longer selected. */
export function useSelection(shown: readonly string[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const last = useRef<string | null>(null)
  const rows = useRef(shown)
  rows.current = shown

  const toggle = useCallback((id: string, withShift: boolean): void => {
    setChosen((before) => {
      const isIn = !before.has(id)
      const next = new Set(before)
      for (const each of withShift ? between(rows.current, last.current, id) : [id]) {
        if (isIn) next.add(each)
        else next.delete(each)
      }
      last.current = id
      return next
    })
  }, [])
  const setAll = useCallback((isSelected: boolean): void => {
    setChosen(new Set(isSelected ? rows.current : []))
  }, [])
  const ids = useMemo(() => new Set(shown.filter((id) => chosen.has(id))), [shown, chosen])
  return useMemo(() => ({ ids, toggle, setAll }), [ids, toggle, setAll])
}

function between(rows: readonly string[], from: string | null, to: string): readonly string[] {
  const start = from === null ? -1 : rows.indexOf(from)
  const end = rows.indexOf(to)
  if (start < 0 || end < 0) return [to]
  return rows.slice(Math.min(start, end), Math.max(start, end) + 1)
}
