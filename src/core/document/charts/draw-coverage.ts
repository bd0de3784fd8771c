import type { Drawing, LabelShape, Shape } from '../drawing'
import { PALETTE } from '../palette'
import { mirrored } from './mirrored'

export interface CoverageRow {
  readonly label: string
  /** Priority actions, and safeguards that apply and stand in the annex. */
  readonly chosen: number
  readonly others: number
  /** Both counts in words, at the end of the bar. */
  readonly figure: string
}

const WIDTH = 495
const LABELS = 150
const FIGURES = 80
const ROW = 14
const BAR = 8

/** A bar for each principle: filled for priority actions, outlined for what stands in the annex. */
export function drawCoverage(rows: readonly CoverageRow[], direction: 'ltr' | 'rtl'): Drawing {
  const most = Math.max(1, ...rows.map(({ chosen, others }) => chosen + others))
  const each = (WIDTH - LABELS - FIGURES) / most
  const shapes = rows.flatMap((row, index) => rowShapes(row, index * ROW + 2, each))
  const drawing = { width: WIDTH, height: rows.length * ROW + 4, shapes }
  return direction === 'rtl' ? mirrored(drawing) : drawing
}

function rowShapes(
  { label, chosen, others, figure }: CoverageRow,
  y: number,
  each: number,
): readonly Shape[] {
  const part = (from: number, count: number, fill: string): readonly Shape[] =>
    count === 0
      ? []
      : [
          {
            shape: 'rect',
            x: LABELS + from * each,
            y: y + 2,
            width: count * each,
            height: BAR,
            fill,
            stroke: PALETTE.accent,
          },
        ]
  return [
    word(0, y + 9, label, LABELS - 8),
    ...part(0, chosen, PALETTE.accent),
    ...part(chosen, others, PALETTE.paper),
    word(LABELS + (chosen + others) * each + 6, y + 9, figure, FIGURES - 6),
  ]
}

function word(x: number, y: number, text: string, maxWidth: number): LabelShape {
  return {
    shape: 'label',
    x,
    y,
    text,
    size: 8,
    strong: false,
    fill: PALETTE.ink,
    anchor: 'left',
    maxWidth,
    maxLines: 1,
  }
}
