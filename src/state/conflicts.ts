import { create } from 'zustand'
import type { PlanConflict } from '@/core/plan/merge-plans'
import { isSame } from '@/core/plan/is-same'
import { readConflicts, readConflictsIn, writeConflicts, writeConflictsIn } from '@/storage/conflict-store'
import { keepsNothing, ownDatabase, ownStorage } from './browser-storage'
import { onMessage, tellOthers } from './other-windows'

interface ConflictsState {
  /** Fields that two copies of a plan had differently, by plan: both values, until somebody decides. */
  readonly open: ReadonlyMap<string, readonly PlanConflict[]>
  /** Plans whose conflicts this browser does not keep: they go with the window. */
  readonly unkept: ReadonlySet<string>
}

const NONE: readonly PlanConflict[] = []
const NOTHING: ConflictsState = { open: new Map(), unkept: new Set() }

const useStore = create<ConflictsState>(() => NOTHING)

export const useConflicts = (id: string): readonly PlanConflict[] =>
  useStore(({ open }) => open.get(id) ?? NONE)
export const conflictsOf = (id: string): readonly PlanConflict[] => useStore.getState().open.get(id) ?? NONE
export const useAreConflictsUnkept = (id: string): boolean => useStore(({ unkept }) => unkept.has(id))
export const areConflictsAtRisk = (): boolean => useStore.getState().unkept.size > 0

/** Fields to be decided; a newer question about the same field takes the place of the older. */
export function conflictsFound(id: string, conflicts: readonly PlanConflict[]): void {
  conflictsAre(id, [...conflictsOf(id).filter((each) => !isAskedIn(conflicts, each)), ...conflicts])
}

/** No longer in question; what was decided is the user's change of the plan (`edits.ts`). */
export function conflictsClosed(id: string, decided: readonly PlanConflict[]): void {
  conflictsAre(
    id,
    conflictsOf(id).filter((each) => !decided.some((one) => isSame(one, each))),
  )
}

/** In question again, in front of the others; what has since been asked about the same field stands. */
export function conflictsReopened(id: string, decided: readonly PlanConflict[]): void {
  const now = conflictsOf(id)
  conflictsAre(id, [...decided.filter((each) => !isAskedIn(now, each)), ...now])
}

/** As a fresh start finds them. */
export function conflictsOpened(ids: readonly string[]): void {
  useStore.setState(NOTHING, true)
  for (const id of ids) conflictsReread(id)
}

/** Another window decided, or asked. */
export function conflictsReread(id: string): void {
  const inStorage = readConflicts(ownStorage(), id)
  show(id, inStorage ?? NONE)
  if (inStorage !== null) return
  void ownDatabase()
    .then((database) => readConflictsIn(database, id))
    .then((found) => {
      const now = conflictsOf(id)
      show(id, [...found.filter((each) => !isAskedIn(now, each)), ...now])
    })
    .catch(quiet)
}

/** With a plan that is deleted; this window still has them, should that be undone. */
export function conflictsPutAway(id: string): void {
  void keep(id, NONE)
}

/** Where things are kept is another place now, or the plan is back. */
export function conflictsKeptAgain(ids: Iterable<string> = useStore.getState().open.keys()): void {
  for (const id of ids) void keep(id, conflictsOf(id))
}

export function conflictsForgotten(): void {
  useStore.setState(NOTHING, true)
}

onMessage((message) => {
  if (message.kind === 'conflicts' && !keepsNothing()) conflictsReread(message.id)
})

function conflictsAre(id: string, conflicts: readonly PlanConflict[]): void {
  show(id, conflicts)
  void keep(id, conflicts)
}

/**
 * Both sides wait until somebody decides, so they outlive this window: in `localStorage`, or where it is full beside the
 * plan.
 */
async function keep(id: string, conflicts: readonly PlanConflict[]): Promise<void> {
  const isInStorage = writeConflicts(ownStorage(), id, conflicts)
  if (isInStorage) noteUnkept(id, false)
  try {
    const database = await ownDatabase()
    if (database) await writeConflictsIn(database, id, isInStorage ? NONE : conflicts)
    if (!isInStorage) noteUnkept(id, database === null)
    tellOthers({ kind: 'conflicts', id })
  } catch (error) {
    quiet(error)
    if (!isInStorage) noteUnkept(id, true)
  }
}

function show(id: string, conflicts: readonly PlanConflict[]): void {
  useStore.setState(({ open }) => ({ open: new Map(open).set(id, conflicts) }))
}

function noteUnkept(id: string, isUnkept: boolean): void {
  const { unkept } = useStore.getState()
  if (unkept.has(id) === isUnkept) return
  const others = [...unkept].filter((each) => each !== id)
  useStore.setState({ unkept: new Set(isUnkept ? [...others, id] : others) })
}

const isAskedIn = (conflicts: readonly PlanConflict[], asked: PlanConflict): boolean =>
  conflicts.some(({ path }) => isSame(path, asked.path))

function quiet(error: unknown): void {
  console.warn('the fields to be decided could not be kept in the database', error)
}
