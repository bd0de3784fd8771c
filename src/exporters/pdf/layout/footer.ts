import { PALETTE } from '@/core/document/palette'
import type { Footer, Paper } from '@/core/document/plan-document'
import type { Paragraph } from '@/exporters/pdf/text/paragraph'
import type { Typesetter } from '@/exporters/pdf/text/typesetter'
import { type Column, columnOf } from './column'
import { type Frame, footerTop, leftOf, MARGIN, frameOf } from './frame'
import { InlineOwners } from './inline-owners'
import { type Page, paintLine } from './page'
import { baselineIn, STYLES } from './style'

/** Share of the foot that the page words may take at most, and the gap before them. */
const PAGE_WORDS_SHARE = 0.3
const GAP = 16
const RULE_GAP = 5

/** Room is kept for the page words of as many. */
const MOST_PAGES = 888

export interface PageFooter {
  /** Of the tallest footer, on upright pages. */
  readonly height: number
  readonly draw: (page: Page, frame: Frame, pageCount: number) => void
}

/** The running footer: its text where reading starts, the page words at the other end. Long titles take more lines. */
export function pageFooter(
  footer: Footer,
  paper: Paper,
  typesetter: Typesetter,
  rightToLeft: boolean,
): PageFooter {
  const style = { ...STYLES.footer, lineHeight: STYLES.footer.lineHeight * typesetter.leading }
  const text = typesetter.shapeText(footer.text, style.font)
  const wordsOf = (page: number, count: number): Paragraph =>
    typesetter.shapeText(
      `${footer.beforePage}${page}${footer.betweenPages}${count}${footer.afterPages}`,
      style.font,
    )
  const wordsWidth = naturalWidth(wordsOf(MOST_PAGES, MOST_PAGES)) * (style.size / 1000)
  const roomFor = (frameWidth: number): number =>
    frameWidth - Math.min(wordsWidth, frameWidth * PAGE_WORDS_SHARE) - GAP
  const columnAt = (frameWidth: number): Column =>
    columnOf(typesetter, text, STYLES.footer, roomFor(frameWidth), new InlineOwners('footer', text))
  const narrow = columnAt(frameOf(paper, 'portrait', 0).width)
  const height = RULE_GAP + Math.max(1, narrow.length) * style.lineHeight
  const draw = (page: Page, frame: Frame, pageCount: number) => {
    const top = footerTop(frame)
    const rule = {
      x1: MARGIN,
      x2: frame.pageWidth - MARGIN,
      y1: top,
      y2: top,
      stroke: PALETTE.line,
      width: 0.6,
    }
    page.paint('footer', { paint: 'rule', ...rule })
    const paint = (line: Column[number]['line'], index: number, atEnd: boolean) => {
      const width = line.width * (style.size / 1000)
      const x = leftOf(frame, rightToLeft, atEnd ? frame.width - width : 0, width)
      const lineTop = top + RULE_GAP + index * style.lineHeight
      const baseline = lineTop + baselineIn(style.lineHeight, style.size)
      page.paint('footer', paintLine(line, x, baseline, style.size, style.ink))
    }
    for (const [index, { line }] of columnAt(frame.width).entries()) paint(line, index, false)
    const wordLines = typesetter.break(
      wordsOf(page.index + 1, pageCount),
      style.size,
      frame.width * PAGE_WORDS_SHARE,
    )
    for (const [index, line] of wordLines.entries()) paint(line, index, true)
  }
  return { height, draw }
}

/** On one line, in thousandths of the size. */
function naturalWidth({ units }: Paragraph): number {
  return units.reduce((sum, unit) => sum + unit.width + unit.blankWidth, 0)
}
