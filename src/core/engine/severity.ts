import type { EngineSettings } from '../library/settings'
import type { DpiContext } from '../questionnaire/context'
import { isUnknown } from '../questionnaire/context'
import type { ContextQuestion } from '../questionnaire/questionnaire'
import type { Risk } from '../questionnaire/vocabulary'

type Scales = EngineSettings['scales']

/**
 * How weak an answer is, 0 (best) to 1 (worst), as `questionnaire.md` counts it: "don't know" as the second-worst
 * option, an unanswered single choice as the middle, an unanswered sensitive or multiple one as nothing.
 */
export function severityOf(
  question: ContextQuestion,
  context: DpiContext,
  risk: Risk,
  scales: Scales,
): number {
  return severityOn(question.severityByRisk?.[risk] ?? question.severity, question, context, scales)
}

/**
 * How much an answer moves principles up. Where risks order the options differently, every answer but the best
 * counts the same, so that no order of the weak ones can lower an item.
 */
export function urgencyOf(question: ContextQuestion, context: DpiContext, scales: Scales): number {
  const severity = severityOn(question.severity, question, context, scales)
  if (!question.severityByRisk) return severity
  return severity > 0 ? scales.mixedOrder : 0
}

function severityOn(
  scale: Readonly<Record<string, number>>,
  question: ContextQuestion,
  context: DpiContext,
  scales: Scales,
): number {
  const chosen = context.chosen.get(question.id)
  const inOrder = question.options.map((option) => scale[option] ?? 0).sort((a, b) => a - b)
  if (chosen === undefined) return question.sensitive || question.answer === 'many' ? 0 : scales.unanswered
  if (isUnknown(chosen)) return inOrder[inOrder.length - 2] ?? 0
  return Math.min(
    1,
    chosen.reduce((sum, option) => sum + (scale[option] ?? 0), 0),
  )
}
