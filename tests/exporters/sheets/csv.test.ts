import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlanSheet, SheetCell } from '@/core/document/plan-sheet'
import { make } from '@/exporters/csv/csv'
import { looksLikeFormula } from '@/exporters/formula'
import { cleanText } from '@/exporters/xml-text'
import { RUNS, SEED } from '../../support/plans'
import { writtenSheet } from '../../support/written'

const english = writtenSheet()

async function textOf(sheet: PlanSheet): Promise<string> {
  // Decoded so that the mark at the start stays.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode((await make(sheet)).bytes)
}

/** RFC 4180, read by the letter. */
function parse(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  let row: string[] = []
  let position = 0
  while (position < csv.length) {
    const quoted = /"((?:[^"]|"")*)"(,|\r\n)/y
    const plain = /([^",\r\n]*)(,|\r\n)/y
    quoted.lastIndex = plain.lastIndex = position
    const match = csv[position] === '"' ? quoted.exec(csv) : plain.exec(csv)
    if (!match) throw new Error(`not CSV at ${position}: ${csv.slice(position, position + 40)}`)
    row.push((match[1] ?? '').replaceAll('""', '"'))
    position += match[0].length
    if (match[2] === '\r\n') {
      rows.push(row)
      row = []
    }
  }
  return rows
}

function withTexts(texts: readonly string[]): PlanSheet {
  const sheet = english
  const columns = texts.map((_, index) => ({ header: `Column ${index}`, width: 10 }))
  const row = texts.map((text): SheetCell => ({ kind: 'text', text }))
  return {
    ...sheet,
    tables: { ...sheet.tables, actions: { name: 'Actions', columns, rows: [row], frozenColumns: 0 } },
  }
}

it('holds every action and column of the sheet, in UTF-8 that programs know as such', async () => {
  const sheet = writtenSheet({ language: 'fr', answers: { startMonth: '2027-01' } })
  const csv = await textOf(sheet)
  expect(csv.startsWith('\ufeff')).toBe(true)
  const { columns, rows } = sheet.tables.actions
  const parsed = parse(csv.slice(1))
  expect(parsed[0]).toEqual(columns.map(({ header }) => header))
  expect(parsed).toHaveLength(rows.length + 1)
  const start = columns.findIndex(({ header }) => header === 'Début')
  expect(parsed[1]?.[start]).toMatch(/^\d{4}-\d{2}-01$/)
})

describe('a text that a spreadsheet could take for a formula', () => {
  it.each([
    '=1',
    '+1',
    '-1',
    '@A1',
    '\t=1',
    '\r1',
    '＝1',
    '＋1',
    '－1',
    '＠1',
    ' =1',
    '\u200b=1',
    '\ufeff@x',
  ])('%j is guarded by an apostrophe', async (text) => {
    const [, row] = parse((await textOf(withTexts([text]))).slice(1))
    expect(row).toEqual([cleanText(`'${text}`)])
  })

  it.each(['1=1', 'a@b.org', "'quoted", '1-2', '٣', 'é'])('%j is none', (text) => {
    expect(looksLikeFormula(text)).toBe(false)
  })

  it('never stands at the start of a field, whatever was typed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 5 }),
        async (texts) => {
          const [, row] = parse((await textOf(withTexts(texts))).slice(1))
          expect(row).toHaveLength(texts.length)
          for (const field of row ?? []) expect(field).not.toMatch(/^\s*[=+\-@＝＋－＠\t\r]/u)
        },
      ),
      { numRuns: RUNS, seed: SEED },
    )
  })

  it('does not touch numbers below zero', async () => {
    const sheet = withTexts(['x'])
    const actions = { ...sheet.tables.actions, rows: [[{ kind: 'number', value: -5 } as const]] }
    expect(parse((await textOf({ ...sheet, tables: { ...sheet.tables, actions } })).slice(1))[1]).toEqual([
      '-5',
    ])
  })
})
