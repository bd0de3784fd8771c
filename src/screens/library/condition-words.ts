import type { Words } from '@/core/document/words'
import type { Condition } from '@/core/library/condition'
import type { Questionnaire } from '@/core/questionnaire/questionnaire'

export interface ConditionPhrases {
  readonly words: Pick<Words, 'say' | 'list'>
  readonly questionnaire: Questionnaire
  readonly or: (parts: readonly string[]) => string
  readonly not: (part: string) => string
  readonly option: (label: string) => string
  readonly leaf: (question: string, answers: string) => string
}

/** A condition as people say it: Connectivity: “Patchy” or “Mostly offline”. */
export function conditionWords(phrases: ConditionPhrases, condition: Condition): string {
  if ('question' in condition) return leafWords(phrases, condition.question, condition.in)
  if ('not' in condition) return phrases.not(conditionWords(phrases, condition.not))
  if ('all' in condition)
    return phrases.words.list(condition.all.map((each) => conditionWords(phrases, each)))
  return phrases.or(condition.any.map((each) => conditionWords(phrases, each)))
}

function leafWords(phrases: ConditionPhrases, question: string, options: readonly string[]): string {
  const { say } = phrases.words
  const isFact = phrases.questionnaire.facts.some((fact) => fact.id === question)
  const path = `questionnaire:${isFact ? 'facts' : 'questions'}.${question}`
  return phrases.leaf(
    say(`${path}.short`),
    phrases.or(options.map((option) => phrases.option(say(`${path}.options.${option}.label`)))),
  )
}
