// @vitest-environment jsdom
import type { Block } from '@/core/document/plan-document'
import { cell, text } from '@/core/document/plan-document'
import { plainTextOf } from '@/core/document/plain-text'
import { LANGUAGES } from '@/core/questionnaire/vocabulary'
import { sharesWithFloor } from '@/exporters/docx/column-widths'
import { make } from '@/exporters/docx/docx'
import { PARAGRAPH_STYLES, type ParagraphStyle } from '@/exporters/docx/paragraph-styles'
import { estimateWidth } from '@/core/document/charts/estimate-width'
import { HEADING_STYLES } from '@/exporters/pdf/layout/style'
import { openTypesetter } from '@/exporters/pdf/text/open-typesetter'
import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { NODE_TOOLS } from '../../support/pdf/make-pdf'
import { aDocument, aPlanDocument } from '../../support/sample-documents'
import {
  all,
  bodyText,
  firstDifference,
  makeAndOpen,
  paragraphsIn,
  styleOf,
  textOf,
  tools,
  value,
  withoutSpace,
} from './read-docx'
import { sampleDocument } from './sample'

const TWIPS_A_POINT = 20

/** The room that a cell keeps free on both its sides. */
const PADDING_PT = 8.5
const CELL_MARGINS_PT = 7.5

it.each(LANGUAGES)('gives back every word of a plan in %s', async (language) => {
  const document = aPlanDocument(language)
  const expected = withoutSpace(plainTextOf(document).join(''))
  expect(firstDifference(withoutSpace(bodyText(await makeAndOpen(document))), expected)).toBe('')
})

describe.each(['en', 'ar', 'zh'] as const)('a Word file in %s', (language) => {
  it('gives back every word of the document, in order', async () => {
    const document = sampleDocument(language)
    const opened = await makeAndOpen(document)
    const expected = withoutSpace(plainTextOf(document).join(''))
    expect(firstDifference(withoutSpace(bodyText(opened)), expected)).toBe('')
  })

  it('is well-formed in every part', async () => {
    const opened = await makeAndOpen(sampleDocument(language))
    const parts = opened.names.filter((name) => /\.(xml|rels|svg)$/.test(name))
    await expect(Promise.all(parts.map(opened.part))).resolves.toHaveLength(parts.length)
    expect(parts.length).toBeGreaterThan(10)
  })

  it('names its language, title and subject, and nobody as author', async () => {
    const document = sampleDocument(language)
    const core = await (await makeAndOpen(document)).part('docProps/core.xml')
    const read = (name: string): string | undefined => all(core, name)[0]?.textContent
    expect(read('dc:language')).toBe({ en: 'en-GB', ar: 'ar-SA', zh: 'zh-CN' }[language])
    expect(read('dc:title')).toBe(document.title)
    expect(read('dc:subject')).toBe(document.subject)
    expect(read('dc:creator')).toBe('')
    expect(read('cp:lastModifiedBy')).toBe('')
    expect(read('dcterms:created')).toBe('2026-12-01T00:00:00Z')
    expect(read('dcterms:modified')).toBe('2026-12-01T00:00:00Z')
  })

  it('is the same to the byte each time', async () => {
    const first = await make(sampleDocument(language), tools)
    const second = await make(sampleDocument(language), tools)
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0)
    const entries = Object.values((await JSZip.loadAsync(first.bytes)).files)
    expect(new Set(entries.map((entry) => entry.date.toISOString()))).toEqual(
      new Set(['2026-12-01T00:00:00.000Z']),
    )
  })
})

describe('styles', () => {
  it('carry the looks: the text has no formatting of its own but shades of heat', async () => {
    const { body } = await makeAndOpen(sampleDocument('en'))
    for (const name of ['w:b', 'w:color', 'w:sz', 'w:jc', 'w:spacing', 'w:ind', 'w:pBdr', 'w:tblBorders']) {
      expect(all(body, name), name).toHaveLength(0)
    }
    const shaded = all(body, 'w:shd').map((shading) => shading.parentElement?.nodeName)
    expect(new Set(shaded)).toEqual(new Set(['w:tcPr']))
  })

  it('are all defined where any part of the file uses them', async () => {
    const opened = await makeAndOpen(sampleDocument('ar'))
    const names = opened.names.filter((name) => /^word\/\w+\.xml$/.test(name))
    const parts = await Promise.all(names.map(opened.part))
    const used = ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((name) =>
      parts.flatMap((part) => all(part, name)).map((style) => value(style)),
    )
    const defined = all(await opened.part('word/styles.xml'), 'w:style').map((style) =>
      value(style, 'w:styleId'),
    )
    expect(defined).toEqual(expect.arrayContaining([...new Set(used)]))
    expect(new Set(used).size).toBeGreaterThan(15)
  })

  it('are those Word knows for headings, title, lists, captions and contents', async () => {
    const { body } = await makeAndOpen(sampleDocument('en'))
    const used = new Set(all(body, 'w:p').map(styleOf))
    for (const style of [
      'Title',
      'Subtitle',
      'Heading1',
      'Heading2',
      'Heading3',
      'Caption',
      'Lead',
      'Note',
      'Small',
    ]) {
      expect(used, style).toContain(style)
    }
    expect(used).toContain('ListBullet')
    expect(used).toContain('ListNumber')
    expect(used).toContain('TOC1')
  })

  it('give headings the colours that they have in the PDF', () => {
    const inWord = [PARAGRAPH_STYLES.Heading1, PARAGRAPH_STYLES.Heading2, PARAGRAPH_STYLES.Heading3]
    const colours = inWord.map((style: ParagraphStyle) => style.color ?? PARAGRAPH_STYLES.Normal.color)
    expect(colours).toEqual(([1, 2, 3] as const).map((level) => HEADING_STYLES[level].text.ink))
  })

  it('give bullets through the list style alone, and start each numbered list again', async () => {
    const opened = await makeAndOpen(sampleDocument('en'))
    const numberOf = (paragraph: Element): string | null => value(all(paragraph, 'w:numId')[0])
    expect(paragraphsIn(opened.body, 'ListBullet').map(numberOf)).toEqual([null, null, null])
    const [a, b, c, d, e, f] = paragraphsIn(opened.body, 'ListNumber').map(numberOf)
    expect([a, b, d, e]).toEqual([b, c, e, f])
    expect(a).not.toBe(d)
    const lists = all(await opened.part('word/numbering.xml'), 'w:num').map((list) => value(list, 'w:numId'))
    expect(lists).toEqual(expect.arrayContaining([a, d]))
    const bullets = all(await opened.part('word/styles.xml'), 'w:style').find(
      (style) => value(style, 'w:styleId') === 'ListBullet',
    )
    expect(lists).toContain(value(all(bullets ?? opened.body, 'w:numId')[0]))
  })

  it('do not turn marked words back to normal where the paragraph is bold already', async () => {
    const blocks: readonly Block[] = [
      {
        type: 'table',
        caption: 'Actions',
        rowHeader: true,
        columns: [
          { header: 'No.', width: 1 },
          { header: 'Action', width: 4 },
        ],
        rows: [[cell([{ text: 'One', strong: true }]), cell([{ text: 'Two', strong: true }])]],
      },
    ]
    const { body } = await makeAndOpen(sampleDocument('en', { blocks }))
    const strong = all(body, 'w:r').filter((run) => value(all(run, 'w:rStyle')[0]) === 'Strong')
    expect(strong.map(textOf)).toEqual(['Two'])
  })
})

describe('tables', () => {
  it('repeat their header row, keep short rows whole and let long ones break', async () => {
    const row = (words: string): Block => ({
      type: 'table',
      caption: 'Actions',
      rowHeader: false,
      columns: [{ header: 'Action', width: 1 }],
      rows: [[cell(words)]],
    })
    const blocks = [row('short'), row('word '.repeat(2000))]
    const { body } = await makeAndOpen(sampleDocument('en', { blocks }))
    const isWhole = all(body, 'w:tr').map((each) => all(each, 'w:cantSplit').length === 1)
    const repeats = all(body, 'w:tr').map((each) => all(each, 'w:tblHeader').length === 1)
    expect(repeats).toEqual([true, false, true, false])
    expect(isWhole).toEqual([true, true, true, false])
  })

  it('keep their first row whole, with the header and with the second, without which LibreOffice may lose the others, and their last with the one before', async () => {
    const long: Block = {
      type: 'table',
      caption: 'Actions',
      rowHeader: false,
      columns: [{ header: 'Action', width: 1 }],
      rows: Array.from({ length: 6 }, () => [cell('word '.repeat(40))]),
    }
    const facts = {
      type: 'key-value',
      caption: '',
      rows: Array.from({ length: 6 }, () => ({ key: 'Key', value: text('word '.repeat(40)) })),
    } as const
    const { body } = await makeAndOpen(sampleDocument('en', { blocks: [long, facts] }))
    const rows = all(body, 'w:tr')
    expect(rows.map((each) => all(each, 'w:cantSplit').length)).toEqual(Array<number>(13).fill(1))
    const isKept = rows.map((each) => all(each, 'w:keepNext').length > 0)
    const table = [true, true, false, false, false, true, false]
    expect(isKept).toEqual([...table, ...facts.rows.map(() => false)])
  })

  it('are not parted from the sentence that leads to them, nor a list from the note on it', async () => {
    const sentence = { type: 'paragraph', style: 'body', text: text('Leads') } as const
    const note = { type: 'paragraph', style: 'note', text: text('Note') } as const
    const list = { type: 'list', ordered: false, items: [text('One'), text('Two')] } as const
    const facts = { type: 'key-value', caption: '', rows: [{ key: 'Key', value: text('Fact') }] } as const
    const { body } = await makeAndOpen(sampleDocument('en', { blocks: [sentence, facts, list, note] }))
    const kept = all(body, 'w:p').filter((each) => all(each, 'w:keepNext').length > 0)
    expect(kept.map(textOf)).toEqual(['Leads', 'Two'])
  })

  it('are not parted from the sentence above the remark that leads to them', async () => {
    const sentence = { type: 'paragraph', style: 'body', text: text('Leads') } as const
    const remark = { type: 'paragraph', style: 'small', text: text('Remark') } as const
    const list = { type: 'list', ordered: true, items: [text('One'), text('Two')] } as const
    const keptIn = async (blocks: readonly Block[]): Promise<readonly string[]> => {
      const { body } = await makeAndOpen(sampleDocument('en', { blocks }))
      return all(body, 'w:p')
        .filter((each) => all(each, 'w:keepNext').length > 0)
        .map(textOf)
    }
    expect(await keptIn([sentence, remark, list])).toEqual(['Leads', 'Remark'])
    expect(await keptIn([sentence, remark, sentence])).toEqual([])
  })

  it('of a few lines go whole to the next page, however many rows they have', async () => {
    const facts = (value: string): Block => ({
      type: 'key-value',
      caption: '',
      rows: Array.from({ length: 8 }, () => ({ key: 'Key', value: text(value) })),
    })
    const blocks = [facts('short'), facts('word '.repeat(60))]
    const { body } = await makeAndOpen(sampleDocument('en', { blocks }))
    const kept = all(body, 'w:tr').map((row) => all(row, 'w:keepNext').length > 0)
    expect(kept).toEqual([...Array<boolean>(7).fill(true), ...Array<boolean>(9).fill(false)])
  })

  it('stand right under their captions, which the style keeps with them', async () => {
    const opened = await makeAndOpen(sampleDocument('en'))
    const captions = paragraphsIn(opened.body, 'Caption')
    const below = captions.map((caption) => caption.nextElementSibling)
    expect(below.map((next) => next?.nodeName)).toEqual(['w:p', 'w:tbl', 'w:tbl'])
    expect(styleOf(below[0] ?? opened.body.documentElement)).toBe('Figure')
    const style = all(await opened.part('word/styles.xml'), 'w:style').find(
      (each) => value(each, 'w:styleId') === 'Caption',
    )
    expect(all(style ?? opened.body, 'w:keepNext')).toHaveLength(1)
  })

  it('widen a column that would cut its words, out of the shares of the others', () => {
    expect(sharesWithFloor([1, 1, 2], [0, 0, 0])).toEqual([25, 25, 50])
    expect(sharesWithFloor([1, 3, 5], [20, 10, 10])).toEqual([20, 30, 50])
    expect(sharesWithFloor([1, 1], [80, 80])).toEqual([50, 50])
    expect(sharesWithFloor([0, 0], [0, 0])).toEqual([50, 50])
  })

  it('keep the longest word of the keys whole, however small the share asked for them', async () => {
    const key = 'Responsable'
    const facts: Block = {
      type: 'key-value',
      caption: '',
      keyShare: 0.12,
      rows: [
        { key: 'Qui', value: text('le ministère') },
        { key, value: text('le maître d’ouvrage') },
      ],
    }
    const { body } = await makeAndOpen(sampleDocument('en', { blocks: [facts] }))
    const grids = all(body, 'w:tblGrid').map((each) =>
      all(each, 'w:gridCol').map((column) => Number(value(column, 'w:w')) / TWIPS_A_POINT),
    )
    const [keys = 0, values = 0] = grids[0] ?? []
    expect(keys).toBeGreaterThan(estimateWidth(key, PARAGRAPH_STYLES.TableText.size, true) + PADDING_PT)
    expect(keys).toBeLessThan(0.22 * (keys + values))
  })

  it('keep words whole in Noto Sans too, the widest face that stands in for Calibri', async () => {
    const words = ['Правозащитники', 'Конфиденциальность', 'информационной', 'Издание']
    const table: Block = {
      type: 'table',
      caption: '',
      rowHeader: true,
      columns: [1, 1, 9, 1].map((width, index) => ({ header: words[index] ?? '', width })),
      rows: [[...words].reverse().map((word) => cell([{ text: word, strong: true }]))],
    }
    const { body } = await makeAndOpen(sampleDocument('en', { blocks: [table] }))
    const { typesetter } = await openTypesetter(
      aDocument({ language: 'ru', blocks: [table] }),
      NODE_TOOLS.loadFont,
    )
    const widest = (word: string): number =>
      (typesetter.shapeText(word, 'bold').widestUnit / 1000) * PARAGRAPH_STYLES.TableText.size
    const columns = all(body, 'w:gridCol').map((column) => Number(value(column, 'w:w')) / TWIPS_A_POINT)
    for (const [index, width] of columns.entries()) {
      const word = words[index] ?? ''
      expect(width, word).toBeGreaterThan(widest(word) + CELL_MARGINS_PT)
      expect(width, word).toBeGreaterThan(widest(words.at(-1 - index) ?? '') + CELL_MARGINS_PT)
    }
  })

  it('fill up a row that is too short', async () => {
    const columns = ['a', 'b', 'c'].map((header) => ({ header, width: 1 }))
    const table: Block = { type: 'table', caption: '', rowHeader: false, columns, rows: [[cell('one')]] }
    const { body } = await makeAndOpen(sampleDocument('en', { blocks: [table] }))
    expect(all(body, 'w:tr').map((row) => all(row, 'w:tc').length)).toEqual([3, 3])
  })

  it('mark the first cell of a row as its header', async () => {
    const { body } = await makeAndOpen(sampleDocument('en'))
    const look = all(body, 'w:tbl').map((table) => value(all(table, 'w:tblLook')[0], 'w:firstColumn'))
    expect(look).toEqual(['true', 'true', 'true', 'false'])
    expect(paragraphsIn(body, 'TableRowHeading').map(textOf)).toContain('Lead institution')
  })

  it('leave a row’s header regular where some of its words stand out already', async () => {
    const rows = [[cell([{ text: 'How many?', strong: true }], 'Why we ask'), cell('One')]]
    const columns = ['a', 'b'].map((header) => ({ header, width: 1 }))
    const table: Block = { type: 'table', caption: '', rowHeader: true, columns, rows }
    const { body } = await makeAndOpen(sampleDocument('en', { blocks: [table] }))
    expect(paragraphsIn(body, 'TableRowHeading')).toEqual([])
    expect(paragraphsIn(body, 'TableText').map(textOf)).toEqual(['How many?', 'Why we ask', 'One'])
  })

  it('shade cells by heat and keep the words on dark ones light', async () => {
    const { body } = await makeAndOpen(sampleDocument('en'))
    const shades = new Set(all(body, 'w:shd').map((shading) => value(shading, 'w:fill')))
    expect(shades).toEqual(new Set(['F6F0E6', 'ECD3B4', 'DBA476', 'B75D36', '7D2F1C']))
    expect(new Set(paragraphsIn(body, 'TableTextLight').map(textOf))).toEqual(new Set(['high', 'very high']))
  })

  it('give blanks for notes twice the room of a signature', async () => {
    const lines = [{ label: 'Who and with what', blanks: ['Lead', 'Partners'] }]
    const heightOf = async (fillsPage: boolean): Promise<number> => {
      const block: Block = { type: 'sign-off', lines, ...(fillsPage ? { fillsPage } : {}) }
      const { body } = await makeAndOpen(sampleDocument('en', { blocks: [block] }))
      return Number(value(all(body, 'w:trHeight')[0]))
    }
    expect([await heightOf(false), await heightOf(true)]).toEqual([850, 1700])
  })

  it('give sign-off lines boxes with room to write in', async () => {
    const { body } = await makeAndOpen(sampleDocument('en'))
    const heights = all(body, 'w:trHeight').map((height) => Number(value(height)))
    expect(heights).toEqual([850, 850])
    expect(paragraphsIn(body, 'SignOffBlank').map(textOf)).toEqual([
      'Name',
      'Signature',
      'Date',
      'Name',
      'Signature',
      'Date',
    ])
  })

  it('share one grid among posts with different numbers of boxes', async () => {
    const lines = [
      { label: 'Minister', blanks: ['Name', 'Signature', 'Date'] },
      { label: 'Comment', blanks: ['Words', 'Date'] },
      { label: 'Seen', blanks: [] },
    ]
    const { body } = await makeAndOpen(sampleDocument('en', { blocks: [{ type: 'sign-off', lines }] }))
    const spans = all(body, 'w:tr').map((row) =>
      all(row, 'w:tc').map((box) => Number(value(all(box, 'w:gridSpan')[0]) ?? 1)),
    )
    expect(spans).toEqual([[3], [1, 1, 1], [3], [1, 2], [3]])
  })
})

describe('pages', () => {
  it('give the cover a section of its own and turned pages theirs', async () => {
    const { body } = await makeAndOpen(sampleDocument('en'))
    const sizes = all(body, 'w:pgSz').map((size) => value(size, 'w:orient'))
    expect(sizes).toEqual(['portrait', 'portrait', 'landscape', 'portrait'])
    const [cover] = all(body, 'w:sectPr')
    const closing = cover?.parentElement?.parentElement
    expect(closing?.textContent).toContain('Being consulted is no endorsement')
  })

  it.each([
    ['A4', '11906', '16838'],
    ['Letter', '12240', '15840'],
  ] as const)('are %s when the document is', async (paper, width, height) => {
    const { body } = await makeAndOpen(sampleDocument('en', { paper }))
    const [portrait, , landscape] = all(body, 'w:pgSz')
    expect([value(portrait, 'w:w'), value(portrait, 'w:h')]).toEqual([width, height])
    expect([value(landscape, 'w:w'), value(landscape, 'w:h')]).toEqual([height, width])
  })

  it('turn a page break into a property of what follows, never an empty page', async () => {
    const page = (words: string): Block => ({ type: 'paragraph', style: 'body', text: text(words) })
    const blocks: readonly Block[] = [
      { type: 'page-break' },
      page('one'),
      { type: 'page-break' },
      { type: 'page-break' },
      page('two'),
      { type: 'page-break', ifItFits: true },
      page('flows on: only Word knows what fits'),
      { type: 'page-break' },
    ]
    const { body } = await makeAndOpen(sampleDocument('en', { blocks }))
    const starts = all(body, 'w:p').filter((paragraph) => all(paragraph, 'w:pageBreakBefore').length > 0)
    expect(starts.map(textOf)).toEqual(['two'])
    expect(all(body, 'w:br')).toHaveLength(0)
  })

  it('end in one footer with the text, the page and the count in the words of the document', async () => {
    const opened = await makeAndOpen(sampleDocument('en'))
    const footer = await opened.part('word/footer1.xml')
    expect(textOf(footer)).toBe('National Digital ID: safeguards action plan · version 1 · draftPage  of ')
    expect(all(footer, 'w:instrText').map((field) => field.textContent)).toEqual(['PAGE', 'NUMPAGES'])
    expect(opened.names.filter((name) => /word\/footer\d/.test(name))).toHaveLength(1)
  })
})

describe('contents', () => {
  it('list the headings of two levels with links to them, and ask Word for the page numbers', async () => {
    const opened = await makeAndOpen(sampleDocument('en'))
    const [field] = all(opened.body, 'w:sdt')
    const entries = all(field ?? opened.body, 'w:hyperlink')
    expect(entries.map(textOf)).toEqual(['Summary', 'Purpose', 'Risks', 'Priority actions', 'Timeline'])
    const bookmarks = all(opened.body, 'w:bookmarkStart').map((mark) => value(mark, 'w:name'))
    expect(bookmarks).toEqual(expect.arrayContaining(entries.map((entry) => value(entry, 'w:anchor'))))
    expect(value(all(field ?? opened.body, 'w:fldChar')[0], 'w:dirty')).toBe('true')
    expect(await opened.source('word/settings.xml')).not.toContain('updateFields')
  })
})

describe('pictures', () => {
  it('are vectors with a PNG beside them and words that say what they show', async () => {
    const opened = await makeAndOpen(sampleDocument('en'))
    expect(opened.names.filter((name) => name.startsWith('word/media/'))).toEqual([
      'word/media/image1.svg',
      'word/media/image1.png',
    ])
    const [properties] = all(opened.body, 'wp:docPr')
    expect(value(properties, 'descr')).toBe(
      'Heat map: exclusion is high in likelihood and very high in impact.',
    )
    expect(all(opened.body, 'asvg:svgBlip')).toHaveLength(1)
  })

  it('fit the text of their page', async () => {
    const drawing = { width: 2000, height: 100, shapes: [] }
    const blocks: readonly Block[] = [{ type: 'figure', caption: 'Wide', alt: 'A wide picture', drawing }]
    const { body } = await makeAndOpen(sampleDocument('en', { blocks }))
    const emuAcross = Number(value(all(body, 'wp:extent')[0], 'cx'))
    const [size, margin] = ['w:pgSz', 'w:pgMar'].map((name) => all(body, name)[0])
    const [width, left, right] = [value(size, 'w:w'), value(margin, 'w:left'), value(margin, 'w:right')].map(
      Number,
    )
    const twipsAcross = (width ?? 0) - (left ?? 0) - (right ?? 0)
    expect(twipsAcross).toBeGreaterThan(9000)
    expect(emuAcross).toBeLessThanOrEqual(twipsAcross * 635)
  })
})
