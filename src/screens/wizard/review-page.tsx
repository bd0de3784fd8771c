import { useEffect } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Link } from '@/components/link'
import { useNavigationType, useSearchParams } from 'react-router'
import { Icon } from '@/components/icon'
import { isolated } from '@/i18n/isolated'
import { LinkButton } from '@/components/link-button'
import { PageHeading } from '@/components/page-heading'
import { TitleField } from '@/components/title-field'
import { useDraft } from '@/components/use-draft'
import { renamed } from '@/state/user-changes'
import { questionnaire } from '@/state/questionnaire'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { PlanLink } from './plan-link'
import { untitled } from '@/state/plan-name'
import { useQuestionWords } from './question-words'
import styles from './review-page.module.css'
import { addressOf, type Place } from './page-address'
import { REVIEW, type ShownStep } from './shown-steps'
import { useAnswerWords } from './answer-words'

interface Props {
  readonly saved: SavedPlan
  readonly steps: readonly ShownStep[]
  readonly places: readonly Place[]
}

/** Every question with its answer and a way to change it. */
export function ReviewPage({ saved, steps, places }: Props) {
  const { t } = useTranslation()
  const words = useQuestionWords()
  useWayOn()
  const last = places.at(-1)
  const answered = steps.reduce((sum, step) => sum + step.answered, 0)
  const count = steps.reduce((sum, step) => sum + step.asks.length, 0)
  return (
    <div className={styles.review}>
      <div className={styles.head}>
        <PageHeading
          title={t('wizard.reviewPage.title')}
          lead={t('wizard.reviewPage.lead', { answered, count })}
        />
      </div>
      <TitleOrNone saved={saved} />
      {steps.map((step) => (
        <section key={step.id} aria-labelledby={`review-${step.id}`}>
          <h2 id={`review-${step.id}`}>{words.step(step.id).title}</h2>
          <dl className={styles.list}>
            {step.asks.map((id) => (
              <Answered key={id} saved={saved} step={step.id} id={id} />
            ))}
          </dl>
        </section>
      ))}
      <div className={styles.foot}>
        <PlanLink id={saved.id} answers={saved.answers} kind="main" />
        {last ? <LinkButton to={addressOf(saved.id, last)}>{t('wizard.back')}</LinkButton> : null}
      </div>
    </div>
  )
}

/** Whoever changed an answer comes back to where it stands, not to the top of sixty; on the way back, the link waits. */
function useWayOn(): void {
  const asked = useSearchParams()[0].get('question')
  const navigation = useNavigationType()
  useEffect(() => {
    if (asked !== null && navigation === 'PUSH') document.getElementById(changeId(asked))?.focus()
    // Only to come here calls for this.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [asked])
}

const changeId = (question: string): string => `change-${question}`

interface AnsweredProps {
  readonly saved: SavedPlan
  readonly step: string
  readonly id: string
}

function Answered({ saved, step, id }: AnsweredProps) {
  const { t } = useTranslation()
  const words = useQuestionWords()
  const answer = useAnswerWords(saved.answers, id)
  const evidence = saved.answers.evidence?.[id]
  const isSensitive = questionnaire.questions.some((question) => question.id === id && question.sensitive)
  const answerId = `answer-${id}`
  return (
    <div className={styles.row}>
      <dt>{words.ask(id)}</dt>
      <dd id={answerId}>
        {answer === null ? (
          <span className={styles.open}>{t('wizard.reviewPage.notAnswered')}</span>
        ) : (
          <bdi>{answer}</bdi>
        )}
        {evidence ? (
          <p className="small">{t('wizard.reviewPage.evidence', { evidence: isolated(evidence) })}</p>
        ) : null}
        {isSensitive && answer !== null ? (
          <p className="small">
            <Icon name="lock" /> {t('wizard.reviewPage.sensitive')}
          </p>
        ) : null}
      </dd>
      <dd className={styles.change}>
        <Link
          id={changeId(id)}
          to={`/plans/${saved.id}/answers/${step}?question=${id}&from=${REVIEW}`}
          aria-describedby={answerId}
          aria-label={t('wizard.reviewPage.changeOf', { question: words.short(id) })}
        >
          {t('wizard.reviewPage.change')}
        </Link>
      </dd>
    </div>
  )
}

function TitleOrNone({ saved }: { readonly saved: SavedPlan }) {
  const { t } = useTranslation()
  const { draft, setDraft, flush } = useDraft(saved.title, (title) => renamed(saved.id, title.trim()))
  const { dpiName = '' } = saved.answers
  const fallback = untitled({ dpiName: dpiName.trim() && isolated(dpiName.trim()) }, t)
  return (
    <TitleField
      label={t('wizard.reviewPage.planTitle')}
      hint={t('wizard.reviewPage.planTitleHint', { title: isolated(fallback) })}
      value={draft}
      onChange={setDraft}
      onBlur={flush}
    />
  )
}
