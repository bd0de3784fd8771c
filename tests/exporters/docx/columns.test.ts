import { expect, it } from 'vitest'
import type { Block, TableBlock } from '@/core/document/plan-document'
import { columnWidths } from '@/exporters/docx/column-widths'
import { PARAGRAPH_STYLES } from '@/exporters/docx/paragraph-styles'
import { estimateWidth } from '@/core/document/charts/estimate-width'
import { type Wanted, writtenDocument } from '../../support/written'

/** The text's width on an upright A4 page, and the room that a cell keeps free at its sides, in points. */
const TEXT_PT = 481
const PADDING_PT = 8.5

function tableWith(header: string, wanted: Wanted): TableBlock {
  const blocks = writtenDocument(wanted).blocks.flatMap((block): readonly Block[] =>
    block.type === 'section' ? block.blocks : [block],
  )
  const found = blocks.find(
    (block) => block.type === 'table' && block.columns.some((column) => column.header === header),
  )
  if (found?.type !== 'table') throw new Error(`no table with "${header}"`)
  return found
}

/** How many lines of its column the words take at most. */
function fillOf(words: string, header: string, wanted: Wanted): number {
  const table = tableWith(header, wanted)
  const share = columnWidths(table, TEXT_PT)[table.columns.findIndex((each) => each.header === header)] ?? 0
  const room = (share / 100) * TEXT_PT - PADDING_PT
  return estimateWidth(words, PARAGRAPH_STYLES.TableText.size, false) / room
}

it('a baseline with its source takes two lines among the results', () => {
  expect(fillOf('46\u00a0% (survey, June 2026)', 'Baseline', { preset: 'progress-report' })).toBeLessThan(1.8)
})

it('the second line of a span of months stands on one line in the plan for an accelerator', () => {
  expect(fillOf('to December 2026', 'Start and end', { preset: 'accelerator' })).toBeLessThan(1)
})

it('a Chinese party who takes part stands on one line above its letters', () => {
  expect(fillOf('技术提供方', '技术提供方', { preset: 'full', language: 'zh' })).toBeLessThan(1)
})

it.each(['使用机会不平等', '数字安全隐患'])('the Chinese name of a risk stands on one line: %s', (name) => {
  expect(fillOf(name, '风险', { preset: 'full', language: 'zh' })).toBeLessThanOrEqual(1)
})
