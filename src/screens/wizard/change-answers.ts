import type { Answer, Answers } from '@/core/questionnaire/answers'
import { type ContextQuestion, NONE, UNKNOWN } from '@/core/questionnaire/questionnaire'

/** Choices of a question that drop all others. */
export const STAND_ALONE: readonly string[] = [NONE, UNKNOWN]

/** Everything that may be chosen for a question. */
export const optionsOf = ({ options, outside = [] }: ContextQuestion): readonly string[] => [
  ...options,
  ...outside,
  UNKNOWN,
]

/** The answers with one fact given, or taken back where it is empty. */
export function withFact(answers: Answers, id: string, value: unknown): Answers {
  const others = Object.entries(answers).filter(([key]) => key !== id)
  return { ...Object.fromEntries(others), [id]: value }
}

/** The answers with one question answered; nothing chosen takes the answer back. */
export function withChosen(answers: Answers, question: ContextQuestion, chosen: readonly string[]): Answers {
  const { id } = question
  const first = chosen[0]
  const others = without(answers.context ?? {}, id)
  const isSingle = question.answer === 'one' || first === UNKNOWN
  const context = first === undefined ? others : { ...others, [id]: isSingle ? first : chosen }
  return isBest(question, chosen) ? { ...answers, context } : withEvidence({ ...answers, context }, id, '')
}

/** What shows that the best answer is true; it leaves with the answer it speaks for. */
export function withEvidence(answers: Answers, id: string, text: string): Answers {
  const evidence = { ...without(answers.evidence ?? {}, id), ...(text.trim() === '' ? {} : { [id]: text }) }
  return { ...answers, evidence }
}

export function chosenOf(answer: Answer | undefined): readonly string[] {
  if (answer === undefined) return []
  return typeof answer === 'string' ? [answer] : answer
}

export function isBest(question: ContextQuestion, chosen: readonly string[]): boolean {
  return chosen.length === 1 && chosen[0] === question.options[0]
}

function without<Value>(record: Readonly<Record<string, Value>>, id: string): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== id))
}
