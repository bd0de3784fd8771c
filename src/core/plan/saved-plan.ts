import type { OwnLibraryName } from '../library/own-library-name'
import type { Answers } from '../questionnaire/answers'
import type { Language, Principle, Role } from '../questionnaire/vocabulary'
import type { Tier } from './plan'
import type { Decision, PlanEdits } from './plan-edits'

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
  /** By date, the earliest first. */
  readonly snapshots: readonly Snapshot[]
  /** The day on which people meet over the plan next, `2027-03-01`; as typed. */
  readonly nextReview?: string
  readonly libraryVersion: string
  readonly engineVersion: string
  /** The plan as last accepted, so that changed and gone items can be told without the old library. */
  readonly basis: Readonly<Record<string, BasisItem>>
  /** Where the plan is made from a library of its owner's own; the library lies beside it, and travels in its file. */
  readonly ownLibrary?: OwnLibraryName
  /** Made for others, without the sensitive answers: whoever opens it is told. */
  readonly isShareCopy?: true
  /** The files that the plan has been, as fingerprints (`descent.ts`), the newest last; left out before the first. */
  readonly files?: readonly string[]
}

/** What the user last chose for a document; remembered with the plan. */
export interface DocumentChoices {
  readonly preset: string
  /** The sections wanted of it, by name; left out means those that the preset holds. */
  readonly sections?: readonly string[] | undefined
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

/** The plan as it stood on a review date. */
export interface Snapshot {
  /** `2027-03-01`; one snapshot a day. */
  readonly date: string
  /** Of every action in the plan that day, and of what was set aside but had been begun. */
  readonly statuses: Readonly<Record<string, string>>
  /** The month the plan counted from, `2027-01`; left out where it had none. */
  readonly startMonth?: string
  /** Left out in plans of version 1. */
  readonly items?: Readonly<Record<string, SnapshotItem>>
  /** What the meeting said, in the user's words. */
  readonly note?: string
}

/** What a review asks of an action besides its status. */
export interface SnapshotItem {
  /** Its name that day, for where the library no longer has it. */
  readonly title: string
  readonly tier: Tier
  readonly principle: Principle
  /** The authority that leads, and the post as typed. */
  readonly role: Role
  readonly lead?: string
  readonly decision?: Decision
  readonly wave?: 1 | 2 | 3
  /** Whole months from the start; `endOffset` exclusive. */
  readonly startOffset?: number
  readonly endOffset?: number
  /** The latest value of each indicator that had one. */
  readonly latest?: Readonly<Record<string, string>>
}
