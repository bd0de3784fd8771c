import type { Paper } from '@/core/document/plan-document'

export type Orientation = 'portrait' | 'landscape'

/** The part of a page that text may fill, in points from the page's top left corner. */
export interface Frame {
  readonly pageWidth: number
  readonly pageHeight: number
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

const PAPER_SIZES: Readonly<Record<Paper, readonly [width: number, height: number]>> = {
  A4: [595.28, 841.89],
  Letter: [612, 792],
}

/** 18 mm. */
export const MARGIN = 51

/** From the foot of the text to the rule of the footer. */
const FOOTER_GAP = 12

/** From the paper's lower edge to the footer's last line. */
const FOOTER_MARGIN = 30

export function frameOf(paper: Paper, orientation: Orientation, footerHeight: number): Frame {
  const [short, long] = PAPER_SIZES[paper]
  const [pageWidth, pageHeight] = orientation === 'portrait' ? [short, long] : [long, short]
  const bottom = FOOTER_MARGIN + footerHeight + FOOTER_GAP
  return {
    pageWidth,
    pageHeight,
    left: MARGIN,
    top: MARGIN,
    width: pageWidth - 2 * MARGIN,
    height: pageHeight - MARGIN - bottom,
  }
}

/** Where the footer's rule runs. */
export function footerTop(frame: Frame): number {
  return frame.top + frame.height + FOOTER_GAP
}

/** The left edge of something `width` wide that starts `offset` after the side where reading starts. */
export function leftOf(
  area: Pick<Frame, 'left' | 'width'>,
  rightToLeft: boolean,
  offset: number,
  width: number,
): number {
  return rightToLeft ? area.left + area.width - offset - width : area.left + offset
}
