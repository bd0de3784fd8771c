import { PALETTE } from '@/core/document/palette'
import { type Cell, standsOutInPart, type TableBlock, type Text, text } from '@/core/document/plan-document'
import { type Column, columnOf } from '@/exporters/pdf/layout/column'
import { InlineOwners } from '@/exporters/pdf/layout/inline-owners'
import { keptWhole, type Slab } from '@/exporters/pdf/layout/slab'
import type { StructureElement } from '@/exporters/pdf/layout/structure'
import { STYLES, type TextStyle } from '@/exporters/pdf/layout/style'
import {
  BODY_RULE,
  CELL_PADDING,
  keepsCompany,
  type Row,
  type RowCell,
  rowSlab,
} from '@/exporters/pdf/layout/table-row'
import type { Paragraph } from '@/exporters/pdf/text/paragraph'
import { captionSlabs } from './caption'
import type { Setting } from './setting'
import { type ColumnGrid, fitColumns, PARAGRAPH_GAP } from './table-columns'

const HEADER_RULE = { ink: PALETTE.inkSoft, width: 0.8 } as const
const GAP_ABOVE = 11
const GAP_BELOW = 12

/** A cell with its text shaped, before the widths of columns are known. */
export interface ShapedCell {
  readonly paragraphs: readonly Paragraph[]
  readonly isRowHeader: boolean
  readonly isBold: boolean
  readonly heat?: Cell['heat']
}

export function layTable(block: TableBlock, setting: Setting): readonly Slab[] {
  const { columns, rows } = block
  if (columns.length === 0) return captionSlabs(block.caption, setting.parent.add('Div'), setting)
  const table = setting.parent.add('Table')
  const caption = captionSlabs(block.caption, table, setting)
  const header = columns.map((column) => setting.typesetter.shapeText(column.header, 'bold'))
  const shaped = rows.map((row) => shapeRow(row, block, setting))
  const grid = fitColumns(columns, header, shaped, setting.frame.width)
  const headerElement = table.add('THead').add('TR')
  const tagged = header.map((each) => new InlineOwners(headerElement.add('TH', { scope: 'Column' }), each))
  const untagged = header.map((each) => new InlineOwners('decoration', each))
  const headerSlab = rowSlab(headerRow(header, tagged, grid, setting), {
    before: caption.length > 0 ? 0 : GAP_ABOVE,
    keepWithNext: rows.length > 0,
  })
  if (rows.length === 0) return [...caption, headerSlab]
  const repeated = rowSlab(headerRow(header, untagged, grid, setting))
  const body = bodySlabs(block, shaped, table.add('TBody'), repeated, grid, setting)
  return keptWhole([...caption, headerSlab, ...body], setting.frame.height)
}

/** As many cells as there are columns, whatever the row holds. */
function shapeRow(
  row: readonly Cell[],
  { columns, rowHeader }: TableBlock,
  { typesetter }: Setting,
): readonly ShapedCell[] {
  return columns.map((_, index) => {
    const cell = row[index]
    const isRowHeader = rowHeader && index === 0
    const isBold = isRowHeader && cell !== undefined && !standsOutInPart(cell)
    const paragraphs = cell?.paragraphs.map((text) => typesetter.shape(text, isBold ? 'bold' : 'regular'))
    return {
      paragraphs: paragraphs?.filter((each) => each.units.length > 0) ?? [],
      isRowHeader,
      isBold,
      ...(cell?.heat === undefined ? {} : { heat: cell.heat }),
    }
  })
}

function headerRow(
  header: readonly Paragraph[],
  owners: readonly InlineOwners[],
  grid: ColumnGrid,
  setting: Setting,
): Row {
  const style = scaled(STYLES.tableHeader, grid.scale)
  const cells = grid.columns.map(({ offset, width }, index): RowCell => {
    const paragraph = header[index]
    const owner = owners[index]
    const column = paragraph && owner ? cellText(paragraph, style, width, owner, 0, setting) : []
    return { offset, width, fill: PALETTE.sunk, column }
  })
  return { cells, frame: setting.frame, rightToLeft: setting.rightToLeft, rule: HEADER_RULE }
}

function bodySlabs(
  block: TableBlock,
  rows: readonly (readonly ShapedCell[])[],
  body: StructureElement,
  repeated: Slab,
  grid: ColumnGrid,
  setting: Setting,
): readonly Slab[] {
  return rows.map((row, index) => {
    const element = body.add('TR')
    const cells = grid.columns.map(({ offset, width }, column): RowCell => {
      const cell = row[column]
      const fill = cell?.heat === undefined ? {} : { fill: PALETTE.heat[cell.heat] }
      return {
        offset,
        width,
        ...fill,
        column: cell ? cellColumn(cell, element, width, grid.scale, setting) : [],
      }
    })
    const again = titleAgain(block, index, grid, setting)
    const laid = { cells, frame: setting.frame, rightToLeft: setting.rightToLeft, rule: BODY_RULE, ...again }
    const after = index === rows.length - 1 ? GAP_BELOW : 0
    return rowSlab(laid, { repeated, after, keepWithNext: keepsCompany(laid, index, rows.length) })
  })
}

/** What names a divided row on its further pages: the first words of its first cell. Shaped only where a row is divided. */
function titleAgain(
  { rows, rowHeader }: TableBlock,
  index: number,
  { columns, scale }: ColumnGrid,
  setting: Setting,
): Pick<Row, 'continued'> {
  const named = rows[index]?.[0]
  const title = named?.paragraphs[0]
  const [first] = columns
  if (!rowHeader || !title || !first) return {}
  const style = standsOutInPart(named) ? 'regular' : 'bold'
  const again = (content: Text): Column => {
    const paragraph = setting.typesetter.shape(content, style)
    const owners = new InlineOwners('decoration', paragraph)
    return cellText(paragraph, scaled(STYLES.tableHeader, scale), first.width, owners, 0, setting)
  }
  const mark = setting.continued
  return {
    continued: {
      title: () => again([...title, { text: mark }]),
      mark: () => again(text(mark.trim())),
    },
  }
}

/** One paragraph stands in the cell itself, several are elements of their own. */
function cellColumn(
  cell: ShapedCell,
  row: StructureElement,
  width: number,
  scale: number,
  setting: Setting,
): Column {
  const element = cell.isRowHeader ? row.add('TH', { scope: 'Row' }) : row.add('TD')
  const base = cell.isBold ? STYLES.tableHeader : STYLES.table
  const ink = cell.heat === undefined ? base.ink : PALETTE.heatInk[cell.heat]
  const style = scaled({ ...base, ink }, scale)
  return cell.paragraphs.flatMap((paragraph, index) => {
    const owner = cell.paragraphs.length === 1 ? element : element.add('P')
    const before = index === 0 ? 0 : PARAGRAPH_GAP
    return cellText(paragraph, style, width, new InlineOwners(owner, paragraph), before, setting)
  })
}

function cellText(
  paragraph: Paragraph,
  style: TextStyle,
  cellWidth: number,
  owners: InlineOwners,
  before: number,
  { typesetter }: Setting,
): Column {
  return columnOf(typesetter, paragraph, style, cellWidth - 2 * CELL_PADDING.across, owners, before)
}

function scaled(style: TextStyle, scale: number): TextStyle {
  return { ...style, size: style.size * scale, lineHeight: style.lineHeight * scale }
}
