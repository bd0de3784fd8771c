import type { Language } from '@/core/questionnaire/vocabulary'
import { newPlan } from '@/state/new-plan'
import { planStarted } from '@/state/plans'
import { isAtStart } from './at-start'

/** A new plan; gives the address of its first question. */
export function beginPlan(language: Language): string {
  return `/plans/${planStarted(newPlan(language))}/answers/system`
}

/** For whoever pressed "Start a plan" before the app ran: the first thing that it draws is the question. */
export function beginAskedPlan(language: Language): void {
  if (isAtStart()) window.history.replaceState(window.history.state, '', `#${beginPlan(language)}`)
}
