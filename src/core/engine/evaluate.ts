import type { Condition } from '../library/condition'
import type { DpiContext } from '../questionnaire/context'
import { isUnknown } from '../questionnaire/context'

export type Verdict = 'yes' | 'no' | 'unknown'

/**
 * Three answers, not two: an unanswered question must not read as "no" (rule E3).
 * A question that these DPI types do not ask does not arise, so its condition is "no".
 */
export function evaluate(condition: Condition, context: DpiContext): Verdict {
  if ('question' in condition) return evaluateLeaf(condition, context)
  if ('not' in condition) return negate(evaluate(condition.not, context))
  if ('all' in condition) return worstOf(condition.all.map((each) => evaluate(each, context)))
  return negate(worstOf(condition.any.map((each) => negate(evaluate(each, context)))))
}

/**
 * Whether a protective form must take an action's place (rule E14). When in doubt, protect;
 * only a sensitive question that nobody answered is taken at its best, so that no conflict is assumed.
 */
export function isUnsafe(condition: Condition, context: DpiContext): boolean {
  return evaluate(condition, takingSilenceAsBest(context)) !== 'no'
}

/** The questions that keep a condition from being decided. */
export function undecidedBy(condition: Condition, context: DpiContext): readonly string[] {
  if ('question' in condition)
    return evaluateLeaf(condition, context) === 'unknown' ? [condition.question] : []
  if ('not' in condition) return undecidedBy(condition.not, context)
  const inner = 'all' in condition ? condition.all : condition.any
  return [...new Set(inner.flatMap((each) => undecidedBy(each, context)))]
}

function evaluateLeaf(
  leaf: { readonly question: string; readonly in: readonly string[] },
  context: DpiContext,
): Verdict {
  const chosen = context.chosen.get(leaf.question)
  if (chosen === undefined) return context.notAsked.has(leaf.question) ? 'no' : 'unknown'
  if (isUnknown(chosen)) return 'unknown'
  return chosen.some((option) => leaf.in.includes(option)) ? 'yes' : 'no'
}

function negate(verdict: Verdict): Verdict {
  if (verdict === 'unknown') return 'unknown'
  return verdict === 'yes' ? 'no' : 'yes'
}

function worstOf(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('no')) return 'no'
  return verdicts.includes('unknown') ? 'unknown' : 'yes'
}

function takingSilenceAsBest(context: DpiContext): DpiContext {
  const silent = context.questions.filter(
    (question) => question.sensitive && !context.chosen.has(question.id),
  )
  if (silent.length === 0) return context
  const chosen = new Map(context.chosen)
  for (const question of silent) chosen.set(question.id, question.options.slice(0, 1))
  return { ...context, chosen }
}
