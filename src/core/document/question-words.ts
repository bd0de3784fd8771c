import type { SectionInput } from './section'
import { setApart } from './joined-phrases'

/** Whether a document leaves its answer out unless it is to hold sensitive ones. */
export function isSensitive(input: SectionInput, question: string): boolean {
  return input.library.questionnaire.questions.some((each) => each.id === question && each.sensitive === true)
}

/** The short name of a question or fact. */
export function shortOf(input: SectionInput, id: string): string {
  const isFact = input.library.questionnaire.facts.some((fact) => fact.id === id)
  return input.words.say(`questionnaire:${isFact ? 'facts' : 'questions'}.${id}.short`)
}

/** Questions by their short names, which may hold an "and" of their own; after a colon. */
export const questionNames = (input: SectionInput, ids: readonly string[]): string =>
  setApart(
    input,
    ids.map((id) => input.words.inside(shortOf(input, id))),
  )

/** The answer as its options call it, each set apart from the sentence around it. */
export function answerLabel(
  input: SectionInput,
  question: string,
  answer: string | readonly string[],
): string {
  const options = typeof answer === 'string' ? [answer] : answer
  const labels = options.map((option) =>
    option === 'unknown'
      ? input.words.say('questionnaire:common.unknown.label')
      : input.words.say(`questionnaire:questions.${question}.options.${option}.label`),
  )
  return setApart(input, labels)
}
