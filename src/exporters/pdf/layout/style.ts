import { PALETTE } from '@/core/document/palette'
import type { ParagraphBlock } from '@/core/document/plan-document'
import type { FontStyle } from '@/exporters/fonts'

/** How a piece of text is set; sizes and gaps in points. */
export interface TextStyle {
  readonly font: FontStyle
  readonly size: number
  readonly lineHeight: number
  readonly ink: string
}

const BODY: TextStyle = { font: 'regular', size: 9.75, lineHeight: 13.75, ink: PALETTE.ink }
const TABLE: TextStyle = { font: 'regular', size: 8.5, lineHeight: 11.25, ink: PALETTE.ink }

export const STYLES = {
  body: BODY,
  lead: { font: 'regular', size: 11, lineHeight: 15.5, ink: PALETTE.inkSoft },
  note: { font: 'regular', size: 9.5, lineHeight: 13.25, ink: PALETTE.inkSoft },
  small: { font: 'regular', size: 8.5, lineHeight: 11.5, ink: PALETTE.inkSoft },
  caption: { font: 'bold', size: 9.25, lineHeight: 12.5, ink: PALETTE.ink },
  table: TABLE,
  tableHeader: { ...TABLE, font: 'bold' },
  coverTitle: { font: 'heading', size: 29, lineHeight: 37, ink: PALETTE.ink },
  coverSubtitle: { font: 'heading', size: 15, lineHeight: 21, ink: PALETTE.inkSoft },
  contentsTitle: { font: 'heading', size: 19, lineHeight: 25, ink: PALETTE.ink },
  contentsFirst: { font: 'bold', size: 10, lineHeight: 14, ink: PALETTE.ink },
  contentsSecond: { font: 'regular', size: 9.5, lineHeight: 13, ink: PALETTE.ink },
  footer: { font: 'regular', size: 7.75, lineHeight: 10.5, ink: PALETTE.inkFaint },
  signOff: { font: 'bold', size: 10, lineHeight: 14.5, ink: PALETTE.ink },
  signOffBlank: { font: 'regular', size: 8.5, lineHeight: 12, ink: PALETTE.inkSoft },
} as const satisfies Readonly<Record<string, TextStyle>>

export const PARAGRAPH_STYLES: Readonly<
  Record<ParagraphBlock['style'], { readonly text: TextStyle; readonly gap: number }>
> = {
  body: { text: STYLES.body, gap: 5 },
  lead: { text: STYLES.lead, gap: 7 },
  note: { text: STYLES.note, gap: 8 },
  small: { text: STYLES.small, gap: 4 },
}

export const HEADING_STYLES: Readonly<
  Record<1 | 2 | 3, { readonly text: TextStyle; readonly before: number; readonly after: number }>
> = {
  1: { text: { font: 'heading', size: 18, lineHeight: 23.5, ink: PALETTE.ink }, before: 20, after: 5 },
  2: { text: { font: 'heading', size: 13, lineHeight: 17.5, ink: PALETTE.ink }, before: 12, after: 3 },
  3: { text: { font: 'heading', size: 10.75, lineHeight: 14.5, ink: PALETTE.accent }, before: 10, after: 3 },
}

/** Where the baseline runs in a line: half the height of a capital below the middle. */
export function baselineIn(lineHeight: number, size: number): number {
  return lineHeight / 2 + size * 0.355
}
