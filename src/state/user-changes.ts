import { acceptedIn, withStep, type Written, writtenIn } from '@/core/plan/history'
import type { SavedPlan } from '@/core/plan/saved-plan'
import type { Answers } from '@/core/questionnaire/answers'
import { historyOf, historyTurned } from './history'
import { isAsInFile, withFileBeside } from './in-file'
import { planChanged } from './plans'
import { savedPlan } from './open-plans'

/** What the user says before there is a plan to edit, and the way every change of theirs goes; the first question waits for this. */

export function answered(id: string, answers: Answers): void {
  changedByUser(id, (plan) => ({ ...plan, answers }))
}

export function renamed(id: string, title: string): void {
  changedByUser(id, (plan) => ({ ...plan, title }))
}

/**
 * A change of what the user wrote: kept at once, and a step that can be taken back. Typing on in one field lengthens the
 * last step, and the plan is no further from its file than by that one change.
 */
export function changedByUser(id: string, next: (plan: SavedPlan) => SavedPlan): void {
  const plan = savedPlan(id)
  if (!plan) return
  const changed = next(plan)
  const earlier = historyOf(id)
  const history = withStep(earlier, ...writtenBy(plan, changed), Date.now())
  const isOneMore = history.done.at(-2) === earlier.done.at(-1)
  planChanged(id, () =>
    isOneMore || isAsInFile(plan) ? changed : { ...changed, savedToFile: withFileBeside(plan) },
  )
  historyTurned(id, history)
}

/** The change with what the user had written before and has after; nothing where there is no such plan. */
export function changedWith(id: string, next: (plan: SavedPlan) => SavedPlan): readonly Written[] {
  const before = savedPlan(id)
  planChanged(id, next)
  const after = savedPlan(id)
  return before && after ? writtenBy(before, after) : []
}

/** What was accepted follows the answers by itself; only accepting another library is a step of its own. */
function writtenBy(before: SavedPlan, after: SavedPlan): readonly [Written, Written] {
  return [writtenIn(before), { ...writtenIn(after), accepted: acceptedIn(before) }]
}
