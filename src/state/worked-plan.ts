import { makePlan } from '@/core/engine/make-plan'
import type { Library } from '@/core/library/library'
import type { Plan } from '@/core/plan/plan'
import type { Answers } from '@/core/questionnaire/answers'
import { type ReadContext, readContext } from '@/core/questionnaire/context'

/** Which of the answers that a plan cannot do without is open. */
export type MissingFact = Extract<ReadContext, { readonly ok: false }>['missing']

interface Kept {
  readonly library: Library
  readonly worked: Plan | MissingFact
}

const kept = new WeakMap<Answers, Kept>()

/**
 * The plan that answers give with a library, or what they lack. Several parts of a screen ask for it at every answer,
 * and a screen that waits for something asks twice: it is worked out once for as long as the answers are held.
 */
export function workedPlan(library: Library, answers: Answers): Plan | MissingFact {
  const before = kept.get(answers)
  if (before?.library === library) return before.worked
  const read = readContext(library.questionnaire, answers)
  const worked = read.ok ? makePlan(library, read.context) : read.missing
  kept.set(answers, { library, worked })
  return worked
}
