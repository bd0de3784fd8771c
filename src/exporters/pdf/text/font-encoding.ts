import type { Glyph } from './shaped-font'

/** One code of an embedded font: the glyph it shows and the characters it stands for. */
export interface FontCode {
  readonly glyphId: number
  readonly text: string
}

/**
 * Hands out the codes by which pages name glyphs. A glyph that stands for different characters in different places
 * (a mirrored bracket, a ligature) gets a code for each, so that text read back is exact.
 */
export class FontEncoding {
  readonly #codes = new Map<string, number>()
  /** Code 0 is the font's "no such character" glyph, which no page ever names. */
  readonly #entries: FontCode[] = [{ glyphId: 0, text: '' }]

  codeOf(glyph: Glyph): number {
    const key = `${glyph.id} ${glyph.text}`
    const known = this.#codes.get(key)
    if (known !== undefined) return known
    const code = this.#entries.length
    this.#entries.push({ glyphId: glyph.id, text: glyph.text })
    this.#codes.set(key, code)
    return code
  }

  get entries(): readonly FontCode[] {
    return this.#entries
  }
}
