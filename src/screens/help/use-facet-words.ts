import { useTranslation } from 'react-i18next'
import { DPI_TYPES, PRINCIPLES, ROLES, STAGES } from '@/core/questionnaire/vocabulary'
import type { Facet, FacetValue } from './resource-facets'
import { REGIONS, SORTS } from './resources'

interface FacetWords {
  readonly facet: (facet: Facet) => string
  readonly value: (facet: Facet, value: FacetValue) => string
}

export function useFacetWords(): FacetWords {
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
  }
}
