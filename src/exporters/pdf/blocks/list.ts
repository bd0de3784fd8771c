import type { ListBlock } from '@/core/document/plan-document'
import { columnOf } from '@/exporters/pdf/layout/column'
import { leftOf } from '@/exporters/pdf/layout/frame'
import { InlineOwners } from '@/exporters/pdf/layout/inline-owners'
import { type Page, paintLine } from '@/exporters/pdf/layout/page'
import type { Slab } from '@/exporters/pdf/layout/slab'
import { STYLES, baselineIn } from '@/exporters/pdf/layout/style'
import { isShort, textSlab } from '@/exporters/pdf/layout/text-slab'
import type { Setting } from './setting'

const GAP = 2
const GAP_AROUND = 5
/** From the start of the line to the text of an item with a bullet. */
const BULLET_INDENT = 14
const MARK_GAP = 5

export function layList(block: ListBlock, setting: Setting): readonly Slab[] {
  const { items, ordered } = block
  const { typesetter, frame, rightToLeft, parent, leading } = setting
  const style = STYLES.body
  const paragraphs = items
    .map((item) => typesetter.shape(item, 'regular'))
    .filter((each) => each.units.length > 0)
  if (paragraphs.length === 0) return []
  const list = parent.add('L', { numbering: ordered ? 'Decimal' : 'Disc' })
  const marks = paragraphs.map((_, index) => typesetter.shapeText(ordered ? `${index + 1}.` : '•', 'regular'))
  const widestMark = Math.max(...marks.map((mark) => mark.widestUnit)) * (style.size / 1000)
  const indent = Math.max(BULLET_INDENT, widestMark + MARK_GAP)
  const width = frame.width - indent
  return paragraphs.map((paragraph, index) => {
    const item = list.add('LI')
    const markOwner = item.add('Lbl')
    const owners = new InlineOwners(item.add('LBody'), paragraph)
    const mark = marks[index] && typesetter.break(marks[index], style.size, indent)[0]
    const paintMark = (page: Page, top: number) => {
      if (!mark) return
      const markWidth = mark.width * (style.size / 1000)
      // Numbers end where the text's gap begins, so that units stand under units.
      const x = leftOf(frame, rightToLeft, ordered ? indent - MARK_GAP - markWidth : 3, markWidth)
      const baseline = top + baselineIn(style.lineHeight * typesetter.leading, style.size)
      page.paint(markOwner, paintLine(mark, x, baseline, style.size, style.ink))
    }
    const column = columnOf(typesetter, paragraph, style, width, owners)
    const isLast = index === paragraphs.length - 1
    return textSlab({
      column,
      area: { left: leftOf(frame, rightToLeft, indent, width), width },
      rightToLeft,
      before: index === 0 ? GAP_AROUND : GAP,
      after: isLast ? GAP_AROUND : GAP,
      keepWithNext: isLast && leading.has(block) && isShort(column),
      beside: (page, top, _height, isFirstPart) => {
        if (isFirstPart) paintMark(page, top)
      },
    })
  })
}
