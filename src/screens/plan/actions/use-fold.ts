import { useMemo, useState } from 'react'

export interface Fold {
  readonly isOpen: boolean
  readonly onToggle: (isOpen: boolean) => void
}

/**
 * A fold in a list that can be searched: open where the user opened it, and over whatever a search finds, until they
 * close it over that.
 */
export function useFold(isOpenAtFirst: boolean, search: string | null): Fold {
  const [isWanted, setIsWanted] = useState(isOpenAtFirst)
  const [closedOver, setClosedOver] = useState<string | null>(null)
  return useMemo(
    () =>
      search === null
        ? { isOpen: isWanted, onToggle: setIsWanted }
        : { isOpen: closedOver !== search, onToggle: (isOpen) => setClosedOver(isOpen ? null : search) },
    [search, isWanted, closedOver],
  )
}
