import { type Mark, type Page, type Paint, settledPaints, type TextPaint } from '@/exporters/pdf/layout/page'
import type { DocumentFont } from '@/exporters/pdf/text/font-set'
import type { Glyph, ShapedRun } from '@/exporters/pdf/text/shaped-font'
import { hex4, number } from './syntax'

export type FontName = (font: DocumentFont) => string

const OPENERS = {
  decoration: '/Artifact BMC',
  footer: '/Artifact <</Type/Pagination/Subtype/Footer/Attached[/Bottom]>> BDC',
} as const

/** Width left to blanks that are only there to be read, in hundredths. */
const SQUEEZE = 1

/** Strokes of bold that the font lacks, in sizes. */
const THICKENING = 0.03

/** The operators of one page; each stands in a mark of an element or of an artifact. */
export function pageContent(page: Page, fontName: FontName): string {
  return page.marks.map((mark) => markContent(mark, page.height, fontName)).join('\n')
}

function markContent(mark: Mark, pageHeight: number, fontName: FontName): string {
  const { owner } = mark
  const opener = typeof owner === 'string' ? OPENERS[owner] : `/${owner.role} <</MCID ${mark.markId}>> BDC`
  const paints = settledPaints(mark).map((paint) => paintContent(paint, pageHeight, fontName))
  return [opener, ...paints, 'EMC'].join('\n')
}

function paintContent(
  paint: Exclude<Paint, { paint: 'later' }>,
  pageHeight: number,
  fontName: FontName,
): string {
  switch (paint.paint) {
    case 'text':
      return textContent(paint, pageHeight, fontName)
    case 'rect': {
      const { x, y, width, height, fill, stroke } = paint
      const box = [x, pageHeight - y - height, width, height].map(number).join(' ')
      const outline = stroke === undefined ? '' : `${colour(stroke)} RG .5 w `
      return `q ${colour(fill)} rg ${outline}${box} re ${stroke === undefined ? 'f' : 'B'} Q`
    }
    case 'rule': {
      const { x1, y1, x2, y2, stroke, width, dash } = paint
      const dashed = dash ? `[${dash.map(number).join(' ')}] 0 d ` : ''
      const from = `${number(x1)} ${number(pageHeight - y1)}`
      const to = `${number(x2)} ${number(pageHeight - y2)}`
      return `q ${colour(stroke)} RG ${number(width)} w ${dashed}${from} m ${to} l S Q`
    }
    case 'polygon': {
      const points = paint.points.map(([x, y]) => `${number(x)} ${number(pageHeight - y)}`)
      return points.length === 0
        ? ''
        : `q ${colour(paint.fill)} rg ${points.join(' l ').replace(' l ', ' m ')} l h f Q`
    }
  }
}

/**
 * Glyphs in logical order (ISO 32000-1, 14.8.2.3.3): a reader that takes the text from the file gets Arabic the right
 * way round, because each glyph is moved back to where it stands.
 */
function textContent(
  { runs, x, baseline, size, ink }: TextPaint,
  pageHeight: number,
  fontName: FontName,
): string {
  const y = number(pageHeight - baseline)
  const out = ['BT', `${colour(ink)} rg`]
  let font: DocumentFont | undefined
  let shown: string[] = []
  /** Where the reader's pen stands, in thousandths of the size from the line's left edge. */
  let pen = 0
  const show = () => {
    if (shown.length > 0) out.push(`[${shown.join('').replaceAll('><', '')}]TJ`)
    shown = []
  }
  for (const run of runs) {
    if (run.font !== font) {
      show()
      if (font?.thickened) out.push('0 Tr')
      font = run.font
      pen = run.x + (run.shaped.glyphs[0]?.x ?? 0)
      out.push(`${fontName(font)} ${number(size)} Tf`)
      if (font.thickened) out.push(`2 Tr ${number(size * THICKENING)} w ${colour(ink)} RG`)
      out.push(`1 0 0 1 ${number(x + (pen * size) / 1000)} ${y} Tm`)
    }
    // Direction marks leave no glyphs; a step to them would run into the next one.
    if (run.shaped.glyphs.length === 0) continue
    const plain = plainCodes(run.font, run.shaped)
    if (plain) {
      // Marks that show nothing move nothing: two moves in a row would read as one number.
      if (plain.codes === '') continue
      const offset = pen - run.x - plain.start
      const back = Math.round(offset)
      if (back !== 0) shown.push(String(back))
      shown.push(plain.codes)
      pen = run.x + plain.end + offset - back
      continue
    }
    for (const glyph of run.shaped.glyphs) {
      const back = Math.round(pen - run.x - glyph.x)
      if (back !== 0) shown.push(String(back))
      const code = codeString(run.font, glyph)
      const advance = run.font.shapes.advance(glyph.id)
      pen += advance * (glyph.isSqueezed ? SQUEEZE / 100 : 1) - back
      if (glyph.isSqueezed) {
        show()
        out.push(`${SQUEEZE} Tz ${code}Tj 100 Tz`)
      } else if (isRaised(glyph)) {
        show()
        out.push(`${number((glyph.rise * size) / 1000)} Ts ${code}Tj 0 Ts`)
      } else {
        shown.push(code)
      }
    }
  }
  show()
  if (font?.thickened) out.push('0 Tr')
  out.push('ET')
  return out.join('\n')
}

const colours = new Map<string, string>()

/** `#rrggbb` as three shares of one. */
function colour(hex: string): string {
  const known = colours.get(hex)
  if (known !== undefined) return known
  const value = Number.parseInt(hex.slice(1), 16)
  const shares = [value >> 16, (value >> 8) & 255, value & 255]
  const written = shares.map((each) => String(Math.round((each / 255) * 1000) / 1000)).join(' ')
  colours.set(hex, written)
  return written
}

/** The codes of a run in one string, with the steps between them. Lengths are thousandths of the size. */
interface PlainCodes {
  readonly codes: string
  /** Where the run's first glyph stands, and the pen after its last, from the run's left edge. */
  readonly start: number
  readonly end: number
}

/** Words recur: each is put into codes once for each font of a document. */
const knownCodes = new WeakMap<DocumentFont, Map<ShapedRun, PlainCodes | undefined>>()

/** Nothing for a run with glyphs that are squeezed or raised, which need operators of their own. */
function plainCodes(font: DocumentFont, run: ShapedRun): PlainCodes | undefined {
  const known = knownCodes.get(font) ?? new Map<ShapedRun, PlainCodes | undefined>()
  knownCodes.set(font, known)
  if (known.has(run)) return known.get(run)
  const found = run.glyphs.some((glyph) => glyph.isSqueezed || isRaised(glyph))
    ? undefined
    : putIntoCodes(font, run)
  known.set(run, found)
  return found
}

function putIntoCodes(font: DocumentFont, { glyphs }: ShapedRun): PlainCodes {
  const start = glyphs[0]?.x ?? 0
  let pen = start
  let codes = ''
  for (const glyph of glyphs) {
    const back = Math.round(pen - glyph.x)
    codes += (back === 0 ? '' : String(back)) + codeString(font, glyph)
    pen += font.shapes.advance(glyph.id) - back
  }
  return { codes: codes.replaceAll('><', ''), start, end: pen }
}

function codeString(font: DocumentFont, glyph: Glyph): string {
  return `<${hex4(font.encoding.codeOf(glyph))}>`
}

function isRaised(glyph: Glyph): boolean {
  return Math.abs(glyph.rise) >= 0.5
}
