import type { FontStyle } from '@/exporters/fonts'
import type { Replacement } from '@/exporters/exporter'
import { HALF_CHARACTERS, IN_CHINESE_MONTHS } from '@/exporters/xml-text'
import { substitutesFor } from './character-names'
import { isDroppable, isIgnorable } from './ignorable'

export type CanShow = (style: FontStyle, codePoint: number) => boolean

/** Makes text safe to shape: nothing invisible that misleads, nothing that no font has. */
export class TextCleaner {
  readonly #canShow: CanShow
  readonly #names: Readonly<Record<string, string>>
  readonly #replaced = new Map<string, string>()
  /** Characters met before that stay as they are. */
  readonly #unchanged = { regular: new Set<number>(), bold: new Set<number>(), heading: new Set<number>() }

  /** `names` says what signs that no font has are called in the language of the document. */
  constructor(canShow: CanShow, names: Readonly<Record<string, string>> = {}) {
    this.#canShow = canShow
    this.#names = names
  }

  /** Each character that could not be shown as written, in the order in which they were met. */
  get replaced(): readonly Replacement[] {
    return [...this.#replaced].map(([character, shownAs]) => ({ character, shownAs }))
  }

  clean(text: string, style: FontStyle): string {
    if (PLAIN.test(text) || this.#isUnchanged(text, style)) return text
    const lines = text
      .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
      .replace(/[\t\v\f]/g, ' ')
      .replace(IN_CHINESE_MONTHS, '')
    let cleaned = ''
    for (const character of lines.replace(FLAG, (flag) => this.#showFlag(flag))) {
      cleaned += this.#show(character, style)
    }
    return cleaned
  }

  /** For words that are not drawn: only what misleads or breaks a file is left out. */
  strip(text: string): string {
    return [...text.replace(HALF_CHARACTERS, '\uFFFD')]
      .filter((each) => !isDroppable(each.codePointAt(0) ?? 0) || /\s/.test(each))
      .join('')
  }

  #show(character: string, style: FontStyle): string {
    const codePoint = character.codePointAt(0) ?? 0
    if (character === '\n' || isIgnorable(codePoint)) return character
    if (isDroppable(codePoint)) return ''
    if (this.#isShowable(character, style)) {
      this.#unchanged[style].add(codePoint)
      return character
    }
    const parts = character.normalize('NFD')
    if (parts !== character && this.#isShowable(parts, style)) return parts
    const shownAs =
      substitutesFor(character, this.#names[character]).find((each) => this.#isShowable(each, style)) ?? '?'
    // A blank for a blank is no loss worth telling.
    if (shownAs.trim() !== '' || character.trim() !== '') this.#replaced.set(character, shownAs)
    return shownAs
  }

  #showFlag(flag: string): string {
    const letters = [...flag].map((each) => String.fromCharCode((each.codePointAt(0) ?? 0) - 0x1f1e6 + 65))
    const shownAs = `[${letters.join('')}]`
    this.#replaced.set(flag, shownAs)
    return shownAs
  }

  #isUnchanged(text: string, style: FontStyle): boolean {
    const unchanged = this.#unchanged[style]
    for (let position = 0; position < text.length;) {
      const codePoint = text.codePointAt(position) ?? 0
      if (!unchanged.has(codePoint)) return false
      position += codePoint > 0xffff ? 2 : 1
    }
    return true
  }

  #isShowable(text: string, style: FontStyle): boolean {
    return [...text].every((each) => this.#canShow(style, each.codePointAt(0) ?? 0))
  }
}

/** Printable ASCII is in every font. */
const PLAIN = /^[\x20-\x7e]*$/

/** Two regional letters make a flag. */
const FLAG = /[\u{1f1e6}-\u{1f1ff}]{2}/gu
