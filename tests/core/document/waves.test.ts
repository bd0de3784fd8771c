import { expect, it } from 'vitest'
import { plain } from '@/core/document/plan-document'
import { LANGUAGES } from '@/core/questionnaire/vocabulary'
import { someAnswers } from '../../support/answers'
import { aWriteInput, type Wanted, writtenDocument } from '../../support/written'

const { startMonth: _, ...undated } = someAnswers()

const blocksOf = (wanted: Wanted) =>
  writtenDocument(wanted).blocks.flatMap((block) => (block.type === 'section' ? block.blocks : [block]))

const headingsOf = (wanted: Wanted): ReadonlyMap<string, string> =>
  new Map(
    blocksOf(wanted).flatMap((block) => (block.type === 'heading' ? [[block.id, block.text] as const] : [])),
  )

it.each(LANGUAGES)('names the months of the first 90 days in the summary (%s)', (language) => {
  const { month, say } = aWriteInput({ language }).words
  const summary = headingsOf({ preset: 'minister-brief', language }).get('summary-first')
  expect(summary).toContain(say('document:summary.first'))
  expect(summary).toContain(month('2027-01'))
  expect(summary).toContain(month('2027-03'))
})

it('names the months of each wave over the sheets of its actions', () => {
  const headings = headingsOf({ answers: { horizonMonths: 18 } })
  expect(headings.get('sheets-1')).toBe('First 90 days: Jan\u00a02027 to Mar\u00a02027')
  expect(headings.get('sheets-2')).toBe('To month 12: Apr\u00a02027 to Dec\u00a02027')
})

it('names them in the progress report, where the first 90 days are long over', () => {
  const tables = blocksOf({ preset: 'progress-report', date: '2027-09-01' }).flatMap((block) =>
    block.type === 'table' ? block.rows : [],
  )
  const names = tables.map(([first]) => plain(first?.paragraphs[0] ?? []))
  expect(names).toContain('First 90 days: Jan\u00a02027 to Mar\u00a02027')
})

it('names none where the plan has no start month', () => {
  const headings = headingsOf({ allAnswers: undated })
  expect(headings.get('summary-first')).toBe('To start within 90 days')
  expect(headings.get('sheets-1')).toBe('First 90 days')
})
