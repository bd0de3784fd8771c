import { describe, expect, it } from 'vitest'
import { drawTimeline } from '@/core/document/charts/draw-timeline'
import { estimateWidth } from '@/core/document/charts/estimate-width'
import { labelLines } from '@/exporters/label-lines'

const drawing = drawTimeline(
  {
    months: 12,
    bars: [{ label: '1. Boats', start: 0, end: 12 }],
    gates: [
      { label: 'Before data', month: 9 },
      { label: 'Before it goes live', month: 10 },
      { label: 'Renewal', month: 12 },
    ],
    ticks: [{ month: 0, label: 'Jan 2027' }],
    waves: [],
  },
  'rtl',
)

it('keeps the mark of a step on the last day inside the picture', () => {
  const across = drawing.shapes.flatMap((shape) =>
    shape.shape === 'polygon' ? shape.points.map(([x]) => x) : [],
  )
  expect(Math.min(...across)).toBeGreaterThanOrEqual(0)
  expect(Math.max(...across)).toBeLessThanOrEqual(drawing.width)
})

it('has no dashed line through the name of a step', () => {
  const { shapes } = drawing
  const names = shapes.filter((shape) => shape.shape === 'label').filter(({ strong }) => strong)
  const lines = shapes.filter((shape) => shape.shape === 'line').filter(({ dash }) => dash !== undefined)
  const crossed = names.filter(({ x, y, anchor, text }) => {
    const width = text.length * 4
    const left = anchor === 'left' ? x : x - width
    return lines.some(({ x1, y1, y2 }) => left < x1 && x1 < left + width && y1 < y - 1 && y2 > y - 5)
  })
  expect(names).toHaveLength(3)
  expect(crossed).toEqual([])
})

describe('the names of actions', () => {
  const LONG = '14. Des essais de réception avec de vrais usagers, à pleine charge et en panne'
  const drawn = (labels: readonly string[]) => {
    const bars = labels.map((label) => ({ label, start: 0, end: 3 }))
    const { shapes, height } = drawTimeline({ months: 12, bars, gates: [], ticks: [], waves: [] }, 'ltr')
    return { height, names: shapes.filter((shape) => shape.shape === 'label') }
  }

  it('stand whole on two lines where one is too short, clear of the next', () => {
    const { names } = drawn(['1. Boats', LONG, '3. Boats'])
    const [short, long, next] = names
    expect(names.map(({ maxLines }) => maxLines)).toEqual([1, 2, 1])
    const measure = (text: string) => estimateWidth(text, 8, false)
    expect(labelLines(LONG, long?.maxWidth ?? 0, 2, measure).join(' ')).toBe(LONG)
    expect((next?.y ?? 0) - (long?.y ?? 0)).toBeGreaterThan((long?.y ?? 0) - (short?.y ?? 0) + 8)
  })

  it('have one line each where there are too many for a page', () => {
    const { names, height } = drawn(Array.from({ length: 45 }, () => LONG))
    expect(new Set(names.map(({ maxLines }) => maxLines))).toEqual(new Set([1]))
    expect(height).toBeLessThan(45 * 14 + 40)
  })
})
