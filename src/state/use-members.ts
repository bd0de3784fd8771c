import { useMemo } from 'react'
import { makePlan } from '@/core/engine/make-plan'
import { applyEdits } from '@/core/plan/apply-edits'
import type { Member } from '@/core/plan/joint-view'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { readContext } from '@/core/questionnaire/context'
import { useLibrary } from './data-source'

export interface Members {
  readonly members: readonly Member[]
  /** Those whose answers do not make a plan yet. */
  readonly unplanned: readonly SavedPlan[]
}

/** Several plans worked out with the library of today. */
export function useMembers(plans: readonly SavedPlan[]): Members {
  const library = useLibrary()
  return useMemo(() => {
    const members: Member[] = []
    const unplanned: SavedPlan[] = []
    for (const saved of plans) {
      const read = readContext(library.questionnaire, saved.answers)
      if (!read.ok) unplanned.push(saved)
      else {
        const worked = makePlan(library, read.context)
        members.push({ saved, plan: applyEdits(worked, saved.edits, library.settings, saved.basis) })
      }
    }
    return { members, unplanned }
  }, [library, plans])
}
