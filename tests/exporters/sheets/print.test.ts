import { describe, expect, it } from 'vitest'
import { type SheetTable, TABLE_NAMES } from '@/core/document/plan-sheet'
import { LANGUAGES } from '@/core/questionnaire/vocabulary'
import { PAGE_WIDTH } from '@/exporters/xlsx/print-set-up'
import { rowHeights } from '@/exporters/xlsx/row-heights'
import { make } from '@/exporters/xlsx/xlsx'
import { readXlsx } from '../../support/read-xlsx'
import { writtenSheet } from '../../support/written'

const widthOf = ({ columns }: SheetTable): number => columns.reduce((sum, { width }) => sum + width, 0)

describe('a workbook on paper', () => {
  it('has its actions over pages side by side at seven points, each with number and title', async () => {
    const { part } = readXlsx((await make(writtenSheet())).bytes)
    const xml = part('xl/worksheets/sheet1.xml')
    expect(xml).toContain(
      '<pageSetup paperSize="9" orientation="landscape" scale="64" pageOrder="overThenDown"/>',
    )
    expect(xml).not.toContain('fitToPage')
    expect(part('xl/workbook.xml')).toContain("'Actions'!$A:$B,'Actions'!$1:$1</definedName>")
  })

  it('has every other table one page wide, and no smaller than that', async () => {
    const sheet = writtenSheet({ includesSensitive: true })
    const { part } = readXlsx((await make(sheet)).bytes)
    for (const [index, name] of TABLE_NAMES.entries()) {
      if (name === 'actions') continue
      expect(widthOf(sheet.tables[name]), name).toBeLessThanOrEqual(PAGE_WIDTH)
      expect(part(`xl/worksheets/sheet${index + 1}.xml`)).toContain('fitToPage="1"')
    }
  })

  it('is for the paper of the plan', async () => {
    const { part } = readXlsx((await make(writtenSheet({ paper: 'Letter' }))).bytes)
    expect(part('xl/worksheets/sheet2.xml')).toContain('paperSize="1"')
  })

  it('gives each row the height of its wrapped text, and leaves it to be fitted anew', async () => {
    const sheet = writtenSheet()
    const { part } = readXlsx((await make(sheet)).bytes)
    const rows = [...part('xl/worksheets/sheet1.xml').matchAll(/<row [^>]*>/g)].map(([row]) => row)
    expect(rows).toHaveLength(sheet.tables.actions.rows.length + 1)
    for (const row of rows) expect(row).toMatch(/ ht="\d+"/)
    expect(rows.join('')).not.toContain('customHeight')
  })

  it.each(LANGUAGES)('has columns wide enough for headers and words up to 14 letters in %s', (language) => {
    const sheet = writtenSheet({ language, includesSensitive: true, answers: { startMonth: '2027-01' } })
    for (const name of TABLE_NAMES) {
      for (const [index, { header, width }] of sheet.tables[name].columns.entries()) {
        const cells = sheet.tables[name].rows.map((row) => row[index])
        const texts = [header, ...cells.flatMap((cell) => (cell?.kind === 'text' ? [cell.text] : []))]
        const words = texts.flatMap((text) => text.match(/\p{L}+/gu) ?? [])
        const letters = words.filter((word) => language !== 'zh' && word.length <= 14)
        expect(Math.max(0, ...letters.map((word) => word.length)), `${name}: ${header}`).toBeLessThan(width)
      }
    }
  })
})

describe('the height of a row', () => {
  const heightOf = (text: string, width: number): number =>
    rowHeights({
      name: '',
      columns: [{ header: '', width }],
      rows: [[{ kind: 'text', text }]],
      frozenColumns: 0,
    })[1] ?? 0

  it('counts the lines of its longest text: as typed, and as they wrap', () => {
    expect(heightOf('one', 20)).toBe(15)
    expect(heightOf('one\ntwo\n\nfour', 20)).toBe(60)
    expect(heightOf('nine letter words here, eight of them in a row, wrap', 20)).toBe(45)
    expect(heightOf('x'.repeat(100), 21)).toBe(75)
  })

  it('knows that Chinese characters are wide, break anywhere and stand in taller lines', () => {
    expect(heightOf('措'.repeat(20), 23)).toBe(34)
  })

  it('is never more than Excel allows', () => {
    expect(heightOf('line\n'.repeat(99), 20)).toBe(409)
  })
})
