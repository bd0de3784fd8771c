import { memo } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Meter } from '@/components/meter'
import { useQuestionWords } from './question-words'
import styles from './step-page.module.css'

interface Props {
  readonly step: string
  /** Which of all pages, counted from 1. */
  readonly number: number
  readonly count: number
}

/** Which step this is, and how far along all pages one has come. */
export const StepProgress = memo(function StepProgress({ step, number, count }: Props) {
  const { t } = useTranslation()
  const words = useQuestionWords()
  return (
    <div className={styles.progress}>
      <p>
        <strong>{words.step(step).title}</strong>
        <span>{t('wizard.pageOf', { number, count })}</span>
      </p>
      <Meter share={number / count} />
    </div>
  )
})
