import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Button } from '@/components/button'
import { Icon } from '@/components/icon'
import { useQuestionWords } from './question-words'
import { REVIEW, type ShownStep } from './shown-steps'
import styles from './step-list.module.css'

interface Props {
  readonly id: string
  readonly steps: readonly ShownStep[]
  readonly current: string
}

/** All steps with what is answered, in any order; on a phone folded until asked for. */
export function StepList({ id, steps, current }: Props) {
  const { t } = useTranslation()
  const words = useQuestionWords()
  const listId = useId()
  const [isOpen, setIsOpen] = useState(false)
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
          <Icon name={isOpen ? 'close' : 'filter'} />
          {t('wizard.showSteps')}
        </Button>
        <ol id={listId} className={isOpen ? `${styles.steps} ${styles.open}` : styles.steps}>
          {steps.map((step, index) => (
            <li key={step.id}>
              <Link
                to={`/plans/${id}/answers/${step.id}`}
                {...currentOf(step.id, current)}
                onClick={() => setIsOpen(false)}
              >
                <span className={styles.number} aria-hidden="true">
                  {step.answered === step.asks.length ? <Icon name="check" /> : index + 1}
                </span>
                <span>
                  {words.step(step.id).title}
                  <small className={styles.state}>{stateOf(step)}</small>
                </span>
              </Link>
            </li>
          ))}
          <li>
            <Link
              to={`/plans/${id}/answers/${REVIEW}`}
              {...currentOf(REVIEW, current)}
              onClick={() => setIsOpen(false)}
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
}

function currentOf(step: string, current: string): { 'aria-current'?: 'step' } {
  return step === current ? { 'aria-current': 'step' } : {}
}
