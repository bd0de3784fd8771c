import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

interface Piece {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly bottom: number
  readonly top: number
}

/** Pieces of text that lie over one another on a page, which is what a broken layout does on paper. */
export async function wordsOverWords(bytes: Uint8Array): Promise<readonly string[]> {
  const loading = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false })
  const document = await loading.promise
  const found: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const pieces = await piecesOf(await document.getPage(number))
    for (const [index, one] of pieces.entries()) {
      const over = pieces.slice(index + 1).filter((other) => isOver(one, other))
      found.push(...over.map((other) => `page ${number}: “${one.text}” and “${other.text}”`))
    }
  }
  await loading.destroy()
  return found
}

async function piecesOf(
  page: Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>,
) {
  const { items } = await page.getTextContent()
  return items.flatMap((item): readonly Piece[] => {
    if (!('str' in item) || item.str.trim() === '') return []
    const [left = 0, bottom = 0] = (item.transform as readonly number[]).slice(4)
    return [{ text: item.str, left, right: left + item.width, bottom, top: bottom + item.height * 0.7 }]
  })
}

/** By more than letters touch where lines are set close. */
function isOver(one: Piece, other: Piece): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left)
  const down = Math.min(one.top, other.top) - Math.max(one.bottom, other.bottom)
  return across > 2 && down > 2
}
