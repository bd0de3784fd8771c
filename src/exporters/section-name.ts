import type { Block } from '@/core/document/plan-document'

/** The heading of the section that begins with this block, for those who wait; nothing within a section. */
export function sectionName(block: Block): string | undefined {
  if (block.type === 'section') return block.blocks.map(sectionName).find((name) => name !== undefined)
  return block.type === 'heading' && block.level === 1 ? block.text : undefined
}
