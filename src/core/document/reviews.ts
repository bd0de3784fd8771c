import type { SectionInput } from './section'
import { monthAt } from './phrases'
import { isolate } from './foreign-text'

/** Looked at when the first 90 days are over, then every quarter; in public once a year. */
export const FIRST_REVIEW_MONTH = 3

/** The day that the user named, as typed where it is none; else the month after the first 90 days. */
export function nextReviewWords(input: SectionInput): string {
  const typed = input.record.nextReview?.trim() ?? ''
  if (typed === '') {
    return input.words.say('document:summary.reviewProposed', { when: monthAt(input, FIRST_REVIEW_MONTH) })
  }
  const isDay = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(typed)
  const when = isDay ? input.words.date(typed) : isolate(input, typed)
  return input.words.say('document:summary.review', { when })
}
