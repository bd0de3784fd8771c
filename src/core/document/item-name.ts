import type { SavedPlan } from '../plan/saved-plan'
import { titleOf } from './item-words'
import type { SectionInput } from './section'

/**
 * What to call an action of the plan, or one that is in it no more: by the users' own name, by the library's, or, where
 * the library has lost it, as it was called when the plan was last accepted or reviewed.
 */
export function itemName(input: SectionInput, id: string, basis: SavedPlan['basis'] = {}): string {
  const item = input.plan.items.find((each) => each.id === id)
  if (item) return titleOf(input, item)
  const gone = input.plan.noLongerApply.find((each) => each.id === id)
  const own = gone?.edit.title?.trim()
  if (own) return own
  if (input.safeguards.has(id)) return input.words.safeguard(id).text.title
  const reviewed = input.record.snapshots.findLast(({ items }) => items?.[id])?.items?.[id]
  return gone?.title ?? basis[id]?.title ?? reviewed?.title ?? input.words.say('workspace:gone.unnamed')
}
