import LineBreaker from 'linebreak'
import type { Language } from '@/core/questionnaire/vocabulary'
import type { FontStyle } from '@/exporters/fonts'
import { directionLevels } from './direction'
import type { DocumentFont, FontSet } from './font-set'
import { isHeldTogether } from './held-together'
import { isIgnorable } from './ignorable'
import { isApostrophe } from './latin-characters'
import { type LineRun, widthOf } from './line'

/** A span as it will be set: cleaned, its style chosen, its link checked. */
export interface SetSpan {
  readonly text: string
  readonly style: FontStyle
  readonly href?: string
  readonly language?: Language
}

/** Text between two places where a line may end, with the blanks that follow it. */
export interface Unit {
  readonly start: number
  readonly end: number
  readonly runs: readonly LineRun[]
  readonly blanks: readonly LineRun[]
  readonly width: number
  readonly blankWidth: number
  /** The line ends here whatever room is left. */
  readonly endsLine: boolean
}

/** Shaped text, ready to be broken into lines of any width at any size. */
export interface Paragraph {
  readonly spans: readonly SetSpan[]
  readonly units: readonly Unit[]
  readonly baseLevel: 0 | 1
  /** The widest stretch that no line end may divide. */
  readonly widestUnit: number
  /** Shapes a part of the text anew, for a word too long for its line. */
  readonly shape: (start: number, end: number) => readonly LineRun[]
  readonly text: string
}

export function shapeParagraph(spans: readonly SetSpan[], fonts: FontSet, rightToLeft: boolean): Paragraph {
  const text = spans.map((span) => span.text).join('')
  const levels = directionLevels(text, rightToLeft)
  const shape = (start: number, end: number) => shapeStretch(text, start, end, spans, levels, fonts)
  const units = unitsOf(text, shape)
  const widestUnit = units.reduce((widest, unit) => Math.max(widest, unit.width), 0)
  return { spans, units, baseLevel: rightToLeft ? 1 : 0, widestUnit, shape, text }
}

function unitsOf(text: string, shape: Paragraph['shape']): readonly Unit[] {
  const units: Unit[] = []
  const breaker = new LineBreaker(text)
  let start = 0
  for (let found = breaker.nextBreak(); found; found = breaker.nextBreak()) {
    const end = found.position
    if (!found.required && end < text.length && isHeldTogether(text, end)) continue
    const wordEnd = start + text.slice(start, end).trimEnd().length
    // Nobody sees a line feed: what stays of the blanks are spaces.
    const blankEnd = wordEnd + text.slice(wordEnd, end).replace(/\n/g, '').length
    const runs = shape(start, wordEnd)
    const blanks = shape(wordEnd, blankEnd)
    units.push({
      start,
      end: wordEnd,
      runs,
      blanks,
      width: widthOf(runs),
      blankWidth: widthOf(blanks),
      endsLine: found.required === true && end < text.length,
    })
    start = end
  }
  return units
}

/** Cuts a stretch into runs of one font, one direction and one span, and shapes each. */
function shapeStretch(
  text: string,
  start: number,
  end: number,
  spans: readonly SetSpan[],
  levels: Uint8Array | undefined,
  fonts: FontSet,
): readonly LineRun[] {
  const runs: LineRun[] = []
  let { index: spanIndex, end: spanEnd } = spanAt(spans, start)
  let runStart = start
  let current: { font: DocumentFont; level: number; span: number } | undefined
  const close = (position: number) => {
    if (!current || position === runStart) return
    const shaped = current.font.shapes.shape(text.slice(runStart, position), current.level % 2 === 1)
    runs.push({ font: current.font, shaped, span: current.span, level: current.level })
  }
  for (let position = start; position < end;) {
    while (position >= spanEnd) spanEnd += spans[++spanIndex]?.text.length ?? Infinity
    const codePoint = text.codePointAt(position) ?? 0
    const style = spans[spanIndex]?.style ?? 'regular'
    const level = levels?.[position] ?? 0
    const isSameSpan = current?.span === spanIndex
    const isLatin = spans[spanIndex]?.language !== undefined || isApostrophe(text, position)
    const font = pickFont(fonts, style, codePoint, isLatin, isSameSpan ? current?.font : undefined)
    if (!current || !isSameSpan || current.font !== font || current.level !== level) {
      close(position)
      runStart = position
      current = { font, level, span: spanIndex }
    }
    position += codePoint > 0xffff ? 2 : 1
  }
  close(end)
  return runs
}

/** Blanks, marks and joiners stay in the font of what they follow. */
function pickFont(
  fonts: FontSet,
  style: FontStyle,
  codePoint: number,
  isLatin: boolean,
  previous: DocumentFont | undefined,
): DocumentFont {
  if (previous && (isIgnorable(codePoint) || isAttached(codePoint)) && previous.shapes.has(codePoint))
    return previous
  if (isIgnorable(codePoint)) return previous ?? fonts.mainFont(style)
  return fonts.fontFor(style, codePoint, isLatin) ?? fonts.mainFont(style)
}

function isAttached(codePoint: number): boolean {
  return (
    codePoint === 0x20 ||
    codePoint === 0xa0 ||
    (codePoint >= 0x300 && codePoint <= 0x36f) ||
    (codePoint >= 0x64b && codePoint <= 0x65f) ||
    codePoint === 0x670
  )
}

function spanAt(spans: readonly SetSpan[], position: number): { index: number; end: number } {
  let end = 0
  for (const [index, span] of spans.entries()) {
    end += span.text.length
    if (position < end) return { index, end }
  }
  return { index: Math.max(0, spans.length - 1), end }
}
