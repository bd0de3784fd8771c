import type * as HarfBuzz from 'harfbuzzjs'
import type { Language } from '@/core/questionnaire/vocabulary'
import {
  CHINESE_RANGES,
  FONT_FACES,
  FULL_CHINESE,
  type FontFile,
  type FontStyle,
  fontStack,
  isInRanges,
} from '@/exporters/fonts'
import { FontEncoding } from './font-encoding'
import { isDroppable, isIgnorable } from './ignorable'
import { ShapedFont } from './shaped-font'
import { openHarfBuzz } from './open-harfbuzz'

/** A font of one document: the file's shapes and the codes this document gives them. */
export interface DocumentFont {
  readonly file: FontFile
  readonly shapes: ShapedFont
  readonly encoding: FontEncoding
  /** The file has no bold, so its strokes are thickened. */
  readonly thickened: boolean
}

export type CharactersByStyle = Readonly<Record<FontStyle, ReadonlySet<number>>>

export interface DocumentCharacters {
  readonly all: CharactersByStyle
  /** Those that stand in text of another language, or belong to Latin words: better from the Latin font. */
  readonly latin: CharactersByStyle
}

/** The fonts of one document, each style with the stack in which its characters are looked for. */
export class FontSet {
  readonly #stacks: Readonly<Record<FontStyle, readonly DocumentFont[]>>
  readonly #found: Readonly<Record<FontStyle, Map<number, DocumentFont | undefined>>>
  readonly #foundLatin: Readonly<Record<FontStyle, Map<number, DocumentFont | undefined>>>

  constructor(stacks: Readonly<Record<FontStyle, readonly DocumentFont[]>>) {
    this.#stacks = stacks
    this.#found = { regular: new Map(), bold: new Map(), heading: new Map() }
    this.#foundLatin = { regular: new Map(), bold: new Map(), heading: new Map() }
  }

  /** The first font of the style that can show the character; in `isLatin` text a Chinese font is the last resort. */
  fontFor(style: FontStyle, codePoint: number, isLatin = false): DocumentFont | undefined {
    const found = isLatin ? this.#foundLatin[style] : this.#found[style]
    if (found.has(codePoint)) return found.get(codePoint)
    const able = this.#stacks[style].filter((each) => canShow(each, codePoint))
    const font = (isLatin ? able.find((each) => !isChinese(each.file)) : undefined) ?? able[0]
    found.set(codePoint, font)
    return font
  }

  mainFont(style: FontStyle): DocumentFont {
    const font = this.#stacks[style][0] ?? this.#stacks.regular[0]
    if (!font) throw new Error('No font for regular text')
    return font
  }
}

/** Loads what the text needs and no more: further files only for characters that the earlier ones lack. */
export async function loadFonts(
  language: Language,
  characters: DocumentCharacters,
  loadFont: (name: string) => Promise<Uint8Array>,
): Promise<FontSet> {
  const harfBuzz = await openHarfBuzz()
  const opened = new Map<string, Promise<DocumentFont>>()
  const open = (file: FontFile, style: FontStyle) => {
    const thickened = file === FULL_CHINESE && style !== 'regular'
    const key = `${file} ${thickened}`
    const font = opened.get(key) ?? openFont(harfBuzz, file, thickened, loadFont)
    opened.set(key, font)
    return font
  }
  const stackFor = async (style: FontStyle) => {
    const stack: DocumentFont[] = []
    let missing = [...characters.all[style]].filter(
      (each) => !isDroppable(each) && !isIgnorable(each) && !isSpace(each),
    )
    if (missing.length === 0) return stack
    for (const [index, file] of fontStack(language, style).entries()) {
      const isWorthLoading = missing.some((codePoint) => isInRanges(codePoint, FONT_FACES[file].worthFor))
      if (index > 0 && !isWorthLoading) continue
      const font = await open(file, style)
      stack.push(font)
      // What Chinese fonts draw as wide as a character waits for a narrower one.
      const waits = isChinese(file) ? characters.latin[style] : NOTHING
      missing = missing.filter((codePoint) => !canShow(font, codePoint) || waits.has(codePoint))
    }
    return stack
  }
  const [regular, bold, heading] = await Promise.all([
    stackFor('regular'),
    stackFor('bold'),
    stackFor('heading'),
  ])
  return new FontSet({ regular, bold, heading })
}

async function openFont(
  harfBuzz: typeof HarfBuzz,
  file: FontFile,
  thickened: boolean,
  loadFont: (name: string) => Promise<Uint8Array>,
): Promise<DocumentFont> {
  const bytes = await loadFont(file)
  const shapes = openedFonts.get(bytes) ?? new ShapedFont(harfBuzz, bytes)
  openedFonts.set(bytes, shapes)
  return { file, shapes, encoding: new FontEncoding(), thickened }
}

/** A caller that keeps a font's bytes between documents also keeps its shaped words. */
const openedFonts = new WeakMap<Uint8Array, ShapedFont>()

const NOTHING: ReadonlySet<number> = new Set()

const isChinese = (file: FontFile): boolean => FONT_FACES[file].worthFor === CHINESE_RANGES

function canShow(font: DocumentFont, codePoint: number): boolean {
  const { limitedTo } = FONT_FACES[font.file]
  if (limitedTo && !isInRanges(codePoint, limitedTo)) return false
  return font.shapes.has(codePoint)
}

/** Blanks load no font: the main font's own space can stand for them. */
function isSpace(codePoint: number): boolean {
  return /\s/u.test(String.fromCodePoint(codePoint))
}
