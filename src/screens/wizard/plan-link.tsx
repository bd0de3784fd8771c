import { useId } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import type { ButtonKind } from '@/components/button'
import { LinkButton } from '@/components/link-button'
import type { Answers } from '@/core/questionnaire/answers'
import { useQuestionWords } from './question-words'
import { isAnswered } from './shown-steps'
import styles from './step-list.module.css'

interface Props {
  readonly id: string
  readonly answers: Answers
  readonly kind?: ButtonKind
}

const NEEDED = ['dpiTypes', 'stage', 'roles'] as const

/** Which of the three answers that a plan needs are still open. */
export const missingFor = (answers: Answers): readonly string[] =>
  NEEDED.filter((id) => !isAnswered(answers, id))

/**
 * The way to the plan, or what is still missing for one: as a list, since joining names into a sentence takes a slow
 * machine 100 ms the first time.
 */
export function PlanLink({ id, answers, kind = 'quiet' }: Props) {
  const { t } = useTranslation()
  const words = useQuestionWords()
  const open = useId()
  const missing = missingFor(answers)
  if (missing.length === 0)
    return (
      <LinkButton to={`/plans/${id}`} kind={kind}>
        {t('wizard.seePlan')}
      </LinkButton>
    )
  return (
    <div className={styles.missing}>
      <p>{t('wizard.missing')}</p>
      <div className={styles.stillOpen}>
        <p id={open}>{t('wizard.stillOpen')}</p>
        <ul aria-labelledby={open}>
          {missing.map((each) => (
            <li key={each}>{words.short(each)}</li>
          ))}
        </ul>
      </div>
    </div>
  )
}
