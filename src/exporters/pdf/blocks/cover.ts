import { PALETTE } from '@/core/document/palette'
import type { CoverBlock } from '@/core/document/plan-document'
import { columnOf } from '@/exporters/pdf/layout/column'
import { leftOf } from '@/exporters/pdf/layout/frame'
import { InlineOwners } from '@/exporters/pdf/layout/inline-owners'
import { type FlowItem, heightOf, type Slab, slab } from '@/exporters/pdf/layout/slab'
import { STYLES, type TextStyle } from '@/exporters/pdf/layout/style'
import { textSlab } from '@/exporters/pdf/layout/text-slab'
import type { Setting } from './setting'
import { keyValueRows } from './key-value'

const RULE_LENGTH = 110
const RULE_WIDTH = 2.5

/** Where the title starts when there is room: a quarter down the page. */
const TITLE_SHARE = 0.22

/** A page of its own: the title large, who and when below a rule, fine print at the foot. */
export function layCover(cover: CoverBlock, setting: Setting): readonly FlowItem[] {
  const { parent } = setting
  const sect = parent.add('Sect')
  const placed = { ...setting, parent: sect }
  const title = coverText(cover.title, STYLES.coverTitle, 0, placed)
  const subtitle = coverText(cover.subtitle, STYLES.coverSubtitle, 10, placed)
  const rows = cover.rows.length > 0 ? keyValueRows(cover.rows, sect.add('Table'), placed) : []
  const notes = cover.notes.flatMap((note, index) => {
    const paragraph = setting.typesetter.shape(note, 'regular')
    if (paragraph.units.length === 0) return []
    const owners = new InlineOwners(sect.add('P'), paragraph)
    const { typesetter, frame, rightToLeft } = setting
    const column = columnOf(typesetter, paragraph, STYLES.small, frame.width, owners)
    return [textSlab({ column, area: frame, rightToLeft, before: index === 0 ? 0 : 4 })]
  })
  const upper: readonly Slab[] = [...title, ...subtitle, coverRule(setting), ...rows]
  const spare = Math.max(0, setting.frame.height - heightOf([...upper, ...notes]) - 1)
  const above = Math.min(setting.frame.height * TITLE_SHARE, spare * 0.4)
  return [
    { turnTo: 'portrait' },
    blank(above),
    ...upper,
    ...(notes.length > 0 ? [blank(spare - above)] : []),
    ...notes,
    { turnTo: 'portrait' },
  ]
}

function coverText(text: string, style: TextStyle, before: number, setting: Setting): readonly Slab[] {
  const { typesetter, frame, rightToLeft, parent } = setting
  const paragraph = typesetter.shapeText(text, style.font)
  if (paragraph.units.length === 0) return []
  const owners = new InlineOwners(parent.add('P'), paragraph)
  const column = columnOf(typesetter, paragraph, style, frame.width, owners)
  return [textSlab({ column, area: frame, rightToLeft, before })]
}

function coverRule({ frame, rightToLeft }: Setting): Slab {
  const x = leftOf(frame, rightToLeft, 0, RULE_LENGTH)
  return slab({
    height: RULE_WIDTH,
    before: 22,
    after: 26,
    draw: (page, top) =>
      page.paint('decoration', {
        paint: 'rect',
        x,
        y: top,
        width: RULE_LENGTH,
        height: RULE_WIDTH,
        fill: PALETTE.accent,
      }),
  })
}

function blank(height: number): Slab {
  return slab({ height, draw: () => undefined })
}
