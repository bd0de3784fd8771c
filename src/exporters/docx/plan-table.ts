import type { Block, Text } from '@/core/document/plan-document'
import { type FileChild, type ITableCellOptions, Table, TableCell, type TableRow } from 'docx'
import type { DocxSetting } from './docx-setting'
import type { ParagraphStyleId } from './paragraph-styles'
import { gap, pageStart, textParagraph } from './paragraphs'
import type { TableStyleId } from './table-styles'

interface TableParts {
  readonly rows: readonly TableRow[]
  /** Percentages of the text's width. */
  readonly widths: readonly number[]
  readonly hasHeaderRow: boolean
  readonly hasRowHeaders: boolean
}

/** Widths are shares, not measures: a page turned by hand in Word keeps tables that fit. */
export function planTable(
  style: TableStyleId,
  parts: TableParts,
  { isRtl, area }: Pick<DocxSetting, 'isRtl' | 'area'>,
): Table {
  return new Table({
    style,
    rows: parts.rows,
    columnWidths: parts.widths.map((width) => Math.round((width / 100) * area.width)),
    width: { size: 100, type: 'pct' },
    // Fixed, or one word without a space would widen its column and push the others off the page.
    layout: 'fixed',
    ...(isRtl ? { visuallyRightToLeft: true } : {}),
    tableLook: {
      firstRow: parts.hasHeaderRow,
      firstColumn: parts.hasRowHeaders,
      lastRow: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
  })
}

type CellExtras = Omit<ITableCellOptions, 'children' | 'width'>

export function textCell(
  style: ParagraphStyleId,
  paragraphs: readonly Text[],
  width: number,
  setting: DocxSetting,
  extras: CellExtras = {},
): TableCell {
  const emphasis = style === 'TableRowHeading' || style === 'TableHeading' ? 'paragraph-is-bold' : 'as-marked'
  const texts = paragraphs.length === 0 ? [[]] : paragraphs
  return new TableCell({
    ...extras,
    width: { size: width, type: 'pct' },
    children: texts.map((text) => textParagraph(style, text, setting, { emphasis })),
  })
}

/** Stands above its table or picture and stays with it; a page break before the block needs a paragraph to hold it. */
export function captionChildren(block: Block, caption: string, setting: DocxSetting): readonly FileChild[] {
  const start = pageStart(block, setting)
  // Said here too: the caption of a ministry's own template may let go of what it names.
  const kept = { ...start, keepNext: true }
  if (caption !== '') return [textParagraph('Caption', [{ text: caption }], setting, kept)]
  return start.pageBreakBefore ? [gap(setting, start)] : []
}
