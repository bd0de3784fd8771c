import type { TFunction } from 'i18next'
import type { Words } from '@/core/document/words'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { typedDay } from '@/core/plan/typed-day'

/** When people meet over the plan next; of a day that has come, whether stock was taken since. Null where none is set. */
export function nextReviewSaid(
  t: TFunction<'review'>,
  words: Words,
  { nextReview, snapshots }: SavedPlan,
  today: string,
): string | null {
  const next = typedDay(nextReview)
  if (next === null) return null
  const taken = snapshots.findLast(({ date }) => date >= next && date <= today)
  if (taken) return t('next.taken', { date: words.date(taken.date) })
  return next < today
    ? t('next.passed', { date: words.date(next) })
    : t('next.planned', { date: words.date(next) })
}
