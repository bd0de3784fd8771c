import { useMemo } from 'react'
import { makePlan } from '@/core/engine/make-plan'
import type { Library } from '@/core/library/library'
import { applyEdits } from '@/core/plan/apply-edits'
import type { Member } from '@/core/plan/joint-view'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { readContext } from '@/core/questionnaire/context'
import { useLibrary } from './data-source'
import type { FoundLibrary } from './own-library'

export interface Members {
  readonly members: readonly Member[]
  /** Those whose answers do not make a plan yet. */
  readonly unplanned: readonly SavedPlan[]
}

/**
 * Several plans worked out with the libraries of today: each with its owner's own where that is found, else with the
 * bundled one.
 */
export function useMembers(plans: readonly SavedPlan[], found: ReadonlyMap<string, FoundLibrary>): Members {
  const bundled = useLibrary()
  return useMemo(() => {
    const members: Member[] = []
    const unplanned: SavedPlan[] = []
    for (const saved of plans) {
      const library = libraryOf(saved, found) ?? bundled
      const read = readContext(library.questionnaire, saved.answers)
      if (!read.ok) unplanned.push(saved)
      else {
        const worked = makePlan(library, read.context)
        members.push({ saved, plan: applyEdits(worked, saved.edits, library.settings, saved.basis) })
      }
    }
    return { members, unplanned }
  }, [bundled, found, plans])
}

function libraryOf({ ownLibrary }: SavedPlan, found: ReadonlyMap<string, FoundLibrary>): Library | undefined {
  const own = ownLibrary && found.get(ownLibrary.hash)
  return own?.ok ? own.own.library : undefined
}
