import { isolated } from '@/i18n/isolated'
import { useTranslation } from '@/i18n/use-translation'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { useDayTimes } from '@/state/use-day-time'
import { useMemberName } from './use-member-name'

/** The names of plans that stand in one list; those of one title and one authority say when they were last edited. */
export function useMembersApart(): (plans: readonly SavedPlan[]) => readonly string[] {
  const { t } = useTranslation('interface')
  const nameOf = useMemberName()
  const dayTimes = useDayTimes()
  return (plans) => {
    const names = plans.map(nameOf)
    const times = dayTimes(plans.map(({ updatedAt }) => updatedAt))
    return names.map((name, index) =>
      names.indexOf(name) === names.lastIndexOf(name)
        ? name
        : t('planTitle.edited', { title: isolated(name), when: times[index] }),
    )
  }
}
