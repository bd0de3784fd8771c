import type { Texts } from '@/i18n/texts'
import glossary from '../../data/glossary.json'

export type TermId = keyof Texts['terms']['list']

interface Entry {
  readonly id: TermId
  /** Ids of the questions in which the word matters. */
  readonly questions: readonly string[]
}

/** The words that are explained, in the order of the file. */
const ENTRIES = glossary as readonly Entry[]

export const TERM_IDS: readonly TermId[] = ENTRIES.map(({ id }) => id)

export function termsOf(question: string): readonly TermId[] {
  return ENTRIES.filter(({ questions }) => questions.includes(question)).map(({ id }) => id)
}
