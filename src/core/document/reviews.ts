import { typedDay } from '../plan/typed-day'
import { monthNumber } from '../questionnaire/context'
import type { SectionInput } from './section'
import { monthAt } from './date-words'

/** Looked at when the first 90 days are over, then every quarter; in public once a year. */
export const FIRST_REVIEW_MONTH = 3

/**
 * The day that the user named; where that is none, as its field says that it does not count, the month after the first
 * 90 days. A day that lies before that of the document is not the next one any more.
 */
export function nextReviewWords(input: SectionInput): string {
  const day = typedDay(input.record.nextReview)
  if (day === null) {
    const next = proposedOffset(input)
    const key = next === FIRST_REVIEW_MONTH ? 'reviewProposed' : 'reviewNext'
    return input.words.say(`document:summary.${key}`, { when: monthAt(input, next) })
  }
  const key = day < input.options.date ? 'reviewPassed' : 'review'
  return input.words.say(`document:summary.${key}`, { when: input.words.date(day) })
}

/** Whether the next review is the one after the first 90 days, as the plan proposes. */
export function isFirstReview(input: SectionInput): boolean {
  return typedDay(input.record.nextReview) === null && proposedOffset(input) === FIRST_REVIEW_MONTH
}

/** The first quarter of the plan that still lies ahead on the day of the document. */
function proposedOffset({ plan, options }: SectionInput): number {
  const { startMonth } = plan.context
  const today = monthNumber(options.date.slice(0, 7))
  if (startMonth === null || today === null || Number.isNaN(today)) return FIRST_REVIEW_MONTH
  const quarters = Math.floor((today - startMonth) / FIRST_REVIEW_MONTH) + 1
  return Math.max(1, quarters) * FIRST_REVIEW_MONTH
}
