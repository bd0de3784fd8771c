import type { Frequency, Kind } from '../library/kinds'
import { type Gate, type Principle, type Risk, type Role, ROLES } from '../questionnaire/vocabulary'

/** What the user changed over the worked-out plan, by safeguard id; survives every change of answers and library. */
export interface PlanEdits {
  readonly items: Readonly<Record<string, ItemEdit>>
  readonly ownItems: readonly OwnItem[]
  /** Ids in the order the user wants them; ids not named keep the engine's order behind. */
  readonly order: readonly string[]
  readonly risks: Readonly<Partial<Record<Risk, RiskEdit>>>
  /** Who worked on the plan, in the user's words. */
  readonly participants: string
  /** The kinds of people among them, so that one can tell who was not there. */
  readonly participantGroups: readonly ParticipantGroup[]
  readonly signOff: readonly SignOffLine[]
  /** Nudges that the user has read and set aside. */
  readonly dismissed: readonly string[]
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
  /** What the item asked for when it was said to be in place, as ids (`said-of.ts`); left out, it is not known. */
  readonly decisionParts?: readonly string[]
  /** A post, not a person. */
  readonly lead?: string
  readonly partners?: string
  readonly startMonth?: string
  readonly endMonth?: string
  readonly status?: Status
  /** What the item asked for when its status was said; left out, it is not known. */
  readonly statusParts?: readonly string[]
  readonly costLow?: Amount
  readonly costHigh?: Amount
  /** Where it is not the plan's own. */
  readonly costCurrency?: string
  readonly costSource?: string
  /** By the library's ids, and by ids of the user's own. */
  readonly indicators?: Readonly<Record<string, IndicatorEdit>>
  readonly notes?: string
  readonly evidenceLink?: string
  /** Own words for the item, and for the part of the one who leads it. */
  readonly title?: string
  readonly sentence?: string
  readonly steps?: readonly string[]
  readonly deliverable?: string
}

/** A number where it was understood, else the text as typed. */
export type Amount = number | string

export interface IndicatorEdit {
  /** Own words for what is measured and where the figure comes from; an own indicator has only these. */
  readonly measure?: string
  readonly verification?: string
  readonly frequency?: Frequency
  readonly baseline?: string
  readonly target?: string
  readonly latest?: string
  readonly latestDate?: string
}

/** An action that the library does not hold; it counts for coverage as any other. */
export interface OwnItem {
  readonly id: string
  readonly title: string
  readonly principle: Principle
  readonly risks: Readonly<Partial<Record<Risk, number>>>
  readonly kind?: Kind
  /** Who leads it, and who answers for it where that is somebody else. */
  readonly lead?: Role
  readonly accountable?: Role
  readonly gate?: Gate
  readonly dependsOn?: readonly string[]
  readonly why?: string
  readonly edit: ItemEdit
}

export type Level = 1 | 2 | 3 | 4

export interface RiskEdit {
  readonly likelihood?: Level
  readonly impact?: Level
  readonly note?: string
}

export const PARTICIPANT_GROUPS = [...ROLES, 'affected-communities', 'private-sector'] as const
export type ParticipantGroup = (typeof PARTICIPANT_GROUPS)[number]

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
  participantGroups: [],
  signOff: [],
  dismissed: [],
}

/**
 * What the user made of one item, of the library or their own. What was written on an own action while another window had
 * taken it out stands over what it says itself, once it is back.
 */
export function editOf(edits: Pick<PlanEdits, 'items' | 'ownItems'>, id: string): ItemEdit {
  const written = edits.items[id]
  const own = edits.ownItems.find((each) => each.id === id)?.edit
  return written && own ? { ...own, ...written } : (written ?? own ?? NO_EDIT)
}

const NO_EDIT: ItemEdit = {}
