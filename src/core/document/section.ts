import type { EditedItem, EditedPlan } from '../plan/apply-edits'
import type { PlanEdits } from '../plan/plan-edits'
import type { Snapshot } from '../plan/saved-plan'
import type { Library } from '../library/library'
import type { Safeguard } from '../library/safeguard'
import type { Answers } from '../questionnaire/answers'
import type { Block } from './plan-document'
import type { Words } from './words'

/** What is kept of a plan beside its items: the user's words on the whole of it, and how it stood before. */
export interface PlanRecord {
  readonly id: string
  readonly edits: PlanEdits
  /** By date, the earliest first. */
  readonly snapshots: readonly Snapshot[]
  /** The day on which people meet over it next, as typed. */
  readonly nextReview?: string | undefined
}

/** All that a section may draw on. Everything is worked out already; a section only chooses what to show. */
export interface SectionInput {
  readonly title: string
  readonly plan: EditedPlan
  readonly record: PlanRecord
  readonly answers: Answers
  readonly library: Library
  readonly safeguards: ReadonlyMap<string, Safeguard>
  readonly words: Words
  readonly options: DocumentOptions
  readonly frameworkVersion: string
  /** Whether the annexes bear letters: only where all of them can be there. */
  readonly hasLetters?: boolean
  /** Whether the answers stand in an annex, and the priority actions on sheets. */
  readonly hasAnswers?: boolean
  readonly hasSheets?: boolean
  /** Whether the form for the report of a quarter is wanted in it; there is none without priority actions. */
  readonly hasForm?: boolean
  /** Whether the cover says what the file holds: where that is wanted and is no annex. */
  readonly coverHoldsFile?: boolean
  /** What kind of document it is, in words; stands on the cover. */
  readonly kind?: string
  /** Written for readers outside: authorities are named, posts, partners and notes of theirs are not. */
  readonly isForOutside?: boolean
  /** Priority items in order; an item's number is its place here, from 1. */
  readonly priority: readonly EditedItem[]
}

/** How far a document has come; stands on its cover and in its footer. */
export const DOCUMENT_STATUSES = ['draft', 'validation', 'adopted'] as const
export type DocumentStatus = (typeof DOCUMENT_STATUSES)[number]

export interface DocumentOptions {
  readonly date: string
  readonly status: DocumentStatus
  readonly author: string
  /** Sensitive answers, and reasons that would give them away, stay out unless this is set. */
  readonly includesSensitive: boolean
}

/** What stands inside a section. */
export type Blocks = readonly Exclude<Block, { type: 'section' }>[]

/** One section of the outline; an empty list leaves it out. */
export type WriteSection = (input: SectionInput) => Blocks

/** Throws: a plan holds no id that its library lacks. */
export function safeguardOf(input: SectionInput, id: string): Safeguard {
  const found = input.safeguards.get(id)
  if (!found) throw new Error(`no safeguard "${id}" in the library`)
  return found
}

/** Points would let a reader work back to a confidential answer, so they show only where there is none to protect. */
export function showsPoints(input: Pick<SectionInput, 'plan' | 'library' | 'options'>): boolean {
  if (input.options.includesSensitive) return true
  return !input.library.questionnaire.questions.some(
    (question) => question.sensitive && input.plan.context.chosen.has(question.id),
  )
}
