import type { DpiType, Principle, Risk } from './vocabulary'

/** The questions as data (`data/questionnaire.json`): ids, options and weights; words live in `data/text`. */
export interface Questionnaire {
  readonly steps: readonly QuestionnaireStep[]
  readonly facts: readonly Fact[]
  readonly questions: readonly ContextQuestion[]
}

export interface QuestionnaireStep {
  readonly id: string
  /** One short page after another: ids of the facts and context questions on each, in the order they are asked. */
  readonly pages: readonly (readonly string[])[]
}

/** All that a step asks, in order. */
export const asksOf = ({ pages }: QuestionnaireStep): readonly string[] => pages.flat()

/** What a fact's value looks like; `one` and `many` choose among `options`. */
export type FactKind =
  'text' | 'one' | 'many' | 'number' | 'month' | 'country' | 'currency' | 'stage-by-type' | 'gate-months'

export interface Fact {
  readonly id: string
  readonly kind: FactKind
  readonly options?: readonly string[]
  readonly required?: boolean
  /** Pairs that cannot both be chosen. */
  readonly excludes?: readonly (readonly [string, string])[]
  /** The only numbers allowed. */
  readonly allowed?: readonly number[]
  /** Smallest and largest number allowed. */
  readonly range?: readonly [number, number]
}

/** A scored question: its weaker answers raise risks and move principles up. */
export interface ContextQuestion {
  readonly id: string
  readonly answer: 'one' | 'many'
  /** Best to worst. `unknown` is always allowed beside them and never listed. */
  readonly options: readonly string[]
  /** Options that carry no points and stand outside the scale (`not-procured`). */
  readonly outside?: readonly string[]
  /** Asked only when one of these is chosen; absent means always. */
  readonly dpiTypes?: readonly DpiType[]
  readonly sensitive?: boolean
  /** How strongly a weaker answer raises each risk, 1 to 3. */
  readonly raises: Readonly<Partial<Record<Risk, number>>>
  readonly movesUp: readonly Principle[]
  /** 0 (best) to 1 (worst) per option; in a multiple choice the chosen ones add up, at most to 1. */
  readonly severity: Readonly<Record<string, number>>
  /** Where one risk orders the options differently. */
  readonly severityByRisk?: Readonly<Partial<Record<Risk, Readonly<Record<string, number>>>>>
}

export const UNKNOWN = 'unknown'
export const NONE = 'none'

/** Some questions are about some types of system only. */
export function isShown(question: ContextQuestion, dpiTypes: readonly DpiType[]): boolean {
  return question.dpiTypes === undefined || question.dpiTypes.some((type) => dpiTypes.includes(type))
}

/** The context questions asked for these DPI types, at most 20 for one type. */
export function shownQuestions(
  questionnaire: Questionnaire,
  dpiTypes: readonly DpiType[],
): readonly ContextQuestion[] {
  return questionnaire.questions.filter((question) => isShown(question, dpiTypes))
}
