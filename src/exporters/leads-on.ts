import type { Block } from '@/core/document/plan-document'

/**
 * Blocks whose last words stay with what follows: a paragraph that says what the list, table or figure after it is, a
 * figure that fine print explains, and what a note is about. Parted by a page's end, each would say nothing.
 */
export function leadsOn(blocks: readonly Block[]): ReadonlySet<Block> {
  return new Set(
    blocks.flatMap((block, index) => {
      if (block.type === 'section') return [...leadsOn(block.blocks)]
      const next = blocks[index + 1]
      return next && staysWith(block, next) ? [block] : []
    }),
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
