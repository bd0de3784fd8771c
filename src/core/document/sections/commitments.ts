import type { EditedItem } from '../../plan/apply-edits'
import { heading, paragraph } from '../blocks'
import { costLines, noActions } from './priority-actions'
import { actionBeside, formOf, leadPart, numberedTitle } from '../item-words'
import { isGateAhead } from '../gate-words'
import { leadOf } from '../lead-and-partners'
import { toBeFilledIn, toBeFilledInMidSentence } from '../joined-phrases'
import { datesOf } from '../date-words'
import { type Cell, cell } from '../plan-document'
import type { Blocks, SectionInput, WriteSection } from '../section'

const REPORTING = ['regular', 'incident', 'change'] as const

/** Reports have a rule in place of a date, and little to say of money. */
const WIDTHS = {
  reporting: { what: 25, timing: 26, responsible: 15, funding: 12, condition: 15 },
  measures: { what: 25, timing: 13, responsible: 16, funding: 18, condition: 21 },
}

/**
 * What the borrower commits to, after the table of the World Bank's Environmental and Social Commitment Plan:
 * monitoring and reporting first, then measures, then support to people and institutions.
 */
export const commitments: WriteSection = (input) => {
  const { say } = input.words
  if (input.priority.length === 0) return noActions(input)
  const support = input.priority.filter(({ kind }) => kind === 'people')
  const measures = input.priority.filter((item) => !support.includes(item))
  return [
    heading(1, 'commitments', say('presets:commitments.heading')),
    paragraph(say('presets:commitments.lead')),
    table(
      input,
      'reporting',
      REPORTING.map((each) => reportingRow(input, each)),
    ),
    paragraph(say('presets:commitments.proposed'), 'small'),
    ...(measures.length === 0 ? [] : [table(input, 'measures', rows(input, measures))]),
    ...(support.length === 0 ? [] : [table(input, 'support', rows(input, support))]),
  ]
}

function table(
  input: SectionInput,
  group: 'reporting' | 'measures' | 'support',
  rowsOf: readonly (readonly Cell[])[],
): Blocks[number] {
  const { say } = input.words
  const widths = WIDTHS[group === 'reporting' ? 'reporting' : 'measures']
  return {
    type: 'table',
    caption: say(`presets:commitments.${group}`),
    rowHeader: true,
    columns: [
      { header: say('presets:commitments.measure'), width: 19 },
      { header: say('document:actions.what'), width: widths.what },
      { header: say('presets:commitments.timing'), width: widths.timing },
      { header: say('document:results.responsible'), width: widths.responsible },
      { header: say('presets:commitments.funding'), width: widths.funding },
      { header: say('presets:commitments.condition'), width: widths.condition },
    ],
    rows: rowsOf,
  }
}

function reportingRow(input: SectionInput, each: (typeof REPORTING)[number]): readonly Cell[] {
  const { say } = input.words
  const { institution } = input.answers
  return [
    cell(say(`presets:commitments.${each}.title`)),
    cell(say(`presets:commitments.${each}.measure`)),
    cell(say(`presets:commitments.${each}.timing`)),
    cell(institution?.trim() || toBeFilledIn(input)),
    cell(say('presets:commitments.ownFunds')),
    cell(say('presets:commitments.standing')),
  ]
}

function rows(input: SectionInput, items: readonly EditedItem[]): readonly (readonly Cell[])[] {
  return items.map((item) => {
    const form = formOf(input, item, leadPart(item))
    return [
      cell(numberedTitle(input, item)),
      cell(actionBeside(input, item, form)),
      cell(input.words.atStart(datesOf(input, item))),
      cell(leadOf(input, item)),
      cell(...costLines(input, item)),
      cell(
        conditionOf(input, item),
        input.words.say('presets:commitments.link', { open: toBeFilledInMidSentence(input) }),
      ),
    ]
  })
}

/** The step that waits for it, where one still lies ahead. */
function conditionOf(input: SectionInput, item: EditedItem): string {
  const { say } = input.words
  if (!isGateAhead(input, item.gate)) return say('presets:commitments.noCondition')
  return say('presets:commitments.conditionFor', { gate: say(`taxonomy:gates.${item.gate}`) })
}
