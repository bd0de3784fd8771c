import type { Paragraph } from '@/exporters/pdf/text/paragraph'
import type { Line } from '@/exporters/pdf/text/line'
import type { Typesetter } from '@/exporters/pdf/text/typesetter'
import { type Frame, leftOf } from './frame'
import type { InlineOwners } from './inline-owners'
import type { Page } from './page'
import { baselineIn, type TextStyle } from './style'

/** One line of a column of text, with the white space above it where it does not come first. */
export interface ColumnLine {
  readonly line: Line
  readonly style: TextStyle
  readonly before: number
  readonly owners: InlineOwners
}

export type Column = readonly ColumnLine[]

export function columnOf(
  typesetter: Typesetter,
  paragraph: Paragraph,
  style: TextStyle,
  width: number,
  owners: InlineOwners,
  before = 0,
): Column {
  const spaced = { ...style, lineHeight: style.lineHeight * typesetter.leading }
  return typesetter.break(paragraph, style.size, width).map((line, index) => ({
    line,
    style: spaced,
    before: index === 0 ? before : 0,
    owners,
  }))
}

export function columnHeight(column: Column): number {
  return column.reduce((sum, each, index) => sum + each.style.lineHeight + (index === 0 ? 0 : each.before), 0)
}

/** How many lines fit the room. */
export function linesWithin(column: Column, room: number): number {
  let height = 0
  for (const [index, each] of column.entries()) {
    height += each.style.lineHeight + (index === 0 ? 0 : each.before)
    if (height > room) return index
  }
  return column.length
}

/** Draws lines from `top` down, each starting where reading starts in the area. */
export function drawColumn(
  page: Page,
  column: Column,
  area: Pick<Frame, 'left' | 'width'>,
  top: number,
  rightToLeft: boolean,
): void {
  let y = top
  for (const [index, { line, style, before, owners }] of column.entries()) {
    if (index > 0) y += before
    const x = leftOf(area, rightToLeft, 0, line.width * (style.size / 1000))
    owners.paint(page, line, x, y + baselineIn(style.lineHeight, style.size), style)
    y += style.lineHeight
  }
}
