import { PALETTE } from '@/core/document/palette'
import type { SignOffBlock } from '@/core/document/plan-document'
import { type Column, columnHeight, columnOf, drawColumn } from '@/exporters/pdf/layout/column'
import { leftOf } from '@/exporters/pdf/layout/frame'
import { InlineOwners } from '@/exporters/pdf/layout/inline-owners'
import type { Page } from '@/exporters/pdf/layout/page'
import { type Slab, slab } from '@/exporters/pdf/layout/slab'
import type { StructureElement } from '@/exporters/pdf/layout/structure'
import { STYLES } from '@/exporters/pdf/layout/style'
import { textSlab } from '@/exporters/pdf/layout/text-slab'
import type { Setting } from './setting'

/** Room to write above each rule. */
const WRITING_ROOM = 28
const BLANK_GAP = 14
/** Notes are written below their rule and its words, which say what goes into the wide blank. */
const NOTES_RULE_AT = 4
const RULE_GAP = 3

/** No more blanks side by side than leave room for a signature. */
const MAX_BLANKS_ACROSS = 4

type SignOffLine = SignOffBlock['lines'][number]

/** All lines stand on one page where it holds them: nobody signs half a list. */
export function laySignOff(block: SignOffBlock, setting: Setting): readonly Slab[] {
  const slabs = signOffSlabs(block, setting)
  return slabs.map((each, index) => (index < slabs.length - 1 ? { ...each, keepWithNext: true } : each))
}

function signOffSlabs({ lines, fillsPage }: SignOffBlock, setting: Setting): readonly Slab[] {
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
    return [labelSlab, ...blankRows(line, fillsPage === true, group, setting)]
  })
}

function blankRows(
  line: SignOffLine,
  fillsPage: boolean,
  group: StructureElement,
  setting: Setting,
): readonly Slab[] {
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
  const drawn = (row: readonly Column[], ruleAt: number) => (page: Page, top: number) => {
    const y = top + ruleAt
    for (const [position, column] of row.entries()) {
      const left = leftOf(frame, rightToLeft, position * (width + BLANK_GAP), width)
      const rule = { x1: left, x2: left + width, y1: y, y2: y, stroke: PALETTE.inkSoft, width: 0.6 }
      page.paint('decoration', { paint: 'rule', ...rule })
      drawColumn(page, column, { left, width }, y + RULE_GAP, rightToLeft)
    }
  }
  return rows.map((row, index) => {
    const sized = (room: number) => {
      const height = room + RULE_GAP + Math.max(...row.map(columnHeight))
      return { height, minHeight: height, draw: drawn(row, fillsPage ? NOTES_RULE_AT : room) }
    }
    return slab({
      ...sized(WRITING_ROOM),
      ...(fillsPage ? { grown: (extra: number) => sized(WRITING_ROOM + extra) } : {}),
      keepWithNext: index < rows.length - 1,
      after: index === rows.length - 1 ? 10 : 0,
    })
  })
}
