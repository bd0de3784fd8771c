import { create } from 'zustand'
import { browserStorage, PlanStore, type SaveResult, type StoredPlan } from '@/storage/plan-store'
import { type OpenedPlan, readPlanFile, writePlanFile } from '@/storage/read-plan-file'
import type { DocumentChoices, SavedPlan } from '@/core/plan/saved-plan'
import { historyForgotten } from './history'
import { newPlan } from './new-plan'
import { questionnaire } from './questionnaire'

interface PlansState {
  readonly plans: ReadonlyMap<string, SavedPlan>
  /** Entries of the storage that cannot be opened: shown and offered as a download, never touched. */
  readonly unreadable: readonly StoredPlan[]
  /** How the last save of each plan went. */
  readonly saves: ReadonlyMap<string, SaveResult>
  /** The plan deleted last, until something else is deleted: delete has undo. */
  readonly deleted: SavedPlan | null
}

const store = new PlanStore(browserStorage(), questionnaire)

const usePlansStore = create<PlansState>(() => readAll())

function readAll(): PlansState {
  const plans = new Map<string, SavedPlan>()
  const unreadable: StoredPlan[] = []
  for (const entry of store.list()) {
    if (entry.opened.ok) plans.set(entry.id, entry.opened.plan)
    else unreadable.push(entry)
  }
  return { plans, unreadable, saves: new Map(), deleted: null }
}

/** All plans, the one edited last first. */
export function useSavedPlans(): readonly SavedPlan[] {
  const plans = usePlansStore((state) => state.plans)
  return [...plans.values()].sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))
}

export const useUnreadablePlans = (): readonly StoredPlan[] => usePlansStore((state) => state.unreadable)
export const useSavedPlan = (id: string): SavedPlan | null =>
  usePlansStore((state) => state.plans.get(id) ?? null)
export const useSaveResult = (id: string): SaveResult =>
  usePlansStore((state) => state.saves.get(id) ?? 'saved')
export const useDeletedPlan = (): SavedPlan | null => usePlansStore((state) => state.deleted)
export const savedPlan = (id: string): SavedPlan | null => usePlansStore.getState().plans.get(id) ?? null

export function planStarted(plan: SavedPlan): string {
  keep(plan, plan.revision)
  return plan.id
}

/** Records the plan as accepted with this library, so that a later one can say what it would change. */
export function planAccepted(
  id: string,
  accepted: Pick<SavedPlan, 'basis' | 'libraryVersion' | 'engineVersion'>,
): void {
  planChanged(id, (plan) => ({ ...plan, ...accepted }))
}

export function documentChosen(id: string, document: DocumentChoices): void {
  planChanged(id, (plan) => ({ ...plan, document }))
}

export function duplicated(id: string, title: string): string | null {
  const plan = savedPlan(id)
  if (!plan) return null
  const copy = { ...plan, ...identityOf(newPlan(plan.document.language)), title }
  return planStarted(copy)
}

export function deleted(id: string): void {
  const plan = savedPlan(id)
  if (!plan) return
  store.remove(id)
  historyForgotten(id)
  usePlansStore.setState((state) => {
    const plans = new Map(state.plans)
    plans.delete(id)
    return { plans, deleted: plan }
  })
}

export function deletionUndone(): void {
  const plan = usePlansStore.getState().deleted
  if (!plan) return
  usePlansStore.setState({ deleted: null })
  keep(plan, plan.revision)
}

/** Reads a plan file without storing anything: the screen shows what it holds and asks first. */
export function openPlanFile(content: string): OpenedPlan {
  return readPlanFile(questionnaire, content)
}

/** Takes an opened file in as a copy of its own, so that nothing already saved is overwritten. */
export function importedAsCopy(plan: SavedPlan): string {
  const exists = savedPlan(plan.id) !== null
  return planStarted(exists ? { ...plan, ...identityOf(newPlan(plan.document.language)) } : plan)
}

/** The text of the plan file, and a note that it was saved. */
export function savedToFile(id: string): string | null {
  planChanged(id, (plan) => ({
    ...plan,
    savedToFile: { at: new Date().toISOString(), revision: plan.revision + 1 },
  }))
  const plan = savedPlan(id)
  return plan ? writePlanFile(plan) : null
}

/** Another tab wrote a plan: take it over if it is newer than ours. */
export function storageChanged(key: string | null): void {
  const id = PlanStore.idOf(key)
  if (id === null) return
  const entry = store.read(id)
  if (!entry?.opened.ok) return
  const { plan } = entry.opened
  const mine = savedPlan(id)
  if (mine && mine.revision >= plan.revision) return
  usePlansStore.setState((state) => ({ plans: new Map(state.plans).set(id, plan) }))
}

/** Reads the storage anew, as a fresh start does; tests use it too. */
export function plansReloaded(): void {
  usePlansStore.setState(readAll(), true)
}

/** The one door through which a plan changes: a revision more, kept at once. What users do stands in `edits.ts`. */
export function planChanged(id: string, change: (plan: SavedPlan) => SavedPlan): void {
  const plan = savedPlan(id)
  if (!plan) return
  const next = { ...change(plan), revision: plan.revision + 1, updatedAt: new Date().toISOString() }
  keep(next, plan.revision)
}

function keep(plan: SavedPlan, base: number): void {
  const result = store.save(plan, base)
  usePlansStore.setState((state) => ({
    plans: new Map(state.plans).set(plan.id, plan),
    saves: new Map(state.saves).set(plan.id, result),
  }))
}

function identityOf(
  plan: SavedPlan,
): Pick<SavedPlan, 'id' | 'revision' | 'createdAt' | 'updatedAt' | 'savedToFile'> {
  const { id, revision, createdAt, updatedAt, savedToFile: file } = plan
  return { id, revision, createdAt, updatedAt, savedToFile: file }
}
