import type { SavedPlan } from '@/core/plan/saved-plan'
import { useEditedApart } from '@/state/use-edited-apart'
import { useMemberName } from './use-member-name'

/** The names of plans that stand in one list; those of one title and one authority say when they were last edited. */
export function useMembersApart(): (plans: readonly SavedPlan[]) => readonly string[] {
  const nameOf = useMemberName()
  const editedApart = useEditedApart()
  return (plans) => editedApart(plans, plans.map(nameOf))
}
