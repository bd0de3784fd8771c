import { memo, useCallback, useId, useState } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Link } from '@/components/link'
import { Button } from '@/components/button'
import { Icon } from '@/components/icon'
import type { Answers } from '@/core/questionnaire/answers'
import { addressOf, type Place } from './page-address'
import { PageList } from './page-list'
import { useQuestionWords } from './question-words'
import type { ShownStep } from './shown-steps'
import styles from './step-list.module.css'

interface Props {
  readonly id: string
  /** Of the plan that they belong to. */
  readonly title: string
  readonly answers: Answers
  readonly steps: readonly ShownStep[]
  /** Where one stands; nowhere among the steps on the review page. */
  readonly place: Place | undefined
}

/** All steps with what is answered, the current one with its pages, in any order; on a phone folded until asked for. */
export const StepList = memo(function StepList({ id, title, answers, steps, place }: Props) {
  const { t } = useTranslation()
  const listId = useId()
  const [isOpen, setIsOpen] = useState(false)
  const close = useCallback(() => setIsOpen(false), [])
  return (
    <div className={styles.side}>
      <p className={styles.title}>
        <bdi>{title}</bdi>
      </p>
      <Button
        kind="plain"
        className={styles.toggle}
        aria-expanded={isOpen}
        aria-controls={listId}
        onClick={() => setIsOpen(!isOpen)}
      >
        <Icon name={isOpen ? 'close' : 'list'} />
        {t('wizard.showSteps')}
      </Button>
      <nav id={listId} aria-label={t('wizard.steps')} className={isOpen ? styles.open : undefined}>
        <ol className={styles.steps}>
          {steps.map((step, index) => (
            <li key={step.id}>
              <StepLink
                to={addressOf(id, { step, index: 0, page: step.pages[0] ?? [] })}
                step={step.id}
                number={index + 1}
                answered={step.answered}
                count={step.asks.length}
                isCurrent={step.id === place?.step.id}
                onGo={close}
              />
              {step.id === place?.step.id && step.pages.length > 1 ? (
                <PageList id={id} answers={answers} place={place} onGo={close} />
              ) : null}
            </li>
          ))}
          <li>
            <Link
              className={styles.step}
              to={addressOf(id, undefined)}
              aria-current={place ? undefined : 'step'}
              onClick={close}
            >
              <span className={styles.number} aria-hidden="true">
                {steps.length + 1}
              </span>
              <span>{t('wizard.review')}</span>
            </Link>
          </li>
        </ol>
      </nav>
    </div>
  )
})

interface StepLinkProps {
  readonly to: string
  readonly step: string
  readonly number: number
  readonly answered: number
  readonly count: number
  readonly isCurrent: boolean
  readonly onGo: () => void
}

/** Drawn anew only when the step itself changes: one answer leaves all but one as they are. */
const StepLink = memo(function StepLink(props: StepLinkProps) {
  const { to, step, number, answered, count, isCurrent, onGo } = props
  const { t } = useTranslation()
  const words = useQuestionWords()
  return (
    <Link className={styles.step} to={to} aria-current={isCurrent ? 'step' : undefined} onClick={onGo}>
      <span className={styles.number} aria-hidden="true">
        {answered === count ? <Icon name="check" /> : number}
      </span>
      <span>
        {words.step(step).title}
        <small className={styles.state}>{state()}</small>
      </span>
    </Link>
  )

  function state(): string {
    if (answered === 0) return t('wizard.stepOpen')
    if (answered === count) return t('wizard.stepDone')
    return t('wizard.stepAnswered', { answered, count })
  }
})
