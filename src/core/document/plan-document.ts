import type { Language } from '../questionnaire/vocabulary'
import type { Drawing } from './drawing'

/** A plan as text blocks: one content for the preview, PDF and Word. All words are chosen already. */
export interface PlanDocument {
  readonly title: string
  readonly subject: string
  /** Empty unless the user named a preparer: metadata names nobody by default. */
  readonly author: string
  readonly language: Language
  readonly direction: 'ltr' | 'rtl'
  readonly paper: Paper
  /** The day printed on the document, `2026-12-01`. */
  readonly date: string
  readonly footer: Footer
  /** Follows the name of what a page break divided where it goes on, with the blank that the language has before it. */
  readonly continued: string
  /** What signs that a format cannot draw are called, by the sign: `🚀` is "rocket". */
  readonly signNames: Readonly<Record<string, string>>
  readonly blocks: readonly Block[]
}

export const PAPERS = ['A4', 'Letter'] as const
export type Paper = (typeof PAPERS)[number]

/** Runs along the foot of every page; the page words enclose the page number and the count. */
export interface Footer {
  readonly text: string
  readonly beforePage: string
  readonly betweenPages: string
  readonly afterPages: string
}

/** A stretch of text in one style. `language` only where it differs from the document's. */
export interface Span {
  readonly text: string
  readonly strong?: true
  readonly href?: string
  readonly language?: Language
}
export type Text = readonly Span[]

export interface CoverBlock {
  readonly type: 'cover'
  readonly title: string
  readonly subtitle: string
  readonly rows: readonly KeyValueRow[]
  readonly notes: readonly Text[]
}

/** A table of contents over the headings of levels 1 and 2; page numbers come from the writer of the format. */
export interface ContentsBlock {
  readonly type: 'contents'
  readonly title: string
}

export interface HeadingBlock {
  readonly type: 'heading'
  readonly level: 1 | 2 | 3
  /** Unique in the document; bookmarks and contents link to it. */
  readonly id: string
  readonly text: string
}

export interface ParagraphBlock {
  readonly type: 'paragraph'
  /** `lead` opens a section, `note` stands beside the main text, `small` is fine print. */
  readonly style: 'body' | 'lead' | 'note' | 'small'
  readonly text: Text
}

export interface ListBlock {
  readonly type: 'list'
  readonly ordered: boolean
  readonly items: readonly Text[]
}

export interface TableBlock {
  readonly type: 'table'
  readonly caption: string
  /** Widths are shares of the text width, in any unit. */
  readonly columns: readonly { readonly header: string; readonly width: number }[]
  readonly rows: readonly (readonly Cell[])[]
  /** The first cell of each row names the row. */
  readonly rowHeader: boolean
}

/** One or more paragraphs; `heat` 0 to 4 shades the cell from sand to rust. */
export interface Cell {
  readonly paragraphs: readonly Text[]
  readonly heat?: Heat
}
export type Heat = 0 | 1 | 2 | 3 | 4

export interface KeyValueRow {
  readonly key: string
  readonly value: Text
}

export interface KeyValueBlock {
  readonly type: 'key-value'
  /** Empty where the heading before it says it all. */
  readonly caption: string
  /** Share of the width that the keys take; left out means 0.3. */
  readonly keyShare?: number
  readonly rows: readonly KeyValueRow[]
}

export interface FigureBlock {
  readonly type: 'figure'
  readonly caption: string
  /** Says in words what the picture shows. */
  readonly alt: string
  readonly drawing: Drawing
}

/** Lines to sign on: each with the posts's words above and blank rules to write on. */
export interface SignOffBlock {
  readonly type: 'sign-off'
  readonly lines: readonly { readonly label: string; readonly blanks: readonly string[] }[]
  /** For notes rather than a signature: the blanks share what room their page has left. */
  readonly fillsPage?: true
}

export interface PageBreakBlock {
  readonly type: 'page-break'
  /** Only where what follows, signatures below it included, can be set on that page: else it flows on. */
  readonly ifItFits?: true
}

/** Blocks on pages of their own, turned as told; sections do not nest. */
export interface SectionBlock {
  readonly type: 'section'
  readonly orientation: 'portrait' | 'landscape'
  readonly blocks: readonly Exclude<Block, SectionBlock>[]
}

export type Block =
  | CoverBlock
  | ContentsBlock
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | TableBlock
  | KeyValueBlock
  | FigureBlock
  | SignOffBlock
  | PageBreakBlock
  | SectionBlock

/** One handler per block type: a new block does not compile until preview, PDF and Word all draw it. */
export type BlockHandlers<Result> = {
  readonly [Type in Block['type']]: (block: Extract<Block, { type: Type }>) => Result
}

/** The one place where types cannot say that a handler gets a block of its own type. */
export function handleBlock<Result>(handlers: BlockHandlers<Result>, block: Block): Result {
  const handle = handlers[block.type] as (block: Block) => Result
  return handle(block)
}

/** Plain text as one span; empty text gives no span. */
export function text(content: string): Text {
  return content === '' ? [] : [{ text: content }]
}

export function strong(content: string): Span {
  return { text: content, strong: true }
}

/** Without emphasis and links. */
export function plain(spans: Text): string {
  return spans.map((span) => span.text).join('')
}

/** A cell that heads its row stands out as a whole, unless only some of its words do. */
export function standsOutInPart({ paragraphs }: Cell): boolean {
  const spans = paragraphs.flat()
  return spans.some((span) => span.strong) && !spans.every((span) => span.strong)
}

/** Each of them a paragraph of its own. */
export function cell(...paragraphs: readonly (string | Text)[]): Cell {
  return { paragraphs: paragraphs.map((each) => (typeof each === 'string' ? text(each) : each)) }
}
