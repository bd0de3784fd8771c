import { mustLoadLibrary } from '@/cli/load-data'
import { makePlan } from '@/core/engine/make-plan'
import type { Library } from '@/core/library/library'
import type { Plan, PlanItem } from '@/core/plan/plan'
import type { Answers } from '@/core/questionnaire/answers'
import { readContext } from '@/core/questionnaire/context'

/** The library as it ships. */
export const library = mustLoadLibrary()

export function planOf(answers: Answers, own: Library = library): Plan {
  const read = readContext(own.questionnaire, answers)
  if (!read.ok) throw new Error(`the answer "${read.missing}" is missing`)
  return makePlan(own, read.context)
}

export function itemIn(plan: Plan, id: string): PlanItem {
  const item = plan.items.find((each) => each.id === id)
  if (!item) throw new Error(`the plan has no item "${id}"`)
  return item
}

export const priorityOf = (plan: Plan): readonly PlanItem[] =>
  plan.items.filter((item) => item.tier === 'priority')

/** How often a property is tried: a sample in `npm test`, in full under `npm run soak`. */
export const RUNS = Number(process.env['SOAK_RUNS'] ?? 60)
export const SEED = Number(process.env['SEED'] ?? 20270101)
