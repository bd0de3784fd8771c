import type { Paper } from '@/core/document/plan-document'
import type { SheetTable } from '@/core/document/plan-sheet'
import { escapeXml } from '../xml-text'

/** 11 points on the screen are then 7 on paper: the smallest that people still read. */
const LEAST_SCALE = 64

/** As many characters as a turned page holds side by side at that scale, on the narrower of the two papers. */
export const PAGE_WIDTH = 222

const PAPER_NUMBERS: Readonly<Record<Paper, number>> = { A4: 9, Letter: 1 }

/**
 * A table that fits the width of a turned page at a size to be read is fitted to it. A wider one goes over several
 * pages side by side, each beginning with the columns that stay in view.
 */
export function sheetProperties(table: SheetTable): string {
  return isOnePageWide(table) ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : ''
}

export function pageXml(table: SheetTable, paper: Paper): string {
  const fit = isOnePageWide(table)
    ? 'fitToWidth="1" fitToHeight="0"'
    : `scale="${LEAST_SCALE}" pageOrder="overThenDown"`
  return (
    '<printOptions gridLines="1"/>' +
    '<pageMargins left="0.3" right="0.3" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="${PAPER_NUMBERS[paper]}" orientation="landscape" ${fit}/>` +
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>'
  )
}

/** The header on each page, and the first columns where a table takes several side by side. */
export function printTitles(table: SheetTable): string {
  const sheet = escapeXml(`'${table.name.replaceAll("'", "''")}'`)
  const columns = isOnePageWide(table) ? '' : `${sheet}!$A:$${columnLetters(table.frozenColumns)},`
  return `${columns}${sheet}!$1:$1`
}

function isOnePageWide({ columns, frozenColumns }: SheetTable): boolean {
  const width = columns.reduce((sum, column) => sum + column.width, 0)
  return width <= PAGE_WIDTH || frozenColumns === 0
}

/** 1 is A, 27 is AA. */
export function columnLetters(count: number): string {
  const rest = Math.floor((count - 1) / 26)
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((count - 1) % 26))
}
