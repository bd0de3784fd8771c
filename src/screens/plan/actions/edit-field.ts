import type { ItemEdit } from '@/core/plan/plan-edits'
import { editsReplaced, itemEdited, savedPlan } from '@/state/plans'

/** Sets one field of an item's edit; an emptied one is taken out, so that the worked-out value stands again. */
export function editField<Key extends keyof ItemEdit>(
  planId: string,
  item: string,
  key: Key,
  value: ItemEdit[Key] | '' | undefined,
): void {
  if (value !== '' && value !== undefined) {
    itemEdited(planId, item, { [key]: value })
    return
  }
  const edits = savedPlan(planId)?.edits
  if (!edits) return
  const { [key]: _dropped, ...left } = edits.items[item] ?? {}
  const { [item]: _item, ...others } = edits.items
  const items = Object.keys(left).length === 0 ? others : { ...others, [item]: left }
  editsReplaced(planId, { ...edits, items })
}
