const APOSTROPHE = '\u2019'
const LATIN = /\p{Script=Latin}/u

/** Between Latin letters the mark is an apostrophe; elsewhere it may be a quotation mark as wide as a character. */
export function isApostrophe(text: string, position: number): boolean {
  if (text[position] !== APOSTROPHE) return false
  return LATIN.test(text[position - 1] ?? '') && LATIN.test(text[position + 1] ?? '')
}
