import { type FormEvent, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useSearchParams } from 'react-router'
import { Button } from '@/components/button'
import { Icon } from '@/components/icon'
import { LinkButton } from '@/components/link-button'
import { PageHeading } from '@/components/page-heading'
import { questionnaire } from '@/state/questionnaire'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { ContextBlock } from './context-block'
import { FactBlock } from './fact-block'
import { PlanLink } from './plan-link'
import { QuestionTerms } from './question-terms'
import { useQuestionWords } from './question-words'
import { REVIEW, type ShownStep } from './shown-steps'
import styles from './step-page.module.css'
import type { Answering } from './use-answering'

interface Props {
  readonly saved: SavedPlan
  readonly step: ShownStep
  readonly number: number
  readonly stepIds: readonly string[]
  readonly answer: Answering
}

/** The questions of one step, one below another; Enter goes on. */
export function StepPage({ saved, step, number, stepIds, answer }: Props) {
  const { t } = useTranslation()
  const words = useQuestionWords()
  const navigate = useNavigate()
  const form = useRef<HTMLFormElement>(null)
  const [search] = useSearchParams()
  const asked = search.get('question')
  // From the review page one comes for one question, and lands on it.
  useEffect(() => {
    if (asked === null) return
    const block = form.current?.querySelector(`#${CSS.escape(blockId(asked))}`)
    block?.scrollIntoView()
    const field =
      block?.querySelector<HTMLElement>('input:checked') ?? block?.querySelector<HTMLElement>('input, select')
    field?.focus({ preventScroll: true })
  }, [asked])
  const { title, lead } = words.step(step.id)
  const address = (id: string): string => `/plans/${saved.id}/answers/${id}`
  const { context, evidence } = saved.answers
  const before = stepIds[number - 2]
  const next = (event: FormEvent): void => {
    event.preventDefault()
    void navigate(address(stepIds[number] ?? REVIEW))
  }
  return (
    <form ref={form} className={styles.page} onSubmit={next} noValidate>
      <div className={styles.head}>
        <p className={styles.progress}>
          <span>{t('wizard.stepOf', { number, count: stepIds.length + 1 })}</span>
          <span>{t('wizard.stepAnswered', { answered: step.answered, count: step.asks.length })}</span>
        </p>
        <PageHeading title={title} lead={lead} />
      </div>
      {step.asks.map((id) => (
        <section key={id} id={blockId(id)} className={styles.question}>
          {blockOf(id)}
        </section>
      ))}
      <div className={styles.foot}>
        <Button kind="main" type="submit">
          {t('wizard.next')}
          <Icon name="forward" />
        </Button>
        {before === undefined ? null : <LinkButton to={address(before)}>{t('wizard.back')}</LinkButton>}
        <PlanLink id={saved.id} answers={saved.answers} />
      </div>
      <p className="small">{t('wizard.saved')}</p>
    </form>
  )

  function blockOf(id: string) {
    const question = questionnaire.questions.find((each) => each.id === id)
    if (question)
      return (
        <ContextBlock
          question={question}
          given={context?.[id]}
          evidence={evidence?.[id] ?? ''}
          answer={answer}
        />
      )
    const fact = questionnaire.facts.find((each) => each.id === id)
    if (!fact) return null
    return (
      <div className={styles.block}>
        <FactBlock fact={fact} answers={saved.answers} answer={answer} />
        <QuestionTerms question={id} />
      </div>
    )
  }
}

const blockId = (id: string): string => `question-${id}`
