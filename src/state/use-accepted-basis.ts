import { useEffect, useEffectEvent } from 'react'
import type { Library } from '@/core/library/library'
import { basisOf } from '@/core/plan/basis'
import { hasLibraryUpdate } from '@/core/plan/library-changes'
import { isSame } from '@/core/plan/is-same'
import type { Plan } from '@/core/plan/plan'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { useSafeguardTexts } from './data-source'
import { planAccepted } from './plans'

/**
 * The plan as last accepted follows the answers while the library stays the same, so that a library of another version
 * is held against the plan as it was then. Such a version is accepted by the user, not by looking.
 */
export function useAcceptedBasis(saved: SavedPlan, worked: Plan, library: Library): void {
  const english = useSafeguardTexts('en')
  const accept = useEffectEvent(() => {
    if (hasLibraryUpdate(saved, library)) return
    const accepted = acceptedWith(worked, library, basisOf(worked, library, english))
    const { basis, libraryVersion, engineVersion } = saved
    if (!isSame(accepted, { basis, libraryVersion, engineVersion })) planAccepted(saved.id, accepted)
  })
  useEffect(() => accept(), [saved.id, saved.libraryVersion, worked, library, english])
}

export function acceptedWith(worked: Plan, library: Library, basis: SavedPlan['basis']) {
  return { basis, libraryVersion: worked.libraryVersion, engineVersion: library.settings.version }
}
