import type { Library } from '../library/library'
import type { GateVerdict, Plan, PlanItem } from '../plan/plan'
import type { Answer, Answers } from '../questionnaire/answers'
import { readContext } from '../questionnaire/context'
import { shownQuestions } from '../questionnaire/questionnaire'
import type { Gate, Risk } from '../questionnaire/vocabulary'
import { withAnswer } from './changed-answers'
import { makePlan } from './make-plan'

/** What one answer does to the plan: the plan as it is, against the plan without it. */
export interface AnswerEffect {
  /** A question or a fact. */
  readonly id: string
  /** Against the best answer; or, where it is the best already or has no scale, against no answer. */
  readonly against: 'best' | 'none'
  /** Points that it adds to each risk, or takes off; the largest first. */
  readonly exposures: readonly { readonly risk: Risk; readonly points: number }[]
  /** Ids that it brings into the short list, and that it takes out. */
  readonly entered: readonly string[]
  readonly left: readonly string[]
  /** Ids of the short list whose words it changes: another form, upkeep, an adaptation. */
  readonly reworded: readonly string[]
  /** `null` where the gate is not ahead. */
  readonly gates: readonly {
    readonly gate: Gate
    readonly before: GateVerdict | null
    readonly now: GateVerdict | null
  }[]
}

/** Without these there is no plan; the language changes nothing in it. */
const NOT_ASKED: readonly string[] = ['dpiTypes', 'roles', 'stage', 'language']

/** The answers given that a plan could do without, in the order of the questionnaire. */
export function answersGiven({ questionnaire }: Library, answers: Answers): readonly string[] {
  const facts = questionnaire.facts
    .filter(({ id, options }) => options && !NOT_ASKED.includes(id) && id in answers)
    .map(({ id }) => id)
  const questions = shownQuestions(questionnaire, answers.dpiTypes ?? [])
  return [...facts, ...questions.map(({ id }) => id).filter((id) => id in (answers.context ?? {}))]
}

/** Null where the answers do not make a plan. */
export function whatThisChanged(library: Library, answers: Answers, id: string): AnswerEffect | null {
  const best = bestAnswerTo(library, answers, id)
  const now = planFor(library, answers)
  const before = planFor(library, withAnswer(library.questionnaire, answers, id, best))
  if (!now || !before) return null
  const [chosenNow, chosenBefore] = [chosenIn(now), chosenIn(before)]
  return {
    id,
    against: best === undefined ? 'none' : 'best',
    exposures: exposuresChanged(before, now),
    entered: [...chosenNow.keys()].filter((each) => !chosenBefore.has(each)),
    left: [...chosenBefore.keys()].filter((each) => !chosenNow.has(each)),
    reworded: [...chosenNow.values()]
      .filter((item) => isReworded(chosenBefore.get(item.id), item))
      .map((item) => item.id),
    gates: gatesChanged(before, now),
  }
}

/** What a weaker answer is measured against; undefined where there is nothing better to measure it against. */
function bestAnswerTo({ questionnaire }: Library, answers: Answers, id: string): Answer | undefined {
  const question = questionnaire.questions.find((each) => each.id === id)
  const best = question?.options[0]
  if (!question || best === undefined) return undefined
  const given = answers.context?.[id]
  const isBest = Array.isArray(given) ? given[0] === best : given === best
  if (isBest) return undefined
  return question.answer === 'many' ? [best] : best
}

function planFor(library: Library, answers: Answers): Plan | null {
  const read = readContext(library.questionnaire, answers)
  return read.ok ? makePlan(library, read.context) : null
}

function chosenIn(plan: Plan): ReadonlyMap<string, PlanItem> {
  return new Map(plan.items.filter((item) => item.tier === 'priority').map((item) => [item.id, item]))
}

function exposuresChanged(before: Plan, now: Plan): AnswerEffect['exposures'] {
  const exposureBefore = new Map(before.exposures.map(({ risk, exposure }) => [risk, exposure]))
  return now.exposures
    .map(({ risk, exposure }) => ({ risk, points: exposure - (exposureBefore.get(risk) ?? 0) }))
    .filter(({ points }) => points !== 0)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
}

function isReworded(before: PlanItem | undefined, now: PlanItem): boolean {
  return before !== undefined && wordsOf(before) !== wordsOf(now)
}

/** Everything that decides which words an item bears. */
function wordsOf({ parts, adaptations }: PlanItem): string {
  return JSON.stringify([adaptations, parts.map((part) => [part.action, part.form, part.hasInterim])])
}

function gatesChanged(before: Plan, now: Plan): AnswerEffect['gates'] {
  const verdictIn = (plan: Plan, gate: Gate): GateVerdict | null =>
    plan.gates.find((each) => each.gate === gate)?.verdict ?? null
  const gates = new Set([...before.gates, ...now.gates].map((each) => each.gate))
  return [...gates]
    .map((gate) => ({ gate, before: verdictIn(before, gate), now: verdictIn(now, gate) }))
    .filter((each) => each.before !== each.now)
}
