import type { TFunction } from 'i18next'
import type { SavedPlan } from '@/core/plan/saved-plan'

type Say = TFunction<['interface', 'document']>

/** The user's own title, else the one that documents bear. */
export function planTitle({ title, answers }: SavedPlan, t: Say): string {
  return title.trim() || untitled(answers, t)
}

export function untitled({ dpiName }: SavedPlan['answers'], t: Say): string {
  const dpi = dpiName?.trim()
  return dpi ? t('document:title', { dpi }) : t('document:titlePlain')
}
