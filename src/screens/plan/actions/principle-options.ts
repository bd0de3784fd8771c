import type { TFunction } from 'i18next'
import { PRINCIPLES } from '@/core/questionnaire/vocabulary'
import { isolated } from '@/i18n/isolated'

/** The principles to choose from. Their Latin codes stand apart: they do not turn an Arabic line round. */
export const principleOptions = (t: TFunction<'taxonomy'>) =>
  PRINCIPLES.map((value) => ({ value, label: `${isolated(value)} ${t(`principles.${value}`)}` }))
