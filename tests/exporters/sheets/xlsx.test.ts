import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PlanSheet, type SheetCell, TABLE_NAMES, textCell } from '@/core/document/plan-sheet'
import { LANGUAGES } from '@/core/questionnaire/vocabulary'
import { make } from '@/exporters/xlsx/xlsx'
import { cleanText } from '@/exporters/xml-text'
import { RUNS, SEED } from '../../support/plans'
import { readXlsx } from '../../support/read-xlsx'
import { writtenSheet } from '../../support/written'

const plain = writtenSheet()

/** The same sheet with one row in its actions, all the rest empty. */
function withCells(...cells: readonly SheetCell[]): PlanSheet {
  const sheet = plain
  const empty = { name: '', columns: [{ header: 'A', width: 10 }], rows: [], frozenColumns: 0 }
  const names = Object.fromEntries(TABLE_NAMES.map((name) => [name, { ...empty, name }]))
  const actions = {
    ...empty,
    name: 'actions',
    columns: cells.map((_, index) => ({ header: `Column ${index}`, width: 20 })),
    rows: [cells],
  }
  return { ...sheet, tables: { ...sheet.tables, ...names, actions } }
}

/** What a file can hold of a text: see `cleanText`. */
const cleaned = (cell: SheetCell): SheetCell =>
  cell.kind === 'text' ? { ...cell, text: cleanText(cell.text) } : cell

const trimmed = (row: readonly SheetCell[]): readonly SheetCell[] =>
  row.slice(0, row.findLastIndex((cell) => cell.kind !== 'none') + 1)

/** Chinese months have joiners for the screen, which no file takes over. */
const unjoined = (cell: SheetCell): SheetCell =>
  cell.kind === 'text' ? { ...cell, text: cell.text.replaceAll('\u2060', '') } : cell

describe.each(LANGUAGES)('a workbook in %s', (language) => {
  it('read back is the sheet: every table, header, text, number and date', async () => {
    const sheet = writtenSheet({ language, answers: { startMonth: '2027-01' } })
    const { sheets } = readXlsx((await make(sheet)).bytes)
    expect(sheets.map(({ name }) => name)).toEqual(TABLE_NAMES.map((name) => sheet.tables[name].name))
    for (const [index, name] of TABLE_NAMES.entries()) {
      const { columns, rows, frozenColumns } = sheet.tables[name]
      const opened = sheets[index]
      const written = [columns.map(({ header }) => textCell(header)), ...rows.map(trimmed)]
      expect(opened?.rows).toEqual(written.map((row) => row.map(unjoined)))
      expect(opened?.frozen).toEqual({ rows: 1, columns: frozenColumns })
      expect(opened?.widths).toEqual(columns.map(({ width }) => width))
      expect(opened?.isRightToLeft).toBe(language === 'ar')
    }
  })
})

describe('what a user typed', () => {
  const hostile = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '＝1+1',
    '＋1',
    '－1',
    '＠A1',
    "=cmd|' /C calc'!A0",
    '_x0041_ and _x005F_',
    '</t></si> & "quoted" <!-- -->',
    'first\nsecond\r\nthird',
    'a\u0000b\ud800c',
    '  blanks  kept  ',
    'constructor',
    '__proto__',
    '_',
    'مرحبا 42 (abc) 你好 😀',
  ]

  it.each(hostile)('%j is text and nothing else', async (text) => {
    const { bytes } = await make(withCells({ kind: 'text', text }))
    const [actions] = readXlsx(bytes).sheets
    expect(actions?.rows[1]).toEqual([cleaned({ kind: 'text', text })])
    expect(actions?.hasFormula).toBe(false)
  })

  it('comes back whole whatever it is', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 }).filter((each) => cleanText(each) !== '')
    const number = fc.oneof(
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
    )
    const cell = fc.oneof(
      text.map((each): SheetCell => ({ kind: 'text', text: each })),
      number.map((value): SheetCell => ({ kind: 'number', value: Object.is(value, -0) ? 0 : value })),
      fc
        .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
        .map((date): SheetCell => ({ kind: 'date', date: date.toISOString().slice(0, 10), shows: 'day' })),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 6 }), async (cells) => {
        const [actions] = readXlsx((await make(withCells(...cells))).bytes).sheets
        expect(actions?.rows[1]).toEqual(cells.map(cleaned))
        expect(actions?.hasFormula).toBe(false)
      }),
      { numRuns: RUNS, seed: SEED },
    )
  })

  it('that is longer than a cell can be is shortened there, and said so', async () => {
    const sheet = withCells({ kind: 'text', text: '😀_x0041_'.repeat(4_000) })
    const { bytes, shortened } = await make(sheet)
    expect(shortened).toBe(1)
    const [row] = readXlsx(bytes).sheets[0]?.rows.slice(1) ?? []
    const [cell] = row ?? []
    const text = cell?.kind === 'text' ? cell.text : ''
    expect(text.length).toBeGreaterThan(15_000)
    expect(text.endsWith(`\n${sheet.cutMark}`)).toBe(true)
    expect(text).not.toMatch(/\p{Surrogate}/u)
  })

  it('of halves of characters is replaced and named', async () => {
    const { replaced } = await make(withCells({ kind: 'text', text: 'a\ud800b' }))
    expect(replaced).toEqual([{ character: '\ud800', shownAs: '\ufffd' }])
  })
})

describe('the file', () => {
  it('is the same to the byte each time', async () => {
    const [one, two] = [await make(plain), await make(writtenSheet())]
    expect(Buffer.compare(one.bytes, two.bytes)).toBe(0)
  })

  it('names title, subject and language, and nobody as author', async () => {
    const sheet = writtenSheet({ title: 'Plan & more', language: 'ru' })
    const core = readXlsx((await make(sheet)).bytes).part('docProps/core.xml')
    expect(core).toContain('<dc:title>Plan &amp; more</dc:title>')
    expect(core).toContain('<dc:language>ru-RU</dc:language>')
    expect(core).toContain('<dc:creator></dc:creator>')
  })

  it.each([
    ['en', undefined],
    ['ar', 'right'],
  ] as const)('stands in its cells as it is read, in %s', async (language, side) => {
    const answers = { startMonth: '2027-01', horizonMonths: 18 } as const
    const { part } = readXlsx((await make(writtenSheet({ language, answers }))).bytes)
    const styles = [...part('xl/styles.xml').matchAll(/<xf [^>]*>(?:<alignment ([^>]*)\/>)?/g)].map(
      ([, alignment = '']) => alignment,
    )
    const styleOf = (sheet: number, cell: string): string => {
      const [, style = ''] =
        new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(part(`xl/worksheets/sheet${sheet}.xml`)) ?? []
      return styles[Number(style)] ?? ''
    }
    const horizontal = (sheet: number, cell: string) => /horizontal="(\w+)"/.exec(styleOf(sheet, cell))?.[1]
    expect(horizontal(4, 'B2')).toBe(side)
    // The letters of who does what stand below the middle of their authority's name.
    expect([horizontal(4, 'C1'), horizontal(4, 'C2')]).toEqual(['center', 'center'])
    // Answers that are figures stand where answers in words do.
    expect(horizontal(5, 'C2')).toBe(side ?? 'left')
    const used = styles.filter((each) => each !== '')
    expect(used.every((each) => each.includes('readingOrder="2"'))).toBe(language === 'ar')
    expect(used.some((each) => each.includes('readingOrder'))).toBe(language === 'ar')
  })

  it('says at its end what the letters of who does what mean', () => {
    const rows = plain.tables.about.rows.map((row) =>
      row.map((cell) => (cell.kind === 'text' ? cell.text : '')),
    )
    expect(rows).toContainEqual([plain.tables.raci.name, expect.stringMatching(/A answers for it/)])
  })

  it('filters by its header and prints it on every page, turned', async () => {
    const sheet = plain
    const { part } = readXlsx((await make(sheet)).bytes)
    expect(part('xl/worksheets/sheet1.xml')).toContain(
      `<autoFilter ref="A1:AF${sheet.tables.actions.rows.length + 1}"/>`,
    )
    expect(part('xl/worksheets/sheet2.xml')).toContain(
      'orientation="landscape" fitToWidth="1" fitToHeight="0"',
    )
    expect(part('xl/workbook.xml')).toContain('localSheetId="1">\'Risks\'!$1:$1</definedName>')
  })
})
