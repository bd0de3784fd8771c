import { Suspense, useMemo } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { useSearchParams } from 'react-router'
import { ChosenFacets } from '@/components/chosen-facets'
import { EmptyState } from '@/components/empty-state'
import {
  chosenIn,
  chosenLines,
  countChosen,
  facetFields,
  narrow,
  withToggled,
} from '@/components/facet-choices'
import { FacetTools } from '@/components/facet-tools'
import { Faceted } from '@/components/faceted'
import { Listener } from '@/components/listener'
import { PageHeading } from '@/components/page-heading'
import { Skeleton } from '@/components/skeleton'
import { useFramework, useInstruments, useLibrary } from '@/state/data-source'
import { REGION_OF } from '@/state/resource-regions'
import { BackToHelp } from './back-to-help'
import styles from './help.module.css'
import { RESOURCE_FACETS } from './resource-facets'
import { ResourceList } from './resource-list'
import { type Resource, resourcesOf } from './resources'
import { useFacetWords } from './use-facet-words'

/** The framework's own pages and the instruments, by authority, stage, kind of system, principle and region. */
export function ResourcesScreen() {
  const { t } = useTranslation(['help', 'pages'])
  const words = useFacetWords()
  const resources = useResources()
  const [params, setParams] = useSearchParams()
  const chosen = chosenIn(RESOURCE_FACETS, params)
  const shown = narrow(RESOURCE_FACETS, resources, chosen)
  const count = countChosen(chosen)
  const set = (next: URLSearchParams): void => setParams(next, { replace: true, preventScrollReset: true })
  const toggle = (facet: string, value: string): void => set(withToggled(params, facet, value))
  return (
    <div className={`wrap ${styles.page} ${styles.wide}`}>
      <BackToHelp />
      <PageHeading title={t('resources.title')} lead={t('resources.lead')} />
      <Faceted
        tools={
          <FacetTools
            words={{
              narrow: count === 0 ? t('pages:library.narrow') : t('pages:library.narrowed', { count }),
              clear: t('pages:library.clear'),
            }}
            facets={facetFields(RESOURCE_FACETS, resources, chosen, words)}
            isNarrowed={count > 0}
            onToggle={toggle}
            onClear={() => set(new URLSearchParams())}
          />
        }
        status={shown.length === 0 ? '' : t('resources.found', { count: shown.length })}
        chosen={
          <ChosenFacets
            label={t('pages:library.chosen')}
            all={chosenLines(RESOURCE_FACETS, chosen, words)}
            onToggle={toggle}
          />
        }
      >
        <Listener>
          {shown.length === 0 && <EmptyState picture="search" title={t('resources.none')} />}
        </Listener>
        <Suspense fallback={<Skeleton label={t('resources.title')} lines={8} />}>
          <ResourceList resources={shown} />
          <p className={styles.note}>{t('resources.basis')}</p>
        </Suspense>
      </Faceted>
    </div>
  )
}

function useResources(): readonly Resource[] {
  const framework = useFramework()
  const instruments = useInstruments()
  const { safeguards } = useLibrary()
  return useMemo(
    () => resourcesOf(framework, instruments, safeguards, REGION_OF),
    [framework, instruments, safeguards],
  )
}
