import type { Setting } from './setting'
import { columnOf } from '@/exporters/pdf/layout/column'
import { InlineOwners } from '@/exporters/pdf/layout/inline-owners'
import type { Slab } from '@/exporters/pdf/layout/slab'
import { STYLES } from '@/exporters/pdf/layout/style'
import type { StructureElement } from '@/exporters/pdf/layout/structure'
import { textSlab } from '@/exporters/pdf/layout/text-slab'

/** The words above a table or a figure; none for an empty caption. */
export function captionSlabs(caption: string, parent: StructureElement, setting: Setting): readonly Slab[] {
  const { typesetter, frame, rightToLeft } = setting
  const paragraph = typesetter.shapeText(caption, 'bold')
  if (paragraph.units.length === 0) return []
  const owners = new InlineOwners(parent.add('Caption'), paragraph)
  return [
    textSlab({
      column: columnOf(typesetter, paragraph, STYLES.caption, frame.width, owners),
      area: frame,
      rightToLeft,
      before: 11,
      after: 4,
      keepWithNext: true,
    }),
  ]
}
