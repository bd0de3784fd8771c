import type { Drawing } from '@/core/document/drawing'
import type { FigureBlock } from '@/core/document/plan-document'
import { type FileChild, ImageRun } from 'docx'
import { drawingSvg } from '../drawing-svg'
import type { DocxSetting } from './docx-setting'
import type { TextArea } from './page'
import { keptOn, styledParagraph } from './paragraphs'
import { captionChildren } from './plan-table'
import { wordText } from './word-text'

/** The picture as vectors, with a PNG for programs that cannot show them. */
export function figureChildren(block: FigureBlock, setting: DocxSetting): readonly FileChild[] {
  const { drawing, alt, caption } = block
  const png = setting.pictures.get(drawing)
  if (png === undefined) throw new Error(`No PNG was made for the figure "${caption}"`)
  const number = setting.outline.figures.get(block) ?? 0
  const transformation = shownSize(drawing, setting.area)
  const image = new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(drawingSvg(drawing)),
    fallback: { type: 'png', data: png },
    transformation,
    altText: {
      id: String(number),
      name: `figure-${number}`,
      description: wordText(alt === '' ? caption : alt),
    },
  })
  return [
    ...captionChildren(block, caption, setting),
    styledParagraph('Figure', setting, { ...keptOn(block, setting), children: [image] }),
  ]
}

/** The share of the text's height that a picture may take: its caption stands above it. */
const MOST_HEIGHT = 0.85
const TWIPS_A_POINT = 20
const PIXELS_A_POINT = 96 / 72

/** Pictures wider or higher than the text shrink to fit it; none is blown up. */
export function shownScale(drawing: Drawing, area: TextArea): number {
  const across = area.width / TWIPS_A_POINT / drawing.width
  const down = (area.height * MOST_HEIGHT) / TWIPS_A_POINT / drawing.height
  return Math.min(1, across, down)
}

function shownSize(drawing: Drawing, area: TextArea): { readonly width: number; readonly height: number } {
  const pixelsAPoint = shownScale(drawing, area) * PIXELS_A_POINT
  return { width: drawing.width * pixelsAPoint, height: drawing.height * pixelsAPoint }
}
