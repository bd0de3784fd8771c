import { monthNumber } from '../questionnaire/context'
import type { Plan, PlanItem, Schedule, Tier } from './plan'
import type { ItemEdit, PlanEdits } from './plan-edits'

/** An item with what the user made of it. */
export interface EditedItem extends PlanItem {
  readonly edit: ItemEdit
}

export interface EditedPlan extends Omit<Plan, 'items'> {
  readonly items: readonly EditedItem[]
  /** Ids that carry edits but no longer apply: kept until the user drops them. */
  readonly noLongerApply: readonly string[]
}

const NO_EDIT: ItemEdit = {}

/** Lays the user's decisions over the plan: what they set aside leaves the short list, what they plan enters it. */
export function applyEdits(plan: Plan, edits: PlanEdits): EditedPlan {
  const items = plan.items.map((item) => {
    const edit = edits.items[item.id] ?? NO_EDIT
    return { ...item, edit, tier: tierOf(item, edit), schedule: scheduleOf(plan, item, edit) }
  })
  const known = new Set(plan.items.map((item) => item.id))
  return {
    ...plan,
    items: inOrder(items, edits.order),
    noLongerApply: Object.keys(edits.items).filter((id) => !known.has(id)),
  }
}

function tierOf(item: PlanItem, edit: ItemEdit): Tier {
  if (edit.decision === 'planned') return 'priority'
  return edit.decision === undefined ? item.tier : 'annex'
}

/** The user's own months win over the engine's, where both are given and in order. */
function scheduleOf(plan: Plan, item: PlanItem, edit: ItemEdit): Schedule {
  const start = monthNumber(edit.startMonth)
  const end = monthNumber(edit.endMonth)
  const origin = plan.context.startMonth
  if (start === null || end === null || origin === null || end < start || start < origin) return item.schedule
  const startOffset = start - origin
  return {
    state: 'scheduled',
    wave: startOffset < 3 ? 1 : startOffset < 12 ? 2 : 3,
    startOffset,
    endOffset: end - origin + 1,
  }
}

function inOrder(items: readonly EditedItem[], order: readonly string[]): readonly EditedItem[] {
  const rank = new Map(order.map((id, index) => [id, index]))
  const rankOf = (item: EditedItem): number => rank.get(item.id) ?? order.length
  const byTier = (tier: Tier) =>
    items.filter((item) => item.tier === tier).sort((a, b) => rankOf(a) - rankOf(b))
  return [...byTier('priority'), ...byTier('annex')]
}
