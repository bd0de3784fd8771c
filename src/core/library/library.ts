import type { ContextQuestion, Fact, Questionnaire } from '../questionnaire/questionnaire'
import type { DpiType, Language, Principle, Role, Stage } from '../questionnaire/vocabulary'
import type { Action, Safeguard } from './safeguard'
import type { OwnLibraryName } from './own-library-name'
import type { EngineSettings } from './settings'

/** Everything the app knows, language-free: what the engine works from. */
export interface Library {
  readonly version: string
  readonly safeguards: readonly Safeguard[]
  readonly questionnaire: Questionnaire
  readonly settings: EngineSettings
  /** Where it is not the bundled one: whose it is, and which safeguards are its own. Every document says so. */
  readonly own?: OwnLibraryName & { readonly ids: ReadonlySet<string> }
}

/** `ongoing` has no year, `since` goes on from its year; the others have a second year, in which it came to that. */
export const EDITION_KINDS = ['ongoing', 'since', 'revised', 'in-force', 'in-use'] as const
export type EditionKind = (typeof EDITION_KINDS)[number]

/** A law, standard or guide that a safeguard cites (`data/instruments.json`). */
export interface Instrument {
  readonly id: string
  readonly name: string
  /**
   * Under which its issuer published it in some of the languages; one that has an official name in all six stands in
   * `data/text/<language>/instruments.json`.
   */
  readonly titles?: Readonly<Partial<Record<Language, string>>>
  readonly issuer: string
  /** In figures, where it needs no words; empty for what has no year. An institution's own library writes what it likes. */
  readonly year: string
  /** What has words around its year: they stand in `data/text/<language>/taxonomy.json`. */
  readonly edition?: { readonly kind: EditionKind; readonly year?: string }
  readonly url: string
  /** In the words of an institution's own library; what is bundled has its sentence in `data/text/<language>/instruments.json`. */
  readonly about?: string
  readonly dpiTypes: readonly DpiType[]
  readonly principles: readonly Principle[]
}

/** One process of the framework: its code, where it stands, whom it is for. Its title stays in the source. */
export interface FrameworkProcess {
  readonly id: string
  readonly code: string
  readonly principle: Principle
  /** `all` where it runs through the life cycle, null where the source does not say. */
  readonly appliesTo: readonly { readonly role: Role; readonly stage: Stage | 'all' | null }[]
  readonly url: string
}

export interface Framework {
  readonly version: string
  readonly name: string
  readonly processes: readonly FrameworkProcess[]
}

/** What others call a thing that the library says in plain words, and the safeguards that are about it, the nearest first. */
export interface AlsoCalled {
  readonly safeguards: readonly string[]
  readonly words: Readonly<Record<Language, readonly string[]>>
}

export function actionsOf(library: Library): readonly Action[] {
  return library.safeguards.flatMap((safeguard) => safeguard.actions)
}

/** The options that a condition may name for a question, or null when there is no such question. */
export function optionsOf(questionnaire: Questionnaire, id: string): readonly string[] | null {
  const question = questionnaire.questions.find((each: ContextQuestion) => each.id === id)
  if (question) return [...question.options, ...(question.outside ?? [])]
  const fact = questionnaire.facts.find((each: Fact) => each.id === id)
  return fact?.options ?? null
}
