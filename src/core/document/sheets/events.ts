import { isDone } from '../../plan/is-done'
import { typedDay } from '../../plan/typed-day'
import { monthName } from '../../questionnaire/context'
import { libraryMarker } from '../library-marker'
import { gateReasons, waiverOf } from '../gate-words'
import { leadOf } from '../lead-and-partners'
import { titleOf } from '../item-words'
import { asInterim, datesOf } from '../date-words'
import type { SheetEvent } from '../plan-sheet'
import type { SectionInput } from '../section'
import { firstDayAt, lastDayBefore } from './dates'

/** Looked at after the first 90 days, then twice a year, to the end of the plan. */
const FIRST_REVIEW = 3
const REVIEW_EVERY = 6

/**
 * Steps, ends of priority actions, the end of the contract and reviews, by day. What hangs on the start of the plan is
 * left out where nobody named it; a review on a day that the user named never is.
 */
export function eventsOf(input: SectionInput, planId: string): readonly SheetEvent[] {
  const drafts = [...gateEvents(input), ...endEvents(input), ...contractEvent(input), ...reviewEvents(input)]
  return drafts
    .map(({ id, ...event }): SheetEvent => {
      const description = joined([event.description, libraryMarker(input)])
      return { uid: `${id}.${planId}@dpi-safeguards-plan`, ...clean({ ...event, description }) }
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.uid < b.uid ? -1 : 1))
}

interface Draft {
  readonly id: string
  readonly date: string
  readonly summary: string
  readonly description: string
}

/** The marks that set foreign text apart are for documents; a calendar's lines stand alone. */
function clean({ date, summary, description }: Omit<Draft, 'id'>): Omit<SheetEvent, 'uid'> {
  const bare = (words: string): string => words.replace(/[\u2066-\u2069]/gu, '')
  return { date, summary: bare(summary), description: bare(description) }
}

function gateEvents(input: SectionInput): readonly Draft[] {
  const { say } = input.words
  return input.plan.gates.flatMap((gate) => {
    const date = firstDayAt(input, gate.offset)
    if (date === null) return []
    const name = say(`taxonomy:gates.${gate.gate}`)
    const verdict = say(`taxonomy:verdicts.${gate.verdict}`)
    const assumed = gate.assumed ? [say('sheets:events.assumed')] : []
    const lines = [...gateReasons(input, gate), waiverOf(input, gate), ...assumed]
    return [
      {
        id: `step-${gate.gate}`,
        date,
        summary: say('sheets:events.gate', { gate: name, verdict }),
        description: joined(lines),
      },
    ]
  })
}

/** What is completed is due no more. */
function endEvents(input: SectionInput): readonly Draft[] {
  const { say } = input.words
  return input.priority.flatMap((item, index) => {
    if (item.schedule.state !== 'scheduled' || isDone(item)) return []
    const date = lastDayBefore(input, item.schedule.endOffset)
    if (date === null) return []
    const lead = say('document:labelled', { label: say('document:sheets.lead') }) + leadOf(input, item)
    const when = say('document:labelled', { label: say('document:sheets.when') }) + datesOf(input, item)
    return [
      {
        id: `end-${item.id}`,
        date,
        // Many calendars show the first line alone.
        summary: asInterim(
          input,
          item,
          say('sheets:events.end', { number: index + 1, title: titleOf(input, item) }),
        ),
        description: joined([lead, when]),
      },
    ]
  })
}

function contractEvent(input: SectionInput): readonly Draft[] {
  const { startMonth, contractEndMonth } = input.plan.context
  if (startMonth === null || contractEndMonth === null) return []
  const date = lastDayBefore(input, contractEndMonth - startMonth + 1)
  if (date === null) return []
  return [{ id: 'contract-end', date, summary: input.words.say('sheets:events.contract'), description: '' }]
}

/** The proposed ones, and the one on the day that the user named, which every document names as the next. */
function reviewEvents(input: SectionInput): readonly Draft[] {
  const { say, month } = input.words
  const { startMonth } = input.plan.context
  const since = startMonth === null ? null : month(monthName(startMonth))
  const description = since === null ? '' : say('sheets:events.reviewNote', { since })
  const summary = say('sheets:events.review', { title: input.title })
  const named = typedDay(input.record.nextReview)
  const proposed = reviewOffsets(input).flatMap((offset) => {
    const date = firstDayAt(input, offset)
    return date === null || date === named ? [] : [{ id: `review-${offset}`, date, summary, description }]
  })
  return [...proposed, ...(named === null ? [] : [{ id: 'review-next', date: named, summary, description }])]
}

function reviewOffsets({ plan: { horizonMonths } }: SectionInput): readonly number[] {
  return [
    ...(horizonMonths > FIRST_REVIEW ? [FIRST_REVIEW] : []),
    ...Array.from(
      { length: Math.floor(horizonMonths / REVIEW_EVERY) },
      (_, index) => (index + 1) * REVIEW_EVERY,
    ),
  ]
}

function joined(lines: readonly string[]): string {
  return lines.filter((line) => line !== '').join('\n')
}
