import type { SavedPlan } from '@/core/plan/saved-plan'
import { fileKept } from './file-contents'
import { newPlan } from './new-plan'
import { planStarted } from './plans'
import { savedPlan } from './open-plans'

/** Copies of a plan: plans of their own, apart from `plans.ts`, for the questions wait for every byte of that. */

export function duplicated(id: string, title: string): string | null {
  const plan = savedPlan(id)
  if (!plan) return null
  return planStarted(asOwn(plan, title))
}

/**
 * Takes an opened file in as a copy of its own, so that nothing already saved is overwritten. Where both would bear one
 * name, the copy says that it is one.
 */
export function importedAsCopy(plan: SavedPlan, copyTitle = plan.title): string {
  const mine = savedPlan(plan.id)
  if (!mine) {
    void fileKept(plan)
    return planStarted(plan)
  }
  return planStarted(asOwn(plan, mine.title === plan.title ? copyTitle : plan.title))
}

/** A plan of its own has been no file yet. */
function asOwn({ files: _, ...plan }: SavedPlan, title: string): SavedPlan {
  return { ...plan, ...identityOf(newPlan(plan.document.language)), title }
}

function identityOf(
  plan: SavedPlan,
): Pick<SavedPlan, 'id' | 'revision' | 'createdAt' | 'updatedAt' | 'savedToFile'> {
  const { id, revision, createdAt, updatedAt, savedToFile: file } = plan
  return { id, revision, createdAt, updatedAt, savedToFile: file }
}
