import { useTranslation } from '@/i18n/use-translation'
import type { FacetWords } from '@/components/facet-choices'
import { DPI_TYPES, PRINCIPLES, ROLES, STAGES } from '@/core/questionnaire/vocabulary'
import type { Facet, FacetValue } from './resource-facets'
import { REGIONS, SORTS } from './resources'

/** The words for the facets of the resource finder and their values. */
export function useFacetWords(): FacetWords<Facet, FacetValue> {
  const { t } = useTranslation(['help', 'pages', 'taxonomy'])
  const labels: Readonly<Record<Facet, ReadonlyMap<FacetValue, string>>> = {
    role: new Map(ROLES.map((value) => [value, t(`taxonomy:roles.${value}`)])),
    stage: new Map(STAGES.map((value) => [value, t(`taxonomy:stages.${value}`)])),
    type: new Map(DPI_TYPES.map((value) => [value, t(`taxonomy:dpiTypes.${value}`)])),
    principle: new Map(PRINCIPLES.map((value) => [value, `${value} ${t(`taxonomy:principles.${value}`)}`])),
    region: new Map(REGIONS.map((value) => [value, t(`resources.region.${value}`)])),
    sort: new Map(SORTS.map((value) => [value, t(`resources.sort.${value}`)])),
  }
  return {
    facet: (facet) =>
      facet === 'region' || facet === 'sort'
        ? t(`resources.facets.${facet}`)
        : t(`pages:library.facets.${facet}`),
    value: (facet, value) => labels[facet].get(value) ?? value,
    option: (label, count) => t('pages:library.option', { label, count }),
    takeAway: (label) => t('pages:library.takeAway', { label }),
  }
}
