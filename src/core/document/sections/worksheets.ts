import type { EditedItem } from '../../plan/apply-edits'
import { heading, numbered, paragraph } from '../blocks'
import { fromLibrary } from '../foreign-text'
import { formOf, fromPart, leadPart, numberedTitle, repeatsTitle } from '../item-words'
import { label } from '../joined-phrases'
import { datesOf } from '../date-words'
import { cell, strong } from '../plan-document'
import type { Blocks, SectionInput, WriteSection } from '../section'

/** A box to tick by hand; in every font of ours. */
export const BOX = '□'

const MARKS = ['done', 'high', 'low'] as const
const BLANKS = [
  ['lead', 'partners', 'cost'],
  ['start', 'end', 'indicator'],
  ['obstacle', 'fitting', 'next'],
] as const

/**
 * One action a page: what the plan proposes, boxes to tick, blanks to fill in together. The first has a page of its own
 * too: below the verdicts its blanks would run on to the next.
 */
export const worksheets: WriteSection = (input) => {
  const { say } = input.words
  if (input.priority.length === 0) return []
  return [
    heading(1, 'worksheets', say('presets:worksheets.heading')),
    paragraph(say('presets:worksheets.lead')),
    overview(input),
    ...input.priority.flatMap((item) => sheet(input, item)),
  ]
}

/** All actions at a glance, with the same boxes: a room goes through them together before each takes a sheet. */
function overview(input: SectionInput): Blocks[number] {
  const { say } = input.words
  return {
    type: 'table',
    caption: '',
    rowHeader: true,
    columns: [
      { header: say('document:actions.action'), width: 70 },
      ...MARKS.map((mark) => ({ header: say(`presets:worksheets.marks.${mark}`), width: 10 })),
    ],
    rows: input.priority.map((item) => [cell(numberedTitle(input, item)), ...MARKS.map(() => cell(BOX))]),
  }
}

function sheet(input: SectionInput, item: EditedItem): Blocks {
  const { say } = input.words
  const form = formOf(input, item, leadPart(item))
  const { why } = input.words.safeguard(item.id).text
  const boxes = MARKS.map((mark) => `${BOX} ${say(`presets:worksheets.marks.${mark}`)}`).join('      ')
  return [
    { type: 'page-break' },
    heading(2, `worksheet-${item.id}`, numberedTitle(input, item)),
    ...(why === '' ? [] : [paragraph(fromLibrary(input, item.id, why), 'note')]),
    ...(repeatsTitle(input, item, form)
      ? []
      : [paragraph([strong(label(input, 'document:sheets.do')), ...fromPart(input, item, form.action)])]),
    ...numbered(form.steps.map((step) => fromPart(input, item, step))),
    paragraph([strong(label(input, 'presets:worksheets.proposed')), { text: datesOf(input, item) }]),
    paragraph([strong(boxes)]),
    {
      type: 'sign-off',
      fillsPage: true,
      lines: BLANKS.map((blanks, row) => ({
        label: say(`presets:worksheets.rows.${(row + 1) as 1 | 2 | 3}`),
        blanks: blanks.map((blank) => say(`presets:worksheets.blanks.${blank}`)),
      })),
    },
  ]
}
