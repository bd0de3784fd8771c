import type { Drawing, LabelShape, Shape } from '../drawing'
import { PALETTE } from '../palette'
import type { Heat } from '../plan-document'
import { mirrored } from './mirrored'

export interface HeatMapCell {
  readonly heat: Heat
  /** The risks that stand here, by their short names. */
  readonly names: readonly string[]
}

export interface HeatMap {
  /** Names the axes. */
  readonly likelihood: string
  readonly impact: string
  /** Words of the rows, the highest first, and of the columns, the lowest first. */
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  /** By row, then column. */
  readonly cells: readonly (readonly HeatMapCell[])[]
}

const WIDTH = 495
const ROW_WORDS = 92
const HEAD = 34
const LINE = 10.3
const PADDING = 6
const LEAST_ROW = 26
const SIZE = 8.5
/** No line begins with the dot. */
const BETWEEN = '\u00a0· '

/** Likelihood against impact. Every cell names its risks; its shade only repeats where it stands. */
export function drawHeatMap(map: HeatMap, direction: 'ltr' | 'rtl'): Drawing {
  const columnWidth = (WIDTH - ROW_WORDS) / map.columns.length
  const heights = map.cells.map((row) =>
    Math.max(LEAST_ROW, ...row.map((cell) => linesOf(cell, columnWidth).length * LINE + 2 * PADDING)),
  )
  const tops = heights.map((_, index) => HEAD + heights.slice(0, index).reduce((sum, each) => sum + each, 0))
  const height = HEAD + heights.reduce((sum, each) => sum + each, 0)
  const shapes: readonly Shape[] = [
    word(0, 10, map.likelihood, ROW_WORDS - 8, true),
    word(ROW_WORDS, 10, map.impact, WIDTH - ROW_WORDS, true),
    ...map.columns.map((name, index) =>
      word(ROW_WORDS + index * columnWidth + PADDING, 26, name, columnWidth - 2 * PADDING, false),
    ),
    ...map.cells.flatMap((row, at): readonly Shape[] => [
      { ...word(0, (tops[at] ?? 0) + 14, map.rows[at] ?? '', ROW_WORDS - 8, false), maxLines: 2 },
      ...row.flatMap((cell, column) =>
        cellShapes(cell, {
          x: ROW_WORDS + column * columnWidth,
          y: tops[at] ?? 0,
          width: columnWidth,
          height: heights[at] ?? LEAST_ROW,
        }),
      ),
    ]),
  ]
  const drawing = { width: WIDTH, height, shapes }
  return direction === 'rtl' ? mirrored(drawing) : drawing
}

/** The names in a row, parted as Chinese parts them if they are Chinese. */
function joined({ names }: HeatMapCell): string {
  return names.join(names.some((name) => CHINESE.test(name)) ? '、' : BETWEEN)
}

/** The lines the names of a cell take, each name whole, leaning to the many: no font is at hand here. */
function linesOf(cell: HeatMapCell, columnWidth: number): readonly string[] {
  const lines: string[] = []
  let used = 0
  for (const piece of joined(cell).split(/(?<=[^\S\u00a0]|、)/u)) {
    const width = [...piece].reduce((sum, each) => sum + (each > '\u2e7f' ? SIZE : SIZE * 0.6), 0)
    if (lines.length === 0 || used + width > columnWidth - 2 * PADDING) {
      lines.push('')
      used = 0
    }
    lines.push((lines.pop() ?? '') + piece)
    used += width
  }
  return lines
}

/** Chinese may break between any two characters, in the middle of a name too: its lines are settled here. */
const CHINESE = /\p{Script=Han}/u

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

function cellShapes(cell: HeatMapCell, box: Box): readonly Shape[] {
  const { heat, names } = cell
  const text = joined(cell)
  const labels = CHINESE.test(text) ? linesOf(cell, box.width) : [text]
  return [
    { shape: 'rect', ...box, fill: PALETTE.heat[heat], stroke: PALETTE.paper },
    ...(names.length === 0
      ? []
      : labels.map((label, index) => ({
          ...word(
            box.x + PADDING,
            box.y + PADDING + 7 + index * LINE,
            label.trimEnd(),
            box.width - 2 * PADDING,
            false,
          ),
          maxLines: labels.length > 1 ? 1 : Math.floor((box.height - PADDING) / LINE),
          fill: PALETTE.heatInk[heat],
        }))),
  ]
}

function word(x: number, y: number, text: string, maxWidth: number, strong: boolean): LabelShape {
  return {
    shape: 'label',
    x,
    y,
    text,
    size: SIZE,
    strong,
    fill: strong ? PALETTE.ink : PALETTE.inkSoft,
    anchor: 'left',
    maxWidth,
    maxLines: 1,
  }
}
