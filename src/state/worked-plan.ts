import { makePlan } from '@/core/engine/make-plan'
import type { Library } from '@/core/library/library'
import type { Plan } from '@/core/plan/plan'
import type { Answers } from '@/core/questionnaire/answers'
import { readContext } from '@/core/questionnaire/context'
import { foresee, foreseen, type MissingFact, type Worked } from './plans-ahead'

const kept = new WeakMap<Answers, Worked>()

/**
 * The plan that answers give with a library, or what they lack. Several parts of a screen ask for it at every answer,
 * and a screen that waits for something asks twice: it is worked out once for as long as the answers are held.
 */
export function workedPlan(library: Library, answers: Answers): Plan | MissingFact {
  const before = kept.get(answers)
  if (before?.library === library) return before.plan
  const ahead = foreseen(answers)
  const worked = ahead?.library === library ? ahead : { library, plan: workOut(library, answers) }
  kept.set(answers, worked)
  return worked.plan
}

/** Works out the plan of answers that may be given next, so that it is there when they are. */
export function workAhead(library: Library, answers: Answers): Plan | MissingFact {
  const plan = workedPlan(library, answers)
  foresee(answers, { library, plan })
  return plan
}

function workOut(library: Library, answers: Answers): Plan | MissingFact {
  const read = readContext(library.questionnaire, answers)
  return read.ok ? makePlan(library, read.context) : read.missing
}
