import { useTranslation } from 'react-i18next'
import type { FacetField } from '@/components/facet-fields'
import { type Chosen, countsOf, type Facet, FACET_NAMES, FACETS } from './resource-facets'
import type { Resource } from './resources'
import { useFacetWords } from './use-facet-words'

/** These stand open, as in the library. */
const OPEN_AT_FIRST: readonly Facet[] = ['role', 'stage']

/** Each facet with its values in words; each value says how many it would leave. */
export function useResourceFacets(resources: readonly Resource[], chosen: Chosen): readonly FacetField[] {
  const { t } = useTranslation('pages')
  const words = useFacetWords()
  return FACET_NAMES.map((facet) => {
    const counts = countsOf(resources, chosen, facet)
    const name = words.facet(facet)
    const count = chosen[facet].length
    return {
      id: facet,
      name,
      summary: count === 0 ? name : t('library.option', { label: name, count }),
      isOpenAtFirst: OPEN_AT_FIRST.includes(facet) || count > 0,
      checks: FACETS[facet].map((value) => ({
        id: value,
        label: t('library.option', { label: words.value(facet, value), count: counts.get(value) ?? 0 }),
      })),
      chosen: chosen[facet],
    }
  })
}
