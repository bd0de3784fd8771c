import type { SavedPlan } from '@/core/plan/saved-plan'
import { usePlan } from '@/state/use-plan'

export type Standing = 'planned' | 'short-list' | 'annex' | 'outside' | 'draft'

/** How a safeguard stands in a plan now: `outside` where the answers do not call for it, `draft` without a plan yet. */
export function useStanding({ answers, edits, basis }: SavedPlan, safeguard: string): Standing {
  const worked = usePlan(answers, edits, basis)
  if (edits.items[safeguard]?.decision === 'planned') return 'planned'
  if (worked.state === 'missing') return 'draft'
  const item = worked.plan.items.find(({ id }) => id === safeguard)
  if (!item) return 'outside'
  return item.tier === 'priority' ? 'short-list' : 'annex'
}
