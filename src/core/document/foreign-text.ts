import type { Language } from '../questionnaire/vocabulary'
import type { SectionInput } from './section'
import type { Span, Text } from './plan-document'

const FIRST_STRONG_ISOLATE = '\u2068'
const LEFT_TO_RIGHT_ISOLATE = '\u2066'
const POP_ISOLATE = '\u2069'
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u
const LEFT_TO_RIGHT = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}]/u

/** Stands for a piece of the library while a sentence is put together; taken out of what users wrote. */
const MARK = '\uE000'

/**
 * Text that may run against the document's direction, set apart so that its full stops and brackets stay with it and
 * the sentence around it keeps its order. Text of the document's own script is left as it is.
 */
export function isolate(input: SectionInput, content: string): string {
  const against = input.words.direction === 'rtl' ? LEFT_TO_RIGHT : RIGHT_TO_LEFT
  return against.test(content) ? `${FIRST_STRONG_ISOLATE}${content}${POP_ISOLATE}` : content
}

/** Figures and signs that are read from the left also where no letter says so: "1989; 2021", "2024-2025". */
export function isolateFigures(input: SectionInput, content: string): string {
  return input.words.direction === 'rtl' ? `${LEFT_TO_RIGHT_ISOLATE}${content}${POP_ISOLATE}` : content
}

/** Text of the library, marked with its language where that is not the document's. */
export function fromLibrary(input: SectionInput, id: string, content: string): Text {
  return [librarySpan(input, languageOf(input, id), content)]
}

/** The name of a law or standard, marked likewise. */
export function instrumentName(input: SectionInput, id: string): Text {
  const { name, nameLanguage } = input.words.instrument(id)
  return [librarySpan(input, nameLanguage, name)]
}

/** Whoever issued it, marked likewise. */
export function issuerName(input: SectionInput, id: string): Text {
  const { issuer, issuerLanguage } = input.words.instrument(id)
  return [librarySpan(input, issuerLanguage, issuer)]
}

/** That of its library text: English until it is translated. */
export function languageOf(input: SectionInput, id: string): Language {
  return input.words.safeguard(id).language
}

/** Whether the library has no words in the document's language and English ones stand there. */
export function isInEnglishInstead(input: SectionInput, id: string): boolean {
  return languageOf(input, id) === 'en' && input.words.language !== 'en'
}

/** A sentence of the document around pieces of the library, each marked with its own language. */
export function sayAround(
  input: SectionInput,
  id: string,
  key: string,
  pieces: Readonly<Record<string, string>>,
  own: Readonly<Record<string, string>> = {},
): Text {
  const names = Object.keys(pieces)
  const marks = Object.fromEntries(names.map((name, index) => [name, `${MARK}${index}${MARK}`]))
  const language = languageOf(input, id)
  const safe = Object.fromEntries(
    Object.entries(own).map(([name, value]) => [name, value.replaceAll(MARK, '')]),
  )
  return input.words
    .say(key, { ...safe, ...marks })
    .split(MARK)
    .map((part, index): Span => {
      if (index % 2 === 0) return { text: part }
      return librarySpan(input, language, pieces[names[Number(part)] ?? ''] ?? '')
    })
    .filter((span) => span.text !== '')
}

function librarySpan(input: SectionInput, language: Language, content: string): Span {
  const text = isolate(input, content)
  return language === input.words.language ? { text } : { text, language }
}
