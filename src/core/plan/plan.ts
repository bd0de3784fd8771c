import type { Kind } from '../library/kinds'
import type { LateForm } from '../library/safeguard'
import type { DpiContext } from '../questionnaire/context'
import type { Gate, Principle, Risk, Role, Stage } from '../questionnaire/vocabulary'

/** The result of the engine: ids and figures only; words are chosen when it is shown. */
export interface Plan {
  readonly libraryVersion: string
  readonly context: DpiContext
  readonly horizonMonths: number
  /** All 13, the highest first. */
  readonly exposures: readonly Exposure[]
  /** The risks that the short list covers, the highest first. */
  readonly topRisks: readonly Risk[]
  /** The gates still ahead, in their order. */
  readonly gates: readonly PlannedGate[]
  /** What asks for work before a date that cannot move, where no step ahead comes on it. */
  readonly dates: readonly GateReason[]
  /** Every safeguard that applies: the short list first, then the annex, each by score. */
  readonly items: readonly PlanItem[]
  readonly shortfalls: readonly Shortfall[]
  readonly findOut: readonly FindOut[]
  /** Sensitive or multiple questions left unanswered: they count nothing. */
  readonly notAssessed: readonly string[]
  /** Of the short list; what stands outside it asks nothing until the user plans it. */
  readonly asks: readonly Ask[]
  readonly furtherAsks: readonly Ask[]
}

export interface Exposure {
  readonly risk: Risk
  /** 0 to 100; the sum of its reasons. */
  readonly exposure: number
  readonly reasons: readonly ExposureReason[]
}

export interface ExposureReason {
  readonly kind: 'baseline' | 'answer'
  readonly question: string
  /** An option, several, `unknown`; null where the question was left unanswered. */
  readonly answer: string | readonly string[] | null
  readonly points: number
}

export type GateVerdict = 'go' | 'go-limited' | 'hold'

export interface PlannedGate {
  readonly gate: Gate
  /** Whole months from the start. */
  readonly offset: number
  /** True where nobody gave a month and the default stands in. */
  readonly assumed: boolean
  readonly verdict: GateVerdict
  readonly reasons: readonly GateReason[]
  /** Set where the work that belongs before the gate does not fit. */
  readonly proposedOffset: number | null
}

export interface GateReason {
  readonly reason: string
  /** Set where the reason is an answer that nobody has given. */
  readonly question: string | null
  /** Who may waive it; a waiver is published with its reason. */
  readonly waivedBy: Role
  /** Rests on a sensitive answer: named in documents only where the user says so. */
  readonly sensitive: boolean
  /** The date stands whatever the verdict: what it asks for is said also where the step is on hold. */
  readonly cannotWait: boolean
}

export type Mode = 'now' | 'catch-up' | 'ahead' | 'upkeep'
export type Tier = 'priority' | 'annex'

export interface PlanItem {
  readonly id: string
  readonly principle: Principle
  readonly kind: Kind
  readonly risks: Readonly<Partial<Record<Risk, number>>>
  /** The sum of its reasons. */
  readonly score: number
  readonly reasons: readonly Reason[]
  readonly tier: Tier
  readonly verdict: 'yes' | 'unknown'
  readonly mode: Mode
  /** Met by an answer for which no evidence was given. */
  readonly isSelfAssessed: boolean
  /** Ids of hard prerequisites. */
  readonly dependsOn: readonly string[]
  readonly gate: Gate | null
  /** Who answers for it: holds the legal power, inside the plan or not. */
  readonly accountable: Role
  /** Who leads the work inside the plan. */
  readonly lead: Role
  readonly parts: readonly PlanPart[]
  /** Earlier actions of the same authority that should be in place by now. */
  readonly confirmFirst: readonly string[]
  /** Ids of the adaptations that the answers call for. */
  readonly adaptations: readonly string[]
  readonly schedule: Schedule
}

export interface PlanPart {
  readonly action: string
  readonly role: Role
  readonly stages: readonly Stage[]
  readonly mode: Mode
  /** What a catch-up becomes; null otherwise. */
  readonly late: LateForm | null
  /** Its words: the action's own, or a form that takes their place. */
  readonly form: 'action' | 'remedy' | 'protective' | 'upkeep'
  /** An interim measure stands in until the long work is done. */
  readonly hasInterim: boolean
  readonly isAccountable: boolean
  readonly gate: Gate | null
  readonly processes: readonly string[]
}

export type Schedule =
  | {
      readonly state: 'scheduled'
      readonly wave: 1 | 2 | 3
      readonly startOffset: number
      readonly endOffset: number
    }
  | { readonly state: 'unscheduled'; readonly reason: Unscheduled }

/** `annex`: outside the short list; `no-dates`: the user chose it and has still to date it; the others say why a
 * chosen item has no dates. */
export type Unscheduled = 'annex' | 'no-dates' | 'beyond-horizon' | 'waits-for-unscheduled' | 'no-capacity'

/** Why an item scores as it does; the points add up to the score. */
export type Reason =
  | {
      readonly kind: 'risk'
      readonly risk: Risk
      readonly exposure: number
      readonly strength: number
      readonly points: number
    }
  | { readonly kind: 'foundational'; readonly points: number }
  | {
      readonly kind: 'moves-up'
      readonly question: string
      readonly answer: string | readonly string[]
      readonly points: number
    }
  | { readonly kind: 'stage'; readonly mode: Mode; readonly points: number }
  | { readonly kind: 'gate'; readonly gate: Gate; readonly points: number }
  | {
      readonly kind: 'raised'
      readonly reason: string
      readonly questions: readonly string[]
      readonly points: number
    }
  | { readonly kind: 'enables'; readonly count: number; readonly points: number }
  | { readonly kind: 'emergency'; readonly points: number }
  | { readonly kind: 'unconfirmed'; readonly questions: readonly string[]; readonly points: number }
  | { readonly kind: 'upkeep'; readonly points: number }

/** What the applicable items cannot give. */
export type Shortfall =
  | { readonly risk: Risk; readonly available: number }
  | { readonly principle: Principle; readonly available: number }

/** A question whose answer nobody has given, the one that would move the plan most first. */
export interface FindOut {
  readonly question: string
  readonly tier: Tier
  /** Points that its answer could move, over all items. */
  readonly swing: number
}

/** What to ask of an authority outside the plan. */
export interface Ask {
  readonly role: Role
  readonly safeguard: string
  readonly action: string
}
