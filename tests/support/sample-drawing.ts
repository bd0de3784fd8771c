import type { Drawing, Shape } from '@/core/document/drawing'
import type { PALETTE } from '@/core/document/palette'
import type { SampleWords } from './sample-words'

const WIDTH = 460
const ROW = 26
const LABELS = 150

/** A small timeline with every kind of shape. */
export function sampleDrawing(words: SampleWords, palette: typeof PALETTE): Drawing {
  const rightToLeft = words.direction === 'rtl'
  const turn = (x: number, width = 0) => (rightToLeft ? WIDTH - x - width : x)
  const height = 24 + words.items.length * ROW
  const shapes = words.items.flatMap((item, index): readonly Shape[] => {
    const y = 20 + index * ROW
    return [
      {
        shape: 'rect',
        x: turn(LABELS + index * 60, 110),
        y: y + 5,
        width: 110,
        height: 12,
        fill: palette.accent,
      },
      {
        shape: 'label',
        x: turn(0),
        y: y + 10,
        text: item,
        size: 8,
        strong: index === 0,
        fill: palette.ink,
        anchor: rightToLeft ? 'right' : 'left',
        maxWidth: LABELS - 10,
        maxLines: 2,
      },
      { shape: 'line', x1: 0, x2: WIDTH, y1: y + ROW - 2, y2: y + ROW - 2, stroke: palette.line, width: 0.5 },
    ]
  })
  const gate = turn(LABELS + 200)
  return {
    width: WIDTH,
    height,
    shapes: [
      ...shapes,
      { shape: 'line', x1: gate, x2: gate, y1: 14, y2: height, stroke: palette.hold, width: 1, dash: [3, 2] },
      {
        shape: 'polygon',
        points: [
          [gate - 4, 14],
          [gate + 4, 14],
          [gate, 20],
        ],
        fill: palette.hold,
      },
      {
        shape: 'label',
        x: gate,
        y: 9,
        text: words.gate,
        size: 8,
        strong: true,
        fill: palette.hold,
        anchor: 'middle',
        maxWidth: 120,
        maxLines: 1,
      },
    ],
  }
}
