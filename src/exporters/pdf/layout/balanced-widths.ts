/** A column as its table asked for it, and what its cells take at any width. */
export interface BalancedColumn {
  readonly width: number
  /** What its longest word needs to stay whole. */
  readonly least: number
  /** The height of each row's cell, the header first, where the column is so wide. */
  readonly heightsAt: (width: number) => readonly number[]
}

/** Columns stay recognisably as wide as the document asked for: at least and at most so much of it. */
const LEAST_SHARE = 0.7
const MOST_SHARE = 1.5

/** In points; larger steps get past a row that only two lines fewer would make lower. */
const STEPS = [4, 8, 16, 32] as const

const MOST_MOVES = 40

/**
 * Moves width from column to column as long as that makes the table lower: the same text at the same size on less
 * paper. What can be no lower may still have a header in two lines while another column has room to spare.
 */
export function balancedWidths(columns: readonly BalancedColumn[]): readonly number[] {
  const cells = columns.map(({ heightsAt }) => remembered(heightsAt))
  const asked = columns.map(({ width }) => width)
  const lowest = moved(columns, asked, (widths) => [tableHeight(cells, widths)])
  return moved(columns, lowest, (widths) => [tableHeight(cells, widths), headerHeights(cells, widths)])
}

/** Widths no further move makes lower, by the first measure that differs. */
function moved(
  columns: readonly BalancedColumn[],
  from: readonly number[],
  measure: (widths: readonly number[]) => readonly number[],
): readonly number[] {
  let best = { widths: from, height: measure(from) }
  for (let move = 0; move < MOST_MOVES; move++) {
    const next = movesFrom(columns, best.widths)
      .map((widths) => ({ widths, height: measure(widths) }))
      .reduce((lowest, each) => (isLower(each.height, lowest.height) ? each : lowest), best)
    if (next === best) break
    best = next
  }
  return best.widths
}

function isLower(heights: readonly number[], than: readonly number[]): boolean {
  const at = heights.findIndex((height, index) => height !== than[index])
  return at >= 0 && (heights[at] ?? 0) < (than[at] ?? 0)
}

type HeightsAt = BalancedColumn['heightsAt']

function movesFrom(
  columns: readonly BalancedColumn[],
  widths: readonly number[],
): readonly (readonly number[])[] {
  return columns.flatMap((giver, from) =>
    columns.flatMap((taker, to) =>
      STEPS.flatMap((step) => {
        const given = (widths[from] ?? 0) - step
        const taken = (widths[to] ?? 0) + step
        const isTooFar =
          given < Math.max(giver.least, giver.width * LEAST_SHARE) || taken > taker.width * MOST_SHARE
        if (from === to || isTooFar) return []
        return [widths.map((width, index) => (index === from ? given : index === to ? taken : width))]
      }),
    ),
  )
}

function tableHeight(cells: readonly HeightsAt[], widths: readonly number[]): number {
  const columns = cells.map((heightsAt, index) => heightsAt(widths[index] ?? 0))
  const rows = columns[0]?.length ?? 0
  let sum = 0
  for (let row = 0; row < rows; row++) {
    let highest = 0
    for (const column of columns) highest = Math.max(highest, column[row] ?? 0)
    sum += highest
  }
  return sum
}

function headerHeights(cells: readonly HeightsAt[], widths: readonly number[]): number {
  return cells.reduce((sum, heightsAt, index) => sum + (heightsAt(widths[index] ?? 0)[0] ?? 0), 0)
}

/** The same widths are tried again and again. */
function remembered(heightsAt: HeightsAt): HeightsAt {
  const known = new Map<number, readonly number[]>()
  return (width) => {
    const key = Math.round(width * 10)
    const found = known.get(key) ?? heightsAt(width)
    known.set(key, found)
    return found
  }
}
