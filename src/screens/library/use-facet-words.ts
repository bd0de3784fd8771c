import { useTranslation } from '@/i18n/use-translation'
import type { FacetWords } from '@/components/facet-choices'
import { KINDS } from '@/core/library/kinds'
import { DPI_TYPES, PRINCIPLES, RISKS, ROLES, STAGES } from '@/core/questionnaire/vocabulary'
import type { Facet, FacetValue } from './facets'

/** The words for the facets of the library and their values. */
export function useFacetWords(): FacetWords<Facet, FacetValue> {
  const { t } = useTranslation(['pages', 'taxonomy'])
  const labels: Readonly<Record<Facet, ReadonlyMap<FacetValue, string>>> = {
    principle: new Map(PRINCIPLES.map((value) => [value, `${value} ${t(`taxonomy:principles.${value}`)}`])),
    role: new Map(ROLES.map((value) => [value, t(`taxonomy:roles.${value}`)])),
    stage: new Map(STAGES.map((value) => [value, t(`taxonomy:stages.${value}`)])),
    type: new Map(DPI_TYPES.map((value) => [value, t(`taxonomy:dpiTypes.${value}`)])),
    kind: new Map(KINDS.map((value) => [value, t(`taxonomy:kinds.${value}`)])),
    risk: new Map(RISKS.map((value) => [value, t(`taxonomy:risks.${value}.name`)])),
  }
  return {
    facet: (facet) => t(`library.facets.${facet}`),
    value: (facet, value) => labels[facet].get(value) ?? value,
    option: (label, count) => t('library.option', { label, count }),
    takeAway: (label) => t('library.takeAway', { label }),
  }
}
