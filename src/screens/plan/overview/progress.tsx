import { useTranslation } from '@/i18n/use-translation'
import { Link } from '@/components/link'
import { Meter } from '@/components/meter'
import { betweenSentences } from '@/core/document/between-sentences'
import { titleOf } from '@/core/document/item-words'
import type { SectionInput } from '@/core/document/section'
import { lateIn } from '@/core/plan/progress/progress-by'
import { takeSnapshot } from '@/core/plan/progress/take-snapshot'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { today } from '@/state/new-plan'
import { STATUSES } from '@/core/plan/plan-edits'
import { nextReviewSaid } from '../next-review-said'
import styles from './progress.module.css'

interface Props {
  readonly saved: SavedPlan
  readonly input: SectionInput
}

/** How many priority actions stand where; an action nobody touched has not been started. */
export function Progress({ saved, input }: Props) {
  const { t } = useTranslation('plan')
  const count = input.priority.length
  const countOf = (status: (typeof STATUSES)[number]): number =>
    input.priority.filter((item) => (item.edit.status ?? 'not-started') === status).length
  const done = count - countOf('not-started')
  const inPlace = input.plan.items.filter((item) => item.edit.decision === 'in-place').length
  return (
    <section aria-labelledby="progress-heading">
      <h2 id="progress-heading">{t('overview.progress')}</h2>
      <p>{t('overview.progressLine', { done, count })}</p>
      <Meter share={count === 0 ? 0 : done / count} />
      <ul className={styles.statuses}>
        {STATUSES.map((status) => (
          <li key={status}>
            {t('overview.statusLine', { status: t(`status.${status}`), count: countOf(status) })}
          </li>
        ))}
      </ul>
      {inPlace > 0 && <p>{t('overview.inPlace', { count: inPlace })}</p>}
      <LateLine saved={saved} input={input} />
      <ReviewLine saved={saved} input={input} />
    </section>
  )
}

/** How many should have begun or ended by today and have not, and the way to which. */
function LateLine({ saved, input }: Props) {
  const { t } = useTranslation(['plan', 'review'])
  const { toStart, toEnd } = lateIn(takeSnapshot(input.plan, today(), (item) => titleOf(input, item)))
  const count = toStart.length + toEnd.length
  if (count === 0) return null
  return (
    <p>
      <Link to={`/plans/${saved.id}/review`}>
        {t('overview.statusLine', { status: t('review:late.heading'), count })}
      </Link>
    </p>
  )
}

/** When people meet over the plan next, and the way to what moved since the last time. */
function ReviewLine({ saved, input }: Props) {
  const { t } = useTranslation('review')
  const next = nextReviewSaid(t, input.words, saved, today())
  return (
    <p>
      {next !== null && (
        <>
          {next}
          {betweenSentences(input.words.language)}
        </>
      )}
      <Link to={`/plans/${saved.id}/review`}>{t('next.link')}</Link>
    </p>
  )
}
