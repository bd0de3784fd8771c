import { type Column, columnHeight, drawColumn, linesWithin } from './column'
import type { Frame } from './frame'
import type { Page } from './page'
import { type Slab, slab } from './slab'

export interface TextSlabOptions {
  readonly column: Column
  readonly area: Pick<Frame, 'left' | 'width'>
  readonly rightToLeft: boolean
  readonly before?: number
  readonly after?: number
  readonly keepWithNext?: boolean
  /** Draws what goes with the text: a bullet with the first part, a rule beside each part. */
  readonly beside?: (page: Page, top: number, height: number, isFirstPart: boolean) => void
}

/** Text of more lines than this may be parted from what it leads to: what is kept together has to fit a page. */
const MOST_LINES_KEPT = 12

export const isShort = (column: Column): boolean => column.length <= MOST_LINES_KEPT

/** Lines of text that may run on over pages, never leaving or sending ahead a single line. */
export function textSlab(options: TextSlabOptions, isFirstPart = true): Slab {
  const { column, area, rightToLeft, beside, before = 0, after = 0, keepWithNext = false } = options
  const height = columnHeight(column)
  return slab({
    height,
    before,
    after,
    keepWithNext,
    minHeight: keepWithNext || column.length <= 3 ? height : columnHeight(column.slice(0, 2)),
    draw: (page, top) => {
      beside?.(page, top, height, isFirstPart)
      drawColumn(page, column, area, top, rightToLeft)
    },
    split: (room, mustSplit) => {
      const count = splitPoint(column, room, mustSplit)
      if (count === 0) return undefined
      return [
        textSlab({ ...options, column: column.slice(0, count), keepWithNext: false }, isFirstPart),
        textSlab({ ...options, column: column.slice(count) }, false),
      ]
    },
  })
}

function splitPoint(column: Column, room: number, mustSplit: boolean): number {
  const fitting = Math.min(linesWithin(column, room), column.length - 1)
  if (mustSplit) return Math.max(fitting, Math.min(1, column.length - 1))
  const count = Math.min(fitting, column.length - 2)
  return count < 2 ? 0 : count
}
