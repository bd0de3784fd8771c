import { create } from 'zustand'
import { descentOf } from '@/core/plan/descent'
import { fileState, isAtFileRevision } from '@/core/plan/file-state'
import type { PlanConflict } from '@/core/plan/merge-plans'
import type { DocumentChoices, SavedPlan } from '@/core/plan/saved-plan'
import { sentencesForgotten } from '@/i18n/interface'
import { conflictsIdOf } from '@/storage/conflict-store'
import type { Database } from '@/storage/database'
import { type EarlierRevision, Journal } from '@/storage/journal'
import { newestPlans } from '@/storage/newest-plans'
import { PlanKeeper } from '@/storage/plan-keeper'
import { PlanStore, type SaveResult, type StoredPlan } from '@/storage/plan-store'
import {
  isPlanReaderThere,
  loadPlanReader,
  type OpenedPlan,
  readPlanFile,
  writePlanFile,
} from '@/storage/read-plan-file'
import { writeReviewNote } from '@/storage/review-note-store'
import { afterPaint } from './after-paint'
import { keepsNothing, ownDatabase, ownStorage, persistenceAsked } from './browser-storage'
import {
  areConflictsAtRisk,
  conflictsForgotten,
  conflictsFound,
  conflictsKeptAgain,
  conflictsOpened,
  conflictsPutAway,
  conflictsReread,
} from './conflicts'
import { historyForgotten } from './history'
import { fileStateForgotten, fileStateNoted, fileWritten, isAsInFile, withFileBeside } from './in-file'
import { ownLibraryFile } from './own-library-files'
import { exclusively, onMessage, tellOthers } from './other-windows'
import { foreseenForgotten } from './plans-ahead'
import { questionnaire } from './questionnaire'

/** How a plan stands with this computer; `memory-only` where the user wants nothing kept. */
export type PlanSafety = SaveResult | 'memory-only'

interface PlansState {
  readonly plans: ReadonlyMap<string, SavedPlan>
  /** Entries of the storage that cannot be opened: shown and offered as a download, never touched. */
  readonly unreadable: readonly StoredPlan[]
  /** How the last save of each plan went. A trouble stays until the plan is in a file. */
  readonly saves: ReadonlyMap<string, SaveResult>
  /** The plan deleted last, until something else is deleted: delete has undo. */
  readonly deleted: SavedPlan | null
}

const NO_ENTRIES: Awaited<ReturnType<Journal['all']>> = new Map()
const STICKY: readonly SaveResult[] = ['storage-full', 'storage-blocked', 'storage-cleared']

let store: PlanStore
let journal: Journal | null = null
let keeper: PlanKeeper

const usePlansStore = create<PlansState>(() => readAll())

function readAll(): PlansState {
  store = new PlanStore(ownStorage(), questionnaire)
  return openWith(null, new Map())
}

/** Reads what this browser keeps, in both places: the higher revision of each plan wins. Nothing is shown before. */
export async function plansOpened(database: Database | null): Promise<void> {
  const { opened, entries } = await journalIn(database)
  if (entries.size > 0 || PlanStore.hasAny(ownStorage())) await loadPlanReader()
  store = new PlanStore(ownStorage(), questionnaire)
  usePlansStore.setState(openWith(opened, entries), true)
  if (!opened) return
  for (const { id, revision } of usePlansStore.getState().plans.values()) {
    if (entries.get(id)?.revision !== revision) keeper.lookAgain(id)
  }
}

/** A browser whose database fails works on with `localStorage`. */
async function journalIn(database: Database | null) {
  try {
    const opened = database && new Journal(database)
    return { opened, entries: (await opened?.all()) ?? NO_ENTRIES }
  } catch (error) {
    console.warn('the browser’s database could not be read', error)
    return { opened: null, entries: NO_ENTRIES }
  }
}

function openWith(own: Journal | null, entries: Awaited<ReturnType<Journal['all']>>): PlansState {
  journal = own
  keeper = makeKeeper()
  // Before the app starts nothing can be read yet; `plansOpened` does it then.
  const stored = isPlanReaderThere() ? store.list() : []
  const found = newestPlans(questionnaire, stored, entries)
  const plans = new Map<string, SavedPlan>()
  for (const { plan, journal: inJournal } of found.plans) {
    plans.set(plan.id, inJournal?.plan.revision === plan.revision ? inJournal.plan : plan)
    if (inJournal) keeper.found(inJournal.plan, inJournal.content)
  }
  for (const { id, content, opened } of stored) {
    const plan = plans.get(id)
    if (!opened.ok || !plan) continue
    if (!own) keeper.found(plan, content)
    // What lies there is what this window shows, so its first edit goes over it at once: a page that closes with that
    // edit has no time for more.
    if ((entries.get(id)?.content ?? content) === content) store.seen(id, content)
  }
  for (const id of found.gone) store.remove(id)
  conflictsOpened([...plans.keys()])
  return {
    plans,
    unreadable: found.unreadable,
    saves: new Map(),
    deleted: null,
  }
}

function makeKeeper(): PlanKeeper {
  const listener = {
    current: (id: string) => savedPlan(id),
    changed: (plan: SavedPlan) => set({ plans: withEntry(usePlansStore.getState().plans, plan.id, plan) }),
    gone: (id: string) => set({ plans: withoutEntry(usePlansStore.getState().plans, id) }),
    conflicts: (id: string, conflicts: readonly PlanConflict[]) => conflictsFound(id, conflicts),
    result: (id: string, result: SaveResult) => noteResult(id, result),
    wrote: (id: string) => tellOthers({ kind: 'plan', id }),
    now: () => new Date().toISOString(),
  }
  return new PlanKeeper(store, journal, questionnaire, listener, exclusively)
}

/** All plans, the one edited last first. */
export function useSavedPlans(): readonly SavedPlan[] {
  const plans = usePlansStore((state) => state.plans)
  return [...plans.values()].sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))
}

export const useUnreadablePlans = (): readonly StoredPlan[] => usePlansStore((state) => state.unreadable)
export const useSavedPlan = (id: string): SavedPlan | null =>
  usePlansStore((state) => state.plans.get(id) ?? null)
export const useSaveResult = (id: string): PlanSafety =>
  usePlansStore((state) => (keepsNothing() ? 'memory-only' : (state.saves.get(id) ?? 'saved')))
export const useDeletedPlan = (): SavedPlan | null => usePlansStore((state) => state.deleted)
export const savedPlan = (id: string): SavedPlan | null => usePlansStore.getState().plans.get(id) ?? null
export const allPlans = (): readonly SavedPlan[] => [...usePlansStore.getState().plans.values()]

export function planStarted(plan: SavedPlan): string {
  persistenceAsked()
  keep(plan)
  return plan.id
}

/**
 * Records the plan as accepted with this library, so that a later one can say what it would change. It follows from what
 * is in the file, and so is no change that the file lacks.
 */
export function planAccepted(
  id: string,
  accepted: Pick<SavedPlan, 'basis' | 'libraryVersion' | 'engineVersion'>,
): void {
  planChanged(id, (plan) => ({ ...plan, ...accepted, savedToFile: withFileBeside(plan) }))
}

/** Which document is wanted is remembered with the plan and changes nothing that it says. */
export function documentChosen(id: string, document: DocumentChoices): void {
  planChanged(id, (plan) => {
    const chosen = { ...plan, document }
    return fileState(chosen) === fileState(plan) ? { ...chosen, savedToFile: withFileBeside(plan) } : chosen
  })
}

export function deleted(id: string): void {
  const plan = savedPlan(id)
  if (!plan) return
  set({ plans: withoutEntry(usePlansStore.getState().plans, id), deleted: plan })
  historyForgotten(id)
  writeReviewNote(ownStorage(), id, null)
  conflictsPutAway(id)
  fileStateForgotten(id)
  unkept.delete(id)
  if (!keepsNothing()) void keeper.remove(plan)
}

export function deletionUndone(): void {
  const plan = usePlansStore.getState().deleted
  if (!plan) return
  set({ deleted: null })
  conflictsKeptAgain([plan.id])
  fileStateNoted(plan)
  // Newer than what was deleted, so that no window takes it for gone.
  keep({ ...plan, revision: plan.revision + 1 })
}

/** Reads a plan file without storing anything: the screen shows what it holds and asks first. */
export function openPlanFile(content: string): OpenedPlan {
  return readPlanFile(questionnaire, content)
}

/** Keeps the state of a plan before something larger is done to it. */
export function setAside(plan: SavedPlan): void {
  if (!keepsNothing()) void keeper.setAside(plan)
}

/** A plan as its file holds it. */
export type FilePlan = SavedPlan & {
  readonly savedToFile: NonNullable<SavedPlan['savedToFile']>
  readonly files: readonly string[]
}

/** The text of the plan file as it stands, for a program that writes it and then says so with `savedToFile`. */
export async function planFileOf(
  id: string,
): Promise<{ readonly content: string; readonly plan: FilePlan } | null> {
  const library = await ownLibraryFile(savedPlan(id)?.ownLibrary?.hash)
  const plan = savedPlan(id)
  if (!plan) return null
  const noted = inFileFrom(new Date().toISOString())(plan)
  return { content: writePlanFile(noted, library), plan: noted }
}

/** The plan as it stands in a file that is written at that time. */
export const inFileFrom =
  (at: string) =>
  (plan: SavedPlan): FilePlan => ({
    ...plan,
    savedToFile: { at, revision: plan.revision },
    files: descentOf(plan),
  })

/**
 * Noted once the file is there; it is no change of the plan, so the count of changes starts at none. A warning that the
 * browser does not keep the plan goes when the browser has kept this note: where it still cannot, the next edit is at risk.
 */
export function savedToFile(id: string, written: FilePlan, updatedAt?: string): void {
  const { savedToFile: file, files } = written
  // The note itself is a revision and no change.
  const revision = file.revision + 1
  planChanged(id, (plan) => ({ ...plan, files, savedToFile: { ...file, revision } }), updatedAt)
  fileWritten(written, revision)
}

/** Earlier states of a plan that this browser set aside, the latest first. */
export async function earlierRevisions(id: string): Promise<readonly EarlierRevision[]> {
  await loadPlanReader()
  return (await journal?.earlier(id)) ?? []
}

/** Another tab wrote a plan, or decided what was asked about it; null where it cleared everything. */
export function storageChanged(key: string | null): void {
  if (keepsNothing()) return
  if (key === null) {
    for (const plan of allPlans()) noteResult(plan.id, 'storage-cleared')
    return
  }
  const id = PlanStore.idOf(key)
  if (id !== null) keeper.lookAgain(id)
  const asked = conflictsIdOf(key)
  if (asked !== null) conflictsReread(asked)
}

/** Whether closing the window would lose something that is in no file. */
export function plansAtRisk(): boolean {
  if (areConflictsAtRisk()) return true
  const { plans, saves } = usePlansStore.getState()
  return [...plans.values()].some((plan) => {
    const isAtRisk = keepsNothing() || STICKY.includes(saves.get(plan.id) ?? 'saved')
    return isAtRisk && !isAsInFile(plan)
  })
}

/** Reads the storage anew, as a fresh start does; tests use it too. */
export function plansReloaded(): void {
  keepAll()
  usePlansStore.setState(readAll(), true)
}

/** Nothing is left here: everything was cleared, in this window or another. */
export function plansForgotten(): void {
  unkept.clear()
  foreseenForgotten()
  sentencesForgotten()
  keeper.forgetAll()
  set({ plans: new Map(), unreadable: [], saves: new Map(), deleted: null })
  conflictsForgotten()
}

/** This browser keeps plans again: those open here go into it. */
export async function plansKeptAgain(): Promise<void> {
  const open = allPlans()
  const database = await ownDatabase()
  store = new PlanStore(ownStorage(), questionnaire)
  journal = database ? new Journal(database) : null
  keeper = makeKeeper()
  for (const plan of open) keeper.keep(plan)
  conflictsKeptAgain()
  await keeper.settled()
}

/** Resolves when the browser has everything. */
export function plansWritten(): Promise<void> {
  keepAll()
  return keeper.settled()
}

onMessage((message) => {
  if (keepsNothing()) return
  if (message.kind === 'plan') keeper.lookAgain(message.id)
  if (message.kind === 'cleared') plansForgotten()
})

/**
 * The one door through which a plan changes: a revision more, kept as soon as the screen shows it. What users do stands
 * in `user-changes.ts` and `edits.ts`.
 */
export function planChanged(
  id: string,
  change: (plan: SavedPlan) => SavedPlan,
  updatedAt = new Date().toISOString(),
): void {
  const plan = savedPlan(id)
  if (!plan) return
  fileStateNoted(plan)
  const changed = change(plan)
  const revision = Math.max(plan.revision, changed.revision) + 1
  show({ ...changed, revision, updatedAt })
  if (unkept.size === 0) afterPaint(keepAll)
  unkept.add(id)
  if (isLeaving) keepAll()
}

/** Changed on the screen and still to be kept: writing a large plan takes longer than drawing a letter of it. */
const unkept = new Set<string>()

/** Keeps now what would be kept after the next paint. */
export function keepAll(): void {
  const ids = [...unkept]
  unkept.clear()
  for (const id of ids) {
    const plan = savedPlan(id)
    if (plan && !keepsNothing()) keeper.keep(plan)
  }
}

/** A page that closes or goes behind others is not painted again. */
let isLeaving = false
function leaving(isSo: boolean): void {
  isLeaving = isSo
  if (isSo) keepAll()
}
globalThis.window?.addEventListener('pagehide', () => leaving(true))
globalThis.window?.addEventListener('pageshow', () => leaving(false))
globalThis.document?.addEventListener('visibilitychange', () =>
  leaving(document.visibilityState === 'hidden'),
)

function keep(plan: SavedPlan): void {
  show(plan)
  if (!keepsNothing()) keeper.keep(plan)
}

function show(plan: SavedPlan): void {
  set({ plans: withEntry(usePlansStore.getState().plans, plan.id, plan) })
}

function noteResult(id: string, result: SaveResult): void {
  const { saves } = usePlansStore.getState()
  const before = saves.get(id)
  // Once a save has failed the plan is at risk until it is in a file, whatever the next save says.
  if (result === 'saved' && before !== undefined && STICKY.includes(before) && !isInFile(id)) return
  if (before !== result) set({ saves: withEntry(saves, id, result) })
}

function isInFile(id: string): boolean {
  const plan = savedPlan(id)
  return plan !== null && isAtFileRevision(plan)
}

function set(state: Partial<PlansState>): void {
  usePlansStore.setState(state)
}

function withEntry<Value>(map: ReadonlyMap<string, Value>, id: string, value: Value) {
  return new Map(map).set(id, value)
}

function withoutEntry<Value>(map: ReadonlyMap<string, Value>, id: string): ReadonlyMap<string, Value> {
  const next = new Map(map)
  next.delete(id)
  return next
}
