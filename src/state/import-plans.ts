import { shownComparison } from '@/core/plan/compare-plans'
import { descentOfRead } from '@/core/plan/descent'
import { withMerge } from '@/core/plan/merge-history'
import { mergeFiles } from '@/core/plan/merge-files'
import { openConflicts } from '@/core/plan/open-conflicts'
import type { SavedPlan } from '@/core/plan/saved-plan'
import {
  type BundledPlan,
  type OpenedFile,
  readFile,
  type RefusedInBundle,
  writeBundle,
} from '@/storage/plan-bundle'
import { loadPlanReader, type OpenedPlan } from '@/storage/read-plan-file'
import { conflictsClosed, conflictsFound, conflictsOf } from './conflicts'
import { importedAsCopy } from './copies'
import { fileKept, startWith } from './file-contents'
import { historyOf, historyTurned } from './history'
import { withFileBeside } from './in-file'
import { mergeNoted } from './last-merge'
import { ownLibraryFile, ownLibraryKept } from './own-library-files'
import { allPlans, savedPlan } from './open-plans'
import { type FilePlan, inFileFrom, savedToFile } from './plan-file'
import { planChanged } from './plans'
import { setAside } from './keep-plans'
import { questionnaire } from './questionnaire'
import { changedWith } from './user-changes'

export type { BundledPlan, OpenedPlan, RefusedInBundle }

/** What came of a merge: how many fields changed here, and how many are to be decided by now. */
export interface Merged {
  readonly id: string
  readonly came: number
  readonly asked: number
}

/** Reads a file without storing anything: the screen shows what it holds and asks first. */
export async function openFile(content: string): Promise<OpenedFile> {
  await loadPlanReader()
  const file = readFile(questionnaire, content)
  if (file.kind === 'plan') return { kind: 'plan', opened: withDescent(file.opened) }
  return { kind: 'plans', opened: file.opened.map(withDescent) }
}

function withDescent<Opened extends OpenedPlan>(opened: Opened): Opened {
  if (!opened.ok) return opened
  const { plan, isAltered } = opened
  return { ...opened, plan: { ...plan, files: descentOfRead(plan, isAltered) } }
}

/** The file takes the place of the plan here; what was here is set aside and can be had again. */
export function replacedBy(plan: SavedPlan): string {
  const before = savedPlan(plan.id)
  if (!before) return importedAsCopy(plan)
  setAside(before)
  conflictsClosed(plan.id, conflictsOf(plan.id))
  planChanged(plan.id, () => ({ ...plan, ...above(before.revision, plan) }))
  void fileKept(plan)
  return plan.id
}

/** The revision that follows, as far from the file as before. */
function above(lowest: number, { revision, savedToFile }: SavedPlan) {
  const highest = Math.max(lowest, revision)
  // Taking it in is a revision and no change.
  const by = highest + 1 - revision
  return {
    revision: highest,
    savedToFile: savedToFile && { ...savedToFile, revision: savedToFile.revision + by },
  }
}

/** A file's content goes into the plan here: what either changed since both parted, where this browser knows it. */
export async function mergedWithFile(plan: SavedPlan): Promise<Merged> {
  const merged = mergedWith(plan, await startWith(plan))
  void fileKept(plan)
  return merged
}

/**
 * Another copy goes into the plan here. Where it is not known what stood in both before they parted, what either side has
 * is kept, and a field that both have differently is asked about.
 */
export function mergedWith(plan: SavedPlan, start: SavedPlan | null = null): Merged {
  const mine = savedPlan(plan.id)
  if (!mine) return { id: importedAsCopy(plan), came: 0, asked: 0 }
  setAside(mine)
  const at = Date.now()
  const { merged, conflicts } = mergeFiles(mine, plan, start)
  const files = merged.files?.filter((each) => !mine.files?.includes(each)) ?? []
  const came = shownComparison(mine, merged).changes.length
  const { document } = mine
  const [before, after] = changedWith(plan.id, (now) => {
    // What the other saved is in no file of mine, and how often they changed theirs is no count of changes here.
    // The merge itself is one where it brought something.
    const savedToFile = withFileBeside(now, merged.revision - now.revision + (came === 0 ? 1 : 0))
    return { ...merged, document, savedToFile }
  })
  if (before && after) {
    const left = { asked: conflicts, files }
    historyTurned(plan.id, withMerge(historyOf(plan.id), before, after, left, at))
  }
  if (conflicts.length > 0) conflictsFound(plan.id, conflicts)
  const outcome = {
    id: plan.id,
    came,
    asked: openConflicts(merged, conflictsOf(plan.id)).length,
  }
  mergeNoted({ ...outcome, at })
  return outcome
}

/** Every plan of this browser as one file, for a program that writes it and then says so with `allInFile`. */
export async function allPlansFile(): Promise<{
  readonly content: string
  readonly plans: readonly FilePlan[]
}> {
  const plans = allPlans().map(inFileFrom(new Date().toISOString()))
  const hashes = new Set(plans.flatMap(({ ownLibrary }) => ownLibrary?.hash ?? []))
  const libraries = await Promise.all(
    [...hashes].map(async (hash) => [hash, await ownLibraryFile(hash)] as const),
  )
  return { content: writeBundle(plans, new Map(libraries)), plans }
}

/**
 * Each plan names the file of all among those it has been, so that a colleague's copy of it has a common start with the
 * plan here, and counts its changes from there. That is no change of any of them: they keep their days, and their order
 * on the first page.
 */
export async function allInFile(plans: readonly FilePlan[]): Promise<void> {
  for (const plan of plans) savedToFile(plan.id, plan, plan.updatedAt)
  for (const plan of plans) await fileKept(plan)
}

/** What came along with plans that are taken in: kept before the plans, so that none opens without it. */
export const libraryTakenIn = ({ library }: { readonly library?: unknown }): Promise<unknown> =>
  library === undefined ? Promise.resolve() : ownLibraryKept(library)
