import type { Drawing, LabelShape, Shape } from '../drawing'
import { PALETTE } from '../palette'
import { mirrored } from './mirrored'

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

export interface TimelineWave {
  readonly label: string
  /** Whole months from the start; the end is exclusive. */
  readonly start: number
  readonly end: number
}

export interface Timeline {
  readonly months: number
  readonly bars: readonly TimelineBar[]
  readonly gates: readonly TimelineGate[]
  /** The word for each tick. */
  readonly ticks: readonly { readonly month: number; readonly label: string }[]
  readonly waves: readonly TimelineWave[]
}

const WIDTH = 495
const LABELS = 215
const ROW = 17
const WAVE_LINE = 14
const TICK_LINE = 14
const GATE_LINE = 12
const SIZE = 8

/** A bar for each action over the months; waves and gates stand by name above them, and waves are shaded in turn. */
export function drawTimeline(timeline: Timeline, direction: 'ltr' | 'rtl'): Drawing {
  const gates = timeline.gates.filter((gate) => gate.month <= timeline.months)
  const gatesTop = WAVE_LINE + TICK_LINE
  const top = gatesTop + gates.length * GATE_LINE + 4
  const height = top + timeline.bars.length * ROW + 4
  const perMonth = (WIDTH - LABELS) / timeline.months
  const shapes = [
    ...timeline.waves.flatMap((wave, index) => waveShapes(wave, index, perMonth, top, height)),
    ...tickShapes(timeline, perMonth, height),
    ...timeline.bars.flatMap((bar, index) => barShapes(bar, top + index * ROW, perMonth)),
    ...gates.flatMap((gate, index) => gateShapes(gate, gatesTop + index * GATE_LINE, perMonth, height)),
  ]
  const drawing = { width: WIDTH, height, shapes }
  return direction === 'rtl' ? mirrored(drawing) : drawing
}

function waveShapes(
  { label, start, end }: TimelineWave,
  index: number,
  perMonth: number,
  top: number,
  height: number,
): readonly Shape[] {
  const x = LABELS + start * perMonth
  const width = (end - start) * perMonth
  const name: LabelShape = { ...labelAt(x + 2, 9, label, width - 4), fill: PALETTE.inkSoft, strong: true }
  if (index % 2 === 1) return [name]
  return [{ shape: 'rect', x, y: top, width, height: height - top, fill: PALETTE.sunk }, name]
}

function tickShapes({ ticks, months }: Timeline, perMonth: number, height: number): readonly Shape[] {
  return ticks.flatMap(({ month, label }, index): readonly Shape[] => {
    const x = LABELS + month * perMonth
    const room = ((ticks[index + 1]?.month ?? months) - month) * perMonth
    return [
      { shape: 'line', x1: x, y1: WAVE_LINE, x2: x, y2: height, stroke: PALETTE.line, width: 0.5 },
      { ...labelAt(x + 2, WAVE_LINE + 9, label, room - 3), fill: PALETTE.inkSoft, size: 7.5 },
    ]
  })
}

function barShapes(bar: TimelineBar, y: number, perMonth: number): readonly Shape[] {
  return [
    labelAt(0, y + 12, bar.label, LABELS - 8),
    {
      shape: 'rect',
      x: LABELS + bar.start * perMonth,
      y: y + 4,
      width: Math.max(2, (bar.end - bar.start) * perMonth),
      height: 10,
      fill: PALETTE.accent,
    },
  ]
}

/** The name stands beside its line, on the side that has room. */
function gateShapes(gate: TimelineGate, y: number, perMonth: number, height: number): readonly Shape[] {
  const x = LABELS + gate.month * perMonth
  const before = x - LABELS
  const after = WIDTH - x
  const isLate = before > after
  const label = labelAt(isLate ? x - 6 : x + 6, y + 8, gate.label, Math.max(before, after) - 8)
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
    { ...label, anchor: isLate ? 'right' : 'left', fill: PALETTE.hold, strong: true },
  ]
}

function labelAt(x: number, y: number, text: string, maxWidth: number): LabelShape {
  return {
    shape: 'label',
    x,
    y,
    text,
    size: SIZE,
    strong: false,
    fill: PALETTE.ink,
    anchor: 'left',
    maxWidth,
    maxLines: 1,
  }
}
