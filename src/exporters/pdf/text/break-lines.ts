import { graphemesOf } from '@/exporters/graphemes'
import { type Line, type LineRun, placeLine, widthOf } from './line'
import type { Paragraph, Unit } from './paragraph'

/** Fills lines with as many words as fit; a word too long for a line of its own is divided between characters. */
export function breakLines(paragraph: Paragraph, maxWidth: number): readonly Line[] {
  const lines: Line[] = []
  let filled: Unit[] = []
  let width = 0
  const close = () => {
    lines.push(lineOf(filled, paragraph.baseLevel))
    filled = []
    width = 0
  }
  const add = (unit: Unit) => {
    filled.push(unit)
    width += unit.width + unit.blankWidth
  }
  for (const unit of paragraph.units) {
    if (filled.length > 0 && width + unit.width > maxWidth) close()
    const parts = unit.width > maxWidth ? divideUnit(paragraph, unit, maxWidth) : [unit]
    for (const [index, part] of parts.entries()) {
      if (index > 0) close()
      add(part)
    }
    if (unit.endsLine) close()
  }
  if (filled.length > 0) close()
  return lines
}

/** At most so many lines, the last one ending in an ellipsis when words are left over. */
export function breakLinesWithin(
  paragraph: Paragraph,
  maxWidth: number,
  maxLines: number,
  shapeShortened: (text: string) => Paragraph,
): readonly Line[] {
  const lines = breakLines(paragraph, maxWidth)
  if (lines.length <= maxLines) return lines
  for (let length = longestStart(paragraph, maxWidth, maxLines); length > 0; length--) {
    const shortened = `${paragraph.text.slice(0, length).trimEnd()}…`
    const shorter = breakLines(shapeShortened(shortened), maxWidth)
    if (shorter.length <= maxLines) return shorter
  }
  return breakLines(shapeShortened('…'), maxWidth).slice(0, maxLines)
}

/** A length of text certain to be too long, yet near: no line holds more than its width in its own characters. */
function longestStart(paragraph: Paragraph, maxWidth: number, maxLines: number): number {
  let width = 0
  for (const unit of paragraph.units) {
    width += unit.width + unit.blankWidth
    if (width > maxWidth * maxLines) return unit.end
  }
  return paragraph.text.length
}

function lineOf(units: readonly Unit[], baseLevel: 0 | 1): Line {
  const last = units.at(-1)
  const runs = units.flatMap((unit) => (unit === last ? unit.runs : [...unit.runs, ...unit.blanks]))
  return placeLine(runs, last?.blanks ?? [], baseLevel)
}

function divideUnit(paragraph: Paragraph, unit: Unit, maxWidth: number): readonly Unit[] {
  const ends = divisionPoints(paragraph.text, unit.start, unit.end)
  const parts: Unit[] = []
  let start = unit.start
  while (start < unit.end) {
    const candidates = ends.filter((end) => end > start)
    const [end, runs] = longestPart(paragraph, start, candidates, maxWidth)
    const isLast = end >= unit.end
    parts.push({
      start,
      end,
      runs,
      blanks: isLast ? unit.blanks : [],
      width: widthOf(runs),
      blankWidth: isLast ? unit.blankWidth : 0,
      endsLine: false,
    })
    start = end
  }
  return parts
}

/** The longest start of a word that fits, by halving; one character at least. */
function longestPart(
  paragraph: Paragraph,
  start: number,
  ends: readonly number[],
  maxWidth: number,
): readonly [number, readonly LineRun[]] {
  let low = 0
  // No sensible line holds more characters than this; it keeps endless words cheap.
  let high = Math.min(ends.length - 1, MAX_CHARACTERS_A_LINE)
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    const fits = widthOf(paragraph.shape(start, ends[middle] ?? start)) <= maxWidth
    if (fits) low = middle
    else high = middle - 1
  }
  const end = ends[low] ?? start + 1
  return [end, paragraph.shape(start, end)]
}

const MAX_CHARACTERS_A_LINE = 400

/** Ends of the characters as people see them: letters keep their marks. */
function divisionPoints(text: string, start: number, end: number): readonly number[] {
  let at = start
  return graphemesOf(text.slice(start, end)).map(({ length }) => (at += length))
}
