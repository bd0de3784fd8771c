import type { Kind } from '../library/kinds'
import type { EngineSettings } from '../library/settings'
import {
  GATES,
  type Gate,
  type Principle,
  type Risk,
  type Role,
  ROLES,
  type Stage,
} from '../questionnaire/vocabulary'
import type { EditedItem, EditedPlan } from './apply-edits'
import { gateMonth, isHeldByDate } from './gate-month'
import { gatesBehind } from './gates-behind'
import { isDone } from './is-done'
import { isSame } from './is-same'
import { busiestMonths } from './load'
import { type NudgeName, readNudgeName, writeNudgeName } from './nudge-name'
import type { PlannedGate } from './plan'
import type { PlanEdits } from './plan-edits'
import { isSaidEarlier } from './said-of'
import { typedMonth } from './typed-month'

/** Something about the whole plan that is worth a second look; it forbids nothing. */
export type Nudge =
  | { readonly what: 'too-many'; readonly count: number; readonly most: number }
  | {
      readonly what: 'overload'
      readonly lead: Role
      readonly count: number
      readonly offset: number
      readonly most: number
    }
  | {
      readonly what: 'principle'
      readonly principle: Principle
      readonly count: number
      readonly all: number
    }
  | { readonly what: 'kind'; readonly kind: Kind; readonly count: number; readonly all: number }
  | { readonly what: 'risk'; readonly risk: Risk }
  | {
      readonly what: 'gate'
      readonly gate: Gate
      readonly count: number
      readonly offset: number
      /** The step itself cannot be taken later. */
      readonly isFixed: boolean
    }
  | { readonly what: 'steps'; readonly earlier: PlannedGate; readonly later: PlannedGate }
  | { readonly what: 'behind'; readonly gate: Gate; readonly offset: number; readonly stage: Stage }
  | { readonly what: 'order'; readonly count: number }
  | { readonly what: 'beyond'; readonly count: number; readonly first: EditedItem }
  | { readonly what: 'early'; readonly count: number; readonly first: EditedItem }
  | { readonly what: 'earlier'; readonly count: number }
  | { readonly what: 'accountable'; readonly count: number; readonly roles: readonly Role[] }
  | { readonly what: 'people' }

/** Names a nudge so that it stays dismissed while it says the same, and comes back when it grows (`isDismissed`). */
export const nudgeId = (nudge: Nudge): string => writeNudgeName(nameOf(nudge))

function nameOf(nudge: Nudge): NudgeName {
  switch (nudge.what) {
    case 'overload':
      return { about: [nudge.what, nudge.lead], count: nudge.count }
    case 'principle':
      return { about: [nudge.what, nudge.principle], count: null }
    case 'kind':
      return { about: [nudge.what, nudge.kind], count: null }
    case 'risk':
      return { about: [nudge.what, nudge.risk], count: null }
    case 'gate':
      return { about: [nudge.what, nudge.gate], count: nudge.count }
    case 'steps':
      return { about: [nudge.what, nudge.earlier.gate, nudge.later.gate], count: null }
    case 'behind':
      return { about: [nudge.what, nudge.gate, nudge.stage], count: null }
    case 'too-many':
    case 'earlier':
    case 'order':
    case 'early':
    case 'beyond':
    case 'accountable':
      return { about: [nudge.what], count: nudge.count }
    case 'people':
      return { about: [nudge.what], count: null }
  }
}

/** Whether the user set it aside, as it stands or when it counted more: work that was done since is no news. */
export function isDismissed(nudge: Nudge, dismissed: readonly string[]): boolean {
  const { about, count } = nameOf(nudge)
  return dismissed.map(readNudgeName).some((earlier) => {
    if (!isSame(earlier.about, about)) return false
    return count === null ? earlier.count === null : (earlier.count ?? -1) >= count
  })
}

type Settings = Pick<EngineSettings, 'workspace' | 'schedule'>

/** What stands out, the weightiest first. */
export function nudgesOf(plan: EditedPlan, edits: PlanEdits, settings: Settings): readonly Nudge[] {
  const chosen = plan.items.filter((item) => item.tier === 'priority')
  if (chosen.length === 0) return []
  const { mostPriority } = settings.workspace
  const ahead = chosen.filter((item) => !isDone(item))
  const count = ahead.length
  return [
    ...saidEarlier(plan),
    ...uncovered(plan, chosen),
    ...stepsTurned(plan),
    ...stepsBehind(plan, settings),
    ...lateForGates(plan, chosen),
    ...beforeStart(plan, chosen),
    ...beyondEnd(plan, chosen),
    ...(clashesOf(plan).length > 0 ? [{ what: 'order', count: clashesOf(plan).length } as const] : []),
    ...overloads(plan, settings),
    ...(count > mostPriority ? [{ what: 'too-many', count, most: mostPriority } as const] : []),
    ...dominating(chosen, ahead, settings),
    ...unanswered(plan, ahead),
    ...(hasPeople(chosen, edits) ? [] : [{ what: 'people' } as const]),
  ]
}

/** What was said of work that the item no longer asks for alone: what all other hints count on. */
function saidEarlier({ items }: EditedPlan): readonly Nudge[] {
  const count = items.filter(isSaidEarlier).length
  return count === 0 ? [] : [{ what: 'earlier', count }]
}

function uncovered(plan: EditedPlan, chosen: readonly EditedItem[]): readonly Nudge[] {
  return plan.topRisks
    .filter((risk) => chosen.every((item) => item.risks[risk] === undefined))
    .map((risk) => ({ what: 'risk', risk }))
}

/** Steps that the user dated in another order than they come in. */
function stepsTurned({ gates }: EditedPlan): readonly Nudge[] {
  const said = gates.filter(({ assumed }) => !assumed)
  return said.flatMap((later, index): readonly Nudge[] => {
    const earlier = said.slice(0, index).find(({ offset }) => offset > later.offset)
    return earlier ? [{ what: 'steps', earlier, later }] : []
  })
}

/** Steps that the plan still has ahead of it, and its stage behind. */
function stepsBehind({ context }: EditedPlan, settings: Settings): readonly Nudge[] {
  const { startMonth } = context
  if (startMonth === null) return []
  return gatesBehind(settings, context, startMonth).map(({ gate, month, stage }) => ({
    what: 'behind',
    gate,
    stage,
    offset: month - startMonth,
  }))
}

/** The gate that dated work belongs before and ends after, with the month of the gate. */
export function gateMissed(
  plan: EditedPlan,
  item: EditedItem,
): { readonly gate: Gate; readonly offset: number } | null {
  const { gate, schedule } = item
  const planned = plan.gates.find((each) => each.gate === gate)
  if (!planned || schedule.state === 'unscheduled' || isDone(item)) return null
  const offset = gateMonth(plan.gates, planned)
  return schedule.endOffset > offset ? { gate: planned.gate, offset } : null
}

export const isLateForGate = (plan: EditedPlan, item: EditedItem): boolean => gateMissed(plan, item) !== null

function lateForGates(plan: EditedPlan, chosen: readonly EditedItem[]): readonly Nudge[] {
  const late = chosen.filter((item) => isLateForGate(plan, item))
  return GATES.flatMap((gate): readonly Nudge[] => {
    const count = late.filter((item) => item.gate === gate).length
    const planned = plan.gates.find((each) => each.gate === gate)
    return count === 0 || !planned
      ? []
      : [
          {
            what: 'gate',
            gate,
            count,
            offset: gateMonth(plan.gates, planned),
            isFixed: isHeldByDate(plan.gates, planned),
          },
        ]
  })
}

/** Months of the user's own that count for nothing, because the plan was given a later start since. */
function beforeStart({ context }: EditedPlan, chosen: readonly EditedItem[]): readonly Nudge[] {
  const { startMonth } = context
  if (startMonth === null) return []
  const early = chosen.filter((item) => {
    const start = typedMonth(item.edit.startMonth)
    const isWhole = start !== null && typedMonth(item.edit.endMonth) !== null
    return isWhole && start < startMonth && !isDone(item)
  })
  const [first] = early
  return first ? [{ what: 'early', count: early.length, first }] : []
}

/** Whether months of the user's own run past the last one that the plan looks at. */
export const isBeyond = ({ horizonMonths }: EditedPlan, { schedule }: EditedItem): boolean =>
  schedule.state === 'scheduled' && schedule.endOffset > horizonMonths

/** The same of work that is still to be done: that is worth a word. */
export const runsBeyond = (plan: EditedPlan, item: EditedItem): boolean =>
  isBeyond(plan, item) && !isDone(item)

function beyondEnd(plan: EditedPlan, chosen: readonly EditedItem[]): readonly Nudge[] {
  const beyond = chosen.filter((item) => runsBeyond(plan, item))
  const [first] = beyond
  return first ? [{ what: 'beyond', count: beyond.length, first }] : []
}

export interface Clash {
  readonly item: EditedItem
  /** What it rests on and does not wait for. */
  readonly before: EditedItem
}

/** Items that start before what they rest on is done. */
export function clashesOf({ items }: EditedPlan): readonly Clash[] {
  const itemsById = new Map(items.map((item) => [item.id, item]))
  return items.flatMap((item) =>
    (isDone(item) ? [] : item.dependsOn).flatMap((id): readonly Clash[] => {
      const before = itemsById.get(id)
      if (
        !before ||
        isDone(before) ||
        item.schedule.state === 'unscheduled' ||
        before.schedule.state === 'unscheduled'
      )
        return []
      return item.schedule.startOffset < before.schedule.endOffset ? [{ item, before }] : []
    }),
  )
}

function overloads(plan: EditedPlan, settings: Settings): readonly Nudge[] {
  const most = plan.context.parallelActions ?? settings.schedule.parallelActions
  return busiestMonths(plan)
    .filter(({ count }) => count > most)
    .map(({ lead, count, offset }) => ({ what: 'overload', lead, count, offset, most }))
}

/**
 * What is completed covers as much as what is to come, so it counts; where the work ahead is no longer one-sided, or only
 * a few actions are left, there is nothing to see to.
 */
function dominating(
  chosen: readonly EditedItem[],
  ahead: readonly EditedItem[],
  { workspace }: Settings,
): readonly Nudge[] {
  const all = chosen.length
  if (ahead.length < workspace.shareFrom) return []
  const [principle, ofPrinciple] = mostFrequent(chosen.map((item) => item.principle))
  const [kind, ofKind] = mostFrequent(chosen.map((item) => item.kind))
  const isStill = (isOfIt: (item: EditedItem) => boolean, share: number): boolean =>
    ahead.filter(isOfIt).length > share * ahead.length
  return [
    ...(ofPrinciple / all > workspace.principleShare &&
    isStill((item) => item.principle === principle, workspace.principleShare)
      ? [{ what: 'principle', principle, count: ofPrinciple, all } as const]
      : []),
    ...(ofKind / all > workspace.kindShare && isStill((item) => item.kind === kind, workspace.kindShare)
      ? [{ what: 'kind', kind, count: ofKind, all } as const]
      : []),
  ]
}

function mostFrequent<Value extends string>(values: readonly Value[]): readonly [Value, number] {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const [most] = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
  if (!most) throw new Error('nothing to count')
  return most
}

/** The legal power lies outside the plan, so that nobody in it answers. */
export const isAnsweredOutside = ({ context }: EditedPlan, item: EditedItem): boolean =>
  !context.roles.includes(item.accountable)

function unanswered(plan: EditedPlan, chosen: readonly EditedItem[]): readonly Nudge[] {
  const outside = chosen.filter((item) => isAnsweredOutside(plan, item))
  if (outside.length === 0) return []
  const roles = ROLES.filter((role) => outside.some((item) => item.accountable === role))
  return [{ what: 'accountable', count: outside.length, roles }]
}

function hasPeople(chosen: readonly EditedItem[], { participantGroups }: PlanEdits): boolean {
  return (
    participantGroups.includes('advocates') ||
    participantGroups.includes('affected-communities') ||
    chosen.some((item) => item.parts.some((part) => part.role === 'advocates'))
  )
}
