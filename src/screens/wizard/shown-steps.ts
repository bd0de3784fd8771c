import type { Answers } from '@/core/questionnaire/answers'
import { isShown, type Questionnaire } from '@/core/questionnaire/questionnaire'

export const REVIEW = 'review'

/** A step with what it asks in this plan, and how much of that is answered. */
export interface ShownStep {
  readonly id: string
  readonly asks: readonly string[]
  readonly answered: number
}

/** The steps with something to ask for the chosen DPI types. */
export function shownSteps(questionnaire: Questionnaire, answers: Answers): readonly ShownStep[] {
  return questionnaire.steps
    .map((step) => {
      const asks = step.asks.filter((id) => isAsked(questionnaire, answers, id))
      return { id: step.id, asks, answered: asks.filter((id) => isAnswered(answers, id)).length }
    })
    .filter((step) => step.asks.length > 0)
}

export function isAnswered(answers: Answers, id: string): boolean {
  return givenFact(answers, id) !== undefined || answers.context?.[id] !== undefined
}

/** A fact's value by its id. */
export function givenFact(answers: Answers, id: string): unknown {
  return new Map<string, unknown>(Object.entries(answers)).get(id)
}

function isAsked(questionnaire: Questionnaire, answers: Answers, id: string): boolean {
  const dpiTypes = answers.dpiTypes ?? []
  if (id === 'stageByType') return dpiTypes.length > 1
  const question = questionnaire.questions.find((each) => each.id === id)
  return question === undefined || isShown(question, dpiTypes)
}
