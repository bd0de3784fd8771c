import type { EditedItem } from '@/core/plan/apply-edits'
import { monthName } from '@/core/questionnaire/context'

export interface Span {
  readonly start: number
  /** Exclusive. */
  readonly end: number
}

export function spanOfItem({ schedule }: EditedItem): Span | null {
  return schedule.state === 'scheduled' ? { start: schedule.startOffset, end: schedule.endOffset } : null
}

/** Moved as a whole, never before the start of the plan. */
export function movedBy({ start, end }: Span, months: number): Span {
  const by = Math.max(months, -start)
  return { start: start + by, end: end + by }
}

/** Longer or shorter, never less than a month. */
export function endMovedBy({ start, end }: Span, months: number): Span {
  return { start, end: Math.max(start + 1, end + months) }
}

/** As much of it as a chart of so many months has room for, a month at least. */
export function within({ start, end }: Span, months: number): Span {
  return { start: Math.min(start, months - 1), end: Math.min(end, months) }
}

/** As the edit keeps it: first and last month by name. */
export function monthsOf({ start, end }: Span, origin: number) {
  return { startMonth: monthName(origin + start), endMonth: monthName(origin + end - 1) }
}
