import type { TFunction } from 'i18next'
import type { SavedPlan } from '@/core/plan/saved-plan'

/** The user's own title, else the one that documents bear. */
export function planTitle({ title, answers }: SavedPlan, t: TFunction<['interface', 'document']>): string {
  const dpi = answers.dpiName?.trim()
  return title.trim() || (dpi ? t('document:title', { dpi }) : t('document:titlePlain'))
}
