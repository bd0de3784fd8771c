import { create } from 'zustand'
import { isAtFileRevision } from '@/core/plan/file-state'
import type { SavedPlan } from '@/core/plan/saved-plan'
import type { SaveResult, StoredPlan } from '@/storage/plan-store'
import { keepsNothing } from './browser-storage'
import { areConflictsAtRisk } from './conflicts'
import { isAsInFile } from './in-file'

/**
 * How a plan stands with this computer; `memory-only` where the user wants nothing kept, `in-file-only` where the browser
 * could not keep it and a file holds it as it stands.
 */
export type PlanSafety = SaveResult | 'memory-only' | 'in-file-only'

/** The plans of this window, as they stand on the screen. Keeping them is the subject of `keep-plans.ts`. */
interface PlansState {
  readonly plans: ReadonlyMap<string, SavedPlan>
  /** Entries of the storage that cannot be opened: shown and offered as a download, never touched. */
  readonly unreadable: readonly StoredPlan[]
  /** How the last save of each plan went. A trouble stays until the plan is in a file. */
  readonly saves: ReadonlyMap<string, SaveResult>
  /** The plan deleted last, until something else is deleted: delete has undo. */
  readonly deleted: SavedPlan | null
}

const STICKY: readonly SaveResult[] = ['storage-full', 'storage-blocked', 'storage-cleared']

const usePlansStore = create<PlansState>(() => ({
  plans: new Map(),
  unreadable: [],
  saves: new Map(),
  deleted: null,
}))

/** All plans, the one edited last first. */
export function useSavedPlans(): readonly SavedPlan[] {
  const plans = usePlansStore((state) => state.plans)
  return [...plans.values()].sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))
}

export const useUnreadablePlans = (): readonly StoredPlan[] => usePlansStore((state) => state.unreadable)

export const useSavedPlan = (id: string): SavedPlan | null =>
  usePlansStore((state) => state.plans.get(id) ?? null)

export const useSaveResult = (id: string): PlanSafety => usePlansStore((state) => safetyOf(state, id))

function safetyOf({ plans, saves }: PlansState, id: string): PlanSafety {
  if (keepsNothing()) return 'memory-only'
  const result = saves.get(id) ?? 'saved'
  const plan = plans.get(id)
  return plan && STICKY.includes(result) && isAsInFile(plan) ? 'in-file-only' : result
}

export const useDeletedPlan = (): SavedPlan | null => usePlansStore((state) => state.deleted)

export const savedPlan = (id: string): SavedPlan | null => usePlansStore.getState().plans.get(id) ?? null

export const allPlans = (): readonly SavedPlan[] => [...usePlansStore.getState().plans.values()]

/** Whether closing the window would lose something that is in no file. */
export function plansAtRisk(): boolean {
  if (areConflictsAtRisk()) return true
  const { plans, saves } = usePlansStore.getState()
  return [...plans.values()].some((plan) => {
    const isAtRisk = keepsNothing() || STICKY.includes(saves.get(plan.id) ?? 'saved')
    return isAtRisk && !isAsInFile(plan)
  })
}

/** All of them anew: what was deleted before cannot be had again, and how saves went is not known. */
export function plansShown(plans: PlansState['plans'], unreadable: PlansState['unreadable']): void {
  usePlansStore.setState({ plans, unreadable, saves: new Map(), deleted: null })
}

export function planShown(plan: SavedPlan): void {
  usePlansStore.setState(({ plans }) => ({ plans: withEntry(plans, plan.id, plan) }))
}

export function planGone(id: string): void {
  usePlansStore.setState(({ plans }) => ({ plans: withoutEntry(plans, id) }))
}

export function planDeleted(plan: SavedPlan): void {
  usePlansStore.setState(({ plans }) => ({ plans: withoutEntry(plans, plan.id), deleted: plan }))
}

/** The plan deleted last, which from now on is deleted no more. */
export function deletedTaken(): SavedPlan | null {
  const plan = usePlansStore.getState().deleted
  if (plan) usePlansStore.setState({ deleted: null })
  return plan
}

export function resultNoted(id: string, result: SaveResult): void {
  const { saves } = usePlansStore.getState()
  const before = saves.get(id)
  // Once a save has failed the plan is at risk until it is in a file, whatever the next save says.
  if (result === 'saved' && before !== undefined && STICKY.includes(before) && !isInFile(id)) return
  if (before !== result) usePlansStore.setState({ saves: withEntry(saves, id, result) })
}

function isInFile(id: string): boolean {
  const plan = savedPlan(id)
  return plan !== null && isAtFileRevision(plan)
}

function withEntry<Value>(map: ReadonlyMap<string, Value>, id: string, value: Value) {
  return new Map(map).set(id, value)
}

function withoutEntry<Value>(map: ReadonlyMap<string, Value>, id: string): ReadonlyMap<string, Value> {
  const next = new Map(map)
  next.delete(id)
  return next
}
