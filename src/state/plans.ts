import { fileState } from '@/core/plan/file-state'
import type { DocumentChoices, SavedPlan } from '@/core/plan/saved-plan'
import { dropWaitingTexts } from '@/storage/waiting-text-store'
import { ownStorage, persistenceAsked } from './browser-storage'
import { conflictsKeptAgain, conflictsPutAway } from './conflicts'
import { historyForgotten } from './history'
import { fileStateForgotten, fileStateNoted, withFileBeside } from './in-file'
import { keepNoMore, keepNow, keepSoon } from './keep-plans'
import { deletedTaken, planDeleted, planShown, savedPlan } from './open-plans'

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
  planShown({ ...changed, revision, updatedAt })
  keepSoon(id)
}

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
  planDeleted(plan)
  historyForgotten(id)
  dropWaitingTexts(ownStorage(), id)
  conflictsPutAway(id)
  fileStateForgotten(id)
  keepNoMore(plan)
}

export function deletionUndone(): void {
  const plan = deletedTaken()
  if (!plan) return
  conflictsKeptAgain([plan.id])
  fileStateNoted(plan)
  // Newer than what was deleted, so that no window takes it for gone.
  keep({ ...plan, revision: plan.revision + 1 })
}

function keep(plan: SavedPlan): void {
  planShown(plan)
  keepNow(plan)
}
