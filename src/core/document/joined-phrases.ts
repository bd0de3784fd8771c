import { betweenSentences } from './between-sentences'
import type { Text } from './plan-document'
import type { SectionInput } from './section'

/** "To be filled in", where nobody said it yet. */
export const toBeFilledIn = (input: SectionInput): string => input.words.say('document:open')

/** The same after a colon, in brackets or in the middle of a sentence. */
export const toBeFilledInMidSentence = (input: SectionInput): string => input.words.say('document:openInside')

/** Sentences one after the other. */
export function inSentences({ words }: SectionInput, sentences: readonly string[]): string {
  return sentences.join(betweenSentences(words.language))
}

/** Statements one after the other in one sentence; an "and" between them could belong to either. */
export function setApart({ words }: SectionInput, statements: readonly string[]): string {
  return statements.join(words.say('document:separator'))
}

/** The same for pieces of text, some of them in another language. */
export function setPiecesApart({ words }: SectionInput, pieces: readonly Text[]): Text {
  const separator = { text: words.say('document:separator') }
  return pieces.flatMap((piece, index) => (index === 0 ? piece : [separator, ...piece]))
}

/** Labels as one list: the first keeps its capital, as at the start of a line. */
export function labelList({ words }: SectionInput, labels: readonly string[]): string {
  return words.list(labels.map((each, index) => (index === 0 ? each : words.inside(each))))
}

/** "Label: ", as the language sets it before what it names. */
export function label(input: SectionInput, key: string): string {
  return input.words.say('document:labelled', { label: input.words.say(key) })
}
