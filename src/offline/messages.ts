import type { Language } from '@/core/questionnaire/vocabulary'

/** What a window tells the worker. */
export type ToWorker =
  /** Fetch what this language needs to work without a network. */
  | { readonly kind: 'fetch-ahead'; readonly language: Language }
  /** The user wants the new version, which this worker brings. */
  | { readonly kind: 'take-over' }

/** What the worker answers once it has fetched all it was to, or could not. */
export interface FromWorker {
  readonly kind: 'fetched'
  readonly isComplete: boolean
}
