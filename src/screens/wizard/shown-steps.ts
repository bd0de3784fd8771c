import type { Answers } from '@/core/questionnaire/answers'
import { isShown, type Questionnaire } from '@/core/questionnaire/questionnaire'

export const REVIEW = 'review'

/** What stands on one page: ids of facts and context questions. */
export type Page = readonly string[]

/** A step with what it asks in this plan, page by page, and how much of that is answered. */
export interface ShownStep {
  readonly id: string
  readonly pages: readonly Page[]
  readonly asks: readonly string[]
  readonly answered: number
}

/** The steps with something to ask for the chosen DPI types. */
export function shownSteps(questionnaire: Questionnaire, answers: Answers): readonly ShownStep[] {
  return questionnaire.steps
    .map((step) => {
      const pages = step.pages
        .map((page) => page.filter((id) => isAsked(questionnaire, answers, id)))
        .filter((page) => page.length > 0)
      const asks = pages.flat()
      return { id: step.id, pages, asks, answered: asks.filter((id) => isAnswered(answers, id)).length }
    })
    .filter((step) => step.pages.length > 0)
}

/** A part of which nothing is said stands where the whole does: that too is an answer, and the only one most give. */
export function isAnswered(answers: Answers, id: string): boolean {
  const fact = id === 'stageByType' ? 'stage' : id
  return givenFact(answers, fact) !== undefined || answers.context?.[id] !== undefined
}

/** A fact's value by its id. */
export function givenFact(answers: Answers, id: string): unknown {
  return Object.hasOwn(answers, id) ? (answers as Readonly<Record<string, unknown>>)[id] : undefined
}

function isAsked(questionnaire: Questionnaire, answers: Answers, id: string): boolean {
  const dpiTypes = answers.dpiTypes ?? []
  if (id === 'stageByType') return dpiTypes.length > 1
  const question = questionnaire.questions.find((each) => each.id === id)
  return question === undefined || isShown(question, dpiTypes)
}
