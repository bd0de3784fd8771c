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
