import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { Button } from '@/components/button'
import { EmptyState } from '@/components/empty-state'
import { PageHeading } from '@/components/page-heading'
import { SelectField } from '@/components/select-field'
import { useFramework, useInstruments, useLibrary } from '@/state/data-source'
import { REGION_OF } from '@/state/resource-regions'
import { BackToHelp } from './back-to-help'
import styles from './help.module.css'
import { chosenIn, countOf, FACET_NAMES, FACETS, narrow } from './resource-facets'
import { ResourceList } from './resource-list'
import { resourcesOf } from './resources'
import { useFacetWords } from './use-facet-words'

/** The framework's own pages and the instruments, by authority, stage, kind of system, principle and region. */
export function ResourcesScreen() {
  const { t } = useTranslation(['help', 'pages'])
  const words = useFacetWords()
  const framework = useFramework()
  const instruments = useInstruments()
  const { safeguards } = useLibrary()
  const [params, setParams] = useSearchParams()
  const resources = useMemo(
    () => resourcesOf(framework, instruments, safeguards, REGION_OF),
    [framework, instruments, safeguards],
  )
  const chosen = chosenIn(params)
  const shown = narrow(resources, chosen)
  const set = (next: URLSearchParams): void => setParams(next, { replace: true, preventScrollReset: true })
  return (
    <div className={`wrap ${styles.page} ${styles.wide}`}>
      <BackToHelp />
      <PageHeading title={t('resources.title')} lead={t('resources.lead')} />
      <search className={styles.facets}>
        {FACET_NAMES.map((facet) => (
          <SelectField
            key={facet}
            label={words.facet(facet)}
            value={chosen[facet] ?? ''}
            onChange={(value) => set(withParam(params, facet, value))}
            options={[
              { value: '', label: t('pages:library.any') },
              ...FACETS[facet].map((value) => ({
                value,
                label: t('pages:library.option', {
                  label: words.value(facet, value),
                  count: countOf(resources, chosen, facet, value),
                }),
              })),
            ]}
          />
        ))}
        <Button onClick={() => set(new URLSearchParams())}>{t('pages:library.clear')}</Button>
      </search>
      <p role="status">{shown.length === 0 ? '' : t('resources.found', { count: shown.length })}</p>
      {shown.length === 0 ? (
        <EmptyState picture="search" title={t('resources.none')} />
      ) : (
        <ResourceList resources={shown} />
      )}
      <p className={styles.note}>{t('resources.basis')}</p>
    </div>
  )
}

function withParam(before: URLSearchParams, key: string, value: string): URLSearchParams {
  const after = new URLSearchParams(before)
  if (value === '') after.delete(key)
  else after.set(key, value)
  return after
}
