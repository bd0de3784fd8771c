import type { HeadingBlock } from '@/core/document/plan-document'
import { columnOf } from '@/exporters/pdf/layout/column'
import { InlineOwners } from '@/exporters/pdf/layout/inline-owners'
import type { Slab } from '@/exporters/pdf/layout/slab'
import { HEADING_STYLES } from '@/exporters/pdf/layout/style'
import { textSlab } from '@/exporters/pdf/layout/text-slab'
import type { Setting } from './setting'

const ROLES = { 1: 'H1', 2: 'H2', 3: 'H3' } as const

export function layHeading({ id, level, text }: HeadingBlock, setting: Setting): readonly Slab[] {
  const { typesetter, frame, rightToLeft, headings, parent } = setting
  const style = HEADING_STYLES[level]
  const depth = headings.nextLevel(level)
  const title = typesetter.plain(text)
  const element = parent.add(ROLES[depth], { title })
  const paragraph = typesetter.shapeText(text, 'heading')
  const owners = new InlineOwners(element, paragraph)
  return [
    textSlab({
      column: columnOf(typesetter, paragraph, style.text, frame.width, owners),
      area: frame,
      rightToLeft,
      before: style.before,
      after: style.after,
      keepWithNext: true,
      beside: (page, top) =>
        headings.place(id, { level: depth, text: title, page: page.index, top, element }),
    }),
  ]
}
