import { useEffect } from 'react'
import type { Library } from '@/core/library/library'
import { basisOf } from '@/core/plan/basis'
import type { EditedPlan } from '@/core/plan/apply-edits'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { useSafeguardTexts } from './data-source'
import { planAccepted } from './plans'

/**
 * The first time a plan is seen it is accepted as it is: from then on a library of another version can be compared
 * with it before anything changes. Later versions are accepted by the user, not by looking.
 */
export function useAcceptedBasis(saved: SavedPlan, plan: EditedPlan, library: Library): void {
  const english = useSafeguardTexts('en')
  const { id, libraryVersion } = saved
  useEffect(() => {
    if (libraryVersion !== '') return
    planAccepted(id, {
      basis: basisOf(plan, library, english),
      libraryVersion: library.version,
      engineVersion: library.settings.version,
    })
  }, [id, libraryVersion, plan, library, english])
}
