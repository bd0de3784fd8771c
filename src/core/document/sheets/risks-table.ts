import type { Exposure } from '../../plan/plan'
import type { PlanEdits, RiskEdit } from '../../plan/plan-edits'
import { heatOf } from '../heat-of'
import { linesCell, numberCell, type SheetCell, type SheetTable, textCell } from '../plan-sheet'
import { type SectionInput, showsPoints } from '../section'
import { driversOf } from '../sections/risk-picture'

/** The register, the highest exposure first; figures only where no confidential answer could be worked back. */
export function risksTable(input: SectionInput, judged: PlanEdits['risks']): SheetTable {
  const { say } = input.words
  const withPoints = showsPoints(input)
  return {
    name: say('sheets:tables.risks'),
    columns: [
      { header: say('sheets:risks.code'), width: 8 },
      { header: say('document:risks.risk'), width: 19 },
      { header: say('sheets:risks.group'), width: 15 },
      { header: say('sheets:risks.level'), width: 14 },
      ...(withPoints ? [{ header: say('document:risks.exposure'), width: 12 }] : []),
      { header: say('sheets:risks.means'), width: 30 },
      { header: say('sheets:risks.who'), width: 28 },
      { header: say('sheets:risks.drivers'), width: 40 },
      { header: say('document:risks.actions'), width: 12 },
      { header: say('sheets:risks.likelihood'), width: 13 },
      { header: say('sheets:risks.impact'), width: 13 },
      { header: say('document:sheets.notes'), width: 18 },
    ],
    rows: input.plan.exposures.map((each) => rowOf(input, each, judged[each.risk])),
    frozenColumns: 2,
  }
}

function rowOf(input: SectionInput, exposure: Exposure, judged: RiskEdit | undefined): readonly SheetCell[] {
  const { say } = input.words
  const { risk } = exposure
  const numbers = input.priority.flatMap((item, index) => (risk in item.risks ? [index + 1] : []))
  return [
    textCell(risk),
    textCell(say(`taxonomy:risks.${risk}.name`)),
    textCell(say(`taxonomy:riskGroups.${risk.slice(0, 2)}`)),
    textCell(say(`document:risks.level.${heatOf(exposure.exposure)}`)),
    ...(showsPoints(input) ? [numberCell(exposure.exposure)] : []),
    textCell(say(`taxonomy:risks.${risk}.means`)),
    textCell(say(`taxonomy:risks.${risk}.who`)),
    linesCell(driversOf(input, exposure)),
    textCell(numbers.length === 0 ? say('document:risks.actionsNone') : input.words.numbers(numbers)),
    numberCell(judged?.likelihood),
    numberCell(judged?.impact),
    textCell(judged?.note),
  ]
}
