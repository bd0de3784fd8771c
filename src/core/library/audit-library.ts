import type { ContextQuestion, Questionnaire } from '../questionnaire/questionnaire'
import { type Condition, leavesOf } from './condition'
import { type FaultWords, faultWords } from './fault-words'
import type { Fault } from './read-library'
import type { Safeguard } from './safeguard'

/**
 * Promises beyond the schema, so that a worse answer never lowers or hides an item (rule E5):
 * conditions reach towards the worse end of a scale, and what an answer switches is tied to that answer.
 */
export function auditSafeguard(safeguard: Safeguard, questionnaire: Questionnaire): readonly Fault[] {
  const say = (field: string, fault: string, words: FaultWords): Fault => ({
    file: `safeguards/${safeguard.id}.json`,
    id: safeguard.id,
    field,
    fault,
    words,
  })
  const towardsWorse = (field: string, condition: Condition) =>
    leansWrong(condition, questionnaire, 'worse').map((id) =>
      say(
        field,
        `a worse answer to "${id}" must not switch this off: name the worst options, without gaps`,
        faultWords('worse', { id }),
      ),
    )
  const faults = [
    ...(safeguard.appliesWhen ? towardsWorse('appliesWhen', safeguard.appliesWhen) : []),
    ...safeguard.raisedWhen.flatMap((raise) => towardsWorse(`raisedWhen.${raise.reason}`, raise.when)),
  ]
  if (safeguard.upkeepWhen) {
    const wrong = leansWrong(safeguard.upkeepWhen, questionnaire, 'better')
    faults.push(
      ...wrong.map((id) =>
        say(
          'upkeepWhen',
          `must name the best options of "${id}", without gaps`,
          faultWords('better', { id }),
        ),
      ),
    )
  }
  for (const [field, condition] of [
    ['appliesWhen', safeguard.appliesWhen],
    ['upkeepWhen', safeguard.upkeepWhen],
  ] as const) {
    if (!condition) continue
    for (const { question: id } of leavesOf(condition)) {
      const question = questionnaire.questions.find((each) => each.id === id)
      if (question && !isTied(safeguard, question)) {
        faults.push(
          say(
            field,
            `"${id}" raises none of its risks, moves up another principle and is in no raisedWhen`,
            faultWords('untied', { id }),
          ),
        )
      }
    }
  }
  return faults
}

/** Does a worse answer to this question raise the safeguard anyway? */
function isTied(safeguard: Safeguard, question: ContextQuestion): boolean {
  return (
    Object.keys(question.raises).some((risk) => risk in safeguard.risks) ||
    question.movesUp.includes(safeguard.principle) ||
    safeguard.raisedWhen.some((raise) => leavesOf(raise.when).some((leaf) => leaf.question === question.id))
  )
}

/** Ids of scored questions whose options a condition names against the direction. */
function leansWrong(
  condition: Condition,
  questionnaire: Questionnaire,
  towards: 'worse' | 'better',
): readonly string[] {
  if ('not' in condition)
    return leansWrong(condition.not, questionnaire, towards === 'worse' ? 'better' : 'worse')
  if ('all' in condition) return condition.all.flatMap((each) => leansWrong(each, questionnaire, towards))
  if ('any' in condition) return condition.any.flatMap((each) => leansWrong(each, questionnaire, towards))
  const question = questionnaire.questions.find((each) => each.id === condition.question)
  if (!question) return []
  if (question.answer === 'many') {
    // More chosen is worse, so naming any options but `none` leans towards worse; naming `none` leans towards better.
    const leans = condition.in.includes('none') ? 'better' : 'worse'
    return leans === towards && !(condition.in.includes('none') && condition.in.length > 1)
      ? []
      : [question.id]
  }
  const scales = [question.severity, ...Object.values(question.severityByRisk ?? {})]
  const isEdge = scales.every((severity) => {
    const inside = condition.in.filter((option) => !(question.outside ?? []).includes(option))
    const rest = question.options.filter((option) => !condition.in.includes(option))
    return inside.every((option) =>
      rest.every((other) => {
        const difference = (severity?.[option] ?? 0) - (severity?.[other] ?? 0)
        return towards === 'worse' ? difference > 0 : difference < 0
      }),
    )
  })
  return isEdge ? [] : [question.id]
}
