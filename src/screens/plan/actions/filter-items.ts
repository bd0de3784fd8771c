import { lacksBaseline } from '@/core/document/indicators'
import type { SectionInput } from '@/core/document/section'
import type { EditedItem } from '@/core/plan/apply-edits'
import { isDone } from '@/core/plan/is-done'
import { isSetAside } from '@/core/plan/is-set-aside'
import { lacksReason } from '@/core/plan/lacks-reason'
import { isAnsweredOutside } from '@/core/plan/nudges'
import { isSaidEarlier } from '@/core/plan/said-of'

export const FILTERS = [
  'all',
  'priority',
  'no-lead',
  'no-dates',
  'no-baseline',
  'outside',
  'open',
  'earlier',
  'edited',
  'own',
  'aside',
  'no-reason',
] as const
export type Filter = (typeof FILTERS)[number]

export const isFilter = (value: string | null): value is Filter => FILTERS.some((filter) => filter === value)

/** What is left to do, and what the user did; the gaps are asked of what the short list still has ahead. */
export function filterItems(
  input: SectionInput,
  items: readonly EditedItem[],
  filter: Filter,
): readonly EditedItem[] {
  return filter === 'all' ? items : items.filter((item) => passes(input, item, filter))
}

function passes(input: SectionInput, item: EditedItem, filter: Exclude<Filter, 'all'>): boolean {
  const isPriority = item.tier === 'priority'
  const isAhead = isPriority && !isDone(item)
  switch (filter) {
    case 'priority':
      return isPriority
    case 'no-lead':
      return isAhead && !item.edit.lead?.trim()
    case 'no-dates':
      return isAhead && item.schedule.state === 'unscheduled'
    case 'no-baseline':
      return isAhead && lacksBaseline(input, item)
    case 'outside':
      return isAhead && isAnsweredOutside(input.plan, item)
    case 'open':
      return isAhead
    case 'earlier':
      return isSaidEarlier(item)
    case 'edited':
      return item.own !== null || Object.keys(item.edit).length > 0
    case 'own':
      return item.own !== null
    case 'aside':
      return isSetAside(item)
    case 'no-reason':
      return lacksReason(item)
  }
}
