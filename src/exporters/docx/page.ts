import type { Paper, SectionBlock } from '@/core/document/plan-document'

export type Orientation = SectionBlock['orientation']

/** In twips, twentieths of a point, the unit of Word. */
export interface TextArea {
  readonly width: number
  readonly height: number
}

/** Portrait; Word turns the sides itself for landscape. */
export const PAPER_TWIPS = {
  A4: { width: 11906, height: 16838 },
  Letter: { width: 12240, height: 15840 },
} as const satisfies Record<Paper, TextArea>

export const MARGIN_TWIPS = { top: 1077, bottom: 1247, side: 1021, footer: 567 } as const

export function textArea(paper: Paper, orientation: Orientation): TextArea {
  const { width, height } = PAPER_TWIPS[paper]
  const [across, down] = orientation === 'portrait' ? [width, height] : [height, width]
  return {
    width: across - 2 * MARGIN_TWIPS.side,
    height: down - MARGIN_TWIPS.top - MARGIN_TWIPS.bottom,
  }
}
