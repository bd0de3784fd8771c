import type { Language } from '@/core/questionnaire/vocabulary'
import { type TextTree, textsBySentence, withoutPlaceholders } from './flat-texts'

/** `data/text/terms.json`: for each term of the field, how it reads in English and what its translations contain. */
export type Terms = Readonly<Record<string, Term>>

/** `english` is a pattern; each language lists the stems of which one must stand in the translation. */
export type Term = Readonly<{ english: string } & Partial<Record<Exclude<Language, 'en'>, readonly string[]>>>

export interface TermFault {
  readonly key: string
  readonly term: string
}

/** Sentences that name a term in English and do not use the language's own word for it. */
export function termFaults(
  language: Exclude<Language, 'en'>,
  terms: Terms,
  english: TextTree,
  translated: TextTree,
): readonly TermFault[] {
  const own = textsBySentence(translated)
  return Object.entries(terms).flatMap(([term, entry]) => {
    const isNamed = new RegExp(entry.english, 'iu')
    const stems = (entry[language] ?? []).map((stem) => stem.toLocaleLowerCase(language))
    return [...textsBySentence(english)]
      .filter(
        ([key, text]) => isNamed.test(withoutPlaceholders(text)) && !hasAny(own.get(key), stems, language),
      )
      .map(([key]) => ({ key, term }))
  })
}

/** A sentence that is missing is another fault, named elsewhere. */
function hasAny(translation: string | undefined, stems: readonly string[], language: string): boolean {
  if (translation === undefined) return true
  const text = translation.toLocaleLowerCase(language)
  return stems.some((stem) => text.includes(stem))
}
