import { descentOf } from '@/core/plan/descent'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { type OpenedPlan, readPlanFile, writePlanFile } from '@/storage/read-plan-file'
import { fileWritten } from './in-file'
import { ownLibraryFile } from './own-library-files'
import { questionnaire } from './questionnaire'
import { savedPlan } from './open-plans'
import { planChanged } from './plans'

/** Reads a plan file without storing anything: the screen shows what it holds and asks first. */
export function openPlanFile(content: string): OpenedPlan {
  return readPlanFile(questionnaire, content)
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
