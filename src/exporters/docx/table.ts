import { PALETTE } from '@/core/document/palette'
import {
  type Cell,
  type KeyValueRow,
  plain,
  standsOutInPart,
  type TableBlock,
  text,
} from '@/core/document/plan-document'
import { type FileChild, type TableCell, TableRow } from 'docx'
import { estimateWidth } from '@/core/document/charts/estimate-width'
import { columnWidths, keyValueWidths } from './column-widths'
import type { DocxSetting } from './docx-setting'
import { hex } from './hex'
import { PARAGRAPH_STYLES } from './paragraph-styles'
import { gap } from './paragraphs'
import { captionChildren, planTable, textCell } from './plan-table'

export function tableChildren(block: TableBlock, setting: DocxSetting): readonly FileChild[] {
  const { caption, columns, rowHeader } = block
  const widths = columnWidths(block, setting.area.width / TWIPS_A_POINT)
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    keepNext: true,
    children: columns.map((column, index) =>
      textCell('TableHeading', [text(column.header)], widths[index] ?? 0, setting),
    ),
  })
  const cells = block.rows.map((row) => columns.map((_, index) => row[index] ?? EMPTY_CELL))
  const rows = [header, ...bodyRows(cells, widths, rowHeader, setting, true)]
  return [
    ...captionChildren(block, caption, setting),
    planTable('PlanTable', { rows, widths, hasHeaderRow: true, hasRowHeaders: rowHeader }, setting),
    gap(setting),
  ]
}

/** Fills up a row that is shorter than the header, which Word would leave ragged. */
const EMPTY_CELL: Cell = { paragraphs: [] }

/** Key and value side by side, each key the header of its row. */
export function keyValueTable(
  pairs: readonly KeyValueRow[],
  setting: DocxSetting,
  keyShare = 0.3,
): readonly FileChild[] {
  if (pairs.length === 0) return []
  const widths = keyValueWidths(pairs, keyShare, setting.area.width / TWIPS_A_POINT)
  const cells = pairs.map(({ key, value }) => [{ paragraphs: [text(key)] }, { paragraphs: [value] }])
  const rows = bodyRows(cells, widths, true, setting)
  return [
    planTable('PlanFacts', { rows, widths, hasHeaderRow: false, hasRowHeaders: true }, setting),
    gap(setting),
  ]
}

/** A table this small moves to the next page rather than leave a row or two behind. */
const MOST_ROWS_KEPT_TOGETHER = 4
const MOST_LINES_KEPT_TOGETHER = 10

/**
 * Below a header a first row stays with the second: where it alone just fitted there, LibreOffice lost all the others.
 * The last one stays with the one before it rather than stand alone under the header of a further page.
 */
function keepsCompany(rowIndex: number, count: number): boolean {
  return rowIndex === 0 || rowIndex === count - 2
}

function bodyRows(
  rows: readonly (readonly Cell[])[],
  widths: readonly number[],
  hasRowHeader: boolean,
  setting: DocxSetting,
  hasHeader = false,
): readonly TableRow[] {
  const heights = rows.map((cells) =>
    Math.max(...cells.map((cell, index) => linesIn(cell, widths[index] ?? 0, setting))),
  )
  const allLines = heights.reduce((sum, lines) => sum + lines, 0)
  const isSmall = rows.length <= MOST_ROWS_KEPT_TOGETHER || allLines <= MOST_LINES_KEPT_TOGETHER
  return rows.map((cells, rowIndex) => {
    const isWhole = (heights[rowIndex] ?? 0) <= MOST_LINES_KEPT_WHOLE
    const hasCompany = isSmall || (hasHeader && keepsCompany(rowIndex, rows.length))
    const isKept = hasCompany && rowIndex < rows.length - 1
    return new TableRow({
      ...(isWhole ? { cantSplit: true } : {}),
      ...(isWhole && isKept ? { keepNext: true } : {}),
      children: cells.map((cell, index) =>
        bodyCell(cell, widths[index] ?? 0, hasRowHeader && index === 0, setting),
      ),
    })
  })
}

function bodyCell(cell: Cell, width: number, isRowHeader: boolean, setting: DocxSetting): TableCell {
  const { paragraphs, heat } = cell
  if (heat === undefined) {
    return textCell(
      isRowHeader && !standsOutInPart(cell) ? 'TableRowHeading' : 'TableText',
      paragraphs,
      width,
      setting,
    )
  }
  const style = heat < FIRST_DARK_HEAT ? 'TableText' : 'TableTextLight'
  return textCell(style, paragraphs, width, setting, { shading: { fill: hex(PALETTE.heat[heat]) } })
}

/** From here on the ground is so dark that the text is light. */
const FIRST_DARK_HEAT = 3

const TWIPS_A_POINT = 20
const TEXT_SIZE_PT = PARAGRAPH_STYLES.TableText.size
const CELL_PADDING_PT = 8.5
/** Rows stay on one page unless they are so tall that a large part of a page would be left empty before them. */
const MOST_LINES_KEPT_WHOLE = 12

function linesIn({ paragraphs }: Cell, width: number, { area }: DocxSetting): number {
  const widthPt = Math.max((area.width / TWIPS_A_POINT) * (width / 100) - CELL_PADDING_PT, TEXT_SIZE_PT)
  const lines = paragraphs
    .flatMap((paragraph) => plain(paragraph).split('\n'))
    .map((line) => Math.ceil(estimateWidth(line, TEXT_SIZE_PT, false) / widthPt))
  return lines.reduce((sum, count) => sum + Math.max(count, 1), 0)
}
