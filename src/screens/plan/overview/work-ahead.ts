import type { SectionInput } from '@/core/document/section'
import { spanOf } from '@/core/document/date-words'
import { monthsOfWave } from '@/core/document/waves'
import type { EditedItem } from '@/core/plan/apply-edits'
import { isDone } from '@/core/plan/is-done'
import { monthNumber } from '@/core/questionnaire/context'
import { isPrerequisite, isWaveOne } from '../item-phrases'

export interface WorkAhead {
  /** `first` before the plan begins, or where nobody said when it does; `over` once its last month is behind. */
  readonly phase: 'first' | 'next' | 'over'
  /** "Jan 2027 to Mar 2027"; undefined where months have no names, or none are left. */
  readonly months: string | undefined
  /** Open work of these months, also what should have begun before them. */
  readonly items: readonly EditedItem[]
  /** Whether the plan has such work at all, were it open. */
  readonly isAnyDue: boolean
  /** Whether something is open, be it later. */
  readonly isMoreAhead: boolean
}

/** What is to be worked on in the 90 days from a day (`2027-01-31`) on, and what that waits for. */
export function workAhead(input: SectionInput, day: string): WorkAhead {
  const { plan, priority } = input
  const all = [...priority, ...plan.items.filter(isPrerequisite)]
  const { phase, months, isDue } = windowAt(input, day)
  return {
    phase,
    months,
    items: all.filter((item) => isDue(item) && !isDone(item)),
    isAnyDue: all.some(isDue),
    isMoreAhead: all.some((item) => !isDone(item)),
  }
}

interface Window extends Pick<WorkAhead, 'phase' | 'months'> {
  readonly isDue: (item: EditedItem) => boolean
}

function windowAt(input: SectionInput, day: string): Window {
  const { plan, library } = input
  const { startMonth } = plan.context
  const from = monthsSince(startMonth, day)
  if (from >= plan.horizonMonths) return { phase: 'over', months: undefined, isDue: () => true }
  if (from <= 0) {
    const months = startMonth === null ? undefined : monthsOfWave(input, 1)
    return { phase: 'first', months, isDue: isWaveOne }
  }
  const end = from + library.settings.schedule.waves[0]
  const isDue = ({ schedule }: EditedItem): boolean =>
    schedule.state === 'scheduled' && schedule.startOffset < end
  return { phase: 'next', months: spanOf(input, from, end), isDue }
}

function monthsSince(start: number | null, day: string): number {
  const month = monthNumber(day.slice(0, 7))
  return start === null || month === null ? 0 : month - start
}
