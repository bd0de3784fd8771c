import type { DocumentFont } from './font-set'
import type { ShapedRun } from './shaped-font'

/** A stretch of a line in one font, one direction and one span. Lengths are thousandths of the type size. */
export interface LineRun {
  readonly font: DocumentFont
  readonly shaped: ShapedRun
  /** Which span of the paragraph it belongs to. */
  readonly span: number
  /** Depth of direction nesting; odd levels run from right to left. */
  readonly level: number
}

export interface PlacedRun extends LineRun {
  /** Distance of the run's left edge from the line's left edge; blanks at the line's end hang outside. */
  readonly x: number
}

export interface Line {
  /** In logical order. */
  readonly runs: readonly PlacedRun[]
  /** Without the blanks at its end. */
  readonly width: number
}

/** Places runs from left to right as their directions demand, and hands them back in logical order. */
export function placeLine(runs: readonly LineRun[], hanging: readonly LineRun[], baseLevel: number): Line {
  if (baseLevel === 0 && runs.every((run) => run.level === 0)) return placeFromLeft(runs, hanging)
  const width = widthOf(runs)
  const atLevel = hanging.map((run) => ({ ...run, level: baseLevel }))
  const all = [...runs, ...atLevel]
  const lefts = new Map<LineRun, number>()
  let pen = baseLevel === 1 ? -widthOf(hanging) : 0
  for (const run of visualOrder(all)) {
    lefts.set(run, pen)
    pen += run.shaped.width
  }
  return { runs: all.map((run) => ({ ...run, x: lefts.get(run) ?? 0 })), width }
}

function placeFromLeft(runs: readonly LineRun[], hanging: readonly LineRun[]): Line {
  const placed: PlacedRun[] = []
  let pen = 0
  const place = ({ font, shaped, span }: LineRun) => {
    placed.push({ font, shaped, span, level: 0, x: pen })
    pen += shaped.width
  }
  runs.forEach(place)
  const width = pen
  hanging.forEach(place)
  return { runs: placed, width }
}

export function widthOf(runs: readonly LineRun[]): number {
  return runs.reduce((sum, run) => sum + run.shaped.width, 0)
}

/** Rule L2 of the Unicode bidirectional algorithm, on runs instead of characters. */
function visualOrder(runs: readonly LineRun[]): readonly LineRun[] {
  const highest = Math.max(0, ...runs.map((run) => run.level))
  if (highest === 0) return runs
  const ordered = [...runs]
  for (let level = highest; level > 0; level--) {
    for (let start = 0; start < ordered.length; start++) {
      let end = start
      while ((ordered[end]?.level ?? -1) >= level) end++
      if (end === start) continue
      const turned = ordered.slice(start, end).reverse()
      ordered.splice(start, turned.length, ...turned)
      start = end
    }
  }
  return ordered
}
