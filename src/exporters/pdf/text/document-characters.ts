import {
  type Block,
  type BlockHandlers,
  handleBlock,
  type KeyValueRow,
  type PlanDocument,
  type Text,
} from '@/core/document/plan-document'
import type { FontStyle } from '@/exporters/fonts'
import type { CharactersByStyle } from './font-set'

/** What every document prints beside its own words: numbers, bullets, the dots and brackets of substitutes. */
const ALWAYS_PRINTED = ' 0123456789.•…[]+?ABCDEFUabcdefghijklmnopqrstuvwxyz'

type StyledText = readonly [style: FontStyle, text: string]

/** Every character of the document by the style in which it will stand: decides which fonts are loaded. */
export function documentCharacters(document: PlanDocument): CharactersByStyle {
  const characters = {
    regular: new Set<number>(),
    bold: new Set<number>(),
    heading: new Set<number>(),
  } satisfies CharactersByStyle
  const { footer } = document
  const all: readonly StyledText[] = [
    ['regular', ALWAYS_PRINTED],
    ['regular', footer.text + footer.beforePage + footer.betweenPages + footer.afterPages],
    ...document.blocks.flatMap((block) => handleBlock(textsOf, block)),
  ]
  for (const [style, text] of all) {
    for (const character of text) characters[style].add(character.codePointAt(0) ?? 0)
  }
  return characters
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
  return text.map((span) => [span.strong ? 'bold' : 'regular', span.text])
}

function asBold(text: Text): readonly StyledText[] {
  return text.map((span) => ['bold', span.text])
}

function ofRow(row: KeyValueRow): readonly StyledText[] {
  return [['bold', row.key], ...ofText(row.value)]
}
