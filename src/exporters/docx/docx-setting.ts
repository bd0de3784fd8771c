import type { Drawing } from '@/core/document/drawing'
import type { Block, FigureBlock, PlanDocument } from '@/core/document/plan-document'
import type { TextArea } from './page'

/** What the handlers of one Word section need to know beyond their block. */
export interface DocxSetting {
  readonly document: PlanDocument
  readonly isRtl: boolean
  /** Room between the margins of the section at hand. */
  readonly area: TextArea
  readonly outline: DocxOutline
  /** Every picture as PNG, for programs that cannot show the SVG. */
  readonly pictures: ReadonlyMap<Drawing, Uint8Array>
  /** Blocks that follow a page break. */
  readonly startsPage: ReadonlySet<Block>
  /** Blocks never parted from what follows them. */
  readonly leading: ReadonlySet<Block>
}

/** Numbers given in document order, once, so that the same document always gets the same ones. */
export interface DocxOutline {
  readonly headings: readonly OutlineEntry[]
  /** Bookmark of each heading by its id. */
  readonly bookmarks: ReadonlyMap<string, string>
  /** Each ordered list starts again at one: its number among the ordered lists, from 1. */
  readonly lists: ReadonlyMap<Block, number>
  /** Each figure's number, from 1. */
  readonly figures: ReadonlyMap<FigureBlock, number>
}

export interface OutlineEntry {
  readonly level: 1 | 2
  readonly text: string
  readonly bookmark: string
}

export function readOutline(document: PlanDocument): DocxOutline {
  const blocks = document.blocks.flatMap((block) => (block.type === 'section' ? block.blocks : [block]))
  const headings = blocks.filter((block) => block.type === 'heading')
  const bookmarks = new Map(headings.map(({ id }, index) => [id, bookmarkName(index)]))
  const lists = blocks.filter((block) => block.type === 'list' && block.ordered)
  const figures = blocks.filter((block) => block.type === 'figure')
  return {
    headings: headings.flatMap(({ level, text, id }) =>
      level === 3 ? [] : [{ level, text, bookmark: bookmarks.get(id) ?? '' }],
    ),
    bookmarks,
    lists: new Map(lists.map((list, index) => [list, index + 1])),
    figures: new Map(figures.map((figure, index) => [figure, index + 1])),
  }
}

/** Word hides bookmarks with this name from the user and reuses them when it rebuilds the contents. */
function bookmarkName(index: number): string {
  return `_Toc${String(index + 1).padStart(9, '0')}`
}
