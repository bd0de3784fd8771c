import type { PlanSheet, SheetCell } from '@/core/document/plan-sheet'
import type { Exported, Progress } from '../exporter'
import { looksLikeFormula } from '../formula'
import { cleanText, HALF_CHARACTERS } from '../xml-text'

export const extension = 'csv'

/** Tells programs that guess that the text is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff'

/** The actions, a line each, as RFC 4180 has it: commas, quotes where needed, lines ending in CR LF. */
export function make({ tables }: PlanSheet, progress: Progress = () => undefined): Promise<Exported> {
  const { columns, rows } = tables.actions
  const lines = [columns.map(({ header }) => field(header)), ...rows.map((row) => row.map(cellField))]
  const text = BYTE_ORDER_MARK + lines.map((line) => `${line.join(',')}\r\n`).join('')
  const halves = new Set(rows.flatMap((row) => row.flatMap(halvesIn)))
  progress(1)
  return Promise.resolve({
    bytes: new TextEncoder().encode(text),
    replaced: [...halves].map((character) => ({ character, shownAs: '\ufffd' })),
  })
}

function cellField(cell: SheetCell): string {
  switch (cell.kind) {
    case 'none':
      return ''
    case 'text':
      return field(cell.text)
    case 'number':
      return String(cell.value)
    case 'date':
      return cell.date
  }
}

/** A text that could be taken for a formula gets the apostrophe that spreadsheets read as "this is text". */
function field(text: string): string {
  const guarded = looksLikeFormula(text) ? `'${text}` : text
  const clean = cleanText(guarded)
  return /[",\n;]/.test(clean) ? `"${clean.replaceAll('"', '""')}"` : clean
}

function halvesIn(cell: SheetCell): readonly string[] {
  return cell.kind === 'text' ? (cell.text.match(HALF_CHARACTERS) ?? []) : []
}
