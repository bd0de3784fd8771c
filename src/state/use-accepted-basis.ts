import { useEffect, useEffectEvent } from 'react'
import type { Library } from '@/core/library/library'
import type { SafeguardTexts } from '@/core/library/read-text'
import { basisOf } from '@/core/plan/basis'
import { hasLibraryUpdate } from '@/core/plan/library-changes'
import { isSame } from '@/core/plan/is-same'
import type { Plan } from '@/core/plan/plan'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { safeguardTextsOf } from './data-source'
import { useDataSource } from './data-source-context'
import { planAccepted } from './plans'

/**
 * The plan as last accepted follows the answers while the library stays the same, so that a library of another version
 * is held against the plan as it was then. Such a version is accepted by the user, not by looking.
 */
export function useAcceptedBasis(saved: SavedPlan, worked: Plan, library: Library): void {
  const source = useDataSource()
  const accept = useEffectEvent((english: SafeguardTexts) => {
    const accepted = acceptedWith(worked, library, basisOf(worked, library, english))
    const { basis, libraryVersion, engineVersion } = saved
    if (!isSame(accepted, { basis, libraryVersion, engineVersion })) planAccepted(saved.id, accepted)
  })
  const isUpdate = hasLibraryUpdate(saved, library)
  useEffect(() => {
    if (isUpdate) return
    let isStill = true
    // Prints are taken of the English words. The plan is not held up for them: where they do not come, as on a line that
    // fails, it is accepted when it is looked at again.
    safeguardTextsOf(source, 'en').then(
      (english) => {
        if (isStill) accept(english)
      },
      () => undefined,
    )
    return () => {
      isStill = false
    }
  }, [source, saved.id, saved.libraryVersion, isUpdate, worked, library])
}

export function acceptedWith(worked: Plan, library: Library, basis: SavedPlan['basis']) {
  return { basis, libraryVersion: worked.libraryVersion, engineVersion: library.settings.version }
}
