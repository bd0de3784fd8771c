import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { PdfFile } from './pdf-file'
import { allElements, marksOf, readStructure } from './structure-tree'

/** Parts of the file that are not words of the document: made by the writer, or inside a picture. */
const NOT_WORDS = new Set(['Lbl', 'TOCI', 'Figure'])

/** The document's words in reading order, as programs that read aloud get them: by the structure, through pdfjs. */
export async function readText(bytes: Uint8Array): Promise<string> {
  const file = new PdfFile(bytes)
  const byMark = await textByMark(bytes)
  const pageNumbers = new Map(file.pages.map(({ id }, index) => [id, index + 1]))
  const skipped = new Set<string>()
  const structure = readStructure(file)
  const key = (mark: { pageId: number; markId: number }) => `${pageNumbers.get(mark.pageId)} ${mark.markId}`
  for (const element of allElements(structure)) {
    if (NOT_WORDS.has(element.role)) for (const mark of marksOf(element)) skipped.add(key(mark))
  }
  return marksOf(structure)
    .filter((mark) => !skipped.has(key(mark)))
    .map((mark) => byMark.get(key(mark)) ?? '')
    .join(' ')
}

/** What pdfjs finds in each mark, in the order in which the page gives it. */
async function textByMark(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const loading = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false })
  const document = await loading.promise
  const texts = new Map<string, string>()
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { fnArray, argsArray } = await page.getOperatorList()
    let mark: string | undefined
    for (const [index, operator] of fnArray.entries()) {
      const operands: readonly unknown[] = argsArray[index] ?? []
      if (operator === OPS.beginMarkedContentProps) mark = `${number} ${String(operands[1])}`
      if (operator === OPS.endMarkedContent) mark = undefined
      if (operator !== OPS.showText || mark === undefined) continue
      texts.set(mark, (texts.get(mark) ?? '') + glyphText(operands[0]))
    }
  }
  await loading.destroy()
  return texts
}

function glyphText(glyphs: unknown): string {
  if (!Array.isArray(glyphs)) return ''
  return glyphs
    .map((glyph: unknown) =>
      typeof glyph === 'object' && glyph !== null && 'unicode' in glyph ? String(glyph.unicode) : '',
    )
    .join('')
}

/** Only what is read: no blanks, no invisible marks, letters composed. */
export function onlyWords(text: string): string {
  return text.normalize('NFC').replace(/[\s\p{Cf}\p{Cc}]/gu, '')
}

/** Where two texts part, with a few characters around; nothing where they are equal. Keeps reports short. */
export function firstDifference(found: string, expected: string): string | undefined {
  if (found === expected) return undefined
  let at = 0
  while (found[at] === expected[at]) at++
  const around = (text: string) => text.slice(Math.max(0, at - 20), at + 20)
  return `at ${at}: "${around(found)}" instead of "${around(expected)}"`
}
