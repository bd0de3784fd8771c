import type { TableBlock } from '@/core/document/plan-document'
import { balancedWidths } from '@/exporters/pdf/layout/balanced-widths'
import { columnWidths } from '@/exporters/pdf/layout/column-widths'
import { STYLES } from '@/exporters/pdf/layout/style'
import { CELL_PADDING } from '@/exporters/pdf/layout/table-row'
import type { Paragraph } from '@/exporters/pdf/text/paragraph'
import { lineCount } from '@/exporters/pdf/text/line-count'
import type { ShapedCell } from './table'

export interface ColumnGrid {
  readonly columns: readonly { readonly offset: number; readonly width: number }[]
  /** Of the type, smaller where many columns stand side by side. */
  readonly scale: number
}

/** Tried in turn until the longest words of all columns fit side by side; the last is the least that is easily read, 8 pt. */
const SCALES = [1, 0.97, 8 / STYLES.table.size]

/** Between the paragraphs of a cell. */
export const PARAGRAPH_GAP = 2

/** Against rounding: a word that fits exactly must not break. */
const SLACK = 0.1

/** Widths as the document shares them out, bent so that words stay whole where that is possible. */
export function fitColumns(
  columns: TableBlock['columns'],
  header: readonly Paragraph[],
  rows: readonly (readonly ShapedCell[])[],
  width: number,
): ColumnGrid {
  const longest = columns.map((_, index) => {
    const inRows = rows.map((row) => widestOf(row[index]?.paragraphs ?? []))
    return inRows.reduce((widest, each) => Math.max(widest, each), header[index]?.widestUnit ?? 0)
  })
  const leastAt = (scale: number) =>
    longest.map((each) => each * ((STYLES.table.size * scale) / 1000) + 2 * CELL_PADDING.across + SLACK)
  const fits = (scale: number) => leastAt(scale).reduce((sum, least) => sum + least, 0) <= width
  const scale = SCALES.find(fits) ?? Math.min(...SCALES)
  const least = leastAt(scale)
  const asked = columnWidths(
    columns.map((column, index) => ({ share: column.width, least: least[index] ?? 0 })),
    width,
  )
  const widths = balancedWidths(
    asked.map((each, index) => ({
      width: each,
      least: isBlank(rows, index) ? each : (least[index] ?? 0),
      heightsAt: (tried) => cellHeights(index, header, rows, tried, scale),
    })),
  )
  let offset = 0
  const placed = widths.map((each) => {
    const column = { offset, width: each }
    offset += each
    return column
  })
  return { columns: placed, scale }
}

/** Room to write by hand, which no other column may take. */
function isBlank(rows: readonly (readonly ShapedCell[])[], column: number): boolean {
  return rows.every((row) => (row[column]?.paragraphs ?? []).length === 0)
}

/** Of the header and of each row, in points, without the padding that all have. */
function cellHeights(
  column: number,
  header: readonly Paragraph[],
  rows: readonly (readonly ShapedCell[])[],
  width: number,
  scale: number,
): readonly number[] {
  const units = ((width - 2 * CELL_PADDING.across) / (STYLES.table.size * scale)) * 1000
  const line = STYLES.table.lineHeight * scale
  const title = header[column]
  return [
    title ? lineCount(title, units) * line : 0,
    ...rows.map((row) => {
      const paragraphs = row[column]?.paragraphs ?? []
      const lines = paragraphs.reduce((sum, each) => sum + lineCount(each, units), 0)
      return lines * line + Math.max(0, paragraphs.length - 1) * PARAGRAPH_GAP
    }),
  ]
}

function widestOf(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((widest, each) => Math.max(widest, each.widestUnit), 0)
}
