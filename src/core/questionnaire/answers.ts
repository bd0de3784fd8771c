import type { DpiType, Gate, Language, Role, Stage } from './vocabulary'

/** An answer to a context question: one option, several, or `unknown`. */
export type Answer = string | readonly string[]

/** What the user said, by the ids of `questionnaire.json`. Left out means not answered. */
export interface Answers {
  readonly country?: string
  readonly institution?: string
  readonly dpiName?: string
  readonly dpiTypes?: readonly DpiType[]
  readonly stage?: Stage
  readonly stageByType?: Readonly<Partial<Record<DpiType, Stage>>>
  readonly roles?: readonly Role[]
  readonly systemKind?: string
  readonly enrolment?: string
  readonly peopleTarget?: number
  readonly urgency?: string
  /** The month each gate is planned for, `2027-09`. */
  readonly gateMonths?: Readonly<Partial<Record<Gate, string>>>
  readonly contractEndMonth?: string
  readonly operators?: readonly string[]
  readonly crossBorder?: readonly string[]
  readonly sectors?: readonly string[]
  readonly stateStructure?: readonly string[]
  readonly startMonth?: string
  readonly horizonMonths?: number
  readonly parallelActions?: number
  readonly currency?: string
  readonly language?: Language
  readonly context?: Readonly<Record<string, Answer>>
  /** What shows that a best answer is true, by question id. */
  readonly evidence?: Readonly<Record<string, string>>
}

/** The keys beside the facts that an answers file may hold. */
export const ANSWER_GROUPS = ['context', 'evidence'] as const

export type AnswerFault =
  | { readonly code: 'not-an-object'; readonly key: string; readonly allowed: readonly string[] }
  | { readonly code: 'unknown-key'; readonly key: string; readonly allowed: readonly string[] }
  | {
      readonly code: 'unknown-option'
      readonly key: string
      readonly found: string
      readonly allowed: readonly string[]
    }
  | {
      readonly code: 'wrong-value'
      readonly key: string
      readonly found: string
      readonly allowed: readonly string[]
    }
  | {
      readonly code: 'contradiction'
      readonly key: string
      readonly found: string
      readonly allowed: readonly string[]
    }
  | { readonly code: 'missing'; readonly key: string; readonly allowed: readonly string[] }
