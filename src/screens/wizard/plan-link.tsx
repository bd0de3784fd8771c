import { useTranslation } from 'react-i18next'
import type { ButtonKind } from '@/components/button'
import { LinkButton } from '@/components/link-button'
import type { Answers } from '@/core/questionnaire/answers'
import { LANGUAGE_TABLE } from '@/i18n/languages'
import { useLanguage } from '@/state/preferences'
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

/** The way to the plan, or what is still missing for one. */
export function PlanLink({ id, answers, kind = 'quiet' }: Props) {
  const { t } = useTranslation()
  const words = useQuestionWords()
  const { locale } = LANGUAGE_TABLE[useLanguage()]
  const missing = missingFor(answers)
  if (missing.length === 0)
    return (
      <LinkButton to={`/plans/${id}`} kind={kind}>
        {t('wizard.seePlan')}
      </LinkButton>
    )
  const names = new Intl.ListFormat(locale).format(missing.map((each) => words.short(each)))
  return <p className={styles.missing}>{t('wizard.missing', { missing: names })}</p>
}
