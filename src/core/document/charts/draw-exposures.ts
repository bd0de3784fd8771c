import type { Drawing, Shape } from '../drawing'
import { PALETTE } from '../palette'
import type { Heat } from '../plan-document'

export interface ExposureBar {
  readonly label: string
  /** 0 to 1. */
  readonly share: number
  readonly heat: Heat
  /** The figure or word at the bar's end. */
  readonly figure: string
}

const WIDTH = 480
const ROW = 18
const LABELS = 130
const FIGURES = 100

/** One bar a risk, the highest first; the colour repeats what length and words say. */
export function drawExposures(bars: readonly ExposureBar[], direction: 'ltr' | 'rtl'): Drawing {
  const height = bars.length * ROW + 8
  const track = WIDTH - LABELS - FIGURES
  const isRtl = direction === 'rtl'
  const at = (x: number, width: number): number => (isRtl ? WIDTH - x - width : x)
  const shapes = bars.flatMap((bar, index): readonly Shape[] => {
    const y = 4 + index * ROW
    const length = Math.max(1, track * bar.share)
    return [
      {
        shape: 'label',
        x: isRtl ? WIDTH : 0,
        y: y + 12,
        text: bar.label,
        size: 9,
        strong: false,
        fill: PALETTE.ink,
        anchor: isRtl ? 'right' : 'left',
        maxWidth: LABELS - 8,
        maxLines: 1,
      },
      { shape: 'rect', x: at(LABELS, track), y: y + 4, width: track, height: 10, fill: PALETTE.sunk },
      {
        shape: 'rect',
        x: at(LABELS, length),
        y: y + 4,
        width: length,
        height: 10,
        fill: PALETTE.heat[bar.heat],
        stroke: PALETTE.inkFaint,
      },
      {
        shape: 'label',
        x: isRtl ? at(LABELS + track + 6, 0) : LABELS + track + 6,
        y: y + 12,
        text: bar.figure,
        size: 9,
        strong: true,
        fill: PALETTE.ink,
        anchor: isRtl ? 'right' : 'left',
        maxWidth: FIGURES - 8,
        maxLines: 1,
      },
    ]
  })
  return { width: WIDTH, height, shapes }
}
