import { type PresetName, PRESET_NAMES } from '@/core/document/presets'
import type { DocumentChoices } from '@/core/plan/saved-plan'

/** A preset that a later version brought, or that is gone, reads as the full plan. */
export function presetOf({ preset }: DocumentChoices): PresetName {
  return PRESET_NAMES.find((name) => name === preset) ?? 'full'
}
