import type { EditedItem } from '../../plan/apply-edits'
import type { Amount } from '../../plan/plan-edits'
import { isolate, sayAround } from '../foreign-text'
import { indicatorsOf } from '../indicators'
import { formOf, fromPart, leadOf, leadPart, partnersOf, titleOf, whenOf } from '../phrases'
import { type Block, type Cell, cell, strong, type Text, text } from '../plan-document'
import type { SectionInput, WriteSection } from '../section'

const WAVES = [1, 2, 3] as const

/** The wide table, one for each wave; what is not dated stands in a table of its own, with the reason. */
export const priorityActions: WriteSection = (input) => {
  const { say } = input.words
  const heading = {
    type: 'heading',
    level: 1,
    id: 'priority-actions',
    text: say('document:actions.heading'),
  } as const
  if (input.priority.length === 0) {
    return [heading, { type: 'paragraph', style: 'body', text: text(say('document:actions.empty')) }]
  }
  const lead = say('document:actions.lead', { count: input.priority.length })
  const ofWave = (wave: 1 | 2 | 3) =>
    input.priority.filter((item) => item.schedule.state === 'scheduled' && item.schedule.wave === wave)
  const undated = input.priority.filter((item) => item.schedule.state === 'unscheduled')
  return [
    heading,
    { type: 'paragraph', style: 'lead', text: text(lead) },
    ...WAVES.flatMap((wave) =>
      actionTable(
        input,
        say('document:actions.caption', { wave: say(`taxonomy:waves.${wave}`) }),
        ofWave(wave),
      ),
    ),
    ...actionTable(input, say('document:actions.captionUndated'), undated),
    ...prerequisites(input),
  ]
}

type Blocks = readonly Exclude<Block, { type: 'section' }>[]

function actionTable(input: SectionInput, caption: string, items: readonly EditedItem[]): Blocks {
  const { say } = input.words
  if (items.length === 0) return []
  return [
    {
      type: 'table',
      caption,
      rowHeader: true,
      columns: [
        { header: say('document:actions.action'), width: 17 },
        { header: say('document:actions.what'), width: 24 },
        { header: say('document:actions.lead2'), width: 14 },
        { header: say('document:actions.when'), width: 11 },
        { header: say('document:actions.result'), width: 18 },
        { header: say('document:actions.indicator'), width: 19 },
        { header: say('document:actions.status'), width: 11 },
      ],
      rows: items.map((item) => actionRow(input, item)),
    },
  ]
}

function actionRow(input: SectionInput, item: EditedItem): readonly Cell[] {
  const { say } = input.words
  const form = formOf(input, item, leadPart(item))
  const partners = partnersOf(input, item)
  const principle = `${item.principle} ${say(`taxonomy:principleShort.${item.principle}`)}`
  const number = input.priority.indexOf(item) + 1
  return [
    cell(`${number}. ${titleOf(input, item)}`),
    cell(fromPart(input, item, form.action), principle),
    cell(
      leadOf(input, item),
      ...(partners === '' ? [] : [say('document:actions.partners', { list: partners })]),
    ),
    cell(whenOf(input, item.schedule)),
    cell(form.deliverable === '' ? say('document:open') : fromPart(input, item, form.deliverable)),
    cell(...indicatorLines(input, item)),
    cell(costOf(input, item), ...(item.edit.status ? [say(`plan:status.${item.edit.status}`)] : [])),
  ]
}

function indicatorLines(input: SectionInput, item: EditedItem): readonly Text[] {
  const shown = indicatorsOf(input, item).slice(0, 1)
  return shown.map(({ measure, target }) =>
    sayAround(input, item.id, 'document:actions.measure', {
      measure,
      target: target || input.words.say('document:open'),
    }),
  )
}

export function costOf(input: SectionInput, { edit }: EditedItem): string {
  const { say, number } = input.words
  const low = edit.costLow ?? edit.costHigh
  const high = edit.costHigh ?? edit.costLow
  if (low === undefined || high === undefined) return say('document:actions.costOpen')
  const shown = (amount: Amount): string =>
    typeof amount === 'number' ? number(amount) : isolate(input, amount)
  return say('document:actions.costRange', {
    low: shown(low),
    high: shown(high),
    currency: edit.costCurrency ?? input.answers.currency ?? '',
  }).trim()
}

/** What a priority action waits for, though it stands outside the short list. */
function prerequisites(input: SectionInput): Blocks {
  const { say } = input.words
  const first = input.plan.items.filter((item) => item.isPrerequisite)
  if (first.length === 0) return []
  return [
    { type: 'heading', level: 2, id: 'first', text: say('document:actions.first') },
    { type: 'paragraph', style: 'body', text: text(say('document:actions.firstLead')) },
    {
      type: 'list',
      ordered: false,
      items: first.map((item) => [
        strong(titleOf(input, item)),
        { text: ` · ${leadOf(input, item)} · ${whenOf(input, item.schedule)}` },
      ]),
    },
  ]
}
