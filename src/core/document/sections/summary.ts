import { formOf, fromPart, gateReasons, heatOf, leadPart, monthAt, shortOf, waiversOf } from '../phrases'
import { isolate, sayAround } from '../foreign-text'
import { type Block, type Cell, cell, strong, type Text, text } from '../plan-document'
import type { EditedItem } from '../../plan/apply-edits'
import type { GateVerdict, PlannedGate } from '../../plan/plan'
import type { SectionInput, WriteSection } from '../section'

const FIRST = 5

/** One page: the verdicts, the top risks, what starts within 90 days, what is to be decided. */
export const summary: WriteSection = (input) => {
  const { say } = input.words
  return [
    { type: 'heading', level: 1, id: 'summary', text: say('document:summary.heading') },
    { type: 'paragraph', style: 'lead', text: text(say('document:summary.lead', systemAndStage(input))) },
    ...gates(input),
    { type: 'heading', level: 2, id: 'summary-risks', text: say('document:summary.risks') },
    { type: 'list', ordered: false, items: input.plan.topRisks.map((risk) => text(riskLine(input, risk))) },
    { type: 'heading', level: 2, id: 'summary-first', text: say('document:summary.first') },
    first(input),
    { type: 'heading', level: 2, id: 'summary-decisions', text: say('document:summary.decisions') },
    { type: 'list', ordered: true, items: decisions(input).map(text) },
    { type: 'paragraph', style: 'note', text: text(say('document:summary.cost')) },
    ...selfAssessed(input).map((line) => ({ type: 'paragraph', style: 'small', text: text(line) }) as const),
  ]
}

export function systemAndStage(input: SectionInput): { readonly system: string; readonly stage: string } {
  const { say, list } = input.words
  const types = list(input.plan.context.dpiTypes.map((type) => say(`taxonomy:dpiTypes.${type}`)))
  return { system: input.answers.dpiName ?? types, stage: say(`taxonomy:stages.${input.plan.context.stage}`) }
}

function gates(input: SectionInput): readonly Exclude<Block, { type: 'section' }>[] {
  const { say } = input.words
  if (input.plan.gates.length === 0) {
    return [{ type: 'paragraph', style: 'body', text: text(say('document:summary.noGates')) }]
  }
  return [
    {
      type: 'table',
      caption: say('document:summary.gatesCaption'),
      rowHeader: true,
      columns: [
        { header: say('document:summary.gate'), width: 36 },
        { header: say('document:summary.verdict'), width: 14 },
        { header: say('document:summary.why'), width: 50 },
      ],
      rows: alike(input).map((gates) => gateRow(input, gates)),
    },
    ...waiversOf(input).map((line) => ({ type: 'paragraph', style: 'small', text: text(line) }) as const),
  ]
}

type Gates = readonly [PlannedGate, ...PlannedGate[]]

/** Steps that follow one another with the same verdict for the same reasons stand in one row. */
function alike(input: SectionInput): readonly Gates[] {
  const groups: [PlannedGate, ...PlannedGate[]][] = []
  const verdictOf = (gate: PlannedGate): string => [gate.verdict, ...gateReasons(input, gate)].join('\n')
  for (const gate of input.plan.gates) {
    const last = groups.at(-1)
    if (last && verdictOf(last[0]) === verdictOf(gate)) last.push(gate)
    else groups.push([gate])
  }
  return groups
}

function gateRow(input: SectionInput, gates: Gates): readonly Cell[] {
  const { say } = input.words
  const reasons = gateReasons(input, gates[0])
  return [
    cell(
      ...gates.map((gate) =>
        say('document:timeline.gateItem', {
          gate: say(`taxonomy:gates.${gate.gate}`),
          when: plannedFor(input, gate),
        }),
      ),
    ),
    cell([strong(say(`taxonomy:verdicts.${gates[0].verdict}`))]),
    cell(...(reasons.length === 0 ? [say('document:summary.nothing')] : reasons)),
  ]
}

function plannedFor(input: SectionInput, gate: PlannedGate): string {
  const { say } = input.words
  const given = monthAt(input, gate.offset)
  const month = gate.assumed ? say('document:summary.assumed', { month: given }) : given
  if (gate.proposedOffset === null) return month
  return say('document:summary.proposed', { month, proposed: monthAt(input, gate.proposedOffset) })
}

function riskLine(input: SectionInput, risk: string): string {
  const { say } = input.words
  const exposure = input.plan.exposures.find((each) => each.risk === risk)?.exposure ?? 0
  return say('document:summary.riskLine', {
    risk: say(`taxonomy:risks.${risk}.name`),
    level: say(`document:risks.level.${heatOf(exposure)}`),
    means: say(`taxonomy:risks.${risk}.means`),
  })
}

function first(input: SectionInput): Exclude<Block, { type: 'section' }> {
  const starting = input.priority.filter(
    (item) => item.schedule.state === 'scheduled' && item.schedule.wave === 1,
  )
  if (starting.length === 0) {
    return { type: 'paragraph', style: 'body', text: text(input.words.say('document:summary.firstNone')) }
  }
  const items = starting.slice(0, FIRST).map((item) => firstLine(input, item))
  return { type: 'list', ordered: true, items }
}

/** The lead as named; else the authority, unless the whole plan is one authority's own. */
function firstLine(input: SectionInput, item: EditedItem): Text {
  const { action } = formOf(input, item, leadPart(item))
  const named = item.edit.lead?.trim()
  const isAlone = input.plan.context.roles.length === 1
  const lead = named ? isolate(input, named) : isAlone ? '' : input.words.say(`taxonomy:roles.${item.lead}`)
  if (lead === '') return fromPart(input, item, action)
  return sayAround(input, item.id, 'document:summary.firstLine', { action }, { lead })
}

function decisions(input: SectionInput): readonly string[] {
  const { say, list } = input.words
  const gatesWith = (verdict: GateVerdict) =>
    input.plan.gates
      .filter((gate) => gate.verdict === verdict)
      .map((gate) => say(`taxonomy:gates.${gate.gate}`))
  const about = (key: string, name: string, items: readonly string[]) =>
    items.length === 0 ? [] : [say(`document:summary.${key}`, { [name]: list(items) })]
  const unknown = input.plan.findOut.filter((each) => each.tier === 'priority')
  return [
    say('document:summary.decisionStart', { count: input.priority.length }),
    ...about('decisionHold', 'gates', gatesWith('hold')),
    ...about('decisionLimited', 'gates', gatesWith('go-limited')),
    ...about(
      'decisionFindOut',
      'questions',
      unknown.map((each) => shortOf(input, each.question)),
    ),
  ]
}

function selfAssessed(input: SectionInput): readonly string[] {
  const items = input.plan.items.filter((item) => item.isSelfAssessed)
  if (items.length === 0) return []
  const belongsBeforeGate = (id: string): boolean =>
    input.safeguards.get(id)?.actions.some((action) => action.gate !== undefined) ?? false
  const gates = items.filter((item) => belongsBeforeGate(item.id)).length
  return [input.words.say('document:summary.selfAssessed', { count: items.length, gates })]
}
