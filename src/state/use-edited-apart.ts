import { useTranslation } from '@/i18n/use-translation'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { isolated } from '@/i18n/isolated'
import { useDayTimes } from './use-day-time'

/** The names of plans, in their order; those that are alike say when each plan was last edited. */
export function useEditedApart(): (
  plans: readonly SavedPlan[],
  names: readonly string[],
) => readonly string[] {
  const { t } = useTranslation('interface')
  const dayTimes = useDayTimes()
  return (plans, names) => {
    const times = dayTimes(plans.map(({ updatedAt }) => updatedAt))
    return names.map((name, index) =>
      names.indexOf(name) === names.lastIndexOf(name)
        ? name
        : t('planTitle.edited', { title: isolated(name), when: times[index] }),
    )
  }
}
