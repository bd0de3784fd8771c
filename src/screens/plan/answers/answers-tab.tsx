import { useTranslation } from '@/i18n/use-translation'
import { Skeleton } from '@/components/skeleton'
import type { AnswerEffect } from '@/core/engine/what-this-changed'
import { useAnswerEffects } from '@/state/use-explanations'
import { EnglishNote } from '../english-note'
import type { TabProps } from '../plan-screen'
import { AnswerEntry } from './answer-entry'
import styles from './answers-tab.module.css'

/** What each answer changed in this plan, the one that changed most first. */
export function AnswersTab({ saved, input }: TabProps) {
  const { t } = useTranslation('explain')
  const { done, isComplete } = useAnswerEffects(input.library, saved.answers)
  if (!isComplete) return <Skeleton label={t('answers.working')} lines={6} />
  return (
    <div className={styles.answers}>
      <h2>{t('answers.heading')}</h2>
      <p className={styles.lead}>{done.length === 0 ? t('answers.none') : t('answers.lead')}</p>
      <EnglishNote input={input} />
      <ol className={styles.list}>
        {[...done]
          .sort((a, b) => weightOf(b) - weightOf(a))
          .map((effect) => (
            <li key={effect.id}>
              <AnswerEntry planId={saved.id} input={input} effect={effect} />
            </li>
          ))}
      </ol>
    </div>
  )
}

/** What decides comes before what shifts: a gate, then the short list, then points. */
function weightOf({ gates, entered, left, exposures }: AnswerEffect): number {
  const points = exposures.reduce((sum, each) => sum + Math.abs(each.points), 0)
  return gates.length * 100 + (entered.length + left.length) * 20 + points
}
