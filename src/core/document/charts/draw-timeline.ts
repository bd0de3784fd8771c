import type { Drawing, LabelShape, Shape } from '../drawing'
import { PALETTE } from '../palette'

export interface TimelineBar {
  readonly label: string
  /** Whole months from the start; the end is exclusive. */
  readonly start: number
  readonly end: number
}

export interface TimelineGate {
  readonly label: string
  readonly month: number
}

export interface Timeline {
  readonly months: number
  readonly bars: readonly TimelineBar[]
  readonly gates: readonly TimelineGate[]
  /** The word for each tick, three months apart. */
  readonly ticks: readonly { readonly month: number; readonly label: string }[]
  readonly waves: readonly [number, number]
}

const WIDTH = 720
const LABELS = 250
const ROW = 20
const HEAD = 22
const GATE_LINE = 13

/** A bar for each action over the months; waves are shaded, gates stand as named lines. */
export function drawTimeline(timeline: Timeline, direction: 'ltr' | 'rtl'): Drawing {
  const gatesAt = timeline.gates.filter((gate) => gate.month <= timeline.months)
  const top = HEAD + gatesAt.length * GATE_LINE + 4
  const height = top + timeline.bars.length * ROW + 6
  const perMonth = (WIDTH - LABELS) / timeline.months
  const shapes = [
    ...waveShapes(timeline, perMonth, top, height),
    ...tickShapes(timeline, perMonth, height),
    ...timeline.bars.flatMap((bar, index) => barShapes(bar, top + index * ROW, perMonth)),
    ...gatesAt.flatMap((gate, index) => gateShapes(gate, index, perMonth, height)),
  ]
  return { width: WIDTH, height, shapes: direction === 'rtl' ? shapes.map(mirror) : shapes }
}

function waveShapes(
  { waves, months }: Timeline,
  perMonth: number,
  top: number,
  height: number,
): readonly Shape[] {
  const [first, second] = waves
  const end = Math.min(second, months)
  if (first >= months) return []
  const shade = { y: top, height: height - top, fill: PALETTE.sunk }
  return [{ shape: 'rect', x: LABELS + first * perMonth, width: (end - first) * perMonth, ...shade }]
}

function tickShapes({ ticks }: Timeline, perMonth: number, height: number): readonly Shape[] {
  return ticks.flatMap(({ month, label }): readonly Shape[] => {
    const x = LABELS + month * perMonth
    return [
      { shape: 'line', x1: x, y1: HEAD - 4, x2: x, y2: height, stroke: PALETTE.line, width: 0.5 },
      { ...labelAt(x + 2, 12, label, perMonth * 3 - 4), fill: PALETTE.inkSoft, size: 8 },
    ]
  })
}

function barShapes(bar: TimelineBar, y: number, perMonth: number): readonly Shape[] {
  return [
    labelAt(0, y + 14, bar.label, LABELS - 10),
    {
      shape: 'rect',
      x: LABELS + bar.start * perMonth,
      y: y + 5,
      width: Math.max(2, (bar.end - bar.start) * perMonth),
      height: 11,
      fill: PALETTE.accent,
    },
  ]
}

/** The name stands beside its line, on the side that has room. */
function gateShapes(gate: TimelineGate, index: number, perMonth: number, height: number): readonly Shape[] {
  const x = LABELS + gate.month * perMonth
  const y = HEAD + index * GATE_LINE
  const isLate = x > WIDTH * 0.7
  const label = labelAt(isLate ? x - 6 : x + 6, y + 8, gate.label, isLate ? x - LABELS : WIDTH - x - 8)
  return [
    { shape: 'line', x1: x, y1: y, x2: x, y2: height, stroke: PALETTE.hold, width: 1, dash: [3, 2] },
    {
      shape: 'polygon',
      fill: PALETTE.hold,
      points: [
        [x, y],
        [x + 4, y + 4],
        [x, y + 8],
        [x - 4, y + 4],
      ],
    },
    { ...label, anchor: isLate ? 'right' : 'left', fill: PALETTE.hold, size: 8, strong: true },
  ]
}

function labelAt(x: number, y: number, text: string, maxWidth: number): LabelShape {
  return {
    shape: 'label',
    x,
    y,
    text,
    size: 9,
    strong: false,
    fill: PALETTE.ink,
    anchor: 'left',
    maxWidth,
    maxLines: 1,
  }
}

/** The same picture from right to left; text keeps its own direction. */
function mirror(shape: Shape): Shape {
  switch (shape.shape) {
    case 'rect':
      return { ...shape, x: WIDTH - shape.x - shape.width }
    case 'line':
      return { ...shape, x1: WIDTH - shape.x1, x2: WIDTH - shape.x2 }
    case 'polygon':
      return { ...shape, points: shape.points.map(([x, y]) => [WIDTH - x, y] as const) }
    case 'label':
      return {
        ...shape,
        x: WIDTH - shape.x,
        anchor: shape.anchor === 'middle' ? 'middle' : shape.anchor === 'left' ? 'right' : 'left',
      }
  }
}
