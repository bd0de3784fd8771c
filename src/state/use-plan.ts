import { useMemo } from 'react'
import type { Library } from '@/core/library/library'
import type { EditedPlan } from '@/core/plan/apply-edits'
import type { Plan } from '@/core/plan/plan'
import type { PlanEdits } from '@/core/plan/plan-edits'
import type { SavedPlan } from '@/core/plan/saved-plan'
import type { Answers } from '@/core/questionnaire/answers'
import { useLibrary } from './data-source'
import { editedPlan } from './edited-plan'
import type { MissingFact } from './plans-ahead'
import { workedPlan } from './worked-plan'

export type WorkedOut =
  | {
      readonly state: 'ready'
      readonly plan: EditedPlan
      /** The same without the user's edits. */
      readonly worked: Plan
      readonly library: Library
    }
  | { readonly state: 'missing'; readonly missing: MissingFact }

/** What no library was accepted for yet. */
export const NO_BASIS: SavedPlan['basis'] = {}

/** The plan, worked out from answers and edits; kept nowhere. Suspends until the library is there. */
export function usePlan(answers: Answers, edits: PlanEdits, basis: SavedPlan['basis'] = NO_BASIS): WorkedOut {
  const library = useLibrary()
  const worked = workedPlan(library, answers)
  const { items, ownItems, order } = edits
  return useMemo(
    () =>
      typeof worked === 'string'
        ? { state: 'missing', missing: worked }
        : {
            state: 'ready',
            plan: editedPlan(worked, { items, ownItems, order }, library, basis),
            worked,
            library,
          },
    [worked, items, ownItems, order, basis, library],
  )
}
