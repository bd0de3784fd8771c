import type { Library } from '../library/library'
import type { DpiContext } from '../questionnaire/context'
import type { Scored } from './score-safeguards'

const WEEKS_PER_MONTH = 52 / 12

/** Elapsed months of an item: its longest part that is due, or the longest one ahead. */
export function monthsOf(item: Scored, library: Library): number {
  if (item.mode === 'upkeep') return toMonths(library.settings.schedule.upkeepWeeks)
  return Math.max(1, ...activeActions(item).map((action) => toMonths(action.weeks)))
}

/** Elapsed months of what stands in for it, where something does. */
export function interimMonths(item: Scored): number | null {
  const weeks = activeActions(item).flatMap((action) => (action.interim ? [action.interim.weeks] : []))
  return weeks.length === 0 ? null : Math.max(...weeks.map(toMonths))
}

/** When work can start that only a new contract can hold; 0 where nothing waits for one. */
export function renewalMonth(library: Library, context: DpiContext, item: Scored): number {
  const { contractEndMonth, startMonth } = context
  if (contractEndMonth === null || startMonth === null) return 0
  if (!item.parts.every((part) => part.late === 'at-renewal')) return 0
  return Math.max(0, contractEndMonth - startMonth - monthsOf(item, library))
}

function activeActions(item: Scored): readonly Scored['safeguard']['actions'][number][] {
  const due = item.parts.filter((part) => part.mode !== 'ahead')
  const active = new Set((due.length > 0 ? due : item.parts).map((part) => part.action))
  return item.safeguard.actions.filter((action) => active.has(action.id))
}

/** The middle of the range, in whole months, at least one. */
function toMonths([least, most]: readonly [number, number]): number {
  return Math.max(1, Math.ceil((least + most) / 2 / WEEKS_PER_MONTH))
}
