import { PALETTE } from '@/core/document/palette'
import type { SignOffBlock } from '@/core/document/plan-document'
import { columnHeight, columnOf, drawColumn } from '@/exporters/pdf/layout/column'
import { leftOf } from '@/exporters/pdf/layout/frame'
import { InlineOwners } from '@/exporters/pdf/layout/inline-owners'
import { type Slab, slab } from '@/exporters/pdf/layout/slab'
import type { StructureElement } from '@/exporters/pdf/layout/structure'
import { STYLES } from '@/exporters/pdf/layout/style'
import { textSlab } from '@/exporters/pdf/layout/text-slab'
import type { Setting } from './setting'

/** Room to write above each rule. */
const WRITING_ROOM = 28
const BLANK_GAP = 14
const RULE_GAP = 3

/** No more blanks side by side than leave room for a signature. */
const MAX_BLANKS_ACROSS = 4

type SignOffLine = SignOffBlock['lines'][number]

/** All lines stand on one page where it holds them: nobody signs half a list. */
export function laySignOff({ lines }: SignOffBlock, setting: Setting): readonly Slab[] {
  const slabs = signOffSlabs(lines, setting)
  return slabs.map((each, index) => (index < slabs.length - 1 ? { ...each, keepWithNext: true } : each))
}

function signOffSlabs(lines: SignOffBlock['lines'], setting: Setting): readonly Slab[] {
  return lines.flatMap((line) => {
    const { typesetter, frame, rightToLeft } = setting
    const group = setting.parent.add('Div')
    const label = typesetter.shapeText(line.label, 'bold')
    const labelSlab = textSlab({
      column: columnOf(
        typesetter,
        label,
        STYLES.signOff,
        frame.width,
        new InlineOwners(group.add('P'), label),
      ),
      area: frame,
      rightToLeft,
      before: 10,
      keepWithNext: line.blanks.length > 0,
    })
    return [labelSlab, ...blankRows(line, group, setting)]
  })
}

function blankRows(line: SignOffLine, group: StructureElement, setting: Setting): readonly Slab[] {
  const { typesetter, frame, rightToLeft } = setting
  const across = Math.min(line.blanks.length, MAX_BLANKS_ACROSS)
  const width = (frame.width - BLANK_GAP * (across - 1)) / across
  const blanks = line.blanks.map((blank) => {
    const paragraph = typesetter.shapeText(blank, 'regular')
    return columnOf(
      typesetter,
      paragraph,
      STYLES.signOffBlank,
      width,
      new InlineOwners(group.add('P'), paragraph),
    )
  })
  const rows = Array.from({ length: Math.ceil(blanks.length / MAX_BLANKS_ACROSS) }, (_, row) =>
    blanks.slice(row * MAX_BLANKS_ACROSS, (row + 1) * MAX_BLANKS_ACROSS),
  )
  return rows.map((row, index) =>
    slab({
      height: WRITING_ROOM + RULE_GAP + Math.max(...row.map(columnHeight)),
      keepWithNext: index < rows.length - 1,
      after: index === rows.length - 1 ? 10 : 0,
      draw: (page, top) => {
        const y = top + WRITING_ROOM
        for (const [position, column] of row.entries()) {
          const left = leftOf(frame, rightToLeft, position * (width + BLANK_GAP), width)
          const rule = { x1: left, x2: left + width, y1: y, y2: y, stroke: PALETTE.inkSoft, width: 0.6 }
          page.paint('decoration', { paint: 'rule', ...rule })
          drawColumn(page, column, { left, width }, y + RULE_GAP, rightToLeft)
        }
      },
    }),
  )
}
