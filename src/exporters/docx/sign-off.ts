import { type SignOffBlock, text } from '@/core/document/plan-document'
import { type FileChild, TableRow } from 'docx'
import type { DocxSetting } from './docx-setting'
import { gap } from './paragraphs'
import { captionChildren, planTable, textCell } from './plan-table'

const WRITING_HEIGHT_TWIPS = 850
/** For notes: three such rows fit under the longest of the library's actions. */
const NOTES_HEIGHT_TWIPS = 1700

/** For each post a row that names it over a row of boxes, their words small at the top, room to write below. */
export function signOffChildren(block: SignOffBlock, setting: DocxSetting): readonly FileChild[] {
  if (block.lines.length === 0) return []
  const columns = Math.max(1, ...block.lines.map((line) => line.blanks.length))
  const height = block.fillsPage ? NOTES_HEIGHT_TWIPS : WRITING_HEIGHT_TWIPS
  const rows = block.lines.flatMap(({ label, blanks }) => [
    new TableRow({
      cantSplit: true,
      children: [textCell('TableHeading', [text(label)], 100, setting, { columnSpan: columns })],
    }),
    ...(blanks.length === 0 ? [] : [blankRow(blanks, columns, height, setting)]),
  ])
  const widths = Array.from({ length: columns }, () => 100 / columns)
  return [
    ...captionChildren(block, '', setting),
    planTable('PlanSignOff', { rows, widths, hasHeaderRow: false, hasRowHeaders: false }, setting),
    gap(setting),
  ]
}

/** All posts share one grid: where a post has fewer boxes than another, its last one is wider. */
function blankRow(
  blanks: readonly string[],
  columns: number,
  height: number,
  setting: DocxSetting,
): TableRow {
  return new TableRow({
    cantSplit: true,
    height: { value: height, rule: 'atLeast' },
    children: blanks.map((blank, index) => {
      const columnSpan = index < blanks.length - 1 ? 1 : columns - index
      return textCell('SignOffBlank', [text(blank)], (100 / columns) * columnSpan, setting, { columnSpan })
    }),
  })
}
