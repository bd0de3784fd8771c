import { useTranslation } from '@/i18n/use-translation'
import type { Answers } from '@/core/questionnaire/answers'
import { LANGUAGE_TABLE } from '@/i18n/languages'
import { listed } from '@/i18n/listed'
import { useLanguage } from '@/state/preferences'

interface AnswerFacts {
  readonly country: string
  readonly types: string
  readonly roles: string
  readonly stage: string
}

/** The facts that name a plan, in words; empty where not given. */
export function useAnswerFacts({ country, dpiTypes = [], roles = [], stage }: Answers): AnswerFacts {
  const { t } = useTranslation(['interface', 'taxonomy'])
  const { locale } = LANGUAGE_TABLE[useLanguage()]
  return {
    country:
      country === undefined
        ? ''
        : (new Intl.DisplayNames([locale], { type: 'region' }).of(country) ?? country),
    types: listed(
      dpiTypes.map((type) => t(`taxonomy:dpiTypes.${type}`)),
      locale,
    ),
    roles: listed(
      roles.map((role) => t(`taxonomy:roles.${role}`)),
      locale,
    ),
    stage: stage === undefined ? '' : t(`taxonomy:stages.${stage}`),
  }
}
