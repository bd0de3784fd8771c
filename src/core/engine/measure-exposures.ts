import type { Library } from '../library/library'
import type { Exposure, ExposureReason } from '../plan/plan'
import type { DpiContext } from '../questionnaire/context'
import type { ContextQuestion } from '../questionnaire/questionnaire'
import { RISKS, type DpiType, type Risk } from '../questionnaire/vocabulary'
import { severityOf } from './severity'

/**
 * Exposure of each risk, 0 to 100 (rule E2): a baseline by DPI type and stage, and what the answers add. What is
 * left above the baseline is shared among the questions shown that raise the risk, in whole points, so that few
 * questions count as much as many and the contributions add up exactly. An answer that by itself puts a risk at some
 * exposure adds what the others leave wanting. Highest first; ties in the framework's order.
 */
export function measureExposures(library: Library, context: DpiContext): readonly Exposure[] {
  return RISKS.map((risk) => measureExposure(library, context, risk)).sort((a, b) => b.exposure - a.exposure)
}

function measureExposure(library: Library, context: DpiContext, risk: Risk): Exposure {
  const baseline = baselineOf(library, context, risk)
  const shares = shareAmong(questionsRaising(risk, context), risk, 100 - baseline.points)
  const added = [...shares].map(([question, share]) => ({
    question,
    points: Math.round(share * severityOf(question, context, risk, library.settings.scales)),
  }))
  const sum = added.reduce((all, { points }) => all + points, baseline.points)
  const floor = floorOf(library, context, risk)
  const wanting = Math.max(0, floor.exposure - sum)
  const reasons = added
    .map(({ question, points }) => ({
      question,
      points: points + (question.id === floor.question ? wanting : 0),
    }))
    .filter(({ points }) => points > 0)
    .map(({ question, points }): ExposureReason => {
      return { kind: 'answer', question: question.id, answer: answerOf(question, context), points }
    })
  return { risk, exposure: sum + wanting, reasons: [baseline, ...reasons] }
}

/** The highest exposure that an answer alone puts a risk at, and the question; "don't know" puts it at none. */
function floorOf({ settings }: Library, context: DpiContext, risk: Risk) {
  const floors = settings.baselines.atLeast
    .filter((each) => each.risk === risk)
    .flatMap(({ question, exposureOf }) =>
      (context.chosen.get(question) ?? []).map((option) => ({ question, exposure: exposureOf[option] ?? 0 })),
    )
  return floors.reduce((most, each) => (each.exposure > most.exposure ? each : most), NO_FLOOR)
}

const NO_FLOOR = { question: '', exposure: 0 }

/** The most points that each question can add to a risk, given the questions shown. */
export function sharesOf(
  library: Library,
  context: DpiContext,
  risk: Risk,
): ReadonlyMap<ContextQuestion, number> {
  return shareAmong(questionsRaising(risk, context), risk, 100 - baselineOf(library, context, risk).points)
}

/** Several DPI types take the highest baseline; ties go to the first type. */
function baselineOf(library: Library, context: DpiContext, risk: Risk): ExposureReason {
  const { byType, byStage } = library.settings.baselines
  const ofType = (type: DpiType): number =>
    Math.max(0, (byType[type][risk] ?? 0) + (byStage[context.stageOf[type]][risk] ?? 0))
  const type = context.dpiTypes.reduce((best, each) => (ofType(each) > ofType(best) ? each : best))
  return { kind: 'baseline', question: 'dpiTypes', answer: type, points: ofType(type) }
}

function questionsRaising(risk: Risk, context: DpiContext): readonly ContextQuestion[] {
  return context.questions.filter((question) => question.raises[risk] !== undefined)
}

/** Largest-remainder shares of `total` by weight; depends on the questions shown, never on the answers. */
function shareAmong(
  questions: readonly ContextQuestion[],
  risk: Risk,
  total: number,
): ReadonlyMap<ContextQuestion, number> {
  const weightOf = (question: ContextQuestion): number => question.raises[risk] ?? 0
  const sum = questions.reduce((all, question) => all + weightOf(question), 0)
  const exact = questions.map((question) => ({ question, share: (total * weightOf(question)) / sum }))
  const shares = new Map(exact.map(({ question, share }) => [question, Math.floor(share)]))
  let left = total - [...shares.values()].reduce((all, share) => all + share, 0)
  const byRemainder = [...exact].sort(
    (a, b) => (b.share % 1) - (a.share % 1) || (a.question.id < b.question.id ? -1 : 1),
  )
  for (const { question } of byRemainder) {
    if (left-- <= 0) break
    shares.set(question, (shares.get(question) ?? 0) + 1)
  }
  return shares
}

/** The answer as given: one option, several, `unknown`, or null when there is none. */
export function answerOf(question: ContextQuestion, context: DpiContext): string | readonly string[] | null {
  const chosen = context.chosen.get(question.id)
  if (chosen === undefined) return null
  return question.answer === 'one' ? (chosen[0] ?? null) : chosen
}
