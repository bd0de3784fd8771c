import type { Language } from '@/core/questionnaire/vocabulary'
import { searchWords } from './search-words'

/** How every search of the app compares words: all that are typed, as beginnings, and longer ones despite a slip. */
export function wordSearch(language: Language) {
  return {
    tokenize: (text: string) => [...searchWords(text, language)],
    processTerm: (word: string) => word,
    searchOptions: {
      combineWith: 'AND',
      prefix: true,
      fuzzy: (word: string) => (word.length > 5 && !/\d/.test(word) ? 0.2 : false),
    },
  } as const
}
