import type { EngineSettings } from '../library/settings'
import { GATES, ROLES } from '../questionnaire/vocabulary'
import { isDone } from './is-done'
import { typedMonth } from './typed-month'
import { planItemOf } from './own-item'
import { circlesOf } from './own-order'
import type { Ask, Plan, PlanItem, PlannedGate, Schedule, Shortfall, Tier } from './plan'
import { editOf, type ItemEdit, type OwnItem, type PlanEdits } from './plan-edits'
import type { BasisItem } from './saved-plan'

/** An item with what the user made of it. */
export interface EditedItem extends PlanItem {
  readonly edit: ItemEdit
  /** Set where it is an action of the user's own and not of the library. */
  readonly own: OwnItem | null
  /** As the engine has it, without months of the user's own. */
  readonly workedOut: Schedule
  /** Outside the short list, but a priority action waits for it. */
  readonly isPrerequisite: boolean
}

export interface EditedPlan extends Omit<Plan, 'items'> {
  readonly items: readonly EditedItem[]
  /** What carries edits but no longer applies: kept with its words until the user drops it. */
  readonly noLongerApply: readonly GoneItem[]
}

export interface GoneItem {
  readonly id: string
  readonly edit: ItemEdit
  /** Its name when the plan was last accepted, for where the library no longer has it. */
  readonly title: string | null
}

/** What of the edits shapes the plan; the rest stands beside it. */
export type ShapingEdits = Pick<PlanEdits, 'items' | 'ownItems' | 'order'>
type Settings = Pick<EngineSettings, 'schedule' | 'shortList'>
type Basis = Readonly<Record<string, BasisItem>>

/** Lays the user's decisions over the plan: what they set aside leaves the short list, what they plan enters it. */
export function applyEdits(
  plan: Plan,
  edits: ShapingEdits,
  settings: Settings,
  basis: Basis = {},
): EditedPlan {
  const chosen = plan.items.map((item) => edited(plan, item, editOf(edits, item.id), null, settings))
  const known = new Set([...plan.items, ...edits.ownItems].map(({ id }) => id))
  const own = edits.ownItems.map((each) => {
    const item = planItemOf(each, plan.context)
    const circles = circlesOf(edits.ownItems, each)
    const dependsOn = item.dependsOn.filter((id) => known.has(id) && !circles.includes(id))
    return edited(plan, { ...item, dependsOn }, editOf(edits, each.id), each, settings)
  })
  const items = inOrder([...chosen, ...own], edits.order)
  return {
    ...plan,
    items,
    gates: plan.gates.map((gate) => (isWaited(gate, items) ? gate : { ...gate, proposedOffset: null })),
    asks: asksOf([...plan.asks, ...plan.furtherAsks], items),
    shortfalls: leftShort(plan.shortfalls, own, settings),
    noLongerApply: Object.entries(edits.items)
      .filter(([id]) => !known.has(id))
      .map(([id, edit]) => ({ id, edit, title: basis[id]?.title ?? null })),
  }
}

/** A step is put off for work that still has to be done before it, or before one that it follows. */
function isWaited({ gate }: PlannedGate, items: readonly EditedItem[]): boolean {
  const place = GATES.indexOf(gate)
  return items.some(
    (item) =>
      item.gate !== null &&
      GATES.indexOf(item.gate) <= place &&
      (item.tier === 'priority' || item.isPrerequisite) &&
      !isDone(item),
  )
}

function edited(
  plan: Plan,
  item: PlanItem,
  edit: ItemEdit,
  own: OwnItem | null,
  settings: Settings,
): EditedItem {
  const tier = tierOf(item, edit)
  const isPrerequisite =
    tier === 'annex' && edit.decision === undefined && item.schedule.state === 'scheduled'
  const schedule = monthsOf(plan, edit, settings) ?? standingSchedule(item, edit, tier)
  return { ...item, edit, own, tier, workedOut: item.schedule, isPrerequisite, schedule }
}

function tierOf(item: PlanItem, edit: ItemEdit): Tier {
  if (edit.decision === 'planned') return 'priority'
  return edit.decision === undefined ? item.tier : 'annex'
}

/** What the user took into the short list waits for dates of theirs; what they set aside has none. */
function standingSchedule({ schedule }: PlanItem, { decision }: ItemEdit, tier: Tier): Schedule {
  if (tier === 'annex' && decision !== undefined) return { state: 'unscheduled', reason: 'annex' }
  const isUndated = schedule.state === 'unscheduled' && schedule.reason === 'annex'
  return tier === 'priority' && isUndated ? { state: 'unscheduled', reason: 'no-dates' } : schedule
}

/** The user's own months win over the engine's, where both are given and in order. */
function monthsOf(plan: Plan, edit: ItemEdit, settings: Settings): Schedule | null {
  if (edit.decision !== undefined && edit.decision !== 'planned') return null
  const start = typedMonth(edit.startMonth)
  const end = typedMonth(edit.endMonth)
  const origin = plan.context.startMonth
  if (start === null || end === null || origin === null || end < start || start < origin) return null
  const startOffset = start - origin
  return {
    state: 'scheduled',
    wave: waveOf(startOffset, settings),
    startOffset,
    endOffset: end - origin + 1,
  }
}

/** By the first month alone, counted from 0. */
function waveOf(startOffset: number, { schedule }: Pick<EngineSettings, 'schedule'>): 1 | 2 | 3 {
  const [second, third] = schedule.waves
  if (startOffset < second) return 1
  return startOffset < third ? 2 : 3
}

function inOrder(items: readonly EditedItem[], order: readonly string[]): readonly EditedItem[] {
  const rank = new Map(order.map((id, index) => [id, index]))
  const rankOf = (item: EditedItem): number => rank.get(item.id) ?? order.length
  const byTier = (tier: Tier) =>
    items.filter((item) => item.tier === tier).sort((a, b) => rankOf(a) - rankOf(b))
  return [...byTier('priority'), ...byTier('annex')]
}

/** What others are asked for, once the user has said what is in the short list, and in which order. */
function asksOf(asks: readonly Ask[], items: readonly EditedItem[]): readonly Ask[] {
  const place = new Map(items.filter(({ tier }) => tier === 'priority').map(({ id }, index) => [id, index]))
  const placeOf = ({ role, safeguard }: Ask): number =>
    ROLES.indexOf(role) * items.length + (place.get(safeguard) ?? 0)
  return asks.filter(({ safeguard }) => place.has(safeguard)).sort((a, b) => placeOf(a) - placeOf(b))
}

/** What is still missing once the user's own actions count. */
function leftShort(
  shortfalls: readonly Shortfall[],
  own: readonly EditedItem[],
  { shortList }: Settings,
): readonly Shortfall[] {
  const counting = own.filter((item) => item.tier === 'priority')
  return shortfalls.flatMap((shortfall): readonly Shortfall[] => {
    if ('principle' in shortfall) {
      return counting.some((item) => item.principle === shortfall.principle) ? [] : [shortfall]
    }
    const { risk } = shortfall
    const available = shortfall.available + counting.filter((item) => item.risks[risk] !== undefined).length
    return available >= shortList.coverEach ? [] : [{ risk, available }]
  })
}
