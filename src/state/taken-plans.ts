import { fileState } from '@/core/plan/file-state'
import type { SavedPlan } from '@/core/plan/saved-plan'
import type { OpenedPlan } from '@/storage/read-plan-file'
import { importedAsCopy } from './copies'
import { libraryTakenIn, mergedWithFile, replacedBy } from './import-plans'
import { savedPlan } from './open-plans'

/** How a plan of a file stands to what is here: not here, here with the same content, or here with other content. */
export type FileMatch = 'new' | 'same' | 'other'

export function matchOf(plan: SavedPlan, mine: SavedPlan | null | undefined): FileMatch {
  if (!mine) return 'new'
  return fileState(mine) === fileState(plan) ? 'same' : 'other'
}

/** What may be done with a plan that is here with other content. */
export const WAYS = ['copy', 'merge', 'replace'] as const
export type Way = (typeof WAYS)[number]

/** How many plans of a file went which way, and how many fields the merges left to be decided. */
export interface Taken {
  readonly added: number
  readonly merged: number
  readonly replaced: number
  readonly same: number
  readonly asked: number
}

/**
 * Takes in the plans of one file, each as it stands to what is here by then. One that is here just as it is in the file is
 * left alone: whoever gets their plans back from a file wants no second of each.
 */
export async function plansTaken(
  read: readonly Extract<OpenedPlan, { readonly ok: true }>[],
  way: Way,
  copyTitle: (plan: SavedPlan) => string,
): Promise<Taken> {
  const taken = { added: 0, merged: 0, replaced: 0, same: 0, asked: 0 }
  for (const each of read) {
    const { plan } = each
    const match = matchOf(plan, savedPlan(plan.id))
    if (match === 'same') {
      taken.same++
      continue
    }
    await libraryTakenIn(each)
    if (match === 'new' || way === 'copy') {
      importedAsCopy(plan, copyTitle(plan))
      taken.added++
    } else if (way === 'merge') {
      taken.asked += (await mergedWithFile(plan)).asked
      taken.merged++
    } else {
      replacedBy(plan)
      taken.replaced++
    }
  }
  return taken
}
