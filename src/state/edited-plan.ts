import type { Library } from '@/core/library/library'
import { applyEdits, type EditedPlan, type ShapingEdits } from '@/core/plan/apply-edits'
import type { Plan } from '@/core/plan/plan'
import type { SavedPlan } from '@/core/plan/saved-plan'

interface Kept {
  readonly made: readonly unknown[]
  readonly plan: EditedPlan
}

const kept = new WeakMap<Plan, Kept>()

/**
 * The plan with what its user made of it; laid over once for as long as neither changes. What is
 * written elsewhere, on a risk or on who took part, leaves it the very same.
 */
export function editedPlan(
  plan: Plan,
  { items, ownItems, order }: ShapingEdits,
  library: Library,
  basis: SavedPlan['basis'],
): EditedPlan {
  const made = [items, ownItems, order, library, basis]
  const before = kept.get(plan)
  if (before && made.every((part, index) => part === before.made[index])) return before.plan
  const edited = applyEdits(plan, { items, ownItems, order }, library.settings, basis)
  kept.set(plan, { made, plan: edited })
  return edited
}
