import type { Block } from '@/core/document/plan-document'

/** Paragraphs that say what the list after them is: at a page's foot without it they would say nothing. */
export function leadsOn(blocks: readonly Block[]): ReadonlySet<Block> {
  return new Set(
    blocks.flatMap((block, index) => {
      if (block.type === 'section') return [...leadsOn(block.blocks)]
      return block.type === 'paragraph' && blocks[index + 1]?.type === 'list' ? [block] : []
    }),
  )
}
