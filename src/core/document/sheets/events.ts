import { monthName } from '../../questionnaire/context'
import { libraryMarker } from '../library-marker'
import { gateReasons, leadOf, titleOf, waiverOf, whenOf } from '../phrases'
import type { SheetEvent } from '../plan-sheet'
import type { SectionInput } from '../section'
import { firstDayAt, lastDayBefore } from './dates'

/** Looked at after the first 90 days, then twice a year, to the end of the plan. */
const FIRST_REVIEW = 3
const REVIEW_EVERY = 6

/** Steps, ends of priority actions, the end of the contract and reviews, by day; none without a start month. */
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

function endEvents(input: SectionInput): readonly Draft[] {
  const { say } = input.words
  return input.priority.flatMap((item, index) => {
    if (item.schedule.state !== 'scheduled') return []
    const date = lastDayBefore(input, item.schedule.endOffset)
    if (date === null) return []
    const lead = say('document:labelled', { label: say('document:sheets.lead') }) + leadOf(input, item)
    const when =
      say('document:labelled', { label: say('document:sheets.when') }) + whenOf(input, item.schedule)
    return [
      {
        id: `end-${item.id}`,
        date,
        summary: say('sheets:events.end', { number: index + 1, title: titleOf(input, item) }),
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

function reviewEvents(input: SectionInput): readonly Draft[] {
  const { say, month } = input.words
  const { horizonMonths, context } = input.plan
  const offsets = [
    ...(horizonMonths > FIRST_REVIEW ? [FIRST_REVIEW] : []),
    ...Array.from(
      { length: Math.floor(horizonMonths / REVIEW_EVERY) },
      (_, index) => (index + 1) * REVIEW_EVERY,
    ),
  ]
  return offsets.flatMap((offset) => {
    const date = firstDayAt(input, offset)
    if (date === null || context.startMonth === null) return []
    const since = month(monthName(context.startMonth))
    return [
      {
        id: `review-${offset}`,
        date,
        summary: say('sheets:events.review', { title: input.title }),
        description: say('sheets:events.reviewNote', { since }),
      },
    ]
  })
}

function joined(lines: readonly string[]): string {
  return lines.filter((line) => line !== '').join('\n')
}
