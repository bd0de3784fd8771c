import { acceptedIn, type Written, writtenIn } from '@/core/plan/history'
import type { SavedPlan } from '@/core/plan/saved-plan'
import type { Answers } from '@/core/questionnaire/answers'
import { stepTaken } from './history'
import { planChanged, savedPlan } from './plans'

/** What the user says before there is a plan to edit, and the way every change of theirs goes; the first question waits for this. */

export function answered(id: string, answers: Answers): void {
  changedByUser(id, (plan) => ({ ...plan, answers }))
}

export function renamed(id: string, title: string): void {
  changedByUser(id, (plan) => ({ ...plan, title }))
}

/** A change of what the user wrote: kept at once, and a step that can be taken back. */
export function changedByUser(id: string, next: (plan: SavedPlan) => SavedPlan): void {
  const [before, after] = changedWith(id, next)
  if (before && after) stepTaken(id, before, after)
}

/** The change with what the user had written before and has after; nothing where there is no such plan. */
export function changedWith(id: string, next: (plan: SavedPlan) => SavedPlan): readonly Written[] {
  const before = savedPlan(id)
  planChanged(id, next)
  const after = savedPlan(id)
  if (!before || !after) return []
  // What was accepted follows the answers by itself; only accepting another library is a step of its own.
  return [writtenIn(before), { ...writtenIn(after), accepted: acceptedIn(before) }]
}
