import type { EditedItem } from '../../plan/apply-edits'
import { heading, paragraph } from '../blocks'
import { asInterim, monthAt } from '../date-words'
import { formOf, fromPart, leadPart, numberedTitle, repeatsTitle } from '../item-words'
import { leadOf } from '../lead-and-partners'
import { toBeFilledIn } from '../joined-phrases'
import { type Cell, cell } from '../plan-document'
import type { SectionInput, WriteSection } from '../section'
import { costLines, noActions } from './priority-actions'

/** An accelerator runs for six to nine months. */
const MONTHS = 9

/** What starts within nine months, month by month; the rest is counted, apart from what has no dates at all. */
export const monthActions: WriteSection = (input) => {
  const { say } = input.words
  if (input.priority.length === 0) return noActions(input)
  const soon = input.priority.filter((item) => startOf(item) < MONTHS).sort((a, b) => startOf(a) - startOf(b))
  const undated = input.priority.filter(({ schedule }) => schedule.state !== 'scheduled').length
  const later = input.priority.length - soon.length - undated
  return [
    heading(1, 'month-actions', say('presets:months.heading')),
    paragraph(say('presets:months.lead', { months: MONTHS })),
    ...(soon.length === 0
      ? [paragraph(say('presets:months.none'))]
      : [
          {
            type: 'table',
            caption: say('presets:months.caption'),
            rowHeader: true,
            columns: [
              { header: say('presets:months.month'), width: 19 },
              { header: say('document:actions.what'), width: 34 },
              { header: say('document:actions.result'), width: 23 },
              { header: say('presets:months.leadCost'), width: 24 },
            ],
            rows: soon.map((item) => rowOf(input, item)),
          } as const,
        ]),
    ...(later > 0 ? [paragraph(say('presets:months.later', { number: later }), 'small')] : []),
    ...(undated > 0 ? [paragraph(say('presets:months.undated', { number: undated }), 'small')] : []),
  ]
}

const startOf = ({ schedule }: EditedItem): number =>
  schedule.state === 'scheduled' ? schedule.startOffset : Number.POSITIVE_INFINITY

function rowOf(input: SectionInput, item: EditedItem): readonly Cell[] {
  const form = formOf(input, item, leadPart(item))
  const { schedule } = item
  const months =
    schedule.state === 'scheduled'
      ? [
          monthAt(input, schedule.startOffset),
          asInterim(
            input,
            item,
            input.words.say('presets:months.until', { month: monthAt(input, schedule.endOffset - 1) }),
          ),
        ]
      : []
  return [
    cell(...months.map(input.words.atStart)),
    cell(
      numberedTitle(input, item),
      ...(repeatsTitle(input, item, form) ? [] : [fromPart(input, item, form.action)]),
    ),
    cell(form.deliverable === '' ? toBeFilledIn(input) : fromPart(input, item, form.deliverable)),
    cell(leadOf(input, item), ...costLines(input, item)),
  ]
}
