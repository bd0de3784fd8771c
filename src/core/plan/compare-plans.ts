import { compareValues, type ValueChange, withChanges } from './compare-values'
import { contentOf, type Place, placeOf, type PlanContent } from './merge-plans'
import { editOf } from './plan-edits'
import type { SavedPlan } from './saved-plan'

/** A field of a plan that differs; the place says which, for a screen to put in words. */
export interface PlanChange extends ValueChange {
  readonly place: Place
  readonly kind: 'added' | 'removed' | 'changed'
}

export interface ItemComparison {
  readonly id: string
  /** `added`: nothing was written on it before; `removed`: nothing is any more. */
  readonly kind: PlanChange['kind']
  readonly changes: readonly PlanChange[]
}

export interface PlanComparison {
  readonly changes: readonly PlanChange[]
  /** The same changes where they are about an action, by action. */
  readonly items: readonly ItemComparison[]
  /** Those about answers, risks and the plan as a whole. */
  readonly others: readonly PlanChange[]
}

/**
 * What turns one copy of a plan into another, by item and field: all that people wrote, nothing that the app notes
 * about it. Reviews kept are a history of their own and no difference.
 */
export function comparePlans(before: SavedPlan, after: SavedPlan): PlanComparison {
  const changes = compareValues(writtenIn(before), writtenIn(after)).map((change): PlanChange => ({
    ...change,
    place: placeOf(change.path),
    kind: kindOf(change),
  }))
  const ids = new Set(changes.flatMap(({ place }) => ('item' in place ? [place.item] : [])))
  return {
    changes,
    items: [...ids].map((id) => ({
      id,
      kind: itemKind(before, after, id),
      changes: changes.filter(({ place }) => 'item' in place && place.item === id),
    })),
    others: changes.filter(({ place }) => !('item' in place)),
  }
}

/** The plan with the differences taken over: `before` with all of them holds what `after` holds. */
export function withPlanChanges(plan: SavedPlan, changes: readonly PlanChange[]): SavedPlan {
  return withChanges(plan, changes) as SavedPlan
}

function writtenIn(plan: SavedPlan): Omit<PlanContent, 'snapshots'> {
  const { snapshots: _history, ...written } = contentOf(plan)
  return written
}

function kindOf({ before, after }: ValueChange): PlanChange['kind'] {
  if (before === undefined) return 'added'
  return after === undefined ? 'removed' : 'changed'
}

function itemKind(before: SavedPlan, after: SavedPlan, id: string): PlanChange['kind'] {
  const isIn = ({ edits }: SavedPlan): boolean =>
    edits.ownItems.some((own) => own.id === id) || Object.keys(editOf(edits, id)).length > 0
  if (!isIn(before)) return 'added'
  return isIn(after) ? 'changed' : 'removed'
}
