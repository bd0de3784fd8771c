import { useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { Button } from '@/components/button'
import { PageHeading } from '@/components/page-heading'
import { TextField } from '@/components/text-field'
import { useLibrary, useSafeguardTexts } from '@/state/data-source'
import { useLanguage } from '@/state/preferences'
import { FacetFields } from './facet-fields'
import { chosenIn, FACET_NAMES, narrow } from './facets'
import styles from './library-screen.module.css'
import { SafeguardList } from './safeguard-list'
import { entriesOf, searchEntries } from './search-safeguards'

/** Everything the tool knows, to be searched and narrowed. The choices stand in the address. */
export function LibraryScreen() {
  const { t } = useTranslation('pages')
  const { safeguards, version } = useLibrary()
  const texts = useSafeguardTexts(useLanguage())
  const english = useSafeguardTexts('en')
  const entries = useMemo(() => entriesOf(safeguards, texts, english), [safeguards, texts, english])
  const [params, setParams] = useSearchParams()
  const [typed, setTyped] = useState(params.get('find') ?? '')
  const wanted = useDeferredValue(typed)
  const chosen = useMemo(() => chosenIn(params), [params])
  const found = useMemo(() => searchEntries(entries, wanted), [entries, wanted])
  const shown = useMemo(() => narrow(found, chosen), [found, chosen])
  const isNarrowed = wanted.trim() !== '' || FACET_NAMES.some((facet) => chosen[facet] !== null)

  function set(key: string, value: string): void {
    setParams((before) => withParam(before, key, value), { replace: true, preventScrollReset: true })
  }

  function clear(): void {
    setTyped('')
    setParams({}, { replace: true, preventScrollReset: true })
  }

  return (
    <div className={`wrap ${styles.screen}`}>
      <PageHeading title={t('library.title')} lead={t('library.lead', { count: entries.length, version })} />
      <div className={styles.columns}>
        <search className={styles.tools}>
          <TextField
            label={t('library.find')}
            hint={t('library.findHint')}
            type="search"
            value={typed}
            onChange={setTyped}
            onBlur={() => set('find', typed.trim())}
          />
          <FacetFields entries={found} chosen={chosen} onChoose={set} />
          {isNarrowed && <Button onClick={clear}>{t('library.clear')}</Button>}
        </search>
        <div className={styles.results}>
          <p role="status">
            {shown.length === 0 ? t('library.foundNone') : t('library.found', { count: shown.length })}
          </p>
          {entries.some(({ isEnglish }) => isEnglish) && <p className="small">{t('safeguard.english')}</p>}
          <SafeguardList entries={shown} isSearched={wanted.trim() !== ''} />
        </div>
      </div>
    </div>
  )
}

function withParam(before: URLSearchParams, key: string, value: string): URLSearchParams {
  const after = new URLSearchParams(before)
  if (value === '') after.delete(key)
  else after.set(key, value)
  return after
}
