import type { SavedPlan } from '@/core/plan/saved-plan'
import { usePlan } from '@/state/use-plan'

/** Where a plan has a safeguard now: `outside` where its answers do not call for it, `draft` without a plan yet. */
export type PlaceInPlan = 'short-list' | 'annex' | 'outside' | 'draft'

export interface InPlan {
  readonly place: PlaceInPlan
  /** The user said so; it enters the plan where the answers call for it. */
  readonly isPlanned: boolean
}

export function useStanding({ answers, edits, basis }: SavedPlan, safeguard: string): InPlan {
  const worked = usePlan(answers, edits, basis)
  const isPlanned = edits.items[safeguard]?.decision === 'planned'
  if (worked.state === 'missing') return { place: 'draft', isPlanned }
  const item = worked.plan.items.find(({ id }) => id === safeguard)
  if (!item) return { place: 'outside', isPlanned }
  return { place: item.tier === 'priority' ? 'short-list' : 'annex', isPlanned }
}
