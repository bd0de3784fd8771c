import type { Language } from '@/core/questionnaire/vocabulary'
import type { Span, Text } from '@/core/document/plan-document'
import { readLink } from '@/core/document/read-link'
import type { FontStyle } from '@/exporters/fonts'
import { breakLines, breakLinesWithin } from './break-lines'
import type { TextCleaner } from './clean-text'
import type { FontSet } from './font-set'
import type { Line } from './line'
import { type Paragraph, type SetSpan, shapeParagraph } from './paragraph'

/** Scripts with marks above and below, or with dense squares, want lines further apart. */
const LEADING: Readonly<Partial<Record<Language, number>>> = { ar: 1.1, zh: 1.08 }

/** Turns words into lines, in the fonts and the direction of one document. */
export class Typesetter {
  readonly #fonts: FontSet
  readonly #cleaner: TextCleaner
  readonly #language: Language
  readonly #closeness: number

  constructor(
    fonts: FontSet,
    cleaner: TextCleaner,
    language: Language,
    readonly rightToLeft: boolean,
    closeness = 1,
  ) {
    this.#fonts = fonts
    this.#cleaner = cleaner
    this.#language = language
    this.#closeness = closeness
  }

  /** How far apart lines stand, compared with Latin type. */
  get leading(): number {
    return (LEADING[this.#language] ?? 1) * this.#closeness
  }

  /** The same, with lines that much closer to each other. */
  closer(share: number): Typesetter {
    return new Typesetter(this.#fonts, this.#cleaner, this.#language, this.rightToLeft, share)
  }

  /** `style` is that of the text around: bold spans stand out in regular text, nothing stands out in the others. */
  shape(text: Text, style: FontStyle): Paragraph {
    const spans = text.map((span) => this.#setSpan(span, style)).filter((span) => span.text !== '')
    return shapeParagraph(spans, this.#fonts, this.rightToLeft)
  }

  shapeText(text: string, style: FontStyle): Paragraph {
    return this.shape([{ text }], style)
  }

  /** `width` and `size` in points. */
  break(paragraph: Paragraph, size: number, width: number): readonly Line[] {
    return breakLines(paragraph, (width / size) * 1000)
  }

  breakWithin(
    paragraph: Paragraph,
    style: FontStyle,
    size: number,
    width: number,
    maxLines: number,
  ): readonly Line[] {
    const shapeShortened = (text: string) => this.shapeText(text, style)
    return breakLinesWithin(paragraph, (width / size) * 1000, maxLines, shapeShortened)
  }

  /** For words that are never drawn: alternative texts, bookmarks, metadata. */
  plain(text: string): string {
    return this.#cleaner.strip(text).replace(/\s+/g, ' ').trim()
  }

  #setSpan(span: Span, around: FontStyle): SetSpan {
    const style = around === 'regular' && span.strong ? 'bold' : around
    const href = span.href === undefined ? undefined : readLink(span.href)
    const isForeign = span.language !== undefined && span.language !== this.#language
    return {
      text: this.#cleaner.clean(span.text, style),
      style,
      ...(href === undefined ? {} : { href }),
      ...(isForeign ? { language: span.language } : {}),
    }
  }
}
