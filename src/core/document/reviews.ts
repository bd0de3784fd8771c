import { typedDay } from '../plan/typed-day'
import { monthNumber } from '../questionnaire/context'
import type { SectionInput } from './section'
import { monthAt } from './phrases'
import { isolate } from './foreign-text'

/** Looked at when the first 90 days are over, then every quarter; in public once a year. */
export const FIRST_REVIEW_MONTH = 3

/**
 * The day that the user named, as typed where it is none; else the month after the first 90 days. A day that lies before
 * that of the document is not the next one any more.
 */
export function nextReviewWords(input: SectionInput): string {
  const typed = input.record.nextReview?.trim() ?? ''
  if (typed === '') {
    const next = proposedOffset(input)
    const key = next === FIRST_REVIEW_MONTH ? 'reviewProposed' : 'reviewNext'
    return input.words.say(`document:summary.${key}`, { when: monthAt(input, next) })
  }
  const day = typedDay(typed)
  const when = day === null ? isolate(input, typed) : input.words.date(day)
  const isPast = day !== null && day < input.options.date
  return input.words.say(isPast ? 'document:summary.reviewPassed' : 'document:summary.review', { when })
}

/** Whether the next review is the one after the first 90 days, as the plan proposes. */
export function isFirstReview(input: SectionInput): boolean {
  return !input.record.nextReview?.trim() && proposedOffset(input) === FIRST_REVIEW_MONTH
}

/** The first quarter of the plan that still lies ahead on the day of the document. */
function proposedOffset({ plan, options }: SectionInput): number {
  const { startMonth } = plan.context
  const today = monthNumber(options.date.slice(0, 7))
  if (startMonth === null || today === null || Number.isNaN(today)) return FIRST_REVIEW_MONTH
  const quarters = Math.floor((today - startMonth) / FIRST_REVIEW_MONTH) + 1
  return Math.max(1, quarters) * FIRST_REVIEW_MONTH
}
