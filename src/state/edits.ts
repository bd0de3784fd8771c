import * as change from '@/core/plan/change-edits'
import { type Accepted, type Decided, type Step, withStep, withWritten, writtenIn } from '@/core/plan/history'
import { redo, undo } from '@/core/plan/turn-history'
import { withDecision } from '@/core/plan/merge-history'
import { settled } from '@/core/plan/merge-plans'
import { nameOf } from '@/core/plan/step-name'
import type { OwnItem, ParticipantGroup, PlanEdits, SignOffLine } from '@/core/plan/plan-edits'
import type { Snapshot } from '@/core/plan/saved-plan'
import type { Risk } from '@/core/questionnaire/vocabulary'
import { conflictsClosed, conflictsFound, conflictsReopened } from './conflicts'
import { updateDeferred } from './deferred-updates'
import { historyLoaded, historyOf, historyTurned } from './history'
import { fileBesideTurned } from './file-distance'
import { withFileBeside } from './in-file'
import { planChanged } from './plans'
import { savedPlan } from './open-plans'
import { changedByUser } from './user-changes'

/** What the user does to a plan: each says what happened, and all of it can be taken back; answers and title stand in `user-changes.ts`. */

/** Sets fields of an item's edit; an emptied one is taken out, so that the worked-out value stands again. */
export function itemEdited(id: string, item: string, fields: change.ItemChange): void {
  itemsEdited(id, [item], () => fields)
}

/** The same for many items at once: one step of undo. Gives how many of them changed by it. */
export function itemsEdited(
  id: string,
  items: readonly string[],
  fieldsOf: (item: string) => change.ItemChange,
): number {
  const before = savedPlan(id)?.edits
  const changed = before ? change.changedBy(before, items, fieldsOf) : []
  if (changed.length > 0) {
    edited(id, (edits) =>
      changed.reduce((all, item) => change.withItemEdit(all, item, fieldsOf(item)), edits),
    )
  }
  return changed.length
}

export function indicatorEdited(
  id: string,
  item: string,
  indicator: string,
  fields: change.IndicatorChange,
): void {
  edited(id, (edits) => change.withIndicatorEdit(edits, item, indicator, fields))
}

export function ownItemAdded(id: string, own: OwnItem): void {
  edited(id, (edits) => change.withOwnItem(edits, own))
}

export function ownItemChanged(id: string, item: string, fields: change.OwnChange): void {
  edited(id, (edits) => change.withOwnChange(edits, item, fields))
}

/** An item that no longer applies, carried on as an action of the user's own with all they wrote. */
export function keptAsOwn(id: string, gone: string, own: OwnItem): void {
  edited(id, (edits) => change.withKeptAsOwn(edits, gone, own))
}

export function itemDropped(id: string, item: string): void {
  edited(id, (edits) => change.withoutItem(edits, item))
}

export function itemMoved(id: string, ids: readonly string[], item: string, place: number): void {
  edited(id, (edits) => change.withMoved(edits, ids, item, place))
}

export function riskEdited(id: string, risk: Risk, fields: change.RiskChange): void {
  edited(id, (edits) => change.withRiskEdit(edits, risk, fields))
}

export function participantsChanged(
  id: string,
  fields: { readonly participants?: string; readonly participantGroups?: readonly ParticipantGroup[] },
): void {
  edited(id, (edits) => ({ ...edits, ...fields }))
}

export function signOffChanged(id: string, signOff: readonly SignOffLine[]): void {
  edited(id, (edits) => ({ ...edits, signOff }))
}

export function nudgesDismissed(id: string, dismissed: readonly string[]): void {
  edited(id, (edits) => ({ ...edits, dismissed }))
}

/**
 * Fields in question decided, one or all: mine stand in the plan already, theirs are put there. Either way it is one
 * step of undo, which asks again.
 */
export function conflictsDecided(id: string, decided: Decided): void {
  const { conflicts, choice } = decided
  const before = savedPlan(id)
  if (choice === 'theirs') {
    planChanged(id, (plan) => conflicts.reduce((now, each) => settled(now, each, each.theirs), plan))
  }
  const after = savedPlan(id)
  conflictsClosed(id, conflicts)
  if (!before || !after) return
  historyTurned(id, withDecision(historyOf(id), writtenIn(before), writtenIn(after), decided, Date.now()))
}

/** The user goes on with another version of the library: the one before can be had back. */
export function libraryAccepted(
  id: string,
  accepted: Accepted,
  isKnown: (safeguard: string) => boolean,
): void {
  const before = savedPlan(id)
  planChanged(id, (plan) => ({
    ...plan,
    ...accepted,
    edits: change.withNamesOf(plan.edits, isKnown, plan.basis),
  }))
  const after = savedPlan(id)
  if (!before || !after) return
  historyTurned(id, withStep(historyOf(id), writtenIn(before), writtenIn(after), Date.now()))
}

/** How the plan stands on a day, kept for later; the newer of two on one day takes the place of the older. */
export function reviewed(id: string, snapshot: Snapshot): void {
  changedByUser(id, (plan) => {
    const others = plan.snapshots.filter(({ date }) => date !== snapshot.date)
    const snapshots = [...others, snapshot].sort((a, b) => (a.date < b.date ? -1 : 1))
    return { ...plan, snapshots }
  })
}

export function reviewRemoved(id: string, date: string): void {
  changedByUser(id, (plan) => ({ ...plan, snapshots: plan.snapshots.filter((each) => each.date !== date) }))
}

/** The day on which people meet next, as typed; empty takes it out. */
export function nextReviewSet(id: string, nextReview: string): void {
  changedByUser(id, (plan) => withWritten(plan, { ...writtenIn(plan), nextReview }))
}

/** Takes the newest step back and says which it was; null where there is none. */
export async function stepUndone(id: string): Promise<Step | null> {
  const step = await turned(id, 'undo')
  // Without the merge there is nothing that its two sides disagree about.
  if (step?.asked) conflictsClosed(id, step.asked)
  filesTurned(id, step, (files, own) => files.filter((each) => !own.includes(each)))
  if (step?.decided) conflictsReopened(id, step.decided.conflicts)
  return step
}

export async function stepRedone(id: string): Promise<Step | null> {
  const step = await turned(id, 'redo')
  if (step?.asked) conflictsFound(id, step.asked)
  filesTurned(id, step, (files, own) => [...files, ...own])
  if (step?.decided) conflictsClosed(id, step.decided.conflicts)
  return step
}

type Files = readonly string[]

/** Which files the plan has been goes with the merge that brought them in, and is no change that its own file lacks. */
function filesTurned(id: string, step: Step | null, next: (files: Files, own: Files) => Files): void {
  const own = step?.files ?? []
  if (own.length === 0) return
  planChanged(id, (plan) => ({
    ...plan,
    files: next(plan.files ?? [], own),
    savedToFile: withFileBeside(plan),
  }))
}

async function turned(id: string, by: 'undo' | 'redo'): Promise<Step | null> {
  await historyLoaded(id)
  const plan = savedPlan(id)
  if (!plan) return null
  const written = writtenIn(plan)
  const taken = (by === 'undo' ? undo : redo)(historyOf(id), written)
  if (!taken) return null
  // That mine was kept, and is no longer, changes nothing in the plan.
  if (taken.written !== written) {
    planChanged(id, (before) => {
      const after = withWritten(before, taken.written)
      return { ...after, savedToFile: fileBesideTurned(before, after, taken.step, by) }
    })
  }
  historyTurned(id, taken.history)
  // Whoever takes an acceptance back stays where they are, with the way to accept it again.
  if (nameOf(taken.step).what === 'library') updateDeferred(id)
  return taken.step
}

function edited(id: string, next: (edits: PlanEdits) => PlanEdits): void {
  changedByUser(id, (plan) => ({ ...plan, edits: next(plan.edits) }))
}
