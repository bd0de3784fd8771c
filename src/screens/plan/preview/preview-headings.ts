import type { Block, HeadingBlock } from '@/core/document/plan-document'

export const headingId = (id: string): string => `preview-${id}`

/** The headings that the contents list, in reading order. */
export function headingsOf(blocks: readonly Block[]): readonly HeadingBlock[] {
  return blocks.flatMap((block): readonly HeadingBlock[] => {
    if (block.type === 'section') return headingsOf(block.blocks)
    return block.type === 'heading' && block.level < 3 ? [block] : []
  })
}
