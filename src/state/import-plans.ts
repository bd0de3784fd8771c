import { mergeFiles } from '@/core/plan/merge-files'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { type OpenedFile, readFile, writeBundle } from '@/storage/plan-bundle'
import { loadPlanReader, type OpenedPlan } from '@/storage/read-plan-file'
import { mergedByUser } from './user-changes'
import { conflictsClosed, conflictsFound, conflictsOf } from './conflicts'
import { allPlans, planChanged, savedPlan, setAside } from './plans'
import { importedAsCopy } from './copies'
import { ownLibraryFile, ownLibraryKept } from './own-library-files'
import { questionnaire } from './questionnaire'

export type { OpenedPlan }

/** Reads a file without storing anything: the screen shows what it holds and asks first. */
export async function openFile(content: string): Promise<OpenedFile> {
  await loadPlanReader()
  return readFile(questionnaire, content)
}

/** The file takes the place of the plan here; what was here is set aside and can be had again. */
export function replacedBy(plan: SavedPlan): string {
  const before = savedPlan(plan.id)
  if (!before) return importedAsCopy(plan)
  setAside(before)
  conflictsClosed(plan.id, conflictsOf(plan.id))
  planChanged(plan.id, () => ({ ...plan, revision: Math.max(before.revision, plan.revision) }))
  return plan.id
}

/**
 * The file's content goes into the plan here. What stood in both before they parted is not known, so what either side
 * has is kept, and a field that both have differently is asked about.
 */
export function mergedWith(plan: SavedPlan): string {
  const mine = savedPlan(plan.id)
  if (!mine) return importedAsCopy(plan)
  setAside(mine)
  const { merged, conflicts } = mergeFiles(mine, plan, null)
  // What the other saved is in no file of mine.
  const { document, savedToFile } = mine
  mergedByUser(plan.id, () => ({ ...merged, document, savedToFile }), conflicts)
  if (conflicts.length > 0) conflictsFound(plan.id, conflicts)
  return plan.id
}

/** Every plan of this browser as one file. */
export async function allPlansFile(): Promise<string> {
  const plans = allPlans()
  const hashes = new Set(plans.flatMap(({ ownLibrary }) => ownLibrary?.hash ?? []))
  const libraries = await Promise.all(
    [...hashes].map(async (hash) => [hash, await ownLibraryFile(hash)] as const),
  )
  return writeBundle(plans, new Map(libraries))
}

/** What came along with plans that are taken in: kept before the plans, so that none opens without it. */
export const libraryTakenIn = ({ library }: { readonly library?: unknown }): Promise<unknown> =>
  library === undefined ? Promise.resolve() : ownLibraryKept(library)
