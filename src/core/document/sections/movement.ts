import type { EditedItem } from '../../plan/apply-edits'
import { STATUSES } from '../../plan/plan-edits'
import { lateIn, progressBy } from '../../plan/progress/progress-by'
import { takeSnapshot } from '../../plan/progress/take-snapshot'
import {
  COUNTED,
  isMoved,
  type ItemMovement,
  type Movement,
  reviewBefore,
  whatMoved,
} from '../../plan/progress/what-moved'
import type { Snapshot } from '../../plan/saved-plan'
import { monthName } from '../../questionnaire/context'
import { bullets, heading, keyed, paragraph } from '../blocks'
import { isolate } from '../foreign-text'
import { indicatorsOf } from '../indicators'
import { itemName } from '../item-name'
import { leadOf } from '../lead-and-partners'
import { datesOf, monthAt } from '../date-words'
import { numberedTitle, titleOf } from '../item-words'
import { type Cell, cell } from '../plan-document'
import { nextReviewWords } from '../reviews'
import { ROOM_TO_WRITE } from '../room-to-write'
import type { Blocks, SectionInput, WriteSection } from '../section'
import { WAVES, withMonthsOfWave } from '../waves'

/** As many as one meeting takes; one line was full with the first. */
const DECISIONS = 3

/** What moved since the last review, where the plan stands today, what is late, and who decides. */
export const movement: WriteSection = (input) => {
  const { say } = input.words
  const now = takeSnapshot(input.plan, input.options.date, (item) => titleOf(input, item))
  const before = reviewBefore(input.record.snapshots, now)
  const today = input.record.snapshots.find(({ date }) => date === input.options.date)
  return [
    heading(1, 'movement', say('presets:movement.heading')),
    ...(before === undefined ? [paragraph(say('presets:movement.first'))] : sinceThen(input, before, now)),
    ...standing(input, now),
    ...late(input, now),
    heading(2, 'movement-next', say('presets:movement.next')),
    paragraph(nextReviewWords(input)),
    ...noteBlock(input, 'noteToday', today),
    {
      type: 'table',
      caption: say('presets:movement.decisions'),
      rowHeader: false,
      columns: [
        { header: say('presets:movement.blanks.what'), width: 52 },
        { header: say('presets:movement.blanks.who'), width: 28 },
        { header: say('presets:movement.blanks.when'), width: 20 },
      ],
      rows: Array.from({ length: DECISIONS }, (_, index) => [
        cell(`${index + 1}.${ROOM_TO_WRITE}`),
        cell(ROOM_TO_WRITE),
        cell(ROOM_TO_WRITE),
      ]),
    },
  ]
}

function sinceThen(input: SectionInput, before: Snapshot, now: Snapshot): Blocks {
  const { say } = input.words
  const { items, counts } = whatMoved(before, now)
  const moved = items.filter(isMoved)
  return [
    paragraph(say('presets:movement.since', { date: dayWords(input, before.date) }), 'lead'),
    {
      type: 'key-value',
      caption: say('presets:movement.countsCaption'),
      rows: COUNTED.flatMap((figure) =>
        keyed(say(`presets:movement.counts.${figure}`), String(counts[figure])),
      ),
    },
    // What was said today stands further down.
    ...(before.date === now.date ? [] : noteBlock(input, 'note', before)),
    ...(moved.length === 0
      ? [paragraph(say('presets:movement.nothing'))]
      : [
          {
            type: 'table',
            caption: say('presets:movement.caption'),
            rowHeader: true,
            columns: [
              { header: say('document:actions.action'), width: 36 },
              { header: say('document:annex.progress.status'), width: 18 },
              { header: say('presets:movement.what'), width: 46 },
            ],
            rows: moved.map((each) => movedRow(input, each)),
          } as const,
        ]),
  ]
}

/** What was said when people met; nothing where nobody wrote it down. */
function noteBlock(input: SectionInput, key: 'note' | 'noteToday', review: Snapshot | undefined): Blocks {
  const note = review?.note?.trim() ?? ''
  return note === ''
    ? []
    : [paragraph(input.words.say(`presets:movement.${key}`, { note: isolate(input, note) }), 'note')]
}

function dayWords({ words }: SectionInput, day: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? words.date(day) : day
}

function movedRow(
  input: SectionInput,
  { id, item, standing: place, status, changes }: ItemMovement,
): readonly Cell[] {
  const { say } = input.words
  const current = input.plan.items.find((each) => each.id === id)
  const isNumbered = current !== undefined && input.priority.includes(current)
  const name = current
    ? isNumbered
      ? numberedTitle(input, current)
      : titleOf(input, current)
    : isolate(input, item?.title ?? itemName(input, id))
  const lines = [
    ...(place === 'stays' ? [] : [say(`presets:movement.${place}`)]),
    ...changes.map((change) => changeWords(input, current, change)),
  ]
  return [cell(name), cell(status === null ? '–' : say(`plan:status.${status}`)), cell(...lines)]
}

function changeWords(input: SectionInput, item: EditedItem | undefined, change: Movement): string {
  const { say } = input.words
  const field = (name: string): string => say(`presets:movement.fields.${name}`)
  const typed = (value: string | null): string | null => (value === null ? null : isolate(input, value))
  switch (change.field) {
    case 'status': {
      const [before, after] = [say(`plan:status.${change.before}`), say(`plan:status.${change.after}`)]
      return say('presets:movement.change', { what: field('status'), before, after })
    }
    case 'lead':
      return fromTo(input, field('lead'), typed(change.before), typed(change.after), 'noLead')
    case 'start':
    case 'end': {
      const month = (value: number | null): string | null =>
        value === null
          ? null
          : change.isCalendar
            ? input.words.month(monthName(value))
            : monthAt(input, value)
      return fromTo(input, field(change.field), month(change.before), month(change.after), 'noMonth')
    }
    case 'indicator': {
      const shown = item && indicatorsOf(input, item).find(({ id }) => id === change.indicator)
      const what = isolate(input, shown?.measure ?? change.indicator)
      return fromTo(input, what, typed(change.before), typed(change.after), 'noValue')
    }
  }
}

/** Both values; where there was or is none, it says so in the words of the screen: nothing leads from a gap to a name. */
function fromTo(
  { words: { say } }: SectionInput,
  what: string,
  before: string | null,
  after: string | null,
  none: 'noLead' | 'noMonth' | 'noValue',
): string {
  if (before !== null && after !== null) return say('presets:movement.change', { what, before, after })
  const nothing = say(`review:moved.${none}`)
  return say('review:moved.change', {
    what,
    before: before ?? nothing,
    after: after ?? nothing,
  })
}

/** Where the actions stand today, wave by wave. */
function standing(input: SectionInput, now: Snapshot): Blocks {
  const { say } = input.words
  const groups = progressBy(now, 'wave')
  if (groups.length === 0) return []
  return [
    {
      type: 'table',
      caption: say('presets:movement.standing'),
      rowHeader: true,
      columns: [
        { header: say('presets:movement.wave'), width: 32 },
        ...STATUSES.map((status) => ({ header: say(`plan:status.${status}`), width: 17 })),
      ],
      rows: groups.map(({ key, counts }) => [
        cell(waveName(input, key)),
        ...STATUSES.map((status) => cell(String(counts[status]))),
      ]),
    },
  ]
}

function waveName(input: SectionInput, key: string): string {
  const { say } = input.words
  const wave = WAVES.find((each) => String(each) === key)
  if (wave === undefined) return say('document:actions.undated')
  return withMonthsOfWave(input, wave, say(`taxonomy:waves.${wave}`))
}

/** What should have begun or ended by now, with its lead, and its months, for they may be those of an interim measure. */
function late(input: SectionInput, now: Snapshot): Blocks {
  const { say } = input.words
  const { toStart, toEnd } = lateIn(now)
  const line = (id: string): readonly string[] => {
    const item = input.priority.find((each) => each.id === id)
    return item ? [[numberedTitle(input, item), leadOf(input, item), datesOf(input, item)].join(' · ')] : []
  }
  const group = (key: string, ids: readonly string[]): Blocks =>
    ids.length === 0 ? [] : [paragraph(say(`presets:movement.${key}`)), ...bullets(ids.flatMap(line))]
  if (toStart.length + toEnd.length === 0) return [paragraph(say('presets:movement.onTime'))]
  return [
    heading(2, 'movement-late', say('presets:movement.late')),
    ...group('shouldEnd', toEnd),
    ...group('shouldStart', toStart),
  ]
}
