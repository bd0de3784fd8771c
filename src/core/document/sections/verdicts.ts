import type { PlannedGate } from '../../plan/plan'
import { heading, paragraph } from '../blocks'
import { gateReasons, monthAt, waiversOf } from '../phrases'
import { type Cell, cell, strong } from '../plan-document'
import type { Blocks, SectionInput, WriteSection } from '../section'
import { selfAssessedLine } from '../self-assessed'

/** May the next steps be taken? Stands in every document, if not in its summary then on its own. */
export const verdicts: WriteSection = (input) => [
  heading(1, 'verdicts', input.words.say('document:summary.gatesCaption')),
  ...verdictTable(input),
  paragraph(selfAssessedLine(input), 'small'),
]

export function verdictTable(input: SectionInput): Blocks {
  const { say } = input.words
  if (input.plan.gates.length === 0) return [paragraph(say('document:summary.noGates'))]
  return [
    {
      type: 'table',
      caption: say('document:summary.gatesCaption'),
      rowHeader: true,
      columns: [
        { header: say('document:summary.gate'), width: 32 },
        { header: say('document:summary.verdict'), width: 14 },
        { header: say('document:summary.why'), width: 54 },
      ],
      rows: alike(input).map((gates) => gateRow(input, gates)),
    },
    ...waiversOf(input).map((line) => paragraph(line, 'small')),
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

export function plannedFor(input: SectionInput, gate: PlannedGate): string {
  const { say } = input.words
  const given = monthAt(input, gate.offset)
  const month = gate.assumed ? say('document:summary.assumed', { month: given }) : given
  if (gate.proposedOffset === null) return month
  return say('document:summary.proposed', { month, proposed: monthAt(input, gate.proposedOffset) })
}
