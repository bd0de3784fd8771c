import { useTranslation } from '@/i18n/use-translation'
import { Button } from '@/components/button'
import { Icon } from '@/components/icon'
import type { SectionInput } from '@/core/document/section'
import { countsOf } from '@/core/plan/progress/progress-by'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { announced } from '@/state/announcements'
import { reviewRemoved } from '@/state/edits'
import { CountsLine } from './counts-line'
import { dayWords } from './day-words'
import styles from './review-tab.module.css'

interface Props {
  readonly saved: SavedPlan
  readonly input: SectionInput
  readonly onRemoved: () => void
}

/** The reviews kept so far, the latest first, with what was said. */
export function PastReviews({ saved, input, onRemoved }: Props) {
  const { t } = useTranslation('review')
  if (saved.snapshots.length === 0) return null

  function remove(date: string): void {
    reviewRemoved(saved.id, date)
    announced(t('past.removed', { date: dayWords(input, date) }))
    onRemoved()
  }

  return (
    <section className={styles.part} aria-labelledby="past-heading">
      <h3 id="past-heading">{t('past.heading')}</h3>
      <ol className={styles.past}>
        {[...saved.snapshots].reverse().map((snapshot) => {
          const date = dayWords(input, snapshot.date)
          return (
            <li key={snapshot.date}>
              <h4>{date}</h4>
              <CountsLine counts={countsOf(snapshot)} />
              {snapshot.note !== undefined && (
                <p className={styles.said} dir="auto">
                  {snapshot.note}
                </p>
              )}
              <Button kind="plain" onClick={() => remove(snapshot.date)}>
                <Icon name="remove" /> {t('past.remove', { date })}
              </Button>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
