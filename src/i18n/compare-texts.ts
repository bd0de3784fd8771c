import type { Language } from '@/core/questionnaire/vocabulary'
import { flatTexts, PLURAL, type TextTree, withoutPlaceholders } from './flat-texts'

export interface TextFault {
  readonly key: string
  readonly fault: 'missing' | 'unknown' | 'placeholders' | 'plural' | 'same-as-english' | 'wrong-script'
  readonly detail: string
}

/** Scripts that a language's own sentences are written in; a letter of another one is a slip. */
const FOREIGN: Readonly<Partial<Record<Language, RegExp>>> = {
  fr: /[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Han}]/u,
  es: /[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Han}]/u,
  ar: /[\p{Script=Cyrillic}\p{Script=Han}]/u,
  zh: /[\p{Script=Cyrillic}\p{Script=Arabic}]/u,
  ru: /[\p{Script=Arabic}\p{Script=Han}]/u,
}

/**
 * Holds a translation against the English: keys, placeholders, the plural forms that `Intl` asks for, values left in
 * English (unless listed as `allowedSame`), letters of a wrong script.
 */
export function compareTexts(
  language: Language,
  english: TextTree,
  translated: TextTree,
  allowedSame: ReadonlySet<string>,
): readonly TextFault[] {
  const wanted = flatTexts(english)
  const found = flatTexts(translated)
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
  const faults: TextFault[] = []
  const say = (key: string, fault: TextFault['fault'], detail = ''): void => {
    faults.push({ key, fault, detail })
  }
  for (const [key, value] of wanted) {
    const stem = key.replace(PLURAL, '')
    if (stem !== key) {
      if (!key.endsWith('_other')) continue
      for (const form of forms) if (!found.has(`${stem}_${form}`)) say(`${stem}_${form}`, 'plural')
      continue
    }
    const own = found.get(key)
    if (own === undefined) say(key, 'missing')
    else if (own === value && hasWords(value) && !allowedSame.has(key)) say(key, 'same-as-english', value)
  }
  for (const [key, value] of found) {
    const stem = key.replace(PLURAL, '')
    const model = wanted.get(key) ?? wanted.get(`${stem}_other`)
    if (model === undefined) {
      say(key, 'unknown')
      continue
    }
    // A plural form may say its number in a word ("one action") where English does not, and the other way round.
    const matters = (name: string): boolean => stem === key || name !== 'count'
    const differ = difference(placeholders(model), placeholders(value)).filter(matters)
    if (differ.length > 0) say(key, 'placeholders', differ.join(', '))
    if (FOREIGN[language]?.test(value)) say(key, 'wrong-script', value)
  }
  return faults
}

/** A value of placeholders and signs alone is rightly the same everywhere. */
const hasWords = (value: string): boolean => /\p{L}{3}/u.test(withoutPlaceholders(value))

const placeholders = (value: string): readonly string[] =>
  [...new Set([...value.matchAll(/\{\{\s*(\w+)[^}]*\}\}/g)].map((match) => match[1] ?? ''))].sort()

const difference = (one: readonly string[], other: readonly string[]): readonly string[] => [
  ...one.filter((name) => !other.includes(name)),
  ...other.filter((name) => !one.includes(name)),
]
