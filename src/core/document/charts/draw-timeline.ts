import type { Drawing, LabelShape, Shape } from '../drawing'
import { PALETTE } from '../palette'
import { estimateWidth } from './estimate-width'
import { mirrored } from './mirrored'

export interface TimelineBar {
  readonly label: string
  /** Whole months from the start; the end is exclusive. */
  readonly start: number
  readonly end: number
  /** The months are those of what stands in for the work: drawn in outline. */
  readonly isInterim?: true
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
const LABELS = 275
/** Between a name and the bars. */
const LABEL_GAP = 8
const ROW = 13.5
/** What a name's second line adds to its row. */
const SECOND_LINE = 8
/** As high as the bars may be together and still share a page with a heading; more of them have one line each. */
const MOST_BARS_HEIGHT = 560
const WAVE_LINE = 11
/** Between names that stand side by side. */
const NAME_GAP = 6
const TICK_LINE = 14
const GATE_LINE = 12
/** Half of a gate's diamond, which stands on the last day whole. */
const GATE_HALF = 4
const SIZE = 8
const TICK_SIZE = 7.5

/** A bar for each action over the months; waves and gates stand by name above them, and waves are shaded in turn. */
export function drawTimeline(timeline: Timeline, direction: 'ltr' | 'rtl'): Drawing {
  const gates = timeline.gates.filter((gate) => gate.month <= timeline.months)
  const perMonth = (WIDTH - LABELS - GATE_HALF) / timeline.months
  const waveLines = linesOfWaves(timeline.waves, perMonth)
  const ticksTop = (Math.max(0, ...waveLines) + 1) * WAVE_LINE + 3
  const gatesTop = ticksTop + TICK_LINE
  const top = gatesTop + gates.length * GATE_LINE + 4
  const rows = rowsOf(timeline.bars)
  const height = top + heightOf(rows) + 4
  const shapes = [
    ...timeline.waves.flatMap((wave, index) =>
      waveShapes(wave, index, waveLines[index] ?? 0, perMonth, top, height),
    ),
    ...tickShapes(timeline, perMonth, ticksTop, height),
    ...timeline.bars.flatMap((bar, index) =>
      barShapes(bar, rows[index] ?? ONE_LINE, top + heightOf(rows.slice(0, index)), perMonth),
    ),
    ...gates.flatMap((_, index) => gateLines(gates, index, gatesTop, perMonth, height)),
    ...gates.flatMap((gate, index) => gateShapes(gate, gatesTop + index * GATE_LINE, perMonth)),
  ]
  const drawing = { width: WIDTH, height, shapes }
  return direction === 'rtl' ? mirrored(drawing) : drawing
}

/** The line each wave's name stands on: a short wave's name runs on over its neighbour, whose name moves one line down. */
function linesOfWaves(waves: readonly TimelineWave[], perMonth: number): readonly number[] {
  const ends: number[] = []
  return waves.map(({ label, start }) => {
    const x = start * perMonth
    const free = ends.findIndex((end) => end <= x)
    const line = free < 0 ? ends.length : free
    ends[line] = x + estimateWidth(label, SIZE, true) + NAME_GAP
    return line
  })
}

interface Row {
  readonly lines: 1 | 2
  readonly height: number
}

const ONE_LINE: Row = { lines: 1, height: ROW }
const TWO_LINES: Row = { lines: 2, height: ROW + SECOND_LINE }

/** A name too long for its line takes a second one: cut short, it would not say which action the bar is. */
function rowsOf(bars: readonly TimelineBar[]): readonly Row[] {
  const rows = bars.map(({ label }) =>
    estimateWidth(label, SIZE, false) > LABELS - LABEL_GAP ? TWO_LINES : ONE_LINE,
  )
  return heightOf(rows) > MOST_BARS_HEIGHT ? bars.map(() => ONE_LINE) : rows
}

const heightOf = (rows: readonly Row[]): number => rows.reduce((sum, { height }) => sum + height, 0)

function waveShapes(
  { label, start, end }: TimelineWave,
  index: number,
  line: number,
  perMonth: number,
  top: number,
  height: number,
): readonly Shape[] {
  const x = LABELS + start * perMonth
  const width = (end - start) * perMonth
  const y = line * WAVE_LINE + 9
  const name: LabelShape = { ...labelAt(x + 2, y, label, WIDTH - x - 2), fill: PALETTE.inkSoft, strong: true }
  if (index % 2 === 1) return [name]
  return [{ shape: 'rect', x, y: top, width, height: height - top, fill: PALETTE.sunk }, name]
}

/** A line for each tick; a word at as many of them as have room for it. */
function tickShapes(
  { ticks, months }: Timeline,
  perMonth: number,
  top: number,
  height: number,
): readonly Shape[] {
  const apart = ((ticks[1]?.month ?? months) - (ticks[0]?.month ?? 0)) * perMonth
  const widest = Math.max(0, ...ticks.map(({ label }) => estimateWidth(label, TICK_SIZE, false))) + NAME_GAP
  const named = Math.max(1, Math.ceil(widest / apart))
  return ticks.flatMap(({ month, label }, index): readonly Shape[] => {
    const x = LABELS + month * perMonth
    const line: Shape = { shape: 'line', x1: x, y1: top, x2: x, y2: height, stroke: PALETTE.line, width: 0.5 }
    if (index % named > 0) return [line]
    return [
      line,
      { ...labelAt(x + 2, top + 9, label, WIDTH - x - 2), fill: PALETTE.inkSoft, size: TICK_SIZE },
    ]
  })
}

function barShapes(bar: TimelineBar, { lines, height }: Row, y: number, perMonth: number): readonly Shape[] {
  return [
    { ...labelAt(0, y + (lines === 1 ? 11 : 8.5), bar.label, LABELS - LABEL_GAP), maxLines: lines },
    {
      shape: 'rect',
      x: LABELS + bar.start * perMonth,
      y: y + 3 + (height - ROW) / 2,
      width: Math.max(2, (bar.end - bar.start) * perMonth),
      height: 10,
      fill: bar.isInterim ? PALETTE.paper : PALETTE.accent,
      stroke: PALETTE.accent,
    },
  ]
}

/** From its mark to the foot, but not through the names of later steps. */
function gateLines(
  gates: readonly TimelineGate[],
  index: number,
  top: number,
  perMonth: number,
  height: number,
): readonly Shape[] {
  const x = LABELS + (gates[index]?.month ?? 0) * perMonth
  const stops = gates.flatMap((gate, row) => {
    const { left, right } = placeOf(gate, perMonth)
    const y = top + row * GATE_LINE
    return row > index && left - 2 < x && x < right + 2 ? [y, y + GATE_LINE - 1] : []
  })
  const ends = [top + index * GATE_LINE, ...stops, height]
  return ends.flatMap((y1, place): readonly Shape[] => {
    const y2 = ends[place + 1]
    if (place % 2 === 1 || y2 === undefined) return []
    return [{ shape: 'line', x1: x, y1, x2: x, y2, stroke: PALETTE.hold, width: 1, dash: [3, 2] }]
  })
}

/** The name stands beside its line, on the side that has room. */
function placeOf(gate: TimelineGate, perMonth: number) {
  const x = LABELS + gate.month * perMonth
  const before = x - LABELS
  const after = WIDTH - x
  const isLate = before > after
  const maxWidth = Math.max(before, after) - 8
  const width = Math.min(estimateWidth(gate.label, SIZE, true), maxWidth)
  const left = isLate ? x - 6 - width : x + 6
  return { x, isLate, maxWidth, left, right: left + width }
}

function gateShapes(gate: TimelineGate, y: number, perMonth: number): readonly Shape[] {
  const { x, isLate, maxWidth } = placeOf(gate, perMonth)
  const label = labelAt(isLate ? x - 6 : x + 6, y + 8, gate.label, maxWidth)
  return [
    {
      shape: 'polygon',
      fill: PALETTE.hold,
      points: [
        [x, y],
        [x + GATE_HALF, y + 4],
        [x, y + 8],
        [x - GATE_HALF, y + 4],
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
