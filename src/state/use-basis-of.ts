import { useMemo } from 'react'
import type { Library } from '@/core/library/library'
import { basisOf } from '@/core/plan/basis'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { useSafeguardTexts } from './data-source'
import { workedPlan } from './worked-plan'

/**
 * What a copy of a plan held when it was last accepted. One that was set aside before anybody looked at it, an example
 * or a plan just begun, is worked out with the library that both stand on; a copy to share never is, for its sensitive
 * answers are not in it.
 */
export function useBasisOf(copy: SavedPlan, mine: SavedPlan, library: Library): SavedPlan['basis'] {
  const english = useSafeguardTexts('en')
  return useMemo(() => {
    const isOfLibrary = copy.ownLibrary?.hash === mine.ownLibrary?.hash
    if (Object.keys(copy.basis).length > 0 || copy.isShareCopy === true || !isOfLibrary) return copy.basis
    const worked = workedPlan(library, copy.answers)
    return typeof worked === 'string' ? copy.basis : basisOf(worked, library, english)
  }, [copy, mine.ownLibrary, library, english])
}
