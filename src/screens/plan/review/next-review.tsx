import { useTranslation } from '@/i18n/use-translation'
import type { SectionInput } from '@/core/document/section'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { nextReviewSet } from '@/state/edits'
import { TypedDayField } from '../actions/typed-date-field'
import { nextReviewSaid } from '../next-review-said'
import styles from './review-tab.module.css'

interface Props {
  readonly saved: SavedPlan
  readonly input: SectionInput
  /** Today. */
  readonly day: string
}

/** The day on which people meet over the plan next; a day that has passed, or on which stock was taken, says so. */
export function NextReview({ saved, input, day }: Props) {
  const { t } = useTranslation('review')
  const typed = saved.nextReview ?? ''
  const next = nextReviewSaid(t, input.words, saved, day)
  return (
    <section className={styles.part} aria-labelledby="next-heading">
      <h3 id="next-heading">{t('next.heading')}</h3>
      <TypedDayField
        label={t('next.date')}
        hint={t('next.hint')}
        value={typed}
        onKeep={(text) => nextReviewSet(saved.id, text)}
      />
      {next !== null && <p>{next}</p>}
    </section>
  )
}
