import type { Library } from '../library/library'
import { leavesOf } from '../library/condition'
import type { FindOut } from '../plan/plan'
import type { DpiContext } from '../questionnaire/context'
import { isUnknown } from '../questionnaire/context'
import type { ContextQuestion } from '../questionnaire/questionnaire'
import { RISKS, type Risk } from '../questionnaire/vocabulary'
import { sharesOf } from './measure-exposures'
import type { Scored } from './score-safeguards'

/** What nobody has answered, the answer that would move most points first; the first few enter the short list. */
export function findOutFirst(
  library: Library,
  context: DpiContext,
  scored: readonly Scored[],
): readonly FindOut[] {
  const weight = strengthByRisk(scored)
  const shares = new Map(RISKS.map((risk) => [risk, sharesOf(library, context, risk)]))
  const swingOf = (question: ContextQuestion): number => {
    const byExposure = RISKS.reduce(
      (sum, risk) =>
        sum +
        (shares.get(risk)?.get(question) ?? 0) * (weight.get(risk) ?? 0) * library.settings.score.perExposure,
      0,
    )
    const moved = scored.filter((item) => question.movesUp.includes(item.safeguard.principle)).length
    return Math.round(byExposure + moved * library.settings.score.movesUp + raisedBy(question, scored))
  }
  return context.questions
    .filter((question) => isToBeFoundOut(question, context))
    .map((question) => ({ question: question.id, swing: swingOf(question) }))
    .sort((a, b) => b.swing - a.swing || (a.question < b.question ? -1 : 1))
    .map((each, index) => ({
      ...each,
      tier: index < library.settings.shortList.findOut ? 'priority' : 'annex',
    }))
}

/** Sensitive or multiple questions without an answer: they count nothing and ask for nothing. */
export function notAssessedIn(context: DpiContext): readonly string[] {
  return context.questions
    .filter(
      (question) => !context.chosen.has(question.id) && (question.sensitive || question.answer === 'many'),
    )
    .map((question) => question.id)
}

function isToBeFoundOut(question: ContextQuestion, context: DpiContext): boolean {
  if (question.sensitive) return false
  const chosen = context.chosen.get(question.id)
  return chosen === undefined ? question.answer === 'one' : isUnknown(chosen)
}

function strengthByRisk(scored: readonly Scored[]): ReadonlyMap<Risk, number> {
  const weight = new Map<Risk, number>()
  for (const item of scored) {
    for (const [risk, strength] of Object.entries(item.safeguard.risks) as [Risk, number][]) {
      weight.set(risk, (weight.get(risk) ?? 0) + strength)
    }
  }
  return weight
}

function raisedBy(question: ContextQuestion, scored: readonly Scored[]): number {
  return scored
    .flatMap((item) => item.safeguard.raisedWhen)
    .filter((raise) => leavesOf(raise.when).some((leaf) => leaf.question === question.id))
    .reduce((sum, raise) => sum + raise.by, 0)
}
