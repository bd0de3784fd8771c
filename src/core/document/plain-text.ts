import { type Block, type BlockHandlers, type PlanDocument, handleBlock, plain } from './plan-document'

/** Every word of a document in reading order, one line a piece: what any format must give back. */
export function plainTextOf(document: PlanDocument): readonly string[] {
  return document.blocks.flatMap((block) => handleBlock(linesOf, block)).filter((line) => line !== '')
}

const linesOf: BlockHandlers<readonly string[]> = {
  cover: ({ title, subtitle, rows, notes }) => [
    title,
    subtitle,
    ...rows.flatMap((row) => [row.key, plain(row.value)]),
    ...notes.map(plain),
  ],
  contents: ({ title }) => [title],
  heading: ({ text }) => [text],
  paragraph: ({ text }) => [plain(text)],
  list: ({ items }) => items.map(plain),
  table: ({ caption, columns, rows }) => [
    caption,
    ...columns.map((column) => column.header),
    ...rows.flatMap((row) => row.flatMap((cell) => cell.paragraphs.map(plain))),
  ],
  'key-value': ({ caption, rows }) => [caption, ...rows.flatMap((row) => [row.key, plain(row.value)])],
  // The labels inside the picture are part of it: its words are the caption and the alternative text.
  figure: ({ caption }) => [caption],
  'sign-off': ({ lines }) => lines.flatMap((line) => [line.label, ...line.blanks]),
  'page-break': () => [],
  section: ({ blocks }) => blocks.flatMap((block: Block) => handleBlock(linesOf, block)),
}
