import type { LabelShape } from '@/core/document/drawing'
import type { FigureBlock } from '@/core/document/plan-document'
import { captionSlabs } from './caption'
import { leftOf } from '@/exporters/pdf/layout/frame'
import { type Page, paintLine } from '@/exporters/pdf/layout/page'
import { type Slab, slab } from '@/exporters/pdf/layout/slab'
import type { StructureElement } from '@/exporters/pdf/layout/structure'
import type { Setting } from './setting'

/** Between the lines of a label, in sizes. */
const LABEL_LINE = 1.2

/** Room left on a page for a figure's caption. */
const CAPTION_ROOM = 60

/** The figure itself holds the picture alone: its alternative text would hide a caption inside it. */
export function layFigure(block: FigureBlock, setting: Setting): readonly Slab[] {
  const { caption, alt, drawing } = block
  const { frame, rightToLeft, typesetter } = setting
  const group = setting.parent.add('Div')
  const captionAbove = captionSlabs(caption, group, setting)
  const figure = group.add('Figure', {
    alternative: typesetter.plain(alt) || typesetter.plain(caption) || '–',
  })
  const scale = Math.min(1, frame.width / drawing.width, (frame.height - CAPTION_ROOM) / drawing.height)
  const width = drawing.width * scale
  const height = drawing.height * scale
  const left = leftOf(frame, rightToLeft, 0, width)
  const picture = slab({
    height,
    before: captionAbove.length > 0 ? 0 : 10,
    after: 14,
    keepWithNext: setting.leading.has(block),
    draw: (page, top) => {
      figure.box = { page: page.index, area: [left, top, width, height] }
      paintDrawing(page, figure, drawing.shapes, { left, top, scale }, setting)
    },
  })
  return [...captionAbove, picture]
}

interface Placing {
  readonly left: number
  readonly top: number
  readonly scale: number
}

function paintDrawing(
  page: Page,
  figure: StructureElement,
  shapes: FigureBlock['drawing']['shapes'],
  { left, top, scale }: Placing,
  setting: Setting,
): void {
  const x = (value: number) => left + value * scale
  const y = (value: number) => top + value * scale
  for (const shape of shapes) {
    switch (shape.shape) {
      case 'rect': {
        const size = { width: shape.width * scale, height: shape.height * scale }
        const stroke = shape.stroke === undefined ? {} : { stroke: shape.stroke }
        page.paint(figure, {
          paint: 'rect',
          x: x(shape.x),
          y: y(shape.y),
          ...size,
          fill: shape.fill,
          ...stroke,
        })
        break
      }
      case 'line': {
        const ends = { x1: x(shape.x1), y1: y(shape.y1), x2: x(shape.x2), y2: y(shape.y2) }
        const dash: { dash?: readonly [number, number] } = shape.dash
          ? { dash: [shape.dash[0] * scale, shape.dash[1] * scale] }
          : {}
        page.paint(figure, {
          paint: 'rule',
          ...ends,
          stroke: shape.stroke,
          width: shape.width * scale,
          ...dash,
        })
        break
      }
      case 'polygon': {
        const points = shape.points.map(([px, py]) => [x(px), y(py)] as const)
        page.paint(figure, { paint: 'polygon', points, fill: shape.fill })
        break
      }
      case 'label':
        paintLabel(page, figure, shape, { left, top, scale }, setting)
    }
  }
}

function paintLabel(
  page: Page,
  figure: StructureElement,
  label: LabelShape,
  { left, top, scale }: Placing,
  { typesetter }: Setting,
): void {
  const style = label.strong ? 'bold' : 'regular'
  const paragraph = typesetter.shapeText(label.text, style)
  const lines = typesetter.breakWithin(paragraph, style, label.size, label.maxWidth, label.maxLines)
  const size = label.size * scale
  for (const [index, line] of lines.entries()) {
    const width = line.width * (size / 1000)
    const anchored = left + label.x * scale
    const x =
      label.anchor === 'left' ? anchored : label.anchor === 'right' ? anchored - width : anchored - width / 2
    const baseline = top + (label.y + index * label.size * LABEL_LINE) * scale
    page.paint(figure, paintLine(line, x, baseline, size, label.fill))
  }
}
