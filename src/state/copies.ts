import type { SavedPlan } from '@/core/plan/saved-plan'
import { newPlan } from './new-plan'
import { planStarted, savedPlan } from './plans'

/** Copies of a plan: plans of their own, apart from `plans.ts`, for the questions wait for every byte of that. */

export function duplicated(id: string, title: string): string | null {
  const plan = savedPlan(id)
  if (!plan) return null
  const copy = { ...plan, ...identityOf(newPlan(plan.document.language)), title }
  return planStarted(copy)
}

/**
 * Takes an opened file in as a copy of its own, so that nothing already saved is overwritten. Where both would bear one
 * name, the copy says that it is one.
 */
export function importedAsCopy(plan: SavedPlan, copyTitle = plan.title): string {
  const mine = savedPlan(plan.id)
  if (!mine) return planStarted(plan)
  const title = mine.title === plan.title ? copyTitle : plan.title
  return planStarted({ ...plan, ...identityOf(newPlan(plan.document.language)), title })
}

function identityOf(
  plan: SavedPlan,
): Pick<SavedPlan, 'id' | 'revision' | 'createdAt' | 'updatedAt' | 'savedToFile'> {
  const { id, revision, createdAt, updatedAt, savedToFile: file } = plan
  return { id, revision, createdAt, updatedAt, savedToFile: file }
}
