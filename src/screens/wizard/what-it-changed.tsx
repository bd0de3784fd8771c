import { useTranslation } from '@/i18n/use-translation'
import type { ContextQuestion } from '@/core/questionnaire/questionnaire'
import { LANGUAGE_TABLE } from '@/i18n/languages'
import { joined } from '@/i18n/listed'
import { useLibrary } from '@/state/data-source'
import { useLanguage } from '@/state/preferences'
import { workedPlan } from '@/state/worked-plan'
import { useAllAnswers } from './all-answers'
import { useQuestionWords } from './question-words'
import styles from './step-page.module.css'
import { TakenOut } from './taken-out'

interface Props {
  readonly question: ContextQuestion
  readonly isUnknown: boolean
}

/** What an answer adds to the risks, in words, the same points that the plan gives as its reasons; and what it took out. */
export function WhatItChanged({ question, isUnknown }: Props) {
  return (
    <>
      <Points question={question} isUnknown={isUnknown} />
      <TakenOut question={question} />
    </>
  )
}

function Points({ question, isUnknown }: Props) {
  const { t } = useTranslation(['interface', 'taxonomy'])
  const words = useQuestionWords()
  const { locale } = LANGUAGE_TABLE[useLanguage()]
  const added = usePointsOf(question)
  if (added === null) return null
  const risks = joined(
    added.map(({ risk, points }) =>
      t('wizard.changed.riskPoints', { risk: t(`taxonomy:risks.${risk}.name`), points }),
    ),
    locale,
  )
  return <p className={styles.changed}>{sentence()}</p>

  function sentence(): string {
    if (isUnknown) {
      const whom = words.whom(question.id)
      return risks === ''
        ? t('wizard.changed.unknownNothing', { whom })
        : t('wizard.changed.unknown', { risks, whom })
    }
    return risks === '' ? t('wizard.changed.nothing') : t('wizard.changed.raises', { risks })
  }
}

function usePointsOf(question: ContextQuestion) {
  const answers = useAllAnswers()
  const library = useLibrary()
  const worked = workedPlan(library, answers)
  if (typeof worked === 'string') return null
  return worked.exposures
    .flatMap(({ risk, reasons }) =>
      reasons
        .filter((reason) => reason.kind === 'answer' && reason.question === question.id)
        .map(({ points }) => ({ risk, points })),
    )
    .sort((a, b) => b.points - a.points)
}
