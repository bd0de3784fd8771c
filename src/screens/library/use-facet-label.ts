import { useTranslation } from 'react-i18next'
import { KINDS } from '@/core/library/kinds'
import { DPI_TYPES, PRINCIPLES, RISKS, ROLES, STAGES } from '@/core/questionnaire/vocabulary'
import type { Facet, FacetValue } from './facets'

/** The words for a value of a facet. */
export function useFacetLabel(): (facet: Facet, value: FacetValue) => string {
  const { t } = useTranslation('taxonomy')
  const labels: Readonly<Record<Facet, ReadonlyMap<FacetValue, string>>> = {
    principle: new Map(PRINCIPLES.map((value) => [value, `${value} ${t(`principles.${value}`)}`])),
    role: new Map(ROLES.map((value) => [value, t(`roles.${value}`)])),
    stage: new Map(STAGES.map((value) => [value, t(`stages.${value}`)])),
    type: new Map(DPI_TYPES.map((value) => [value, t(`dpiTypes.${value}`)])),
    kind: new Map(KINDS.map((value) => [value, t(`kinds.${value}`)])),
    risk: new Map(RISKS.map((value) => [value, t(`risks.${value}.name`)])),
  }
  return (facet, value) => labels[facet].get(value) ?? value
}
