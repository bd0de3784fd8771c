import type { EditedItem } from '../plan/apply-edits'
import type { ActionForm } from '../library/safeguard-text'
import type { Schedule } from '../plan/plan'
import { monthName } from '../questionnaire/context'
import type { SectionInput } from './section'
import { withoutStop } from './without-stop'

/** "Jan 2027 to Mar 2027", "month 1 to 3", or why there are no dates. */
export function whenOf(input: SectionInput, schedule: Schedule): string {
  if (schedule.state === 'unscheduled') {
    const { say, inside } = input.words
    const reason = inside(withoutStop(say(`engine:unscheduled.${schedule.reason}`)))
    return say('document:when.unscheduled', { reason })
  }
  return spanOf(input, schedule.startOffset, schedule.endOffset)
}

/** The same, marked where the dates are those of what stands in for the work. */
export const datesOf = (input: SectionInput, item: EditedItem): string =>
  asInterim(input, item, whenOf(input, item.schedule))

/** Months of an action in other words than a span's, marked in the same way. */
export function asInterim(input: SectionInput, item: EditedItem, when: string): string {
  return interimOf(input, item) === undefined ? when : input.words.say('document:when.interim', { when })
}

/** What the dates of an action are those of, where they are not its own. */
export function interimOf(input: SectionInput, item: EditedItem): ActionForm | undefined {
  const part = item.parts.find(({ hasInterim }) => hasInterim)
  if (part === undefined || !isAsWorkedOut(item)) return undefined
  return input.words.safeguard(item.id).text.actions[part.action]?.interim
}

/** Not by what was typed: a first month alone, or a last one before it, moves nothing. */
function isAsWorkedOut({ schedule, workedOut }: EditedItem): boolean {
  return (
    schedule.state === 'scheduled' &&
    workedOut.state === 'scheduled' &&
    schedule.startOffset === workedOut.startOffset &&
    schedule.endOffset === workedOut.endOffset
  )
}

/** `endOffset` is the month after the last. Named where the plan has a start month, else counted from 1. */
export function spanOf(input: SectionInput, startOffset: number, endOffset: number): string {
  const { say } = input.words
  const origin = input.plan.context.startMonth
  const isOne = endOffset - startOffset <= 1
  if (origin === null) {
    if (isOne) return say('document:when.oneOffset', { start: startOffset + 1 })
    return say('document:when.offsets', { start: startOffset + 1, end: endOffset })
  }
  const start = input.words.month(monthName(origin + startOffset))
  if (isOne) return say('document:when.oneMonth', { month: start })
  return say('document:when.months', { start, end: input.words.month(monthName(origin + endOffset - 1)) })
}

/** Named where the plan has a start month, else counted from 1; `offset` counts from 0. */
export function monthAt(input: SectionInput, offset: number): string {
  const origin = input.plan.context.startMonth
  if (origin === null) return input.words.say('document:when.oneOffset', { start: offset + 1 })
  return input.words.month(monthName(origin + offset))
}

/** "18 months": a bare figure would not say what it counts. */
export const monthsAhead = ({ words }: SectionInput, count: number): string =>
  words.say('interface:wizard.monthsAhead', { count })
