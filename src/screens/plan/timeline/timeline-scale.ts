import type { SectionInput } from '@/core/document/section'
import type { EditedItem } from '@/core/plan/apply-edits'
import { gateMonth } from '@/core/plan/gate-month'
import { monthNumber } from '@/core/questionnaire/context'
import type { Gate } from '@/core/questionnaire/vocabulary'
import { spanOfItem } from './moved-months'

/** As many months as the plan has, or more where a bar ends later. */
export function monthsShown({ plan }: SectionInput, items: readonly EditedItem[]): number {
  return Math.max(plan.horizonMonths, ...items.map((item) => spanOfItem(item)?.end ?? 0))
}

/** No month is longer; what a shorter one lacks at its end is thinner than the line. */
const DAYS = 31

/** Where a day (`2027-01-31`) stands, in months from the start; null outside the picture, or where no month has a name. */
export function placeOfDay({ plan }: SectionInput, months: number, day: string): number | null {
  const { startMonth } = plan.context
  const month = monthNumber(day.slice(0, 7))
  if (startMonth === null || month === null) return null
  const place = month - startMonth + (Number(day.slice(8)) - 1) / DAYS
  return place >= 0 && place < months ? place : null
}

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
    .map((gate) => ({ gate: gate.gate, month: gateMonth(plan.gates, gate) }))
    .filter(({ month }) => month <= months)
}
