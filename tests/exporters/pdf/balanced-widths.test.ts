import { describe, expect, it } from 'vitest'
import { balancedWidths } from '@/exporters/pdf/layout/balanced-widths'

const LINE = 10

/** A column whose cells hold so many points of text each, set in lines that break anywhere. */
const aColumn = (width: number, lengths: readonly number[], least = 0) => ({
  width,
  least,
  heightsAt: (tried: number) => lengths.map((length) => Math.ceil(length / tried) * LINE),
})

const heightOf = (columns: readonly ReturnType<typeof aColumn>[], widths: readonly number[]): number => {
  const cells = columns.map(({ heightsAt }, index) => heightsAt(widths[index] ?? 0))
  return (cells[0] ?? []).reduce((sum, _, row) => sum + Math.max(...cells.map((each) => each[row] ?? 0)), 0)
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)

describe('the widths of columns', () => {
  it('move towards the column whose text makes the rows high', () => {
    const columns = [aColumn(100, [40, 40, 40]), aColumn(100, [460, 460, 460])]
    const widths = balancedWidths(columns)
    expect(widths[1]).toBeGreaterThan(100)
    expect(sum(widths)).toBe(200)
    expect(heightOf(columns, widths)).toBeLessThan(heightOf(columns, [100, 100]))
  })

  it('stay as asked where no move makes the table lower', () => {
    expect(balancedWidths([aColumn(100, [90, 90]), aColumn(100, [90, 90])])).toEqual([100, 100])
    expect(balancedWidths([aColumn(200, [900])])).toEqual([200])
    expect(balancedWidths([])).toEqual([])
  })

  it('leave each column what its longest word needs, and most of what was asked for it', () => {
    const widths = balancedWidths([aColumn(100, [10], 96), aColumn(100, [10]), aColumn(100, [5000])])
    expect(widths[0]).toBeGreaterThanOrEqual(96)
    expect(widths[1]).toBeGreaterThanOrEqual(70)
    expect(widths[2]).toBeLessThanOrEqual(150)
  })

  it('get past a row that two lines fewer would make lower, one alone would not', () => {
    const columns = [aColumn(100, [190, 10]), aColumn(100, [10, 10]), aColumn(100, [205, 10])]
    expect(heightOf(columns, balancedWidths(columns))).toBeLessThan(heightOf(columns, [100, 100, 100]))
  })

  it('set headers in fewer lines where no row grows by it, one after the other', () => {
    const columns = [aColumn(100, [20, 60, 60]), aColumn(40, [44, 5, 5]), aColumn(40, [44, 5, 5])]
    const widths = balancedWidths(columns)
    expect(columns.map(({ heightsAt }, index) => heightsAt(widths[index] ?? 0)[0])).toEqual([
      LINE,
      LINE,
      LINE,
    ])
    expect(sum(widths)).toBe(180)
  })
})
