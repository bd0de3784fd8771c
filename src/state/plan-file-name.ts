import { fileNameOf } from '@/core/document/file-name'
import type { SavedPlan } from '@/core/plan/saved-plan'
import type { DpiType } from '@/core/questionnaire/vocabulary'
import { today } from './new-plan'

/** `country-system-plan-date.ext`; the kinds of system stand in where it has no name. */
export function planFileName(
  { answers }: SavedPlan,
  words: { readonly country: (code: string) => string; readonly types: string; readonly plan: string },
  date: string,
  extension: string,
): string {
  const country = answers.country ? words.country(answers.country) : ''
  return fileNameOf([country, answers.dpiName?.trim() || words.types, words.plan], date, extension)
}

/** `country-system-plan-date.json`, in the language of the screen. */
export function nameOfPlanFile(plan: SavedPlan, say: Say, locale: string): string {
  const words = {
    country: (code: string) => new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code,
    types: (plan.answers.dpiTypes ?? []).map((type) => say(`taxonomy:dpiTypes.${type}`)).join(' '),
    plan: say('plan:header.fileWord'),
  }
  return planFileName(plan, words, today(), 'json')
}

type Say = (key: `taxonomy:dpiTypes.${DpiType}` | 'plan:header.fileWord') => string
