import { type PlanSheet, TABLE_NAMES } from '@/core/document/plan-sheet'
import writeWorkbook from 'write-excel-file/universal'
import type { Exported, Progress } from '../exporter'
import { HALF_CHARACTERS } from '../xml-text'
import { unzipParts, zipParts } from '../zip-parts'
import { cellData } from './cell-data'
import { fileProperties, fittedRows, forPrinting, readRightToLeft } from './workbook-features'

export const extension = 'xlsx'

/** The plan as a workbook: typed dates and numbers, headers that stay in view, right to left where the script is. */
export async function make(sheet: PlanSheet, progress: Progress = () => undefined): Promise<Exported> {
  const texts = textsOf(sheet)
  let shortened = 0
  const sheets = TABLE_NAMES.map((name) => {
    const table = sheet.tables[name]
    const header = table.columns.map((column) =>
      cellData({ kind: 'text', text: column.header }, sheet, column, 'header'),
    )
    const rows = table.rows.map((row) =>
      row.map((cell, index) => {
        const data = cellData(cell, sheet, table.columns[index] ?? {}, 'body')
        if (data?.isShortened) shortened += 1
        return data?.cell
      }),
    )
    return {
      sheet: table.name,
      data: [header.map((each) => each?.cell), ...rows],
      columns: table.columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      ...(table.frozenColumns > 0 ? { stickyColumnsCount: table.frozenColumns } : {}),
      ...(sheet.direction === 'rtl' ? { rightToLeft: true } : {}),
    }
  })
  progress(0.3)
  const tables = TABLE_NAMES.map((name) => sheet.tables[name])
  const features = [
    fileProperties(sheet),
    forPrinting(tables, sheet.paper),
    fittedRows(tables),
    ...(sheet.direction === 'rtl' ? [readRightToLeft] : []),
  ]
  const blob = await writeWorkbook(sheets, { ...FONT, features }).toBlob()
  progress(0.8)
  const bytes = zipParts(unzipParts(new Uint8Array(await blob.arrayBuffer())), sheet.date)
  progress(1)
  return { bytes, replaced: brokenCharacters(texts), ...(shortened > 0 ? { shortened } : {}) }
}

const FONT = { fontFamily: 'Calibri', fontSize: 11 }

function textsOf({ tables }: PlanSheet): readonly string[] {
  return TABLE_NAMES.flatMap((name) =>
    tables[name].rows.flatMap((row) => row.flatMap((cell) => (cell.kind === 'text' ? [cell.text] : []))),
  )
}

/** Excel shows every character; only half of a pair, which is none, is replaced. */
function brokenCharacters(texts: readonly string[]): Exported['replaced'] {
  const halves = texts.flatMap((text) => text.match(HALF_CHARACTERS) ?? [])
  return [...new Set(halves)].map((character) => ({ character, shownAs: '\ufffd' }))
}
