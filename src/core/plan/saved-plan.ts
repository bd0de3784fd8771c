import type { Answers } from '../questionnaire/answers'
import type { Language } from '../questionnaire/vocabulary'
import type { Tier } from './plan'
import type { PlanEdits } from './plan-edits'

/** What we keep of a plan: what the user said and changed. The plan itself is worked out anew. */
export interface SavedPlan {
  readonly id: string
  /** Grows by one with every save; the higher one wins. */
  readonly revision: number
  readonly title: string
  /** ISO times, for people to tell plans apart; never used to decide which is newer. */
  readonly createdAt: string
  readonly updatedAt: string
  /** When and at which revision it was last saved to a file; null before the first time. */
  readonly savedToFile: { readonly at: string; readonly revision: number } | null
  readonly answers: Answers
  readonly edits: PlanEdits
  readonly document: DocumentChoices
  readonly snapshots: readonly Snapshot[]
  readonly libraryVersion: string
  readonly engineVersion: string
  /** The plan as last accepted, so that changed and gone items can be told without the old library. */
  readonly basis: Readonly<Record<string, BasisItem>>
}

/** What the user last chose for a document; remembered with the plan. */
export interface DocumentChoices {
  readonly preset: string
  readonly paper: 'A4' | 'Letter'
  readonly language: Language
  readonly includesSensitive: boolean
  readonly status: 'draft' | 'validation' | 'adopted'
  /** Who prepared it; empty unless the user says so. */
  readonly author: string
}

export interface BasisItem {
  readonly title: string
  /** Fingerprint of the safeguard's logic and English words. */
  readonly hash: string
  readonly tier: Tier
  readonly startOffset: number | null
  readonly endOffset: number | null
}

/** Statuses on a review date. */
export interface Snapshot {
  readonly date: string
  readonly statuses: Readonly<Record<string, string>>
}
