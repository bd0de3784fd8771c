import { PALETTE } from '@/core/document/palette'
import type { ParagraphBlock } from '@/core/document/plan-document'
import { columnOf } from '@/exporters/pdf/layout/column'
import { leftOf } from '@/exporters/pdf/layout/frame'
import { InlineOwners } from '@/exporters/pdf/layout/inline-owners'
import type { Page } from '@/exporters/pdf/layout/page'
import type { Slab } from '@/exporters/pdf/layout/slab'
import { PARAGRAPH_STYLES } from '@/exporters/pdf/layout/style'
import { isShort, textSlab } from '@/exporters/pdf/layout/text-slab'
import type { Setting } from './setting'

/** Distance of a note's text from the rule beside it. */
const NOTE_INDENT = 11

export function layParagraph(block: ParagraphBlock, setting: Setting): readonly Slab[] {
  const { style, text } = block
  const { typesetter, frame, rightToLeft, parent, leading } = setting
  const paragraph = typesetter.shape(text, 'regular')
  if (paragraph.units.length === 0) return []
  const { text: textStyle, gap } = PARAGRAPH_STYLES[style]
  const indent = style === 'note' ? NOTE_INDENT : 0
  const width = frame.width - indent
  const owners = new InlineOwners(parent.add('P'), paragraph)
  const column = columnOf(typesetter, paragraph, textStyle, width, owners)
  return [
    textSlab({
      column,
      area: { left: leftOf(frame, rightToLeft, indent, width), width },
      rightToLeft,
      before: gap,
      after: gap,
      // A lead opens a section: alone with its heading at a page's foot it would open nothing.
      keepWithNext: style === 'lead' || (leading.has(block) && isShort(column)),
      ...(style === 'note' ? { beside: noteRule(setting) } : {}),
    }),
  ]
}

/** A thin rule at the side where reading starts. */
function noteRule({ frame, rightToLeft }: Setting) {
  return (page: Page, top: number, height: number) => {
    const x = leftOf(frame, rightToLeft, 0, 1.5) + 0.75
    page.paint('decoration', {
      paint: 'rule',
      x1: x,
      x2: x,
      y1: top + 1,
      y2: top + height - 1,
      stroke: PALETTE.accent,
      width: 1.5,
    })
  }
}
