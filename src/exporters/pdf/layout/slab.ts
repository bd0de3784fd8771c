import type { Orientation } from './frame'
import type { Page } from './page'

/** A piece of the document that the flow puts on a page. Heights and gaps in points. */
export interface Slab {
  readonly height: number
  /** White space above and below; the larger one counts, and none at the head of a page. */
  readonly before: number
  readonly after: number
  /** Never the last on its page: a heading, a caption, a table's header. */
  readonly keepWithNext: boolean
  /** The least of it that may stand at a page's foot; equal to `height` where it moves on as a whole. */
  readonly minHeight: number
  readonly draw: (page: Page, top: number) => void
  /**
   * Divides it so that the first part fits the room. `mustSplit` when it has a page to itself and still does not fit:
   * then good looks no longer count.
   */
  readonly split?: (room: number, mustSplit: boolean) => readonly [Slab, Slab] | undefined
  /** The same with that much more room to write in, where its page has it to spare. */
  readonly grown?: (extra: number) => Pick<Slab, 'height' | 'minHeight' | 'draw'>
  /** Drawn above it where it opens a page: a table's header. */
  readonly repeated?: Slab
}

/** What follows starts on a new page, turned as told. */
export interface PageTurn {
  readonly turnTo: Orientation
}

export type FlowItem = Slab | PageTurn

export function isPageTurn(item: FlowItem): item is PageTurn {
  return 'turnTo' in item
}

export function slab(part: Pick<Slab, 'height' | 'draw'> & Partial<Omit<Slab, 'height' | 'draw'>>): Slab {
  return { before: 0, after: 0, keepWithNext: false, minHeight: part.height, ...part }
}

/** With the gaps between them, as the flow will set them. */
export function heightOf(slabs: readonly Slab[]): number {
  let height = 0
  let gapBelow = 0
  for (const each of slabs) {
    height += Math.max(gapBelow, each.before) + each.height
    gapBelow = each.after
  }
  return height
}

/** Pieces of at most this share of a page are not divided: two of nine rows on a page of their own look like a slip. */
const WHOLE_SHARE = 0.22

/** The pieces of one block, kept together where they are few. */
export function keptWhole(slabs: readonly Slab[], frameHeight: number): readonly Slab[] {
  if (heightOf(slabs) > frameHeight * WHOLE_SHARE) return slabs
  return slabs.map((each, index) => (index < slabs.length - 1 ? { ...each, keepWithNext: true } : each))
}
