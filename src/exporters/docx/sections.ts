import type { Block, PlanDocument } from '@/core/document/plan-document'
import type { Orientation } from './page'

/** Blocks that stand on pages of one orientation: a section of the Word file. */
export interface DocxSection {
  readonly orientation: Orientation
  readonly blocks: readonly Block[]
  readonly startsPage: ReadonlySet<Block>
}

/** The cover and each turned stretch are sections of their own; what lies between them flows in portrait. */
export function cutSections(document: PlanDocument): readonly DocxSection[] {
  const stretches: { orientation: Orientation; blocks: Block[] }[] = []
  let flow: Block[] | undefined
  for (const block of document.blocks) {
    if (block.type === 'cover' || block.type === 'section') {
      flow = undefined
      stretches.push(
        block.type === 'cover'
          ? { orientation: 'portrait', blocks: [block] }
          : { orientation: block.orientation, blocks: [...block.blocks] },
      )
      continue
    }
    if (flow === undefined) {
      flow = []
      stretches.push({ orientation: 'portrait', blocks: flow })
    }
    flow.push(block)
  }
  const sections = stretches.map(({ orientation, blocks }) => ({ orientation, ...withoutBreaks(blocks) }))
  const filled = sections.filter(({ blocks }) => blocks.length > 0)
  return filled.length > 0 ? filled : [{ orientation: 'portrait', blocks: [], startsPage: new Set() }]
}

/** A break becomes a property of the block after it: at the start or the end of a section it would leave a blank page. */
function withoutBreaks(blocks: readonly Block[]): Pick<DocxSection, 'blocks' | 'startsPage'> {
  const kept = blocks.filter((block) => block.type !== 'page-break')
  const startsPage = blocks.filter((block, index) => {
    const before = blocks[index - 1]
    // Whether all fits on a page is known to Word alone: there it flows on.
    const isDue = before?.type === 'page-break' && !before.ifItFits
    return block.type !== 'page-break' && isDue && block !== kept[0]
  })
  return { blocks: kept, startsPage: new Set(startsPage) }
}
