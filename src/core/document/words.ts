import type { Instrument } from '../library/library'
import type { SafeguardText } from '../library/safeguard-text'
import type { Language } from '../questionnaire/vocabulary'

/** A law or standard in a reader's words, as far as there are any. */
export interface SaidInstrument extends Instrument {
  readonly nameLanguage: Language
  readonly issuerLanguage: Language
  readonly about: string
}

/** Words of one language, handed in: what is said, and how dates, numbers and lists are written. */
export interface Words {
  readonly language: Language
  readonly direction: 'ltr' | 'rtl'
  /** A sentence by its key, `document:cover.title`; an unknown key throws. */
  readonly say: (key: string, values?: Readonly<Record<string, string | number>>) => string
  /** The words of a safeguard, and the language they are in: English until they are translated. */
  readonly safeguard: (id: string) => { readonly text: SafeguardText; readonly language: Language }
  /**
   * A law or standard under its official name in this language where it has one, and so whoever issued it. A library of
   * somebody's own does not say what language it is in, so its words pass for this one.
   */
  readonly instrument: (id: string) => SaidInstrument
  /** `2027-01` as a reader writes it. */
  readonly month: (month: string) => string
  /** `2026-12-01` as a reader writes it. */
  readonly date: (date: string) => string
  readonly number: (value: number) => string
  /** Numbers one after the other, as short as the language has it: for places in a list, "no. 1, 2, 13". */
  readonly numbers: (values: readonly number[]) => string
  readonly list: (items: readonly string[]) => string
  /** Which of two names comes first in a list of this language. */
  readonly compare: (a: string, b: string) => number
  /** A label in the middle of a sentence: without its capital, but for short forms. */
  readonly inside: (label: string) => string
  /** Words from the middle of a sentence where they begin a cell: with a capital. */
  readonly atStart: (words: string) => string
  /** The name of a country by its ISO code. */
  readonly country: (code: string) => string
}
