import type { EditedItem } from '../../plan/apply-edits'
import { actionsLead } from '../actions-lead'
import { betweenSentences } from '../between-sentences'
import { bullets, heading, paragraph } from '../blocks'
import { costEnds, costOf, hasSource } from '../costs'
import { isolate } from '../foreign-text'
import { indicatorsOf, sayIndicator } from '../indicators'
import { byWave } from '../by-wave'
import { formOf, fromPart, leadPart, numberedTitle, principleOf, titleOf } from '../item-words'
import { gateAhead } from '../gate-words'
import { leadOf, partnersInside } from '../lead-and-partners'
import { leadBelow } from '../lead-below'
import { toBeFilledIn } from '../joined-phrases'
import { statusOf } from '../status-words'
import { datesOf } from '../date-words'
import { type Cell, cell, strong, type Text } from '../plan-document'
import type { Blocks, SectionInput, WriteSection } from '../section'
import { withoutStop } from '../without-stop'

/** What comes first, then the wide table, wave by wave; what is not dated stands last, with the reason. */
export const priorityActions: WriteSection = (input) => {
  const { say } = input.words
  if (input.priority.length === 0) return noActions(input)
  return [
    heading(1, 'priority-actions', say('document:actions.heading')),
    paragraph(actionsLead(input), 'lead'),
    ...prerequisites(input),
    actionTable(input),
  ]
}

/** Says that there are none, and what to do about it. */
export function noActions(input: SectionInput): Blocks {
  const { say } = input.words
  return [
    heading(1, 'priority-actions', say('document:actions.heading')),
    paragraph(say('document:actions.empty')),
  ]
}

function actionTable(input: SectionInput): Blocks[number] {
  const { say } = input.words
  return {
    type: 'table',
    caption: say('document:actions.byWave'),
    rowHeader: true,
    columns: [
      { header: say('document:actions.action'), width: 25 },
      { header: say('document:actions.lead2'), width: 21 },
      { header: say('document:actions.whenStatus'), width: 17 },
      { header: say('document:actions.result'), width: 23 },
      { header: say('document:actions.indicator'), width: 29 },
      { header: say('document:actions.costSource'), width: 16 },
    ],
    rows: byWave(input).flatMap(({ name, items }) => items.map((item) => actionRow(input, item, name))),
  }
}

function actionRow(input: SectionInput, item: EditedItem, wave: string): readonly Cell[] {
  const { say } = input.words
  const form = formOf(input, item, leadPart(item))
  const partners = partnersInside(input, item)
  return [
    cell(numberedTitle(input, item), principleOf(input, item)),
    cell(
      leadBelow(input, item),
      ...(partners === '' ? [] : [say('document:actions.partners', { list: partners })]),
    ),
    cell(...whenLines(input, item, wave)),
    cell(form.deliverable === '' ? toBeFilledIn(input) : fromPart(input, item, form.deliverable)),
    cell(...indicatorLines(input, item)),
    cell(...costLines(input, item)),
  ]
}

/** The wave with its months, the step that waits for it, and how far it is. */
function whenLines(input: SectionInput, item: EditedItem, wave: string): readonly string[] {
  const { say } = input.words
  const gate = gateAhead(input, item)
  const notes = [...(gate === '' ? [] : [gate]), ...(item.edit.status ? [statusOf(input, item)] : [])]
  const when = datesOf(input, item)
  // Without dates, the reason says so already.
  const isDated = item.schedule.state === 'scheduled'
  return [
    isDated ? say('document:labelled', { label: wave }) + when : when,
    ...(notes.length === 0 ? [] : [notes.join(say('document:separator'))]),
  ]
}

function indicatorLines(input: SectionInput, item: EditedItem): readonly (string | Text)[] {
  const [shown] = indicatorsOf(input, item)
  if (!shown) return [toBeFilledIn(input)]
  return [sayIndicator(input, item, shown, 'document:actions.measure')]
}

/** The cost and where the figure comes from; without a source it is marked indicative. */
export function costLines(input: SectionInput, item: EditedItem): readonly string[] {
  const { say } = input.words
  if (costEnds(item) === null) return [costOf(input, item)]
  const source = hasSource(item) ? isolate(input, withoutStop(item.edit.costSource?.trim() ?? '')) : ''
  return [
    costOf(input, item),
    source === '' ? say('document:actions.indicative') : say('document:actions.costFrom', { source }),
  ]
}

/** What a priority action waits for, though it stands outside the short list. */
function prerequisites(input: SectionInput): Blocks {
  const { say } = input.words
  const first = input.plan.items.filter((item) => item.isPrerequisite)
  if (first.length === 0) return []
  return [
    paragraph([
      strong(say('document:actions.first')),
      { text: betweenSentences(input.words.language) + say('document:actions.firstLead') },
    ]),
    ...bullets(
      first.map((item) => [
        strong(titleOf(input, item)),
        { text: ` · ${leadOf(input, item)} · ${datesOf(input, item)}` },
      ]),
    ),
  ]
}
