import type { Library } from '@/core/library/library'
import type { Plan } from '@/core/plan/plan'
import type { Answers } from '@/core/questionnaire/answers'
import type { ReadContext } from '@/core/questionnaire/context'

/** Which of the answers that a plan cannot do without is open. */
export type MissingFact = Extract<ReadContext, { readonly ok: false }>['missing']

export interface Worked {
  readonly library: Library
  readonly plan: Plan | MissingFact
}

/** What the answers say, so that the same answers given anew find it. */
const ahead = new Map<string, Worked>()

/** More than any page of questions has choices. */
const MOST = 64

/** The plan of these answers, where it was worked out before they were given; apart from the engine, which comes late. */
export const foreseen = (answers: Answers): Worked | undefined => ahead.get(JSON.stringify(answers))

export function foresee(answers: Answers, worked: Worked): void {
  const [oldest] = ahead.keys()
  if (oldest !== undefined && ahead.size >= MOST) ahead.delete(oldest)
  ahead.set(JSON.stringify(answers), worked)
}

/** Nothing of what was answered stays, in this window either. */
export const foreseenForgotten = (): void => ahead.clear()
