import type { Block } from '@/core/document/plan-document'
import type { Typesetter } from '@/exporters/pdf/text/typesetter'
import { type FlowItem, heightOf, isPageTurn, type Slab } from './slab'

/** How close lines and gaps may move, tried in turn, before a page is allowed to run over. */
const CLOSENESS = [
  { leading: 0.97, gaps: 0.8 },
  { leading: 0.94, gaps: 0.65 },
  { leading: 0.91, gaps: 0.5 },
  { leading: 0.88, gaps: 0.4 },
] as const

/** What runs over by more than this share of a page is no page that ran over. */
const MOST_OVER = 0.3

/** Lays out blocks with this typesetter, in place of what it laid out before. */
export type Lay = (typesetter: Typesetter) => readonly FlowItem[]

/** Blocks that are laid together. */
export interface Stretch {
  readonly blocks: readonly Block[]
  /** Begins a page of its own and is meant to fill no more than that. */
  readonly isPage: boolean
  /** Flows on from what stands before where it fills more. */
  readonly ifItFits: boolean
}

/**
 * What stands between a page break and the next heading of the first level is meant to be read on one page; below a
 * break that asks whether it fits, the signatures too.
 */
export function stretchesOf(blocks: readonly Block[]): readonly Stretch[] {
  const stretches: { blocks: Block[]; isPage: boolean; ifItFits: boolean }[] = []
  let hasHeading = false
  for (const block of blocks) {
    const last = stretches.at(-1)
    const isSigned = last?.ifItFits === true && block.type === 'heading' && block.id === 'sign-off'
    const isFirstLevel = block.type === 'heading' && block.level === 1 && !isSigned
    const isOver = block.type === 'section' || block.type === 'cover' || (isFirstLevel && hasHeading)
    if (block.type === 'page-break')
      stretches.push({ blocks: [block], isPage: true, ifItFits: block.ifItFits === true })
    else if (!last || (last.isPage && isOver))
      stretches.push({ blocks: [block], isPage: false, ifItFits: false })
    else last.blocks.push(block)
    if (block.type === 'page-break') hasHeading = false
    else if (isFirstLevel) hasHeading = true
  }
  return stretches
}

/**
 * The items of a page, set closer where that keeps them from running over it; what room is left goes to who writes on
 * it. What fills more than a page comes back as it is, and where it may flow on, without the turn of the page.
 */
export function fitPage(
  lay: Lay,
  typesetter: Typesetter,
  height: number,
  ifItFits = false,
): readonly FlowItem[] {
  const items = lay(typesetter)
  const natural = heightOf(slabsIn(items))
  if (natural <= height) return grown(items, height - natural)
  const flowing = (all: readonly FlowItem[]) => all.filter((item) => !(ifItFits && isPageTurn(item)))
  if (natural > height * (1 + MOST_OVER)) return flowing(items)
  for (const closer of setCloser(lay, typesetter)) {
    if (heightOf(slabsIn(closer)) <= height) return closer
  }
  return flowing(lay(typesetter))
}

/** The same laid out anew, step by step closer; what was laid before is not to be drawn. */
export function* setCloser(lay: Lay, typesetter: Typesetter): Generator<readonly FlowItem[]> {
  for (const { leading, gaps } of CLOSENESS)
    yield lay(typesetter.closer(leading)).map((item) => withGaps(item, gaps))
}

/** More than this, in points, is more than hands write in one blank. */
const MOST_GROWTH = 110

function grown(items: readonly FlowItem[], left: number): readonly FlowItem[] {
  const count = slabsIn(items).filter((each) => each.grown).length
  const extra = Math.min(left / count, MOST_GROWTH)
  return items.map((item) => (isPageTurn(item) || !item.grown ? item : { ...item, ...item.grown(extra) }))
}

/** At the head of a page, nothing counts above the first. */
function slabsIn(items: readonly FlowItem[]): readonly Slab[] {
  const slabs = items.filter((item): item is Slab => !isPageTurn(item))
  return slabs.map((each, index) => (index === 0 ? { ...each, before: 0 } : each))
}

function withGaps(item: FlowItem, share: number): FlowItem {
  return isPageTurn(item) ? item : { ...item, before: item.before * share, after: item.after * share }
}
