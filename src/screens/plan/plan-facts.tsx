import { memo } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { monthName, monthNumber } from '@/core/questionnaire/context'
import type { Answers } from '@/core/questionnaire/answers'
import { formatMonth } from '@/i18n/format'
import { LANGUAGE_TABLE } from '@/i18n/languages'
import { listed } from '@/i18n/listed'
import { useLibrary } from '@/state/data-source'
import { useLanguage } from '@/state/preferences'
import styles from './plan-header.module.css'

/** Country · whose plan · stage · period: what tells one plan from another at a glance. */
export const PlanFacts = memo(function PlanFacts({ answers }: { readonly answers: Answers }) {
  const { t } = useTranslation(['plan', 'taxonomy'])
  const { locale } = LANGUAGE_TABLE[useLanguage()]
  const { horizonMonths } = useLibrary().settings.schedule
  const months = answers.horizonMonths ?? horizonMonths
  const start = monthNumber(answers.startMonth)
  const nameOf = (month: number): string => formatMonth(monthName(month), locale)
  const facts = [
    answers.country ? new Intl.DisplayNames([locale], { type: 'region' }).of(answers.country) : '',
    listed(
      (answers.roles ?? []).map((role) => t(`taxonomy:roles.${role}`)),
      locale,
    ),
    answers.stage ? t(`taxonomy:stages.${answers.stage}`) : '',
    start === null
      ? t('header.periodMonths', { count: months })
      : t('header.period', { start: nameOf(start), end: nameOf(start + months - 1) }),
  ]
  return (
    <ul className={styles.facts}>
      {facts.filter(Boolean).map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  )
})
