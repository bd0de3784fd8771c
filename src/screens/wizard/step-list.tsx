import { memo, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
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
  readonly answers: Answers
  readonly steps: readonly ShownStep[]
  /** Where one stands; nowhere among the steps on the review page. */
  readonly place: Place | undefined
}

/** All steps with what is answered, the current one with its pages, in any order; on a phone folded until asked for. */
export const StepList = memo(function StepList({ id, answers, steps, place }: Props) {
  const { t } = useTranslation()
  const words = useQuestionWords()
  const listId = useId()
  const [isOpen, setIsOpen] = useState(false)
  const close = (): void => setIsOpen(false)
  return (
    <div className={styles.side}>
      <nav aria-label={t('wizard.steps')}>
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
        <ol id={listId} className={isOpen ? `${styles.steps} ${styles.open}` : styles.steps}>
          {steps.map((step, index) => (
            <li key={step.id}>
              <Link
                className={styles.step}
                to={addressOf(id, { step, index: 0, page: step.pages[0] ?? [] })}
                aria-current={step.id === place?.step.id ? 'step' : undefined}
                onClick={close}
              >
                <span className={styles.number} aria-hidden="true">
                  {step.answered === step.asks.length ? <Icon name="check" /> : index + 1}
                </span>
                <span>
                  {words.step(step.id).title}
                  <small className={styles.state}>{stateOf(step)}</small>
                </span>
              </Link>
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

  function stateOf({ answered, asks }: ShownStep): string {
    if (answered === 0) return t('wizard.stepOpen')
    if (answered === asks.length) return t('wizard.stepDone')
    return t('wizard.stepAnswered', { answered, count: asks.length })
  }
})
