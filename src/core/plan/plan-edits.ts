import type { Principle, Risk } from '../questionnaire/vocabulary'

/** What the user changed over the worked-out plan, by safeguard id; survives every change of answers and library. */
export interface PlanEdits {
  readonly items: Readonly<Record<string, ItemEdit>>
  readonly ownItems: readonly OwnItem[]
  /** Ids in the order the user wants them; ids not named keep the engine's order behind. */
  readonly order: readonly string[]
  readonly risks: Readonly<Partial<Record<Risk, RiskEdit>>>
  readonly participants: string
  readonly signOff: readonly SignOffLine[]
}

export const DECISIONS = ['planned', 'in-place', 'later', 'not-applicable'] as const
export type Decision = (typeof DECISIONS)[number]

export const STATUSES = ['not-started', 'limited', 'substantial', 'completed'] as const
export type Status = (typeof STATUSES)[number]

/** Left out means: as the engine has it. Text is kept as typed, checked only where it is used. */
export interface ItemEdit {
  readonly decision?: Decision
  /** Why it is later or not applicable, or what shows that it is in place. */
  readonly decisionReason?: string
  /** A post, not a person. */
  readonly lead?: string
  readonly partners?: string
  readonly startMonth?: string
  readonly endMonth?: string
  readonly status?: Status
  readonly costLow?: number
  readonly costHigh?: number
  readonly costSource?: string
  readonly indicators?: Readonly<Record<string, IndicatorEdit>>
  readonly notes?: string
  readonly evidenceLink?: string
  readonly title?: string
  readonly steps?: readonly string[]
}

export interface IndicatorEdit {
  readonly baseline?: string
  readonly target?: string
  readonly latest?: string
  readonly latestDate?: string
}

export interface OwnItem {
  readonly id: string
  readonly title: string
  readonly principle: Principle
  readonly risks: Readonly<Partial<Record<Risk, number>>>
  readonly edit: ItemEdit
}

export interface RiskEdit {
  readonly likelihood?: 1 | 2 | 3 | 4
  readonly impact?: 1 | 2 | 3 | 4
  readonly note?: string
}

export interface SignOffLine {
  readonly post: string
  readonly statement: string
}

export const NO_EDITS: PlanEdits = {
  items: {},
  ownItems: [],
  order: [],
  risks: {},
  participants: '',
  signOff: [],
}
