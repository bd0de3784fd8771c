import type { Language } from '@/core/questionnaire/vocabulary'
import { newPlan } from '@/state/new-plan'
import { planStarted } from '@/state/plans'
import { isAtStart } from './at-start'

/** A new plan; gives the address of its first question. */
export function beginPlan(language: Language): string {
  return `/plans/${planStarted(newPlan(language))}/answers/system`
}

/** For whoever pressed "Start a plan" before the app ran: the first thing drawn is the question. Says whether it was so. */
export function beginAskedPlan(language: Language): boolean {
  if (!isAtStart()) return false
  window.history.replaceState(window.history.state, '', `#${beginPlan(language)}`)
  return true
}
