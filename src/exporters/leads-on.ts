import type { Block } from '@/core/document/plan-document'

/**
 * Blocks whose last words stay with what follows: a paragraph that says what the list, table or figure after it is, a
 * figure that fine print explains, what a note is about, and a sentence that only opens a part with headings of its own.
 * Parted by a page's end, each would say nothing.
 */
export function leadsOn(blocks: readonly Block[]): ReadonlySet<Block> {
  return new Set(
    blocks.flatMap((block, index) => {
      if (block.type === 'section') return [...leadsOn(block.blocks)]
      const [next, afterNext] = blocks.slice(index + 1, index + 3)
      if (next === undefined) return []
      const leads =
        staysWith(block, next) ||
        opensPart(blocks[index - 1], block, next) ||
        isRemarked(block, next, afterNext)
      return leads ? [block] : []
    }),
  )
}

/** A sentence right under a heading that has the part's first heading below it. */
function opensPart(before: Block | undefined, block: Block, next: Block): boolean {
  return (
    before?.type === 'heading' &&
    block.type === 'paragraph' &&
    next.type === 'heading' &&
    next.level > before.level
  )
}

/** A paragraph on which fine print remarks before the list that it opens. */
function isRemarked(block: Block, next: Block, afterNext: Block | undefined): boolean {
  const isRemark = next.type === 'paragraph' && next.style === 'small' && afterNext?.type === 'list'
  return isRemark && block.type === 'paragraph' && block.style !== 'small'
}

function staysWith(block: Block, next: Block): boolean {
  const isBeforeNote = next.type === 'paragraph' && next.style === 'note'
  if (block.type === 'list') return isBeforeNote
  if (block.type === 'figure') return next.type === 'paragraph' && next.style === 'small'
  if (block.type !== 'paragraph') return false
  if (next.type === 'list' || next.type === 'figure') return true
  // Fine print before a table belongs to the table above it.
  return isBeforeNote || ((next.type === 'table' || next.type === 'key-value') && block.style !== 'small')
}
