import { type Language, LANGUAGES } from '../questionnaire/vocabulary'
import type { SafeguardTexts } from './read-text'

/** The words of a library of somebody's own, by the languages that it has. */
export type OwnWords = Readonly<Partial<Record<Language, SafeguardTexts>>>

/**
 * Its words in one language. What English lacks is filled from the other languages, each text marked with its own: where
 * a reader's language has no words the English ones are looked up, and then these stand there.
 */
export function ownWordsIn(words: OwnWords, language: Language): SafeguardTexts {
  if (language !== 'en') return words[language] ?? {}
  return Object.assign({}, ...[...LANGUAGES].reverse().map((each) => words[each] ?? {})) as SafeguardTexts
}
