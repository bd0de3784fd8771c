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
  if ('all' in condition) return allOf(condition.all, context)
  return anyOf(condition.any, context)
}

function allOf(conditions: readonly Condition[], context: DpiContext): Verdict {
  let verdict: Verdict = 'yes'
  for (const each of conditions) {
    const one = evaluate(each, context)
    if (one === 'no') return 'no'
    if (one === 'unknown') verdict = 'unknown'
  }
  return verdict
}

function anyOf(conditions: readonly Condition[], context: DpiContext): Verdict {
  let verdict: Verdict = 'no'
  for (const each of conditions) {
    const one = evaluate(each, context)
    if (one === 'yes') return 'yes'
    if (one === 'unknown') verdict = 'unknown'
  }
  return verdict
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

const sheltered = new WeakMap<DpiContext, DpiContext>()

/** Worked out once for each context: every action that could endanger people asks for it. */
function takingSilenceAsBest(context: DpiContext): DpiContext {
  const known = sheltered.get(context)
  if (known) return known
  const silent = context.questions.filter(
    (question) => question.sensitive && !context.chosen.has(question.id),
  )
  const chosen = new Map(context.chosen)
  for (const question of silent) chosen.set(question.id, question.options.slice(0, 1))
  const best = { ...context, chosen }
  sheltered.set(context, best)
  return best
}
