import { estimateWidth } from '@/core/document/charts/estimate-width'
import type { Drawing, LabelShape, Shape } from '@/core/document/drawing'
import { labelLines } from './label-lines'
import { cleanText, escapeXml } from './xml-text'

/** Lines of a label stand this many sizes apart. */
export const LABEL_LINE_HEIGHT = 1.22

/** Faces for the words in pictures, by script: the first that the reader's machine has. */
export function labelFonts(text: string): readonly string[] {
  if (/\p{Script=Arabic}/u.test(text)) return ['Arial', 'Cairo', 'Noto Sans Arabic', 'sans-serif']
  if (/\p{Script=Han}/u.test(text)) return ['Microsoft YaHei', 'PingFang SC', 'Noto Sans SC', 'sans-serif']
  return ['Calibri', 'Carlito', 'Noto Sans', 'Arial', 'sans-serif']
}

/** The picture as an SVG file, sized in points; text is text, so it stays sharp and can be searched. */
export function drawingSvg(drawing: Drawing): string {
  const { width, height, shapes, isRightToLeft = false } = drawing
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}pt" height="${height}pt" viewBox="0 0 ${width} ${height}">`,
    ...shapes.map((shape) => shapeSvg(shape, isRightToLeft)),
    '</svg>',
  ].join('')
}

function shapeSvg(shape: Shape, isRightToLeft: boolean): string {
  switch (shape.shape) {
    case 'rect': {
      const stroke =
        shape.stroke === undefined ? '' : ` stroke="${escapeXml(shape.stroke)}" stroke-width="0.75"`
      return `<rect x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}" fill="${escapeXml(shape.fill)}"${stroke}/>`
    }
    case 'line': {
      const dash = shape.dash === undefined ? '' : ` stroke-dasharray="${shape.dash.join(' ')}"`
      return `<line x1="${shape.x1}" y1="${shape.y1}" x2="${shape.x2}" y2="${shape.y2}" stroke="${escapeXml(shape.stroke)}" stroke-width="${shape.width}"${dash}/>`
    }
    case 'polygon':
      return `<polygon points="${shape.points.map((point) => point.join(',')).join(' ')}" fill="${escapeXml(shape.fill)}"/>`
    case 'label':
      return labelSvg(shape, isRightToLeft)
  }
}

const ANCHORS = { left: 'start', middle: 'middle', right: 'end' } as const

function labelSvg(label: LabelShape, isRightToLeft: boolean): string {
  const { x, y, text, size, strong, fill, anchor, maxWidth, maxLines } = label
  const weight = strong ? ' font-weight="700"' : ''
  const lines = labelLines(cleanText(text), maxWidth, maxLines, (each) => estimateWidth(each, size, strong))
  return lines
    .map((line, index) => {
      const baseline = round(y + index * size * LABEL_LINE_HEIGHT)
      return `<text x="${x}" y="${baseline}" font-size="${size}" fill="${escapeXml(fill)}" text-anchor="${ANCHORS[anchor]}" font-family="${labelFonts(text).join(', ')}"${weight}>${escapeXml(isRightToLeft || startsRightToLeft(line) ? rightToLeft(line) : line)}</text>`
    })
    .join('')
}

/**
 * A right-to-left line is wrapped in embedding marks rather than given `direction`, which programs disagree on: with
 * the marks `text-anchor` keeps naming a physical side everywhere.
 */
function rightToLeft(line: string): string {
  return `\u202b${line}\u202c`
}

/** By the first letter that has a direction, as the Unicode bidirectional algorithm decides. */
export function startsRightToLeft(text: string): boolean {
  const first = /\p{L}/u.exec(text)?.[0]
  return first !== undefined && /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(first)
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
