import { expect, it } from 'vitest'
import { drawTimeline } from '@/core/document/charts/draw-timeline'

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
