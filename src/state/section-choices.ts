import type { DocumentChoices } from '@/core/plan/saved-plan'

type Sections = DocumentChoices['sections']

/** The sections last chosen for each document of a plan, until the page is closed: the plan remembers those of one. */
const chosen = new Map<string, Sections>()

const keyOf = (plan: string, preset: string): string => `${plan} ${preset}`

/** Another document of the plan, with the sections that were chosen for it before; those of the one before are kept. */
export function withPreset(plan: string, before: DocumentChoices, preset: string): DocumentChoices {
  if (preset === before.preset) return before
  chosen.set(keyOf(plan, before.preset), before.sections)
  return { ...before, preset, sections: chosen.get(keyOf(plan, preset)) }
}
