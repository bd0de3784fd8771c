import { useCallback, useMemo, useRef, useState } from 'react'

export interface Selection {
  readonly ids: ReadonlySet<string>
  /** Takes one in or out; with shift, everything from the one touched last. */
  readonly toggle: (id: string, withShift: boolean) => void
  readonly setAll: (isSelected: boolean) => void
}

/** Each one selected, and whether it stood in the short list when it was. */
type Chosen = ReadonlyMap<string, boolean>

/** Which of the rows shown are selected; what is filtered away or has left the short list is no longer selected. */
export function useSelection(shown: readonly string[], short: ReadonlySet<string>): Selection {
  const [chosen, setChosen] = useState<Chosen>(new Map())
  const last = useRef<string | null>(null)
  const rows = useRef({ shown, short })
  rows.current = { shown, short }

  const toggle = useCallback((id: string, withShift: boolean): void => {
    setChosen((before) => {
      const { shown: all, short: listed } = rows.current
      const isIn = !isSelected(before, listed, id)
      const next = new Map(before)
      for (const each of withShift ? between(all, last.current, id) : [id]) {
        if (isIn) next.set(each, listed.has(each))
        else next.delete(each)
      }
      last.current = id
      return next
    })
  }, [])
  const setAll = useCallback((isAll: boolean): void => {
    const { shown: all, short: listed } = rows.current
    setChosen(new Map(isAll ? all.map((id) => [id, listed.has(id)]) : []))
  }, [])
  const ids = useMemo(
    () => new Set(shown.filter((id) => isSelected(chosen, short, id))),
    [shown, short, chosen],
  )
  return useMemo(() => ({ ids, toggle, setAll }), [ids, toggle, setAll])
}

function isSelected(chosen: Chosen, short: ReadonlySet<string>, id: string): boolean {
  const wasShort = chosen.get(id)
  return wasShort === false || (wasShort === true && short.has(id))
}

function between(rows: readonly string[], from: string | null, to: string): readonly string[] {
  const start = from === null ? -1 : rows.indexOf(from)
  const end = rows.indexOf(to)
  if (start < 0 || end < 0) return [to]
  return rows.slice(Math.min(start, end), Math.max(start, end) + 1)
}
