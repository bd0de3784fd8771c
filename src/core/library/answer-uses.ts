import type { Questionnaire } from '../questionnaire/questionnaire'
import type { Condition } from './condition'
import { conditionsOf } from './read-library'
import type { Safeguard } from './safeguard'

/** How many conditions one weak answer switches: what the answer changes in plans beside points. */
export interface AnswerUse {
  readonly question: string
  readonly option: string
  /** Adaptations and raises. */
  readonly changes: number
  /** Protective forms, what applies, what is met. */
  readonly switches: number
}

/** Every answer that is not the best one of its question, with the number of conditions it can make true. */
export function usesOfWeakAnswers(
  safeguards: readonly Safeguard[],
  questionnaire: Questionnaire,
): readonly AnswerUse[] {
  const conditions = safeguards.flatMap(conditionsOf)
  const isChange = (field: string): boolean =>
    field.startsWith('raisedWhen.') || field.startsWith('adaptations.')
  return questionnaire.questions.flatMap(({ id, options }) =>
    options.slice(1).map((option) => {
      const used = conditions
        .filter(([, condition]) => leansOn(condition, id, option))
        .map(([field]) => field)
      const changes = used.filter(isChange).length
      return { question: id, option, changes, switches: used.length - changes }
    }),
  )
}

/** Does this answer count towards the condition: named in it, or left out under a `not`? */
function leansOn(condition: Condition, question: string, option: string, negated = false): boolean {
  if ('not' in condition) return leansOn(condition.not, question, option, !negated)
  if ('all' in condition) return condition.all.some((each) => leansOn(each, question, option, negated))
  if ('any' in condition) return condition.any.some((each) => leansOn(each, question, option, negated))
  if (condition.question !== question) return false
  return condition.in.includes(option) !== negated
}
