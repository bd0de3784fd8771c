import type { Block } from '@/core/document/plan-document'

/** What facts are called: by their caption, or by the heading right above them. */
export function factNames(blocks: readonly Block[]): ReadonlyMap<Block, string> {
  return new Map(
    blocks.flatMap((block, index): readonly (readonly [Block, string])[] => {
      if (block.type === 'section') return [...factNames(block.blocks)]
      if (block.type !== 'key-value') return []
      const before = blocks[index - 1]
      const name = block.caption || (before?.type === 'heading' ? before.text : '')
      return name === '' ? [] : [[block, name]]
    }),
  )
}
