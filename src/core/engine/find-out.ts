import type { Library } from '../library/library'
import { leavesOf } from '../library/condition'
import type { FindOut } from '../plan/plan'
import type { DpiContext } from '../questionnaire/context'
import { isUnknown } from '../questionnaire/context'
import type { ContextQuestion } from '../questionnaire/questionnaire'
import { type Principle, RISKS } from '../questionnaire/vocabulary'
import { sharesOf } from './measure-exposures'
import { indexLibrary } from './index-library'
import type { Scored } from './score-safeguards'

/** What nobody has answered, the answer that would move most points first; the first few enter the short list. */
export function findOutFirst(
  library: Library,
  context: DpiContext,
  scored: readonly Scored[],
): readonly FindOut[] {
  const open = context.questions.filter((question) => isToBeFoundOut(question, context))
  if (open.length === 0) return []
  const { score, shortList } = library.settings
  const weights = weigh(library, scored)
  const shares = RISKS.map((risk) => sharesOf(library, context, risk))
  const swingOf = (question: ContextQuestion): number => {
    const byExposure = shares.reduce(
      (sum, ofRisk, place) => sum + (ofRisk.get(question) ?? 0) * (weights.strength[place] ?? 0),
      0,
    )
    const moved = question.movesUp.reduce((sum, principle) => sum + (weights.items.get(principle) ?? 0), 0)
    const raised = weights.raised.get(question.id) ?? 0
    const decides = library.settings.gateQuestions.includes(question.id) ? shortList.gateQuestionSwing : 0
    return Math.round(byExposure * score.perExposure + moved * score.movesUp + raised + decides)
  }
  return open
    .map((question) => ({ question: question.id, swing: swingOf(question) }))
    .sort((a, b) => b.swing - a.swing || (a.question < b.question ? -1 : 1))
    .map((each, index) => ({ ...each, tier: index < shortList.findOut ? 'priority' : 'annex' }))
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

interface Weights {
  /** Strengths of all items, by the risk's place. */
  readonly strength: readonly number[]
  /** Items by principle. */
  readonly items: ReadonlyMap<Principle, number>
  /** Points that raises can give, by question. */
  readonly raised: ReadonlyMap<string, number>
}

/** One pass over the items: what a question's answer could move. */
function weigh(library: Library, scored: readonly Scored[]): Weights {
  const { conditions } = indexLibrary(library)
  const strength = RISKS.map(() => 0)
  const items = new Map<Principle, number>()
  const byCondition = conditions.map(() => 0)
  for (const { safeguard, indexed } of scored) {
    add(items, safeguard.principle, 1)
    for (const risk of indexed.risks) strength[risk.place] = (strength[risk.place] ?? 0) + risk.strength
    for (const { when, reason } of indexed.raises)
      byCondition[when] = (byCondition[when] ?? 0) + reason.points
  }
  const raised = new Map<string, number>()
  conditions.forEach((condition, number) => {
    for (const leaf of leavesOf(condition)) add(raised, leaf.question, byCondition[number] ?? 0)
  })
  return { strength, items, raised }
}

function add<Key>(sums: Map<Key, number>, key: Key, value: number): void {
  sums.set(key, (sums.get(key) ?? 0) + value)
}
