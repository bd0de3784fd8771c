import { monthAt } from '@/core/document/date-words'
import type { SectionInput } from '@/core/document/section'
import type { PlanSay } from './item-phrases'

export const WAVES = [1, 2, 3] as const

/** "Jan 2027 to Mar 2027", or counted from 1 where the plan has no start month. */
export function monthsOfWave(t: PlanSay, input: SectionInput, wave: (typeof WAVES)[number]): string {
  const { horizonMonths, context } = input.plan
  const [second, third] = input.library.settings.schedule.waves
  const bounds = [0, second, third, horizonMonths]
  const first = bounds[wave - 1] ?? 0
  const last = Math.min(bounds[wave] ?? first, horizonMonths)
  if (context.startMonth === null) return t('actions.waveOffsets', { start: first + 1, end: last })
  return t('actions.waveMonths', { start: monthAt(input, first), end: monthAt(input, last - 1) })
}
