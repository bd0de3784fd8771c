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
      const next = blocks[index + 1]
      return next && (staysWith(block, next) || opensPart(blocks[index - 1], block, next)) ? [block] : []
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

function staysWith(block: Block, next: Block): boolean {
  const isBeforeNote = next.type === 'paragraph' && next.style === 'note'
  if (block.type === 'list') return isBeforeNote
  if (block.type === 'figure') return next.type === 'paragraph' && next.style === 'small'
  if (block.type !== 'paragraph') return false
  if (next.type === 'list' || next.type === 'figure') return true
  // Fine print before a table belongs to the table above it.
  return isBeforeNote || ((next.type === 'table' || next.type === 'key-value') && block.style !== 'small')
}
