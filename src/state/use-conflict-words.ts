import { useTranslation } from 'react-i18next'
import type { Place } from '@/core/plan/merge-plans'
import { useSafeguardTexts } from './data-source'
import { useLanguage } from './preferences'

interface ConflictWords {
  readonly place: (place: Place) => string
  readonly value: (value: unknown) => string
}

/** Says which field two people changed differently, and to what. */
export function useConflictWords(): ConflictWords {
  const { t, i18n } = useTranslation(['safety', 'questionnaire', 'taxonomy'])
  const own = useSafeguardTexts(useLanguage())
  const english = useSafeguardTexts('en')
  const say = t as (key: string) => string
  const ifThere = (key: string): string | null => (i18n.exists(key) ? say(key) : null)
  const titleOf = (item: string): string => own[item]?.title ?? english[item]?.title ?? item
  const fieldOf = (field: string): string => ifThere(`safety:conflict.fields.${field}`) ?? field
  const questionOf = (id: string): string =>
    ifThere(`questionnaire:questions.${id}.short`) ?? ifThere(`questionnaire:facts.${id}.short`) ?? id
  const pair = (what: string, field: string): string =>
    field === '' ? what : t('safety:conflict.pair', { what, field: fieldOf(field) })

  function place(place: Place): string {
    switch (place.of) {
      case 'answer':
        return pair(questionOf(place.question), 'answer')
      case 'evidence':
        return pair(questionOf(place.question), 'evidence')
      case 'item':
      case 'own-item':
        return pair(titleOf(place.item), place.field)
      case 'indicator':
        return pair(titleOf(place.item), place.field === '' ? 'indicators' : place.field)
      case 'risk':
        return pair(ifThere(`taxonomy:risks.${place.risk}.name`) ?? place.risk, place.field)
      case 'plan':
        return fieldOf(place.field)
    }
  }

  return { place, value: (value) => textOf(value, t('safety:conflict.nothing')) }
}

function textOf(value: unknown, nothing: string): string {
  if (value === undefined || value === null || value === '') return nothing
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return value.map((each) => textOf(each, nothing)).join(' · ')
  return Object.values(value as object)
    .map((each) => textOf(each, nothing))
    .join(' · ')
}
