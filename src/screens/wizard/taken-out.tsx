import { useState } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { useParams } from 'react-router'
import { Button } from '@/components/button'
import { isolated } from '@/i18n/isolated'
import type { Answers } from '@/core/questionnaire/answers'
import type { ContextQuestion } from '@/core/questionnaire/questionnaire'
import { savedPlan, useSavedPlan } from '@/state/open-plans'
import { answered } from '@/state/user-changes'
import { chosenOf, withChosen, withEvidence } from './change-answers'
import { useQuestionWords } from './question-words'
import styles from './step-page.module.css'

/**
 * A choice that stands alone takes out the others, and what shows an answer goes with it: what one did not take out by
 * hand is named, and can be had back.
 */
export function TakenOut({ question }: { readonly question: ContextQuestion }) {
  const { t } = useTranslation(['interface', 'questionnaire'])
  const { id: plan = '' } = useParams()
  const words = useQuestionWords()
  const { id } = question
  // At once and not when there is time: each state counts, also one that stands for a moment only.
  const now = useSavedPlan(plan)?.answers ?? NO_ANSWERS
  const [last, setLast] = useState<{ readonly now: Answers; readonly before: Answers | null }>({
    now,
    before: null,
  })
  if (!isSame(now, last.now, id)) setLast({ now, before: last.now })
  const { before } = last
  const out = before === null || question.answer === 'one' ? [] : replaced(before, now, id)
  const evidence = before === null ? '' : lostEvidence(before, now, id)

  function goBack(): void {
    const saved = savedPlan(plan)
    if (!saved || before === null) return
    const chosen = withChosen(saved.answers, question, chosenOf(before.context?.[id]))
    answered(plan, withEvidence(chosen, id, before.evidence?.[id] ?? ''))
  }

  return (
    <>
      <div role="status">
        {out.length > 0 && (
          <p className={styles.changed}>
            {t('questionnaire:common.out', {
              choices: out.map((each) => words.option(id, each).label).join(t('wizard.betweenAnswers')),
            })}
          </p>
        )}
        {evidence !== '' && (
          <p className={styles.changed}>
            {t('questionnaire:common.evidenceOut', { evidence: isolated(evidence) })}
          </p>
        )}
      </div>
      {(out.length > 0 || evidence !== '') && (
        <Button kind="plain" onClick={goBack}>
          {t('questionnaire:common.asBefore')}
        </Button>
      )}
    </>
  )
}

const NO_ANSWERS: Answers = {}

const isSame = (one: Answers, other: Answers, id: string): boolean =>
  String(one.context?.[id]) === String(other.context?.[id]) && one.evidence?.[id] === other.evidence?.[id]

/** What was chosen and is no longer, where something else is instead; what is only unticked was meant. */
function replaced(before: Answers, now: Answers, id: string): readonly string[] {
  const stood = chosenOf(before.context?.[id])
  const stands = chosenOf(now.context?.[id])
  return stands.every((each) => stood.includes(each)) ? [] : stood.filter((each) => !stands.includes(each))
}

const lostEvidence = (before: Answers, now: Answers, id: string): string =>
  now.evidence?.[id] === undefined ? (before.evidence?.[id]?.trim() ?? '') : ''
