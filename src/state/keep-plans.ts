import type { SavedPlan } from '@/core/plan/saved-plan'
import { sentencesForgotten } from '@/i18n/interface'
import { conflictsIdOf } from '@/storage/conflict-store'
import type { Database } from '@/storage/database'
import { type EarlierRevision, Journal } from '@/storage/journal'
import { newestPlans } from '@/storage/newest-plans'
import { PlanKeeper } from '@/storage/plan-keeper'
import { PlanStore } from '@/storage/plan-store'
import { isPlanReaderThere, loadPlanReader } from '@/storage/read-plan-file'
import { keepsNothing, ownDatabase, ownStorage } from './browser-storage'
import {
  conflictsForgotten,
  conflictsFound,
  conflictsKeptAgain,
  conflictsOpened,
  conflictsReread,
} from './conflicts'
import { exclusively, onMessage, tellOthers } from './other-windows'
import { foreseenForgotten } from './plans-ahead'
import { questionnaire } from './questionnaire'
import { afterPaint } from './after-paint'
import { allPlans, planGone, planShown, plansShown, resultNoted, savedPlan } from './open-plans'

const NO_ENTRIES: Awaited<ReturnType<Journal['all']>> = new Map()

let store: PlanStore
let journal: Journal | null = null
let keeper: PlanKeeper
readAll()

function readAll(): void {
  store = new PlanStore(ownStorage(), questionnaire)
  openWith(null, NO_ENTRIES)
}

/** Reads what this browser keeps, in both places: the higher revision of each plan wins. Nothing is shown before. */
export async function plansOpened(database: Database | null): Promise<void> {
  const { opened, entries } = await journalIn(database)
  if (entries.size > 0 || PlanStore.hasAny(ownStorage())) await loadPlanReader()
  store = new PlanStore(ownStorage(), questionnaire)
  openWith(opened, entries)
  if (!opened) return
  for (const { id, revision } of allPlans()) {
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

function openWith(own: Journal | null, entries: typeof NO_ENTRIES): void {
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
  plansShown(plans, found.unreadable)
}

function makeKeeper(): PlanKeeper {
  const listener = {
    comingIn: () => halfTypedKept(),
    current: savedPlan,
    changed: planShown,
    gone: planGone,
    conflicts: conflictsFound,
    result: resultNoted,
    wrote: (id: string) => tellOthers({ kind: 'plan', id }),
    now: () => new Date().toISOString(),
  }
  return new PlanKeeper(store, journal, questionnaire, listener, exclusively)
}

let halfTypedKept = (): void => undefined

/** Says how what stands half typed in fields gets into its plan. */
export function halfTypedKeptBy(keep: () => void): void {
  halfTypedKept = keep
}

/** Keeps a plan at once. */
export function keepNow(plan: SavedPlan): void {
  if (!keepsNothing()) keeper.keep(plan)
}

/** Keeps a plan after the next paint: writing a large one takes longer than drawing a letter of it. */
export function keepSoon(id: string): void {
  if (unkept.size === 0) afterPaint(keepAll)
  unkept.add(id)
  if (isLeaving) keepAll()
}

/** Changed on the screen and still to be kept. */
const unkept = new Set<string>()

/** Keeps now what would be kept after the next paint. */
export function keepAll(): void {
  const ids = [...unkept]
  unkept.clear()
  for (const id of ids) {
    const plan = savedPlan(id)
    if (plan) keepNow(plan)
  }
}

/** A plan that was deleted here is kept no more. */
export function keepNoMore(plan: SavedPlan): void {
  unkept.delete(plan.id)
  if (!keepsNothing()) void keeper.remove(plan)
}

/** Keeps the state of a plan before something larger is done to it. */
export function setAside(plan: SavedPlan): void {
  if (!keepsNothing()) void keeper.setAside(plan)
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

/** Earlier states of a plan that this browser set aside, the latest first. */
export async function earlierRevisions(id: string): Promise<readonly EarlierRevision[]> {
  await loadPlanReader()
  return (await journal?.earlier(id)) ?? []
}

/** Another tab wrote a plan, or decided what was asked about it; null where it cleared everything. */
export function storageChanged(key: string | null): void {
  if (keepsNothing()) return
  if (key === null) {
    for (const plan of allPlans()) resultNoted(plan.id, 'storage-cleared')
    return
  }
  const id = PlanStore.idOf(key)
  if (id !== null) keeper.lookAgain(id)
  const asked = conflictsIdOf(key)
  if (asked !== null) conflictsReread(asked)
}

/** Reads the storage anew, as a fresh start does; tests use it too. */
export function plansReloaded(): void {
  keepAll()
  readAll()
}

/** Nothing is left here: everything was cleared, in this window or another. */
export function plansForgotten(): void {
  unkept.clear()
  foreseenForgotten()
  sentencesForgotten()
  keeper.forgetAll()
  plansShown(new Map(), [])
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
