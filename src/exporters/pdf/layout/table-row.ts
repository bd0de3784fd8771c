import { PALETTE } from '@/core/document/palette'
import { type Column, columnHeight, drawColumn, linesWithin } from './column'
import { type Frame, leftOf } from './frame'
import type { Page } from './page'
import { type Slab, slab } from './slab'

export interface RowCell {
  readonly column: Column
  /** From the start of the table to the start of the cell. */
  readonly offset: number
  readonly width: number
  readonly fill?: string
  /** Names the row again where it goes on, and says nothing new. */
  readonly isRepeated?: true
}

export interface Row {
  readonly cells: readonly RowCell[]
  readonly frame: Frame
  readonly rightToLeft: boolean
  readonly rule: { readonly ink: string; readonly width: number }
  /** Stands in the first cell of each part but the first of a divided row: which row goes on. */
  readonly continued?: RowAgain
}

/** What names a divided row on a further page; set only where a row is divided. */
export interface RowAgain {
  /** Its title with the word that it goes on. */
  readonly title: () => Column
  /** That word alone, below a title that is cut. */
  readonly mark: () => Column
}

export const CELL_PADDING = { across: 4, above: 2.5, below: 2.75 } as const

/** A row up to this share of the page moves on whole rather than be divided. */
const WHOLE_ROW_SHARE = 0.3

/** Only rows up to this share of the page keep each other company; one that saves the last from standing alone may be higher. */
const SHORT_ROW_SHARE = 0.12
const SAVING_ROW_SHARE = 0.2

/** The lower half of the rule above, which a shade must not cover. */
const RULE_ABOVE = 0.4

/** Lines of a divided row that must stand at the page's foot. */
const LEAST_LINES = 3

function rowHeight(cells: readonly RowCell[]): number {
  return (
    Math.max(0, ...cells.map((cell) => columnHeight(cell.column))) + CELL_PADDING.above + CELL_PADDING.below
  )
}

export type RowOptions = Partial<Pick<Slab, 'before' | 'after' | 'repeated' | 'keepWithNext'>>

/** A row of a table. High ones run on over pages, each cell with the lines that fit. */
export function rowSlab(row: Row, options: RowOptions = {}): Slab {
  const height = rowHeight(row.cells)
  const isWhole = height <= row.frame.height * WHOLE_ROW_SHARE
  return slab({
    ...options,
    height,
    minHeight: isWhole ? height : leastHeight(row.cells),
    draw: (page, top) => drawRow(page, row, top, height),
    split: (room, mustSplit) => {
      if (isWhole && !mustSplit) return undefined
      const parts = divideCells(row.cells, room, mustSplit)
      if (!parts) return undefined
      const [head, tail] = parts
      return [
        rowSlab({ ...row, cells: head }, options.repeated ? { repeated: options.repeated } : {}),
        rowSlab({ ...row, cells: named(tail, row) }, options),
      ]
    },
  })
}

/** A long title is cut rather than take the room of what goes on. */
const MOST_TITLE_LINES = 8

/** Without its title, the rest of a row would read as one of its own. */
function named(rest: readonly RowCell[], { continued }: Row): readonly RowCell[] {
  const [first, ...others] = rest
  if (!continued || !first || first.column.length > 0) return rest
  return [{ ...first, column: shortTitle(continued), isRepeated: true }, ...others]
}

function shortTitle({ title, mark }: RowAgain): Column {
  const whole = title()
  if (whole.length <= MOST_TITLE_LINES) return whole
  const goesOn = mark()
  return [...whole.slice(0, Math.max(MOST_TITLE_LINES - goesOn.length, 1)), ...goesOn]
}

/** The last rows that go over together. A turned page holds nothing else: two of fifteen rows on it look like a slip. */
const LAST_ROWS = { upright: 2, turned: 3 } as const

/** From here on a table is one that goes over pages anyway, and has rows to spare for the last. */
const LEAST_ROWS_OF_LONG = 2 * LAST_ROWS.turned

/** Neither the first row of a table stands alone at a page's foot, nor do the last ones at a page's head. */
export function keepsCompany(row: Row, index: number, count: number, shortShare = SHORT_ROW_SHARE): boolean {
  const share = rowHeight(row.cells) / row.frame.height
  const isTurned = row.frame.width > row.frame.height && count >= LEAST_ROWS_OF_LONG
  const last = count - (isTurned ? LAST_ROWS.turned : LAST_ROWS.upright)
  if (index >= last && index < count - 1) return share <= SAVING_ROW_SHARE
  return index === 0 && count > 1 && share <= shortShare
}

function drawRow(page: Page, row: Row, top: number, height: number): void {
  const { cells, frame, rightToLeft, rule } = row
  for (const { fill, offset, width } of cells) {
    if (!fill) continue
    const x = leftOf(frame, rightToLeft, offset, width)
    const shaded = { y: top + RULE_ABOVE, height: height - RULE_ABOVE }
    page.paint('decoration', { paint: 'rect', x, width, ...shaded, fill })
  }
  const y = top + height
  page.paint('decoration', {
    paint: 'rule',
    x1: frame.left,
    x2: frame.left + frame.width,
    y1: y,
    y2: y,
    stroke: rule.ink,
    width: rule.width,
  })
  for (const { column, offset, width } of cells) {
    const inner = width - 2 * CELL_PADDING.across
    const left = leftOf(frame, rightToLeft, offset + CELL_PADDING.across, inner)
    drawColumn(page, column, { left, width: inner }, top + CELL_PADDING.above, rightToLeft)
  }
}

export const BODY_RULE = { ink: PALETTE.line, width: 0.6 } as const

function leastHeight(cells: readonly RowCell[]): number {
  return rowHeight(cells.map((cell) => ({ ...cell, column: cell.column.slice(0, LEAST_LINES) })))
}

function divideCells(
  cells: readonly RowCell[],
  room: number,
  mustSplit: boolean,
): readonly [readonly RowCell[], readonly RowCell[]] | undefined {
  const inner = room - CELL_PADDING.above - CELL_PADDING.below
  const counts = cells.map((cell) => {
    const fitting = linesWithin(cell.column, inner)
    return mustSplit ? Math.max(fitting, 1) : fitting
  })
  const hasProgress = counts.some((count, index) => count > 0 && !cells[index]?.isRepeated)
  const hasRest = cells.some((cell, index) => !cell.isRepeated && cell.column.length > (counts[index] ?? 0))
  if (!hasProgress || !hasRest) return undefined
  return [
    cells.map((cell, index) => ({ ...cell, column: cell.column.slice(0, counts[index]) })),
    cells.map(({ isRepeated, ...cell }, index) => ({
      ...cell,
      column: isRepeated ? [] : cell.column.slice(counts[index]),
    })),
  ]
}
