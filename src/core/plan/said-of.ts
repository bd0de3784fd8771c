import type { EditedItem } from './apply-edits'
import type { ItemChange } from './change-edits'
import type { PlanItem, PlanPart } from './plan'
import type { ItemEdit } from './plan-edits'

/** What is said of the parts that an item has, and not of the safeguard for ever. */
export const SAID = ['decision', 'status'] as const
export type Said = (typeof SAID)[number]

/** Where it is kept what it was said of. */
export const PARTS_OF = { decision: 'decisionParts', status: 'statusParts' } as const satisfies Record<
  Said,
  keyof ItemEdit
>

type Claims = Readonly<Partial<Record<Said, unknown>>>

/** Whether work is said to be done, in part or whole: only that can be wrong of other work. */
export function isClaim({ decision, status }: Claims, said: Said): boolean {
  return said === 'decision' ? decision === 'in-place' : status !== undefined && status !== 'not-started'
}

/** To keep a thing alive is other work than to bring it about, though the library has one action for both. */
export const upkeepId = (action: string): string => `${action}.upkeep`

const partId = ({ action, form }: PlanPart): string => (form === 'upkeep' ? upkeepId(action) : action)

/**
 * What the item asks for, as ids: what is due, as in its row and its months; where nothing is yet, all that comes. Months,
 * leads and words make no difference, nor how far ahead the plan looks.
 */
export function askedOf({ parts }: Pick<PlanItem, 'parts'>): readonly string[] {
  const due = parts.filter(isDue)
  return idsOf((due.length > 0 ? due : parts).map(partId))
}

const isDue = ({ mode }: PlanPart): boolean => mode !== 'ahead'

const idsOf = (ids: readonly string[]): readonly string[] => [...new Set(ids)].sort()

/** Whether something is due now that was not when this was said; an action of the user's own stays the same. */
export function isOutgrown(item: Pick<EditedItem, 'edit' | 'own' | 'parts'>, said: Said): boolean {
  const known = item.edit[PARTS_OF[said]]
  if (known === undefined || item.own !== null || !isClaim(item.edit, said)) return false
  return item.parts.some((part) => isDue(part) && !known.includes(partId(part)))
}

/** Whether that is so of anything said of the item. */
export const isSaidEarlier = (item: Pick<EditedItem, 'edit' | 'own' | 'parts'>): boolean =>
  SAID.some((said) => isOutgrown(item, said))

/** The change with what it is said of. Said again of the same work, it changes nothing. */
export function withSaidOf(item: EditedItem | undefined, change: ItemChange): ItemChange {
  if (!item || item.own !== null) return change
  return SAID.filter((said) => said in change && isClaim(change, said)).reduce<ItemChange>((all, said) => {
    const isSaidAgain = change[said] === item.edit[said] && !isOutgrown(item, said)
    return { ...all, [PARTS_OF[said]]: isSaidAgain ? item.edit[PARTS_OF[said]] : askedOf(item) }
  }, change)
}

/** What was said holds of the work of now too; of the work before it was said already. */
export function stillHolds(item: EditedItem, said: Said): ItemChange {
  const parts = PARTS_OF[said]
  return { [parts]: idsOf([...(item.edit[parts] ?? []), ...askedOf(item)]) }
}
