import { useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Link } from '@/components/link'
import { useSearchParams } from 'react-router'
import { ChosenFacets } from '@/components/chosen-facets'
import { EmptyState } from '@/components/empty-state'
import { chosenIn, chosenLines, countChosen, narrow, withToggled } from '@/components/facet-choices'
import { Faceted } from '@/components/faceted'
import { Listener } from '@/components/listener'
import { PageHeading } from '@/components/page-heading'
import { Skeleton } from '@/components/skeleton'
import { useLibrary } from '@/state/data-source'
import type { Entry } from './entries'
import { LIBRARY_FACETS } from './facets'
import { LibraryTools } from './library-tools'
import styles from './library-screen.module.css'
import { SafeguardList } from './safeguard-list'
import { useEntries } from './use-entries'
import { useFacetWords } from './use-facet-words'
import { useFind } from './use-find'
import { useSearch } from './use-search'

/** Everything the tool knows, to be searched and narrowed. The words and choices stand in the address. */
export function LibraryScreen() {
  const { t } = useTranslation(['pages', 'safety'])
  const { version } = useLibrary()
  const entries = useEntries()
  const [params, setParams] = useSearchParams()
  const { typed, type, settle } = useFind(params.get('find') ?? '', (words) =>
    setParams((before) => withFind(before, words), { replace: true, preventScrollReset: true }),
  )
  // Whoever follows a link to a search waits for what it finds; whoever types keeps the list until then.
  const [cameWithWords] = useState(typed !== '')
  const wanted = useDeferredValue(typed.trim())
  const chosen = useMemo(() => chosenIn(LIBRARY_FACETS, params), [params])
  const { found, isSearching } = useFound(entries, wanted)
  const shown = useMemo(() => narrow(LIBRARY_FACETS, found, chosen), [found, chosen])
  const words = useFacetWords()
  const isNarrowed = typed !== '' || countChosen(chosen) > 0

  function toggle(facet: string, value: string): void {
    setParams((before) => withToggled(before, facet, value), { replace: true, preventScrollReset: true })
  }

  function clear(): void {
    type('')
    setParams({}, { replace: true, preventScrollReset: true })
  }

  return (
    <div className={`wrap ${styles.screen}`}>
      <PageHeading title={t('library.title')} lead={t('library.lead', { count: entries.length, version })} />
      <p>
        <Link to="/library/coverage">{t('library.toCoverage')}</Link>
        <br />
        <Link to="/library/own">{t('safety:own.title')}</Link>
      </p>
      <Faceted
        tools={
          <LibraryTools
            entries={found}
            typed={typed}
            chosen={chosen}
            isNarrowed={isNarrowed}
            onType={type}
            onTyped={settle}
            onToggle={toggle}
            onClear={clear}
          />
        }
        status={statusWords()}
        chosen={
          <ChosenFacets
            label={t('library.chosen')}
            all={chosenLines(LIBRARY_FACETS, chosen, words)}
            onToggle={toggle}
          />
        }
      >
        {isSearching && cameWithWords ? (
          <Skeleton label={t('library.searching')} lines={8} />
        ) : (
          <>
            <Listener>
              {shown.length === 0 && <EmptyState picture="search" title={t('library.foundNone')} />}
            </Listener>
            {shown.some(({ isEnglish }) => isEnglish) && <p className="small">{t('safeguard.english')}</p>}
            <SafeguardList entries={shown} isSearched={wanted !== '' && !isSearching} />
          </>
        )}
      </Faceted>
    </div>
  )

  function statusWords(): string {
    if (isSearching) return cameWithWords ? '' : t('library.searching')
    return shown.length === 0 ? '' : t('library.found', { count: shown.length })
  }
}

/** What fits the words, the best first; everything while the search is still being made ready. */
function useFound(
  entries: readonly Entry[],
  wanted: string,
): { readonly found: readonly Entry[]; readonly isSearching: boolean } {
  const search = useSearch(entries)
  return useMemo(() => {
    if (wanted === '') return { found: entries, isSearching: false }
    if (search === null) return { found: entries, isSearching: true }
    const byId = new Map(entries.map((entry) => [entry.safeguard.id, entry]))
    return { found: search(wanted).flatMap((id) => byId.get(id) ?? []), isSearching: false }
  }, [entries, search, wanted])
}

function withFind(before: URLSearchParams, words: string): URLSearchParams {
  const after = new URLSearchParams(before)
  if (words === '') after.delete('find')
  else after.set('find', words)
  return after
}
