import type { SectionInput } from '@/core/document/section'
import type { Gate } from '@/core/questionnaire/vocabulary'

/** Months between two lines of the grid: so far apart that their names have room, whatever the length of the plan. */
function stepOf(months: number): number {
  if (months <= 24) return 3
  return months <= 48 ? 6 : 12
}

export function ticksIn(months: number): readonly number[] {
  const step = stepOf(months)
  return Array.from({ length: Math.ceil(months / step) }, (_, index) => index * step)
}

/** Of the lines those whose names have room before the end of the picture. */
export function namedTicksIn(months: number): readonly number[] {
  const room = stepOf(months) / 2
  return ticksIn(months).filter((month) => month === 0 || months - month >= room)
}

/** The next steps that fall into the picture, at the month that stands for them now. */
export function gatesWithin(
  { plan }: SectionInput,
  months: number,
): readonly { readonly gate: Gate; readonly month: number }[] {
  return plan.gates
    .map(({ gate, offset, proposedOffset }) => ({ gate, month: proposedOffset ?? offset }))
    .filter(({ month }) => month <= months)
}
