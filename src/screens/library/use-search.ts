import { useEffect, useState } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import type { Risk } from '@/core/questionnaire/vocabulary'
import { loadNamespaces } from '@/i18n/interface'
import { englishInsteadOf, safeguardTextsOf } from '@/state/data-source'
import { useDataSource } from '@/state/data-source-context'
import { useLanguage } from '@/state/preferences'
import { entriesOf, type Entry } from './entries'
import { otherNames } from '@/core/library/other-names'
import { indexEntries, type Search } from './search-index'

/** One index for each list of entries, kept while the app is open: coming back to the library costs nothing. */
const indexes = new WeakMap<readonly Entry[], Promise<Search>>()

/** The search over all words of the library; null until they have come, after the list, and it is made ready. */
export function useSearch(entries: readonly Entry[]): Search | null {
  const { t, i18n } = useTranslation('taxonomy')
  const language = useLanguage()
  const source = useDataSource()
  const [ready, setReady] = useState<{ readonly of: readonly Entry[]; readonly search: Search } | null>(null)

  useEffect(() => {
    let isWanted = true
    const index = async (): Promise<Search> => {
      const [texts, english, instruments, { processes }, called] = await Promise.all([
        safeguardTextsOf(source, language),
        englishInsteadOf(source, language),
        source.loadInstruments(),
        source.loadFramework(),
        source.loadAlsoCalled(),
        loadNamespaces(['instruments']),
      ])
      const { names: official, issuers } = i18n.getResourceBundle(i18n.language, 'instruments') as Readonly<
        Record<'names' | 'issuers', Readonly<Record<string, string>>>
      >
      const names = new Map(
        instruments.map(({ id, name, titles, issuer }) => [
          id,
          `${official[id] ?? titles?.[language] ?? ''} ${name} ${issuers[issuer] ?? ''} ${issuer}`,
        ]),
      )
      const codes = new Map(processes.map(({ id, code }) => [id, code]))
      const labelsOf = ({ safeguard }: Entry): readonly string[] => [
        t(`principles.${safeguard.principle}`),
        ...Object.keys(safeguard.risks).map((risk) => t(`risks.${risk as Risk}.name`)),
        ...safeguard.instruments.map((id) => names.get(id) ?? id),
        ...safeguard.actions.flatMap((action) => action.processes.map((id) => codes.get(id) ?? id)),
      ]
      const safeguards = entries.map(({ safeguard }) => safeguard)
      return indexEntries(
        entriesOf(safeguards, texts, english),
        labelsOf,
        language,
        otherNames(called, language),
      )
    }
    const made = indexes.get(entries) ?? index()
    indexes.set(entries, made)
    made.then(
      (search) => {
        if (isWanted) setReady({ of: entries, search })
      },
      (error: unknown) => {
        indexes.delete(entries)
        console.error(error)
      },
    )
    return () => {
      isWanted = false
    }
  }, [entries, language, t, i18n, source])

  return ready?.of === entries ? ready.search : null
}
