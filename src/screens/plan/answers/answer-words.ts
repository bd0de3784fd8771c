import { answerLabel } from '@/core/document/question-words'
import type { SectionInput } from '@/core/document/section'
import { asksOf, UNKNOWN } from '@/core/questionnaire/questionnaire'

/** An option of a question or a fact, as the questionnaire says it. */
export function optionLabel(input: SectionInput, id: string, option: string): string {
  if (option === UNKNOWN || input.library.questionnaire.questions.some((each) => each.id === id)) {
    return answerLabel(input, id, option)
  }
  return input.words.say(`questionnaire:facts.${id}.options.${option}.label`)
}

/** The answer given to a question or a fact; empty where there is none. */
export function givenLabel(input: SectionInput, id: string): string {
  const { answers, words } = input
  const given = answers.context?.[id] ?? (answers as Readonly<Record<string, unknown>>)[id]
  const options = Array.isArray(given) ? (given as readonly string[]) : [given]
  return options
    .filter((option): option is string => typeof option === 'string')
    .map((option) => optionLabel(input, id, option))
    .join(words.say('document:separator'))
}

/** Where in the wizard it is answered. */
export function stepOf({ library }: SectionInput, id: string): string {
  return library.questionnaire.steps.find((step) => asksOf(step).includes(id))?.id ?? 'review'
}
