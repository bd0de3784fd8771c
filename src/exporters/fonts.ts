import type { Language } from '@/core/questionnaire/vocabulary'

/** The font files documents are set in, under the names by which they are asked for and served. */
export const FONT_FILES = [
  'noto-sans-regular.ttf',
  'noto-sans-bold.ttf',
  'noto-serif-semibold.ttf',
  'cairo-regular.ttf',
  'cairo-bold.ttf',
  'symbols-regular.ttf',
  'symbols-bold.ttf',
  'noto-sans-sc-regular.ttf',
  'noto-sans-sc-bold.ttf',
  'noto-sans-sc-full.ttf',
] as const
export type FontFile = (typeof FONT_FILES)[number]

/** What a stretch of text is set in: running text, emphasis, or a heading. */
export type FontStyle = 'regular' | 'bold' | 'heading'

export type Ranges = readonly (readonly [first: number, last: number])[]

export interface FontFace {
  readonly postScriptName: string
  /** Characters for which the file is worth loading. */
  readonly worthFor: Ranges
  /** Nothing else is taken from the file, so that a cut file and a whole one give the same document. */
  readonly limitedTo?: Ranges
}

export const LATIN_RANGES: Ranges = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x250, 0x2ff],
  [0x300, 0x36f],
  [0x370, 0x52f],
  [0x1e00, 0x1fff],
  [0x2000, 0x206f],
  [0x2070, 0x20bf],
  [0x2100, 0x218f],
  [0x2212, 0x2212],
]

const ARABIC_RANGES: Ranges = [
  [0x600, 0x6ff],
  [0x750, 0x77f],
  [0x8a0, 0x8ff],
  [0xfb50, 0xfdff],
  [0xfe70, 0xfefc],
]

/** At least, at most, about: the Latin font lacks them, the Arabic one draws them best. */
const COMPARISONS: Ranges = [
  [0x2248, 0x2248],
  [0x2260, 0x2260],
  [0x2264, 0x2265],
]

/** Arrows, boxes, ticks: cut from the Chinese font, because the Latin one lacks them. */
export const SYMBOL_RANGES: Ranges = [
  [0x2190, 0x22ff],
  [0x2300, 0x23ff],
  [0x2460, 0x27bf],
]

/** The ideographic space stays out: it is shown as a plain space rather than load a large file. */
export const CHINESE_RANGES: Ranges = [
  [0x2e80, 0x2fdf],
  [0x3001, 0x33ff],
  [0x3400, 0x9fff],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe1f],
  [0xfe30, 0xfe4f],
  [0xff00, 0xffef],
  [0x20000, 0x323af],
]

const BASIC_LATIN: Ranges = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x2010, 0x2027],
  [0x2030, 0x203a],
  [0x20ac, 0x20ac],
  [0x2212, 0x2212],
]

/** Cairo's own Latin letters and signs go with its Arabic ones. */
export const CAIRO_RANGES: Ranges = [...ARABIC_RANGES, ...BASIC_LATIN, ...COMPARISONS]

export const FONT_FACES: Readonly<Record<FontFile, FontFace>> = {
  'noto-sans-regular.ttf': {
    postScriptName: 'NotoSans-Regular',
    worthFor: LATIN_RANGES,
    limitedTo: LATIN_RANGES,
  },
  'noto-sans-bold.ttf': { postScriptName: 'NotoSans-Bold', worthFor: LATIN_RANGES, limitedTo: LATIN_RANGES },
  'noto-serif-semibold.ttf': {
    postScriptName: 'NotoSerif-SemiBold',
    worthFor: LATIN_RANGES,
    limitedTo: LATIN_RANGES,
  },
  'cairo-regular.ttf': {
    postScriptName: 'Cairo-Regular',
    worthFor: [...ARABIC_RANGES, ...COMPARISONS],
    limitedTo: CAIRO_RANGES,
  },
  'cairo-bold.ttf': {
    postScriptName: 'Cairo-Bold',
    worthFor: [...ARABIC_RANGES, ...COMPARISONS],
    limitedTo: CAIRO_RANGES,
  },
  'symbols-regular.ttf': {
    postScriptName: 'NotoSansSC-Regular-Symbols',
    worthFor: SYMBOL_RANGES,
    limitedTo: SYMBOL_RANGES,
  },
  'symbols-bold.ttf': {
    postScriptName: 'NotoSansSC-Bold-Symbols',
    worthFor: SYMBOL_RANGES,
    limitedTo: SYMBOL_RANGES,
  },
  'noto-sans-sc-regular.ttf': { postScriptName: 'NotoSansSC-Regular', worthFor: CHINESE_RANGES },
  'noto-sans-sc-bold.ttf': { postScriptName: 'NotoSansSC-Bold', worthFor: CHINESE_RANGES },
  'noto-sans-sc-full.ttf': { postScriptName: 'NotoSansSC-Regular-Full', worthFor: CHINESE_RANGES },
}

/** Served in one weight to spare large downloads; written with thickened strokes where bold is wanted. */
export const FULL_CHINESE: FontFile = 'noto-sans-sc-full.ttf'

/**
 * Files in which a character is looked for, the first always loaded, the others only when the text needs them.
 * The full Chinese file comes last: it holds what the cut ones lack.
 */
export function fontStack(language: Language, style: FontStyle): readonly FontFile[] {
  const latin: FontFile = style === 'regular' ? 'noto-sans-regular.ttf' : 'noto-sans-bold.ttf'
  const arabic: FontFile = style === 'regular' ? 'cairo-regular.ttf' : 'cairo-bold.ttf'
  const chinese: FontFile = style === 'regular' ? 'noto-sans-sc-regular.ttf' : 'noto-sans-sc-bold.ttf'
  const symbols: FontFile = style === 'regular' ? 'symbols-regular.ttf' : 'symbols-bold.ttf'
  if (language === 'ar') return [arabic, latin, symbols, chinese, FULL_CHINESE]
  if (language === 'zh') return [chinese, latin, arabic, symbols, FULL_CHINESE]
  const serif: readonly FontFile[] = style === 'heading' ? ['noto-serif-semibold.ttf'] : []
  return [...serif, latin, arabic, symbols, chinese, FULL_CHINESE]
}

export function isInRanges(codePoint: number, ranges: Ranges): boolean {
  return ranges.some(([first, last]) => codePoint >= first && codePoint <= last)
}
