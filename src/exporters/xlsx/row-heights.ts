import type { SheetCell, SheetTable } from '@/core/document/plan-sheet'

/**
 * In points, of the header and of each row, for their wrapped text. LibreOffice fits no row by itself, and no program
 * tells how a text will wrap in the font it has: so this reckons a little more than the text takes in Calibri.
 */
export function rowHeights({ columns, rows }: SheetTable): readonly number[] {
  const header = columns.map((column): SheetCell => ({ kind: 'text', text: column.header }))
  return [header, ...rows].map((row) => {
    const heights = row.map((cell, index) =>
      cell.kind === 'text' ? heightOf(cell.text, (columns[index]?.width ?? 1) - PADDING) : LINE_POINTS,
    )
    return Math.min(MOST_POINTS, Math.max(LINE_POINTS, ...heights))
  })
}

/** Of Calibri and what stands in for it, at 11 points. */
const LINE_POINTS = 15

/** Of the fonts that have Chinese, some of which are taller. */
const WIDE_LINE_POINTS = 17

/** The most that Excel gives a row. */
const MOST_POINTS = 409

/** In characters, left and right of the text together. */
const PADDING = 1

function heightOf(text: string, width: number): number {
  return linesOf(text, width) * (WIDE.test(text) ? WIDE_LINE_POINTS : LINE_POINTS)
}

function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + wrappedLines(line, width), 0)
}

/** A word goes to the next line where it does not fit; one that is longer than a line is broken. */
function wrappedLines(line: string, width: number): number {
  let lines = 1
  let used = 0
  for (const word of line.match(WORDS) ?? []) {
    const full = widthOf(word)
    const bare = widthOf(word.trimEnd())
    if (used > 0 && used + bare > width) {
      lines += 1
      used = 0
    }
    if (bare > width) lines += Math.ceil(bare / width) - 1
    used = bare > width ? full % width : used + full
  }
  return lines
}

/** Chinese breaks after any character, a word otherwise after its blanks or hyphen. */
const WORDS = /[\u2e80-\uffef]|[^\s\u2e80-\uffef-]+(?:-+|\s*)|\s+|-+/gu

const WIDE = /[\u2e80-\uffef]/u

/** In widths of a digit, by which columns are measured. */
function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += characterWidth(character)
  return width
}

function characterWidth(character: string): number {
  if (WIDE.test(character)) return 2.1
  if (/\p{M}|\p{Cf}/u.test(character)) return 0
  return /\p{Lu}|\p{Script=Cyrillic}/u.test(character) ? 1.2 : 1
}
