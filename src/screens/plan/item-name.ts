import { titleOf } from '@/core/document/phrases'
import type { SectionInput } from '@/core/document/section'
import type { SavedPlan } from '@/core/plan/saved-plan'

/**
 * What to call an action of the plan, or one that is in it no more: by the users' own name, by the library's, or, where
 * the library has lost it, as it was called when the plan was last accepted.
 */
export function itemName(input: SectionInput, id: string, basis: SavedPlan['basis'] = {}): string {
  const item = input.plan.items.find((each) => each.id === id)
  if (item) return titleOf(input, item)
  const gone = input.plan.noLongerApply.find((each) => each.id === id)
  const own = gone?.edit.title?.trim()
  if (own) return own
  if (input.safeguards.has(id)) return input.words.safeguard(id).text.title
  return gone?.title ?? basis[id]?.title ?? id
}
