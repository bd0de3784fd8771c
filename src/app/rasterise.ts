import type { LabelShape, Shape } from '@/core/document/drawing'
import { LABEL_LINE_HEIGHT, labelFonts, startsRightToLeft } from '@/exporters/drawing-svg'
import type { ExporterTools } from '@/exporters/exporter'
import { labelLines } from '@/exporters/label-lines'
import { cleanText } from '@/exporters/xml-text'

/** A drawing as PNG in a worker of the browser, where an SVG image cannot be drawn. */
export const rasterise: ExporterTools['rasterise'] = async (drawing, pixelsPerPoint) => {
  const canvas = new OffscreenCanvas(
    Math.ceil(drawing.width * pixelsPerPoint),
    Math.ceil(drawing.height * pixelsPerPoint),
  )
  const pen = canvas.getContext('2d')
  if (pen === null) throw new Error('This browser gives no 2D canvas in a worker')
  pen.scale(pixelsPerPoint, pixelsPerPoint)
  for (const shape of drawing.shapes) drawShape(pen, shape, drawing.isRightToLeft ?? false)
  const png = await canvas.convertToBlob({ type: 'image/png' })
  return new Uint8Array(await png.arrayBuffer())
}

type Pen = OffscreenCanvasRenderingContext2D

function drawShape(pen: Pen, shape: Shape, isRightToLeft: boolean): void {
  switch (shape.shape) {
    case 'rect':
      pen.fillStyle = shape.fill
      pen.fillRect(shape.x, shape.y, shape.width, shape.height)
      if (shape.stroke !== undefined) {
        pen.setLineDash([])
        pen.lineWidth = 0.75
        pen.strokeStyle = shape.stroke
        pen.strokeRect(shape.x, shape.y, shape.width, shape.height)
      }
      break
    case 'line':
      pen.setLineDash(shape.dash === undefined ? [] : [...shape.dash])
      pen.lineWidth = shape.width
      pen.strokeStyle = shape.stroke
      pen.beginPath()
      pen.moveTo(shape.x1, shape.y1)
      pen.lineTo(shape.x2, shape.y2)
      pen.stroke()
      break
    case 'polygon':
      pen.fillStyle = shape.fill
      pen.beginPath()
      for (const [x, y] of shape.points) pen.lineTo(x, y)
      pen.fill()
      break
    case 'label':
      drawLabel(pen, shape, isRightToLeft)
  }
}

const ALIGNMENTS = { left: 'left', middle: 'center', right: 'right' } as const

function drawLabel(pen: Pen, label: LabelShape, isRightToLeft: boolean): void {
  const { x, y, text, size, strong, fill, anchor, maxWidth, maxLines } = label
  pen.font = `${strong ? '700' : '400'} ${size}px ${labelFonts(text).map(quoted).join(', ')}`
  pen.fillStyle = fill
  pen.textAlign = ALIGNMENTS[anchor]
  pen.textBaseline = 'alphabetic'
  const lines = labelLines(cleanText(text), maxWidth, maxLines, (each) => pen.measureText(each).width)
  for (const [index, line] of lines.entries()) {
    pen.direction = isRightToLeft || startsRightToLeft(line) ? 'rtl' : 'ltr'
    pen.fillText(line, x, y + index * size * LABEL_LINE_HEIGHT)
  }
}

function quoted(face: string): string {
  return face.includes(' ') ? `"${face}"` : face
}
