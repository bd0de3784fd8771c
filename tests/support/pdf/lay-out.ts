import type { PlanDocument } from '@/core/document/plan-document'
import { type LaidDocument, layDocument } from '@/exporters/pdf/layout/lay-document'
import { settledPaints, type TextPaint } from '@/exporters/pdf/layout/page'
import { openTypesetter } from '@/exporters/pdf/text/open-typesetter'
import { NODE_TOOLS } from './make-pdf'

/** A line of text as it stands on its page, in points. */
export interface PlacedText {
  readonly page: number
  /** Pictures place their own labels. */
  readonly isInFigure: boolean
  readonly isFooter: boolean
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export async function layOut(document: PlanDocument): Promise<LaidDocument> {
  const { typesetter } = await openTypesetter(document, NODE_TOOLS.loadFont)
  return layDocument(document, typesetter, () => undefined)
}

export function placedTexts({ pages }: LaidDocument): readonly PlacedText[] {
  return pages.flatMap((page) =>
    page.marks.flatMap((mark) =>
      settledPaints(mark).flatMap((paint) => {
        if (paint.paint !== 'text') return []
        const isInFigure = typeof mark.owner !== 'string' && mark.owner.role === 'Figure'
        const box = inkBox(paint)
        return box ? [{ page: page.index, isInFigure, isFooter: mark.owner === 'footer', ...box }] : []
      }),
    ),
  )
}

/** From the height of capitals to the usual descent, without the blanks that hang at a line's end. */
function inkBox({ runs, x, baseline, size }: TextPaint) {
  const inked = runs.filter((run) => run.shaped.glyphs.some((glyph) => glyph.text.trim() !== ''))
  if (inked.length === 0) return undefined
  const text = inked.map((run) => run.shaped.glyphs.map((glyph) => glyph.text).join('')).join('')
  return {
    text,
    left: x + (Math.min(...inked.map((run) => run.x)) * size) / 1000,
    right: x + (Math.max(...inked.map((run) => run.x + run.shaped.width)) * size) / 1000,
    top: baseline - size * 0.72,
    bottom: baseline + size * 0.2,
  }
}
