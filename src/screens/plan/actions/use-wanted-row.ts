import { useCallback, useEffect, useRef } from 'react'
import { rowId } from './action-row'
import type { Fold } from './use-fold'
import type { Stands } from './use-left'

/** Brings the focus to a row that may first have to be let through by the filter, or unfolded. */
export function useWantedRow(stands: Stands, rows: readonly string[], rest: Fold): (id: string) => void {
  const wanted = useRef<string | null>(null)
  useEffect(() => {
    const id = wanted.current
    if (id === null) return
    const row = document.getElementById(rowId(id))
    if (row) {
      wanted.current = null
      row.focus()
    } else if (stands.has(id) && !rows.includes(id)) rest.onToggle(true)
  })
  return useCallback((id) => {
    wanted.current = id
  }, [])
}
