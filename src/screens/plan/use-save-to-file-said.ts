import { useTranslation } from '@/i18n/use-translation'
import { isolated } from '@/i18n/isolated'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { announced } from '@/state/announcements'
import { planTitle } from '@/state/plan-name'
import { useSaveToFile } from '@/state/use-save-to-file'

/** Saves the plan to a file, and those who listen hear that it is done: for screens on which `Said` stands. */
export function useSaveToFileSaid(saved: SavedPlan): () => void {
  const { t } = useTranslation()
  return useSaveToFile(saved, () =>
    announced(t('home.plans.savedToFile', { title: isolated(planTitle(saved, t)) })),
  )
}
