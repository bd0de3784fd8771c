import type { SectionInput } from '@/core/document/section'
import type { EditedItem } from '@/core/plan/apply-edits'
import { isPrerequisite } from '../item-phrases'

/** Everything with dates, in the order in which it starts. */
export function datedItems({ plan, priority }: SectionInput): readonly EditedItem[] {
  const startOf = ({ schedule }: EditedItem): number =>
    schedule.state === 'scheduled' ? schedule.startOffset : 0
  return [...plan.items.filter(isPrerequisite), ...priority]
    .filter((item) => item.schedule.state === 'scheduled')
    .sort((a, b) => startOf(a) - startOf(b))
}

/** The items as they stood in an earlier order; what has come since stands behind. */
export function inOrderOf(order: readonly string[], items: readonly EditedItem[]): readonly EditedItem[] {
  const places = new Map(order.map((id, place) => [id, place]))
  const placeOf = ({ id }: EditedItem): number => places.get(id) ?? order.length
  return [...items].sort((a, b) => placeOf(a) - placeOf(b))
}
