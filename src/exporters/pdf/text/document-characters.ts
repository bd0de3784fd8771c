import type { Language } from '@/core/questionnaire/vocabulary'
import {
  type Block,
  type BlockHandlers,
  handleBlock,
  type KeyValueRow,
  type PlanDocument,
  type Text,
} from '@/core/document/plan-document'
import { type FontStyle, isInRanges, LATIN_RANGES } from '@/exporters/fonts'
import type { DocumentCharacters } from './font-set'
import { isApostrophe } from './latin-characters'

/** What every document prints beside its own words: numbers, bullets, the dots and brackets of substitutes. */
const ALWAYS_PRINTED = ' 0123456789.•…[]+?ABCDEFUabcdefghijklmnopqrstuvwxyz'

type StyledText = readonly [style: FontStyle, text: string, language?: Language | undefined]

const noCharacters = () => ({
  regular: new Set<number>(),
  bold: new Set<number>(),
  heading: new Set<number>(),
})

/** Every character of the document by the style in which it will stand: decides which fonts are loaded. */
export function documentCharacters(document: PlanDocument): DocumentCharacters {
  const characters = { all: noCharacters(), latin: noCharacters() }
  const { footer } = document
  const own: readonly StyledText[] = [
    ['regular', ALWAYS_PRINTED],
    ['regular', footer.text + footer.beforePage + footer.betweenPages + footer.afterPages],
    ...document.blocks.flatMap((block) => handleBlock(textsOf, block)),
  ]
  const texts = [...own, ...namesAgain(own, document.continued)]
  const seen = new Set<string>()
  for (const [style, text, language = document.language] of texts) {
    const isForeign = language !== document.language
    const key = `${style} ${isForeign} ${text}`
    if (seen.has(key)) continue
    seen.add(key)
    const all = characters.all[style]
    for (let position = 0; position < text.length;) {
      const codePoint = text.codePointAt(position) ?? 0
      all.add(codePoint)
      for (const letter of document.signNames[String.fromCodePoint(codePoint)] ?? '') {
        all.add(letter.codePointAt(0) ?? 0)
      }
      const isLatinsOwn = isForeign || isApostrophe(text, position)
      if (isLatinsOwn && isInRanges(codePoint, LATIN_RANGES)) characters.latin[style].add(codePoint)
      position += codePoint > 0xffff ? 2 : 1
    }
  }
  return characters
}

/** What goes on is named in the type that names it first. */
function namesAgain(own: readonly StyledText[], continued: string): readonly StyledText[] {
  const styles = new Set(own.flatMap(([style, text]) => (text === '' ? [] : [style])))
  return (['regular', 'bold'] as const)
    .filter((style) => styles.has(style))
    .map((style) => [style, continued])
}

const textsOf: BlockHandlers<readonly StyledText[]> = {
  cover: ({ title, subtitle, rows, notes }) => [
    ['heading', title],
    ['heading', subtitle],
    ...rows.flatMap(ofRow),
    ...notes.flatMap(ofText),
  ],
  contents: ({ title }) => [['heading', title]],
  // Headings return in the contents, set in plain and bold type.
  heading: ({ text }) => [
    ['heading', text],
    ['bold', text],
    ['regular', text],
  ],
  paragraph: ({ text }) => ofText(text),
  list: ({ items }) => items.flatMap(ofText),
  table: ({ caption, columns, rows, rowHeader }) => [
    ['bold', caption],
    ...columns.map((column): StyledText => ['bold', column.header]),
    ...rows.flatMap((row) =>
      row.flatMap((cell, index) =>
        cell.paragraphs.flatMap((each) => (rowHeader && index === 0 ? asBold(each) : ofText(each))),
      ),
    ),
  ],
  'key-value': ({ caption, rows }) => [['bold', caption], ...rows.flatMap(ofRow)],
  figure: ({ caption, drawing }) => [
    ['bold', caption],
    ...drawing.shapes.map((shape): StyledText =>
      shape.shape === 'label' ? [shape.strong ? 'bold' : 'regular', shape.text] : ['regular', ''],
    ),
  ],
  'sign-off': ({ lines }) =>
    lines.flatMap((line): readonly StyledText[] => [
      ['bold', line.label],
      ...line.blanks.map((blank): StyledText => ['regular', blank]),
    ]),
  'page-break': () => [],
  section: ({ blocks }) => blocks.flatMap((block: Block) => handleBlock(textsOf, block)),
}

function ofText(text: Text): readonly StyledText[] {
  return text.map((span) => [span.strong ? 'bold' : 'regular', span.text, span.language])
}

function asBold(text: Text): readonly StyledText[] {
  return text.map((span) => ['bold', span.text, span.language])
}

function ofRow(row: KeyValueRow): readonly StyledText[] {
  return [['bold', row.key], ...ofText(row.value)]
}
