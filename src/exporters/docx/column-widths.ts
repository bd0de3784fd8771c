import { type KeyValueRow, type Span, type TableBlock, plain } from '@/core/document/plan-document'
import { estimateWidth } from '@/core/document/charts/estimate-width'
import { PARAGRAPH_STYLES } from './paragraph-styles'

/** Percentages of the table's width by the shares asked for, moved only where a column would cut its words in two. */
export function columnWidths(block: TableBlock, widthPt: number): readonly number[] {
  return sharesWithFloor(
    block.columns.map((column) => column.width),
    neededShares(block, widthPt),
  )
}

/** What each column needs to cut no word in two, in percent; more than 100 in all where that cannot be. */
export function neededShares(block: TableBlock, widthPt: number): readonly number[] {
  return block.columns.map(({ header }, index) => {
    const texts = block.rows.flatMap((row) => row[index]?.paragraphs ?? [])
    const isRowHeader = block.rowHeader && index === 0
    const words = texts.map((text) => longestWord([plain(text)], isRowHeader || text.some(isStrong)))
    const names = [header, ...(isRowHeader ? texts.map(plain) : [])].map(shortName)
    return shareOf(Math.max(longestWord([header], true), ...names, ...words), widthPt)
  })
}

/** The same for keys and their values: the longest word of the keys stays whole. */
export function keyValueWidths(
  rows: readonly KeyValueRow[],
  keyShare: number,
  widthPt: number,
): readonly number[] {
  const keys = rows.map(({ key }) => key)
  return sharesWithFloor([keyShare, 1 - keyShare], [shareOf(longestWord(keys, true), widthPt), 0])
}

function isStrong({ strong }: Span): boolean {
  return strong === true
}

function shareOf(wordPt: number, widthPt: number): number {
  return Math.min(((wordPt + PADDING_PT) / widthPt) * 100, MOST_FOR_A_WORD)
}

const TEXT_SIZE_PT = PARAGRAPH_STYLES.TableText.size
const PADDING_PT = 9

/** A word without end is cut: its column must not starve the others. */
const MOST_FOR_A_WORD = 30

function longestWord(texts: readonly string[], strong: boolean): number {
  let widest = 0
  for (const text of texts) {
    for (const word of text.split(BREAKS)) {
      widest = Math.max(widest, estimateWidth(word, TEXT_SIZE_PT, strong))
    }
  }
  return widest
}

/** A short Chinese name, of a column or of a row, stays whole: its last character would stand alone, or a word be cut. */
function shortName(name: string): number {
  return SHORT_CHINESE.test(name) ? estimateWidth(name, TEXT_SIZE_PT, true) : 0
}

const SHORT_CHINESE = /^\p{Script=Han}{2,7}$/u

/** Between words unless the space holds them together, after hyphens and dashes, and anywhere among Chinese characters. */
const BREAKS = /(?:[^\S\u00a0\u202f]|[\u2e80-\u9fff\uf900-\uffef])+|(?<=[-–—])/u

/** Columns below their floor get it; the others share what is left as they asked. */
export function sharesWithFloor(shares: readonly number[], floors: readonly number[]): readonly number[] {
  const raised = new Set<number>()
  for (;;) {
    const free = shares.reduce((sum, share, index) => (raised.has(index) ? sum : sum + share), 0)
    const left = floors.reduce((rest, floor, index) => (raised.has(index) ? rest - floor : rest), 100)
    if (left <= 0) return percentages(floors)
    if (free <= 0) return percentages(shares)
    const widths = shares.map((share, index) =>
      raised.has(index) ? (floors[index] ?? 0) : (share / free) * left,
    )
    const tooNarrow = widths.flatMap((width, index) =>
      !raised.has(index) && width < (floors[index] ?? 0) ? [index] : [],
    )
    if (tooNarrow.length === 0) return widths
    for (const index of tooNarrow) raised.add(index)
  }
}

function percentages(shares: readonly number[]): readonly number[] {
  const total = shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share) => (total > 0 ? (share / total) * 100 : 100 / shares.length))
}
