import { PALETTE } from '@/core/document/palette'
import type { ContentsBlock, HeadingBlock } from '@/core/document/plan-document'
import { columnHeight, columnOf, drawColumn } from '@/exporters/pdf/layout/column'
import { leftOf } from '@/exporters/pdf/layout/frame'
import { InlineOwners } from '@/exporters/pdf/layout/inline-owners'
import { type Page, paintLine, type TextPaint } from '@/exporters/pdf/layout/page'
import { type Slab, slab } from '@/exporters/pdf/layout/slab'
import type { StructureElement } from '@/exporters/pdf/layout/structure'
import { baselineIn, STYLES, type TextStyle } from '@/exporters/pdf/layout/style'
import { textSlab } from '@/exporters/pdf/layout/text-slab'
import type { Setting } from './setting'

/** The blank keeps it apart from the ids of the document's own headings. */
const TITLE_ID = 'contents title'
const INDENT = 14
/** Kept free at the end of each line for the page number. */
const NUMBER_ROOM = 34
const DOTS_GAP = 6

/** Headings of levels 1 and 2 with their pages; each line leads to its heading. */
export function layContents(
  { title }: ContentsBlock,
  listed: readonly HeadingBlock[],
  setting: Setting,
): readonly Slab[] {
  const contents = setting.parent.add('TOC')
  // The structure wants the caption before the entries (PDF/UA-1, 7.2).
  const titled = contentsTitle(title, setting, contents)
  let nested: StructureElement | undefined
  const entries = listed.map((heading) => {
    if (heading.level === 1) nested = undefined
    else nested ??= contents.add('TOC')
    return contentsLine(heading, (nested ?? contents).add('TOCI'), setting)
  })
  return [...titled, ...entries]
}

/** A heading in all but the contents themselves, where it would list itself. */
function contentsTitle(title: string, setting: Setting, contents: StructureElement): readonly Slab[] {
  const { typesetter, frame, rightToLeft, headings } = setting
  const paragraph = typesetter.shapeText(title, 'heading')
  if (paragraph.units.length === 0) return []
  const element = contents.add('Caption')
  const style = STYLES.contentsTitle
  const place = (page: Page, top: number) =>
    headings.place(TITLE_ID, { level: 1, text: typesetter.plain(title), page: page.index, top, element })
  return [
    textSlab({
      column: columnOf(typesetter, paragraph, style, frame.width, new InlineOwners(element, paragraph)),
      area: frame,
      rightToLeft,
      after: 12,
      keepWithNext: true,
      beside: place,
    }),
  ]
}

function contentsLine(heading: HeadingBlock, element: StructureElement, setting: Setting): Slab {
  const { typesetter, frame, rightToLeft } = setting
  const isFirst = heading.level === 1
  const base: TextStyle = isFirst ? STYLES.contentsFirst : STYLES.contentsSecond
  const style = { ...base, lineHeight: base.lineHeight * typesetter.leading }
  const indent = isFirst ? 0 : INDENT
  const width = frame.width - indent - NUMBER_ROOM
  const paragraph = typesetter.shapeText(heading.text, style.font)
  const link = element.add('Reference').add('Link')
  const column = columnOf(typesetter, paragraph, base, width, new InlineOwners(link, paragraph))
  const height = columnHeight(column)
  const pageNumber = () => String((setting.headings.find(heading.id)?.page ?? 0) + 1)
  return slab({
    height,
    before: isFirst ? 6 : 2,
    after: 2,
    draw: (page, top) => {
      drawColumn(page, column, { left: leftOf(frame, rightToLeft, indent, width), width }, top, rightToLeft)
      const baseline = top + height - style.lineHeight + baselineIn(style.lineHeight, style.size)
      const lastWidth = (column.at(-1)?.line.width ?? 0) * (style.size / 1000)
      const number = () => numberPaint(pageNumber(), style, baseline, setting)
      page.paint('decoration', {
        paint: 'later',
        paints: () => dots(indent + lastWidth, number().width, baseline, setting),
      })
      page.paint(link, { paint: 'later', paints: () => [number().paint] })
      page.link(
        link,
        { heading: heading.id },
        { left: frame.left, top, width: frame.width, height },
        () => `${typesetter.plain(heading.text)}, ${pageNumber()}`,
      )
    },
  })
}

function numberPaint(
  number: string,
  style: TextStyle,
  baseline: number,
  { typesetter, frame, rightToLeft }: Setting,
): { readonly paint: TextPaint; readonly width: number } {
  const [line] = typesetter.break(typesetter.shapeText(number, style.font), style.size, NUMBER_ROOM)
  if (!line) throw new Error('A page number has a line')
  const width = line.width * (style.size / 1000)
  const x = leftOf(frame, rightToLeft, frame.width - width, width)
  return { paint: paintLine(line, x, baseline, style.size, style.ink), width }
}

/** Dots that lead the eye from the words to the number. */
function dots(start: number, numberWidth: number, baseline: number, { frame, rightToLeft }: Setting) {
  const from = start + DOTS_GAP
  const length = frame.width - numberWidth - DOTS_GAP - from
  if (length < 10) return []
  const left = leftOf(frame, rightToLeft, from, length)
  const y = baseline - 0.6
  return [
    {
      paint: 'rule',
      x1: left,
      x2: left + length,
      y1: y,
      y2: y,
      stroke: PALETTE.inkFaint,
      width: 0.6,
      dash: [0.6, 2.6],
    } as const,
  ]
}
