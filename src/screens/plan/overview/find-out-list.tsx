import { useTranslation } from '@/i18n/use-translation'
import { Link } from '@/components/link'
import { Details } from '@/components/details'
import { betweenSentences } from '@/core/document/between-sentences'
import { questionNames } from '@/core/document/question-words'
import type { SectionInput } from '@/core/document/section'
import type { FindOut } from '@/core/plan/plan'
import { asksOf } from '@/core/questionnaire/questionnaire'
import styles from './find-out-list.module.css'

interface Props {
  readonly planId: string
  readonly input: SectionInput
}

/** Questions that nobody could answer, each with whom to ask; a link leads to where it is answered. */
export function FindOutList({ planId, input }: Props) {
  const { t } = useTranslation('plan')
  const { findOut, notAssessed } = input.plan
  if (findOut.length === 0 && notAssessed.length === 0) return null
  const first = findOut.filter((each) => each.tier === 'priority')
  const later = findOut.filter((each) => each.tier === 'annex')
  const list = questionNames(input, notAssessed)
  return (
    <section aria-labelledby="find-out-heading">
      <h2 id="find-out-heading">{t('overview.findOut')}</h2>
      {first.length > 0 && (
        <>
          <p>{t('overview.findOutLead')}</p>
          <Questions planId={planId} input={input} questions={first} />
        </>
      )}
      {later.length > 0 && (
        <Details summary={t('overview.findOutMore', { count: later.length })}>
          <Questions planId={planId} input={input} questions={later} />
        </Details>
      )}
      {notAssessed.length > 0 && <p className={styles.note}>{t('overview.notAssessed', { list })}</p>}
    </section>
  )
}

function Questions({ planId, input, questions }: Props & { readonly questions: readonly FindOut[] }) {
  const { t } = useTranslation('plan')
  const { say } = input.words
  return (
    <ul className={styles.questions}>
      {questions.map(({ question }) => (
        <li key={question}>
          <Link to={`/plans/${planId}/answers/${stepOf(input, question)}?question=${question}`}>
            {say(`questionnaire:questions.${question}.ask`)}
          </Link>
          {betweenSentences(input.words.language)}
          <span className={styles.ask}>
            {t('overview.findOutAsk', { whom: say(`questionnaire:questions.${question}.whom`) })}
          </span>
        </li>
      ))}
    </ul>
  )
}

function stepOf(input: SectionInput, question: string): string {
  return input.library.questionnaire.steps.find((step) => asksOf(step).includes(question))?.id ?? 'review'
}
