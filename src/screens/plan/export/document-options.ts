import { type PresetName, PRESET_NAMES } from '@/core/document/presets'
import type { DocumentOptions } from '@/core/document/section'
import type { Language } from '@/core/questionnaire/vocabulary'
import type { DocumentChoices } from '@/core/plan/saved-plan'

/** Languages in which documents can be written; the choice shows once there is one. */
export const DOCUMENT_LANGUAGES: readonly Language[] = ['en']

export const STANDINGS = [
  'draft',
  'validation',
  'adopted',
] as const satisfies readonly DocumentOptions['status'][]
export type Standing = (typeof STANDINGS)[number]

/** A preset that a later version brought, or that is gone, reads as the full plan. */
export function presetOf({ preset }: DocumentChoices): PresetName {
  return PRESET_NAMES.find((name) => name === preset) ?? 'full'
}
