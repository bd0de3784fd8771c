import { PALETTE } from '@/core/document/palette'
import { type Block, cell, type PlanDocument, type Text, strong, text } from '@/core/document/plan-document'
import type { Language } from '@/core/questionnaire/vocabulary'
import { sampleDrawing } from './sample-drawing'
import { SAMPLE_WORDS, type SampleWords } from './sample-words'

const BREAK: Block = { type: 'page-break' }

/** A document with one short paragraph, to be changed where a test cares. */
export function aDocument(parts: Partial<PlanDocument> = {}): PlanDocument {
  return {
    title: 'Action plan',
    subject: 'Safeguards for digital public infrastructure',
    author: '',
    language: 'en',
    direction: 'ltr',
    paper: 'A4',
    date: '2026-12-01',
    footer: { text: 'Action plan · version 1', beforePage: 'Page ', betweenPages: ' of ', afterPages: '' },
    continued: ' (continued)',
    signNames: { '🚀': 'rocket' },
    blocks: [{ type: 'paragraph', style: 'body', text: text('One short paragraph.') }],
    ...parts,
  }
}

/** A plan as it leaves the app, small, with a block of every type, in any of the six languages. */
export function aPlanDocument(language: Language, parts: Partial<PlanDocument> = {}): PlanDocument {
  const words = SAMPLE_WORDS[language]
  return aDocument({
    title: words.title,
    subject: words.subject,
    language,
    direction: language === 'ar' ? 'rtl' : 'ltr',
    footer: words.footer,
    blocks: planBlocks(words),
    ...parts,
  })
}

/** As long as asked: the same chapters again and again, each under its own heading. */
export function aLongDocument(language: Language, chapters: number): PlanDocument {
  const words = SAMPLE_WORDS[language]
  const [cover, contents] = planBlocks(words)
  const repeated = Array.from({ length: chapters }, (_, index) => chapter(words, index + 1)).flat()
  return aPlanDocument(language, {
    blocks: [...(cover && contents ? [cover, contents, BREAK] : []), ...repeated],
  })
}

function planBlocks(words: SampleWords): readonly Block[] {
  return [
    {
      type: 'cover',
      title: words.title,
      subtitle: words.subtitle,
      rows: words.rows.map(([key, value]) => ({ key, value: text(value) })),
      notes: words.notes.map(text),
    },
    { type: 'contents', title: words.contents },
    BREAK,
    ...chapter(words, 1),
    {
      type: 'section',
      orientation: 'landscape',
      blocks: [
        { type: 'heading', level: 1, id: 'actions', text: words.actions },
        {
          type: 'table',
          caption: words.actionsCaption,
          columns: [3, 2, 1.2, 1.2, 2.5].map((width, index) => ({
            header: words.actionHeaders[index] ?? '',
            width,
          })),
          rowHeader: true,
          rows: Array.from({ length: 24 }, (_, index) =>
            (words.actionRows[index % words.actionRows.length] ?? []).map((each) => cell(each)),
          ),
        },
      ],
    },
    { type: 'heading', level: 1, id: 'sign-off', text: words.signOff },
    { type: 'paragraph', style: 'body', text: text(words.attestation) },
    { type: 'sign-off', lines: words.posts.map((label) => ({ label, blanks: words.blanks })) },
  ]
}

function chapter(words: SampleWords, number: number): readonly Block[] {
  const id = (name: string) => (number === 1 ? name : `${name}-${number}`)
  return [
    { type: 'heading', level: 1, id: id('summary'), text: `${number}. ${words.summary}` },
    { type: 'paragraph', style: 'lead', text: text(words.lead) },
    { type: 'paragraph', style: 'body', text: withLink(words) },
    { type: 'paragraph', style: 'note', text: text(words.note) },
    { type: 'heading', level: 2, id: id('first'), text: words.first },
    { type: 'list', ordered: true, items: words.items.map(text) },
    { type: 'heading', level: 3, id: id('decisions'), text: words.decisions },
    { type: 'list', ordered: false, items: words.items.map(text) },
    { type: 'paragraph', style: 'small', text: text(words.small) },
    { type: 'heading', level: 2, id: id('context'), text: words.context },
    {
      type: 'key-value',
      caption: words.contextCaption,
      rows: words.rows.map(([key, value]) => ({ key, value: text(value) })),
    },
    { type: 'heading', level: 2, id: id('risks'), text: words.risks },
    { type: 'paragraph', style: 'body', text: text(words.body) },
    {
      type: 'table',
      caption: words.riskCaption,
      columns: [3, 1.3, 1.3, 5].map((width, index) => ({ header: words.riskHeaders[index] ?? '', width })),
      rowHeader: true,
      rows: words.riskRows.map((row, index) =>
        row.map((each, column) =>
          column === 1 || column === 2
            ? { ...cell(each), heat: ([0, 1, 2, 3, 4] as const)[(index + column) % 5] ?? 0 }
            : column === 3
              ? cell(each, words.small)
              : cell(each),
        ),
      ),
    },
    {
      type: 'figure',
      caption: words.figureCaption,
      alt: words.figureAlt,
      drawing: sampleDrawing(words, PALETTE),
    },
  ]
}

function withLink(words: SampleWords): Text {
  return [
    { text: `${words.body} ` },
    strong(words.important),
    { text: ' ' },
    { text: words.linkWords, href: 'https://www.example.org/plans?year=2026(1)' },
    { text: ' ' },
    { text: words.foreign[1], language: words.foreign[0] },
    { text: '.' },
  ]
}

/** Text that breaks careless layout: endless words, mixed scripts, invisible and unshowable characters. */
export function aHostileDocument(): PlanDocument {
  const longWord = 'Überwachungsgesamtrechnungsbeauftragter'.repeat(2).slice(0, 80)
  const longTitle = 'A very long title that goes on and on '.repeat(6).slice(0, 200)
  const longText = 'Sentence after sentence fills the page until nobody reads on. '
    .repeat(162)
    .slice(0, 10_000)
  const mixed = 'Order 42001 (نظام الشكاوى، المادة 12) and 个人信息保护法 and жалоба, 100% [a/b].'
  const hidden =
    'abc\u202edef\u202c ghi\u0000\u0007\u200b jkl\ud83d mno 😀👍🇰🇪 \u{1f469}\u200d\u{1f4bb} \ue000 ok'
  const header = (name: string, width: number) => ({ header: name, width })
  return aDocument({
    title: longTitle,
    footer: { text: longTitle, beforePage: 'Page ', betweenPages: ' of ', afterPages: ' pages' },
    blocks: [
      {
        type: 'cover',
        title: longTitle,
        subtitle: longTitle,
        rows: [
          { key: longWord, value: text(longWord) },
          { key: 'Note', value: text(mixed) },
        ],
        notes: [text(hidden)],
      },
      { type: 'contents', title: longTitle },
      { type: 'heading', level: 2, id: 'a', text: longTitle },
      { type: 'heading', level: 3, id: 'b', text: longWord },
      { type: 'paragraph', style: 'body', text: text(longText) },
      { type: 'paragraph', style: 'note', text: text('x'.repeat(10_000)) },
      { type: 'paragraph', style: 'lead', text: text(`${mixed}\n\nSecond\tline\r\nthird`) },
      { type: 'list', ordered: true, items: [text(longText), text(hidden), text(longWord), text('')] },
      {
        type: 'table',
        caption: longTitle,
        columns: [header(longTitle, 1), header(longWord, 1), header('No', 0.2), header('', 4)],
        rowHeader: true,
        rows: [
          [cell(longWord), cell(longText), cell('1'), cell(mixed, hidden, '')],
          [cell('Too few')],
          [{ ...cell('Too hot'), heat: 4 }, { ...cell('cold'), heat: 0 }, cell(''), cell(longText, longText)],
        ],
      },
      { type: 'table', caption: '', columns: [header('Alone', 1)], rows: [], rowHeader: false },
      { type: 'key-value', caption: longTitle, rows: [{ key: longTitle, value: text(longText) }] },
      { type: 'key-value', caption: 'None', rows: [] },
      {
        type: 'figure',
        caption: longTitle,
        alt: '',
        drawing: {
          width: 2000,
          height: 3000,
          shapes: [{ shape: 'rect', x: 0, y: 0, width: 2000, height: 3000, fill: '#d9d9d9' }],
        },
      },
      { type: 'sign-off', lines: [{ label: longTitle, blanks: [longWord, longTitle, 'Date', 'Place', ''] }] },
      { type: 'page-break' },
      { type: 'page-break' },
      {
        type: 'section',
        orientation: 'landscape',
        blocks: [
          {
            type: 'table',
            caption: 'Many columns',
            columns: Array.from({ length: 14 }, (_, index) => header(`Institution ${index} ${longWord}`, 1)),
            rowHeader: true,
            rows: Array.from({ length: 60 }, (_, row) =>
              Array.from({ length: 14 }, (__, column) => cell(`Responsible ${row}.${column}`)),
            ),
          },
        ],
      },
      ...headingAfterHeading(60),
    ],
  })
}

/** Headings and short paragraphs of changing length, so that pages end in every possible place. */
function headingAfterHeading(count: number): readonly Block[] {
  return Array.from({ length: count }, (_, index): readonly Block[] => [
    {
      type: 'heading',
      level: index % 3 === 0 ? 1 : index % 3 === 1 ? 2 : 3,
      id: `h${index}`,
      text: `Heading ${index}`,
    },
    {
      type: 'paragraph',
      style: 'body',
      text: text('Some words to fill the line. '.repeat((index * 7) % 23)),
    },
  ]).flat()
}
