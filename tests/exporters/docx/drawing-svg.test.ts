// @vitest-environment jsdom
import type { LabelShape } from '@/core/document/drawing'
import { mirrored } from '@/core/document/charts/mirrored'
import { rasterise } from '@/cli/rasterise'
import { drawingSvg } from '@/exporters/drawing-svg'
import { estimateWidth } from '@/core/document/charts/estimate-width'
import { labelLines } from '@/exporters/label-lines'
import { describe, expect, it } from 'vitest'

const LABEL: LabelShape = {
  shape: 'label',
  x: 10,
  y: 20,
  text: 'Appoint a lead in each district',
  size: 10,
  strong: false,
  fill: '#17212b',
  anchor: 'left',
  maxWidth: 80,
  maxLines: 3,
}

function texts(label: Partial<LabelShape>): readonly Element[] {
  const svg = drawingSvg({ width: 100, height: 50, shapes: [{ ...LABEL, ...label }] })
  const parsed = new DOMParser().parseFromString(svg, 'application/xml')
  expect(parsed.querySelector('parsererror')).toBeNull()
  return [...parsed.getElementsByTagName('text')]
}

describe('drawingSvg', () => {
  it('wraps a label within its width, one line under the other', () => {
    const lines = texts({})
    expect(lines.map((line) => line.textContent)).toEqual(['Appoint a lead in', 'each district'])
    expect(lines.map((line) => line.getAttribute('y'))).toEqual(['20', '32.2'])
  })

  it('begins no line with the dot between two names, whatever they are written in', () => {
    for (const names of [
      ['Privacy', 'Distrust', 'Weak law'],
      ['排斥', '隐私', '法治薄弱'],
    ])
      for (let maxWidth = 70; maxWidth < 160; maxWidth += 3) {
        const lines = texts({ text: names.join('\u00a0· '), maxWidth, maxLines: 9 })
        for (const line of lines) expect(line.textContent, String(maxWidth)).not.toMatch(/^\s*·/u)
      }
  })

  it('anchors at the physical side, with Arabic wrapped in marks of its direction', () => {
    const [line] = texts({ text: 'منخفض', anchor: 'right' })
    expect(line?.getAttribute('text-anchor')).toBe('end')
    expect(line?.textContent).toBe('\u202bمنخفض\u202c')
  })

  it('runs every line of an Arabic picture from the right, whatever it begins with', () => {
    const left = { width: 100, height: 50, shapes: [{ ...LABEL, text: '1 + 5' }] }
    expect(drawingSvg(left)).toContain('>1 + 5<')
    expect(drawingSvg(mirrored(left))).toContain('>\u202b1 + 5\u202c<')
  })

  it('holds markup and broken characters as text', () => {
    const [line] = texts({ text: '<b>&"\u0000\ud800', maxWidth: 500 })
    expect(line?.textContent).toBe('<b>&"\ufffd')
  })

  it('draws every kind of shape', () => {
    const svg = drawingSvg({
      width: 100,
      height: 50,
      shapes: [
        { shape: 'rect', x: 1, y: 2, width: 3, height: 4, fill: '#fff', stroke: '#000' },
        { shape: 'line', x1: 0, y1: 0, x2: 9, y2: 9, stroke: '#000', width: 1, dash: [2, 1] },
        {
          shape: 'polygon',
          points: [
            [0, 0],
            [4, 0],
            [2, 4],
          ],
          fill: '#f00',
        },
      ],
    })
    expect(svg).toContain('<rect x="1" y="2" width="3" height="4" fill="#fff" stroke="#000"')
    expect(svg).toContain('stroke-dasharray="2 1"')
    expect(svg).toContain('points="0,0 4,0 2,4"')
  })
})

describe('labelLines', () => {
  const byLetter = (text: string): number => [...text].length

  it('ends in an ellipsis when lines are left over', () => {
    expect(labelLines('one two three four', 5, 2, byLetter)).toEqual(['one', 'two…'])
    expect(labelLines('one three four', 5, 2, byLetter)).toEqual(['one', 'thre…'])
  })

  it('cuts a word that is wider than the line, but no character', () => {
    expect(labelLines('abcdefgh', 3, 9, byLetter)).toEqual(['abc', 'def', 'gh'])
    expect(labelLines('👩‍👩‍👧‍👦👍', 1, 9, () => 2)).toEqual(['👩‍👩‍👧‍👦', '👍'])
  })

  it('breaks Chinese anywhere but before closing marks', () => {
    expect(labelLines('可能性，影响很高。', 4, 9, byLetter)).toEqual(['可能性，', '影响很', '高。'])
  })

  it('gives no line for no text', () => {
    expect(labelLines('  ', 10, 2, byLetter)).toEqual([])
  })

  it('never goes over the width it is given', () => {
    const measure = (text: string): number => estimateWidth(text, 9, true)
    const lines = labelLines(
      'Ministry of Digital Economy, Verwaltungsgerichtsbarkeit 与数字经济部',
      60,
      20,
      measure,
    )
    expect(lines.length).toBeGreaterThan(4)
    expect(lines.filter((line) => measure(line) > 60)).toEqual([])
  })
})

describe('rasterise', () => {
  it.each(['Appoint a lead', 'منخفض جدًا', '很低'])(
    'draws "%s" as a PNG of the size asked for',
    async (text) => {
      const drawing = { width: 100, height: 50, shapes: [{ ...LABEL, text }] }
      const empty = { ...drawing, shapes: [] }
      const png = await rasterise(drawing, 3)
      expect(Buffer.from(png.slice(1, 4)).toString()).toBe('PNG')
      const header = new DataView(png.buffer, png.byteOffset)
      expect([header.getUint32(16), header.getUint32(20)]).toEqual([300, 150])
      expect(png.length).toBeGreaterThan((await rasterise(empty, 3)).length * 2)
    },
  )
})
