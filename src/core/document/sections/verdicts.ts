import { isHeldByDate } from '../../plan/gate-month'
import type { PlannedGate } from '../../plan/plan'
import { heading, paragraph } from '../blocks'
import { datesAhead, gateName, gateReasons, waiversOf } from '../gate-words'
import { inSentences } from '../joined-phrases'
import { monthAt } from '../date-words'
import { type Cell, cell, strong } from '../plan-document'
import type { Blocks, SectionInput, WriteSection } from '../section'
import { selfAssessedLine } from '../self-assessed'

/** May the next steps be taken? Stands in every document, if not in its summary then on its own. */
export const verdicts: WriteSection = (input) => [
  heading(1, 'verdicts', input.words.say('document:summary.gatesCaption')),
  // The heading asks the question already.
  ...verdictTable(input, ''),
]

/** The verdicts, and in fine print what they rest on: who may waive them, and what was taken as done on somebody's word. */
export function verdictTable(
  input: SectionInput,
  caption = input.words.say('document:summary.gatesCaption'),
): Blocks {
  const { say } = input.words
  const finePrint = paragraph(inSentences(input, [...waiversOf(input), selfAssessedLine(input)]), 'small')
  const dates = datesAhead(input).map((each) => paragraph(each))
  if (input.plan.gates.length === 0) return [paragraph(say('document:summary.noGates')), ...dates, finePrint]
  return [
    {
      type: 'table',
      caption,
      rowHeader: true,
      columns: [
        { header: say('document:summary.gate'), width: 28 },
        { header: say('document:summary.verdict'), width: 11 },
        { header: say('document:summary.why'), width: 61 },
      ],
      rows: alike(input).map((gates) => gateRow(input, gates)),
    },
    ...dates,
    finePrint,
  ]
}

type Gates = readonly [PlannedGate, ...PlannedGate[]]

/** Steps that follow one another with the same verdict stand in one row. */
function alike({ plan }: SectionInput): readonly Gates[] {
  const groups: [PlannedGate, ...PlannedGate[]][] = []
  for (const gate of plan.gates) {
    const last = groups.at(-1)
    if (last?.[0].verdict === gate.verdict) last.push(gate)
    else groups.push([gate])
  }
  return groups
}

function gateRow(input: SectionInput, gates: Gates): readonly Cell[] {
  const { say } = input.words
  const reasons = reasonsOf(input, gates)
  return [
    cell(
      ...gates.map((gate) =>
        say('document:timeline.gateItem', {
          gate: gateName(input, gate.gate),
          when: plannedFor(input, gate),
        }),
      ),
    ),
    cell([strong(say(`taxonomy:verdicts.${gates[0].verdict}`))]),
    cell(...(reasons.length === 0 ? [say('document:summary.nothing')] : reasons)),
  ]
}

/** Each reason once: first those that hold for all the steps, then those for some of them, with their names. */
function reasonsOf(input: SectionInput, gates: Gates): readonly string[] {
  const { say, list } = input.words
  const all = gates.map((gate) => ({
    name: say(`taxonomy:gates.${gate.gate}`),
    reasons: gateReasons(input, gate),
  }))
  const byGates = new Map<string, string[]>()
  for (const reason of new Set(all.flatMap(({ reasons }) => reasons))) {
    const held = all.filter(({ reasons }) => reasons.includes(reason))
    const names = held.length === all.length ? '' : list(held.map(({ name }) => name))
    byGates.set(names, [...(byGates.get(names) ?? []), reason])
  }
  const shared = byGates.get('') ?? []
  byGates.delete('')
  if (byGates.size === 0) return shared
  return [
    ...(shared.length === 0 ? [] : [inSentences(input, shared)]),
    ...[...byGates].map(([names, reasons]) =>
      say('document:summary.reasonsFor', { gates: names, reasons: inSentences(input, reasons) }),
    ),
  ]
}

/** Its month, whether that is assumed, and the one proposed where the work before it does not fit. */
export function plannedFor(input: SectionInput, gate: PlannedGate): string {
  const { say } = input.words
  const given = monthAt(input, gate.offset)
  const month = gate.assumed ? say('document:summary.assumed', { month: given }) : given
  if (gate.proposedOffset === null) return month
  return say(isHeldByDate(input.plan.gates, gate) ? 'document:summary.fixed' : 'document:summary.proposed', {
    month,
    proposed: monthAt(input, gate.proposedOffset),
  })
}
