import { isNothing } from './merge-files'
import type { PlanConflict } from './merge-plans'
import { isSame } from './is-same'
import type { Path } from './value-at'
import { valueAt } from './plan-changes'
import type { SavedPlan } from './saved-plan'

/** A field in question, with what stands in the plan by now. */
export interface OpenConflict {
  readonly conflict: PlanConflict
  readonly mine: unknown
}

/**
 * What is still to be decided of a plan that people went on working on: not where it says by now what the other copy
 * says, nor in an action or a review that was removed since. Where that is undone, it is in question again.
 */
export function openConflicts(plan: SavedPlan, conflicts: readonly PlanConflict[]): readonly OpenConflict[] {
  return conflicts
    .map((conflict) => ({ conflict, mine: valueAt(plan, conflict.path) }))
    .filter(({ conflict: { path, theirs }, mine }) => !isAlike(mine, theirs) && !isRemoved(plan, path))
}

const isAlike = (mine: unknown, theirs: unknown): boolean =>
  isSame(mine, theirs) || (isNothing(mine) && isNothing(theirs))

/** A field of an entry of a list that is no longer there: set now, it would be an entry of that field alone. */
function isRemoved(value: unknown, [key, ...rest]: Path): boolean {
  if (key === undefined || rest.length === 0) return false
  const next = valueAt(value, [key])
  return (Array.isArray(value) && next === undefined) || isRemoved(next, rest)
}
