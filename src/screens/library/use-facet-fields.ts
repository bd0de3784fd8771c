import { useTranslation } from 'react-i18next'
import type { FacetField } from '@/components/facet-fields'
import type { Entry } from './entries'
import { type Chosen, countsOf, type Facet, FACET_NAMES, FACETS } from './facets'
import { useFacetLabel } from './use-facet-label'

/** These stand open: the two that most people begin with. */
const OPEN_AT_FIRST: readonly Facet[] = ['role', 'stage']

/** Each facet with its values in words; each value says how many it would leave. */
export function useFacetFields(entries: readonly Entry[], chosen: Chosen): readonly FacetField[] {
  const { t } = useTranslation('pages')
  const labelOf = useFacetLabel()
  return FACET_NAMES.map((facet) => {
    const counts = countsOf(entries, chosen, facet)
    const name = t(`library.facets.${facet}`)
    const count = chosen[facet].length
    return {
      id: facet,
      name,
      summary: count === 0 ? name : t('library.option', { label: name, count }),
      isOpenAtFirst: OPEN_AT_FIRST.includes(facet) || count > 0,
      checks: FACETS[facet].map((value) => ({
        id: value,
        label: t('library.option', { label: labelOf(facet, value), count: counts.get(value) ?? 0 }),
      })),
      chosen: chosen[facet],
    }
  })
}
