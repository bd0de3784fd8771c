import type { PdfFile } from './pdf-file'
import { PdfParser } from './pdf-parser'
import { isArray, isDict, type PdfDict, PdfName, PdfRef, PdfString, type PdfValue } from './pdf-values'

/** Operators that leave ink. */
const PAINTING = new Set(['Tj', 'TJ', "'", '"', 'S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'Do', 'sh'])

/** Everything drawn is marked once, marks have numbers in order, and no glyph is the one for "no such character". */
export function lintContent(file: PdfFile, page: PdfDict, index: number): readonly string[] {
  const contents = page.get('Contents')
  if (!(contents instanceof PdfRef)) return [`page ${index} has no content`]
  const parser = new PdfParser(file.stream(contents.id))
  const pen = new Pen(file, page)
  const faults: string[] = []
  const open: string[] = []
  let operands: PdfValue[] = []
  let markCount = 0
  for (let token = parser.next(); token !== undefined; token = parser.next()) {
    if (token === null || typeof token !== 'object' || !('operator' in token)) {
      operands.push(token)
      continue
    }
    const { operator } = token
    if (!pen.move(operator, operands)) faults.push(`page ${index}: text is drawn outside the page`)
    const [tag, properties] = operands
    if (operator === 'BMC' || operator === 'BDC') {
      if (open.length > 0) faults.push(`page ${index}: a mark stands in a mark`)
      open.push(tag instanceof PdfName ? tag.name : '')
      const id = isDict(properties) ? properties.get('MCID') : undefined
      if (id !== undefined && id !== markCount++)
        faults.push(`page ${index}: mark ${String(id)} out of order`)
      if (id === undefined && open.at(-1) !== 'Artifact')
        faults.push(`page ${index}: a mark without a number`)
    }
    if (operator === 'EMC' && open.pop() === undefined) faults.push(`page ${index}: a mark ends twice`)
    if (PAINTING.has(operator) && open.length === 0) faults.push(`page ${index}: ${operator} is not marked`)
    if ((operator === 'Tj' || operator === 'TJ') && shownCodes(operands).includes(0)) {
      faults.push(`page ${index}: a character without a glyph`)
    }
    operands = []
  }
  if (open.length > 0) faults.push(`page ${index}: a mark stays open`)
  return faults
}

function shownCodes(operands: readonly PdfValue[]): readonly number[] {
  return operands
    .flatMap((operand) => (isArray(operand) ? [...operand] : [operand]))
    .flatMap((each) => (each instanceof PdfString ? codesIn(each.bytes) : []))
}

function codesIn(bytes: string): readonly number[] {
  return Array.from({ length: bytes.length / 2 }, (_, index) => {
    return bytes.charCodeAt(index * 2) * 256 + bytes.charCodeAt(index * 2 + 1)
  })
}

/** Follows where text is shown along the line, by the widths the fonts give their codes. */
class Pen {
  readonly #widths = new Map<string, readonly number[]>()
  readonly #pageWidth: number
  #font: readonly number[] = []
  #size = 0
  #stretch = 1
  #x = 0

  constructor(file: PdfFile, page: PdfDict) {
    this.#pageWidth = Number(file.array(page.get('MediaBox'))[2])
    const fonts = file.dict(file.dict(page.get('Resources'), 'Resources').get('Font'), 'Font')
    for (const [name, font] of fonts) {
      const [inner] = file.array(file.dict(font, name).get('DescendantFonts'))
      const [, widths] = file.array(file.dict(inner, 'DescendantFonts').get('W'))
      this.#widths.set(name, file.array(widths).map(Number))
    }
  }

  /** False when the text that the operator shows begins or ends beyond the page's sides. */
  move(operator: string, operands: readonly PdfValue[]): boolean {
    const [first, second] = operands
    if (operator === 'Tf') {
      this.#font = this.#widths.get(first instanceof PdfName ? first.name : '') ?? []
      this.#size = Number(second) / 1000
    }
    if (operator === 'Tz') this.#stretch = Number(first) / 100
    if (operator === 'Tm') this.#x = Number(operands[4])
    if (operator !== 'TJ' && operator !== 'Tj') return true
    return (isArray(first) ? first : [first]).every((each) => {
      if (typeof each === 'number') {
        this.#x -= each * this.#size * this.#stretch
        return true
      }
      const start = this.#x
      for (const code of each instanceof PdfString ? codesIn(each.bytes) : [])
        this.#x += (this.#font[code] ?? 0) * this.#size * this.#stretch
      return start >= 0 && this.#x <= this.#pageWidth
    })
  }
}
