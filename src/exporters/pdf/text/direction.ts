import bidiFactory from 'bidi-js'

const bidi = bidiFactory()

/** Letters written from right to left, and the marks that ask for it. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\u200f\u2067\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/** The direction level of each character; undefined where all of it simply runs from left to right. */
export function directionLevels(text: string, rightToLeft: boolean): Uint8Array | undefined {
  if (!rightToLeft && !RIGHT_TO_LEFT.test(text)) return undefined
  return bidi.getEmbeddingLevels(text, rightToLeft ? 'rtl' : 'ltr').levels
}
