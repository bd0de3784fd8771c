import { describe, expect, it } from 'vitest'
import type { Shape } from '@/core/document/drawing'
import { PALETTE } from '@/core/document/palette'
import { type Block, cell, type PlanDocument, text } from '@/core/document/plan-document'
import { LANGUAGES } from '@/core/questionnaire/vocabulary'
import { MARGIN } from '@/exporters/pdf/layout/frame'
import type { LaidDocument } from '@/exporters/pdf/layout/lay-document'
import { type Page, settledPaints } from '@/exporters/pdf/layout/page'
import { layOut, placedTexts } from '../../support/pdf/lay-out'
import { layoutFaults } from '../../support/pdf/layout-faults'
import { aWriteInput, writtenDocument } from '../../support/written'
import { aDocument, aHostileDocument, aLongDocument, aPlanDocument } from '../../support/sample-documents'

describe('the layout of the PDF', () => {
  const documents: readonly (readonly [string, PlanDocument])[] = [
    ['hostile text', aHostileDocument()],
    ['hostile text on Letter', { ...aHostileDocument(), paper: 'Letter' }],
    ['hostile text from right to left', { ...aHostileDocument(), language: 'ar', direction: 'rtl' }],
    ['a long plan in English', aLongDocument('en', 8)],
    ['a plan in Arabic', aPlanDocument('ar')],
    ['a plan in Chinese', aPlanDocument('zh')],
  ]

  it.each(documents)(
    'keeps %s inside the margins, no line on another, no heading alone',
    async (_, document) => {
      const laid = await layOut(document)
      expect(placedTexts(laid).length).toBeGreaterThan(10)
      expect(layoutFaults(laid).slice(0, 5)).toEqual([])
    },
  )

  it('never ends a page with the header of a table or its caption', async () => {
    const filler = (count: number): Block => ({
      type: 'list',
      ordered: false,
      items: Array(count).fill(text('x')),
    })
    const table: Block = {
      type: 'table',
      caption: 'Caption',
      columns: [{ header: 'Header', width: 1 }],
      rows: Array.from({ length: 5 }, () => [cell('Row')]),
      rowHeader: false,
    }
    for (let count = 30; count < 42; count++) {
      const laid = await layOut(aDocument({ blocks: [filler(count), table] }))
      const first = pageOf(laid, 'Header')
      expect(pageOf(laid, 'Caption')).toBe(first)
      expect(pageOf(laid, 'Row')).toBe(first)
    }
  })

  const says = (words: string, style: 'body' | 'small' | 'note' = 'body'): Block => ({
    type: 'paragraph',
    style,
    text: text(words),
  })
  const lines = (count: number, last: string): Block => ({
    type: 'list',
    ordered: false,
    items: [...Array.from({ length: count }, () => text('x')), text(last)],
  })
  const rows: Block = {
    type: 'table',
    caption: '',
    columns: [{ header: 'Header', width: 1 }],
    rows: [cell('Second'), cell('Third'), cell('Fourth')].map((each) => [each]),
    rowHeader: false,
  }
  const facts: Block = { type: 'key-value', caption: '', rows: [{ key: 'Second', value: text('x') }] }
  const label: Shape = {
    shape: 'label',
    x: 0,
    y: 20,
    text: 'First',
    size: 8,
    strong: false,
    fill: PALETTE.ink,
    anchor: 'left',
    maxWidth: 90,
    maxLines: 1,
  }
  const drawing = { width: 100, height: 100, shapes: [label] }
  const figure: Block = { type: 'figure', caption: '', alt: 'Map', drawing }
  const head = (level: 2 | 3, words: string): Block => ({ type: 'heading', level, id: words, text: words })
  const pairs: readonly (readonly [string, (count: number) => readonly Block[]])[] = [
    ['a sentence from the table that it leads to', (count) => [lines(count, 'x'), says('First'), rows]],
    ['a sentence from the facts that it leads to', (count) => [lines(count, 'x'), says('First'), facts]],
    ['a figure from its fine print', (count) => [lines(count, 'x'), figure, says('Second', 'small')]],
    ['a list from the note on it', (count) => [lines(count, 'First'), says('Second', 'note')]],
    [
      'a heading and its sentence from the first heading below them',
      (count) => [lines(count, 'x'), head(2, 'First'), says('x'), head(3, 'Second'), says('x')],
    ],
  ]

  it.each(pairs)('never parts %s', async (_, blocks) => {
    for (let count = 20; count < 46; count++) {
      const laid = await layOut(aDocument({ blocks: blocks(count) }))
      expect(pageOf(laid, 'Second')).toBe(pageOf(laid, 'First'))
    }
  })

  it('repeats the header of a table on each page, outside the structure', async () => {
    const rows = Array.from({ length: 120 }, (_, index) => [cell(`Row ${index}`)])
    const columns = [{ header: 'Header', width: 1 }]
    const table: Block = { type: 'table', caption: '', columns, rows, rowHeader: true }
    const laid = await layOut(aDocument({ blocks: [table] }))
    const headers = laid.pages.map(
      (page) => placedTexts({ ...laid, pages: [page] }).filter((each) => each.text === 'Header').length,
    )
    expect(headers).toEqual(laid.pages.map(() => 1))
    expect(laid.pages.length).toBeGreaterThan(2)
  })

  it('has the last three rows of a long table on a turned page together, where nothing else stands beside them', async () => {
    // Of several lines each, so that lines set closer make room for none of them.
    const lastPages = [...Array(16).keys()].map(async (more) => {
      const rows = Array.from({ length: 8 + more }, () => [cell('Row', 'a', 'b', 'c')])
      const columns = [{ header: 'Header', width: 1 }]
      const table: Block = { type: 'table', caption: '', columns, rows, rowHeader: true }
      const laid = await layOut(
        aDocument({ blocks: [{ type: 'section', orientation: 'landscape', blocks: [table] }] }),
      )
      const placed = placedTexts(laid).filter((each) => each.text === 'Row')
      expect(placed).toHaveLength(rows.length)
      return placed.filter(({ page }) => page === laid.pages.length - 1).length
    })
    const counts = await Promise.all(lastPages)
    expect(Math.min(...counts)).toBe(3)
    expect(Math.max(...counts)).toBeGreaterThan(8)
  })

  const longText = text('Word after word. '.repeat(1600))
  const numbered = [
    { header: 'Risk', width: 1 },
    { header: 'Note', width: 3 },
  ]
  const divided: readonly (readonly [string, Block])[] = [
    [
      'a row of a table',
      {
        type: 'table',
        caption: '',
        rowHeader: true,
        columns: numbered,
        rows: [[cell('Title'), { paragraphs: [longText] }]],
      },
    ],
    ['facts under a heading', { type: 'key-value', caption: '', rows: [{ key: 'Title', value: longText }] }],
  ]

  it.each(divided)(
    'names %s again on each page on which it goes on, outside the structure',
    async (_, block) => {
      const heading: Block = { type: 'heading', level: 3, id: 'sheet', text: 'Sheet' }
      const laid = await layOut(aDocument({ blocks: [heading, block] }))
      expect(laid.pages.length).toBeGreaterThan(2)
      for (const page of laid.pages.slice(1)) {
        const words = wordsOutsideStructure(page)
        expect(words).toContain('Title(continued)')
        if (block.type === 'key-value') expect(words).toContain('Sheet(continued)')
      }
      expect(wordsOutsideStructure(laid.pages[0])).not.toContain('(continued)')
    },
  )

  it('says so below a title too long to stand there again in full', async () => {
    const title = Array.from({ length: 60 }, (_, index) => `title${index}`).join(' ')
    const rows = [[cell(title), { paragraphs: [longText] }]]
    const table: Block = { type: 'table', caption: '', rowHeader: true, columns: numbered, rows }
    const facts: Block = { type: 'key-value', caption: '', rows: [{ key: title, value: longText }] }
    for (const block of [table, facts]) {
      const laid = await layOut(aDocument({ blocks: [block] }))
      expect(laid.pages.length).toBeGreaterThan(2)
      for (const page of laid.pages.slice(1)) {
        const words = wordsOutsideStructure(page)
        expect(words).toContain('title0')
        expect(words).not.toContain('title59')
        expect(words).toContain('(continued)')
      }
    }
  })

  it('gives sections pages of their own, turned as told, and no empty page between', async () => {
    const paragraph: Block = { type: 'paragraph', style: 'body', text: text('Words.') }
    const landscape: Block = { type: 'section', orientation: 'landscape', blocks: [paragraph] }
    const laid = await layOut(
      aDocument({
        blocks: [paragraph, landscape, landscape, { type: 'page-break' }, paragraph, { type: 'page-break' }],
      }),
    )
    expect(laid.pages.map((page) => page.width > page.height)).toEqual([false, true, true, false])
  })

  it('prints in the contents the page where each heading stands', async () => {
    const laid = await layOut(aLongDocument('en', 6))
    const texts = placedTexts(laid)
    for (const heading of laid.headings.all.filter(
      ({ level, text: words }) => level === 1 && words !== 'Contents',
    )) {
      const [entry] = texts.filter(
        (each) => each.page === 1 && each.text === heading.text.replaceAll(' ', ''),
      )
      const sameLine = texts
        .filter((each) => each.page === 1 && each.top === entry?.top)
        .map((each) => each.text)
      expect(sameLine).toContain(String(heading.page + 1))
    }
  })

  it('takes no room from columns that are left blank to be written in', async () => {
    const title = 'A title that takes several lines in its narrow column '.repeat(3)
    const columns = ['Action', 'What was done', 'What is stuck'].map((header) => ({ header, width: 30 }))
    const rows = [[cell(title), { paragraphs: [] }, { paragraphs: [] }]]
    const form: Block = { type: 'table', caption: '', rowHeader: true, columns, rows }
    const words = placedTexts(await layOut(aDocument({ blocks: [form] })))
    const starts = ['Whatwasdone', 'Whatisstuck'].map(
      (header) => words.find((each) => each.text.replaceAll(' ', '') === header)?.left ?? Number.NaN,
    )
    const third = (595.28 - 2 * MARGIN) / 3
    expect((starts[1] ?? 0) - (starts[0] ?? 0)).toBeCloseTo(third, 0)
    expect(starts[0]).toBeCloseTo(MARGIN + third + 4, 0)
  })

  it('gives the text of the footer all the line that its page words leave', async () => {
    const sample = aPlanDocument('en')
    const tops = async (text: string): Promise<number> => {
      const laid = await layOut({ ...sample, footer: { ...sample.footer, text } })
      const footer = placedTexts(laid).filter((each) => each.page === 0 && each.isFooter)
      expect(placedLinesTouch(footer)).toBe(false)
      return new Set(footer.map(({ top }) => Math.round(top))).size
    }
    expect(await tops('National identity system of a country '.repeat(3).trim())).toBe(1)
    expect(await tops('National identity system of a country '.repeat(4).trim())).toBe(2)
  })

  it('leaves room to write three lines beside a question that is answered in words', async () => {
    const placed = placedTexts(await layOut(writtenDocument({ preset: 'workshop' })))
    // Text as it is placed has no blanks.
    const topOf = (words: string): number =>
      placed.find(({ text }) => text.startsWith(words))?.top ?? Number.NaN
    const tops = ['Whichinstitutionleads', 'Whatisthesystemcalled'].map(topOf)
    expect((tops[1] ?? 0) - (tops[0] ?? 0)).toBeGreaterThan(3 * 11)
  })

  it.each(['en', 'ar'] as const)(
    'shares what room a sheet has left among its blanks: %s',
    async (language) => {
      const { say } = aWriteInput({ language }).words
      const placed = placedTexts(await layOut(writtenDocument({ preset: 'workshop', language })))
      const topsOf = (name: 'start' | 'obstacle'): readonly number[] => {
        const words = say(`presets:worksheets.blanks.${name}`).replaceAll(' ', '')
        return placed.filter(({ text }) => text.replaceAll(' ', '') === words).map(({ top }) => top)
      }
      const [starts, obstacles] = [topsOf('start'), topsOf('obstacle')]
      expect(starts.length).toBeGreaterThan(10)
      for (const [index, top] of starts.entries()) expect((obstacles[index] ?? 0) - top).toBeGreaterThan(110)
    },
  )

  it.each(LANGUAGES)(
    'leaves a line as long as a thumb for what shows an answer, and no longer than its cell: %s',
    async (language) => {
      const document = writtenDocument({ preset: 'workshop', language })
      const placed = placedTexts(await layOut(document)).filter(({ text }) => /…{2,}$/.test(text))
      expect(placed.length).toBeGreaterThan(10)
      for (const { left, right } of placed) {
        expect(right - left).toBeGreaterThan(85)
        expect(right - left).toBeLessThan(220)
      }
    },
  )

  it('mirrors an Arabic page', async () => {
    const laid = await layOut(aPlanDocument('ar'))
    const [page] = laid.pages
    const footer = placedTexts(laid).filter((each) => each.page === 0 && each.isFooter)
    const [words, number] = [footer.at(0), footer.at(-1)]
    expect(words?.right).toBeCloseTo((page?.width ?? 0) - MARGIN, 1)
    expect(number?.left).toBeCloseTo(MARGIN, 1)
  })
})

/** Whether the text of a footer's line runs into its page words. */
function placedLinesTouch(footer: ReturnType<typeof placedTexts>): boolean {
  return footer.some((one) =>
    footer.some(
      (other) =>
        one !== other &&
        Math.abs(one.top - other.top) < 4 &&
        one.left < other.right &&
        other.left < one.right,
    ),
  )
}

function wordsOutsideStructure(page: Page | undefined): string {
  const marks = page?.marks.filter(({ owner }) => owner === 'decoration') ?? []
  const texts = marks.flatMap(settledPaints).filter((paint) => paint.paint === 'text')
  return texts
    .flatMap(({ runs }) => runs.flatMap(({ shaped }) => shaped.glyphs.map((glyph) => glyph.text)))
    .join('')
    .replace(/\s/g, '')
}

function pageOf(laid: LaidDocument, words: string): number | undefined {
  return placedTexts(laid).find((each) => each.text === words)?.page
}
