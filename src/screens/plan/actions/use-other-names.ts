import { useEffect, useState } from 'react'
import type { AlsoCalled } from '@/core/library/library'
import { otherNames } from '@/core/library/other-names'
import type { Language } from '@/core/questionnaire/vocabulary'
import { useDataSource } from '@/state/data-source-context'
import { useLanguage } from '@/state/preferences'

/** What else each safeguard is called, by its id. */
export type OtherNamesById = ReadonlyMap<string, string>

const NONE: OtherNamesById = new Map()

/** The other names of things, asked for with the first search; until they have come, the list is searched without. */
export function useOtherNames(isSearched: boolean): OtherNamesById {
  const source = useDataSource()
  const language = useLanguage()
  const [names, setNames] = useState(NONE)
  useEffect(() => {
    if (!isSearched) return
    let isWanted = true
    source.loadAlsoCalled().then(
      (called) => {
        if (isWanted) setNames(namesById(called, language))
      },
      (error: unknown) => console.error(error),
    )
    return () => {
      isWanted = false
    }
  }, [isSearched, source, language])
  return names
}

function namesById(called: readonly AlsoCalled[], language: Language): OtherNamesById {
  const namesOf = otherNames(called, language)
  const ids = new Set(called.flatMap(({ safeguards }) => safeguards))
  return new Map(
    [...ids].map((id) => {
      const { own, shared } = namesOf(id)
      return [id, [...own, ...shared].join('\n')]
    }),
  )
}
