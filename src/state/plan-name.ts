import type { SavedPlan } from '@/core/plan/saved-plan'
import type { Answers } from '@/core/questionnaire/answers'

/** The words that a plan without a title is called by. */
interface Say {
  (key: 'interface:planTitle.named', values: { readonly dpi: string }): string
  (key: 'interface:planTitle.plain'): string
}

/** The user's own title, else one from the system's name: the same as in the document. */
export function planTitle({ title, answers }: SavedPlan, t: Say): string {
  return title.trim() || untitled(answers, t)
}

export function untitled({ dpiName }: Answers, t: Say): string {
  const dpi = dpiName?.trim()
  return dpi ? t('interface:planTitle.named', { dpi }) : t('interface:planTitle.plain')
}
