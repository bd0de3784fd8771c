import { PALETTE } from '@/core/document/palette'
import type { Cell, TableBlock } from '@/core/document/plan-document'
import { captionSlabs } from '../layout/caption'
import { type Column, columnOf } from '../layout/column'
import { columnWidths } from '../layout/column-widths'
import { InlineOwners } from '../layout/inline-owners'
import type { Slab } from '../layout/slab'
import type { Owner } from '../layout/page'
import type { StructureElement } from '../layout/structure'
import { STYLES, type TextStyle } from '../layout/style'
import { BODY_RULE, CELL_PADDING, keepsCompany, type Row, type RowCell, rowSlab } from '../layout/table-row'
import type { Paragraph } from '../text/paragraph'
import type { Setting } from './setting'

const HEADER_RULE = { ink: PALETTE.inkSoft, width: 0.8 } as const
const PARAGRAPH_GAP = 3

/** Tried in turn until the longest words of all columns fit side by side. */
const SIZES = [1, 0.95, 0.9, 0.85]

interface ShapedCell {
  readonly paragraphs: readonly Paragraph[]
  readonly heat?: Cell['heat']
}

export function layTable(block: TableBlock, setting: Setting): readonly Slab[] {
  const { columns, rowHeader } = block
  if (columns.length === 0) return []
  const table = setting.parent.add('Table')
  const caption = captionSlabs(block.caption, table, setting)
  const header = columns.map(({ header }) => setting.typesetter.shapeText(header, 'bold'))
  const rows = block.rows.map((row) => shapeRow(row, columns.length, rowHeader, setting))
  const { widths, scale } = fitColumns(block, header, rows, setting.frame.width)
  const offsets = widths.map((_, index) => widths.slice(0, index).reduce((sum, width) => sum + width, 0))
  const place = (index: number) => ({ offset: offsets[index] ?? 0, width: widths[index] ?? 0 })
  const { frame, rightToLeft } = setting
  const headerOf = (ownerOf: (paragraph: Paragraph) => InlineOwners): Row => ({
    frame,
    rightToLeft,
    rule: HEADER_RULE,
    cells: header.map((paragraph, index) => ({
      ...place(index),
      fill: PALETTE.sunk,
      column: columnIn(
        setting,
        paragraph,
        scaled(STYLES.tableHeader, scale),
        place(index).width,
        ownerOf(paragraph),
      ),
    })),
  })
  const headerRow = table.add('THead').add('TR')
  const first = headerOf((paragraph) => new InlineOwners(headerRow.add('TH', { scope: 'Column' }), paragraph))
  const repeated = rowSlab(headerOf((paragraph) => new InlineOwners('decoration', paragraph)))
  const body = rows.length > 0 ? table.add('TBody') : undefined
  const bodySlabs = rows.map((row, rowIndex) => {
    const element = body?.add('TR') ?? table
    const cells = row.map((cell, index): RowCell => ({
      ...place(index),
      ...(cell.heat === undefined ? {} : { fill: PALETTE.heat[cell.heat] }),
      column: cellColumn(cell, element, rowHeader && index === 0, place(index).width, scale, setting),
    }))
    const laid = { cells, frame, rightToLeft, rule: BODY_RULE }
    const after = rowIndex === rows.length - 1 ? 12 : 0
    return rowSlab(laid, { repeated, after, keepWithNext: keepsCompany(laid, rowIndex, rows.length) })
  })
  const before = caption.length > 0 ? 0 : 11
  return [...caption, rowSlab(first, { before, keepWithNext: rows.length > 0 }), ...bodySlabs]
}

function shapeRow(
  row: readonly Cell[],
  columnCount: number,
  rowHeader: boolean,
  { typesetter }: Setting,
): readonly ShapedCell[] {
  return Array.from({ length: columnCount }, (_, index) => {
    const cell = row[index]
    const style = rowHeader && index === 0 ? 'bold' : 'regular'
    const paragraphs = cell?.paragraphs.map((text) => typesetter.shape(text, style)) ?? []
    return {
      paragraphs: paragraphs.filter((each) => each.units.length > 0),
      ...(cell?.heat === undefined ? {} : { heat: cell.heat }),
    }
  })
}

function fitColumns(
  block: TableBlock,
  header: readonly Paragraph[],
  rows: readonly (readonly ShapedCell[])[],
  width: number,
): { readonly widths: readonly number[]; readonly scale: number } {
  const longest = block.columns.map((_, index) =>
    Math.max(
      header[index]?.widestUnit ?? 0,
      ...rows.map((row) => Math.max(0, ...(row[index]?.paragraphs.map((each) => each.widestUnit) ?? []))),
    ),
  )
  const leastAt = (scale: number) =>
    longest.map((each) => each * ((STYLES.table.size * scale) / 1000) + 2 * CELL_PADDING.across + 0.1)
  const scale = SIZES.find((each) => leastAt(each).reduce((sum, least) => sum + least, 0) <= width) ?? 1
  const least = leastAt(scale)
  const wanted = block.columns.map((column, index) => ({ share: column.width, least: least[index] ?? 0 }))
  return { widths: columnWidths(wanted, width), scale }
}

function cellColumn(
  cell: ShapedCell,
  row: StructureElement,
  isRowHeader: boolean,
  width: number,
  scale: number,
  setting: Setting,
): Column {
  const element = row.add(isRowHeader ? 'TH' : 'TD', isRowHeader ? { scope: 'Row' } : {})
  const base = isRowHeader ? STYLES.tableHeader : STYLES.table
  const ink = cell.heat === undefined ? base.ink : PALETTE.heatInk[cell.heat]
  const style = scaled({ ...base, ink }, scale)
  const isSingle = cell.paragraphs.length === 1
  return cell.paragraphs.flatMap((paragraph, index) => {
    const owner: Owner = isSingle ? element : element.add('P')
    const before = index === 0 ? 0 : PARAGRAPH_GAP
    return columnIn(setting, paragraph, style, width, new InlineOwners(owner, paragraph), before)
  })
}

function columnIn(
  { typesetter }: Setting,
  paragraph: Paragraph,
  style: TextStyle,
  cellWidth: number,
  owners: InlineOwners,
  before = 0,
): Column {
  return columnOf(typesetter, paragraph, style, cellWidth - 2 * CELL_PADDING.across, owners, before)
}

function scaled(style: TextStyle, scale: number): TextStyle {
  return { ...style, size: style.size * scale, lineHeight: style.lineHeight * scale }
}
