/** Columns may shrink to this share of what their longest word wants before words are divided. */
export interface WantedColumn {
  /** The share of the whole the document gives it. */
  readonly share: number
  /** What its longest word needs to stay whole, in points. */
  readonly least: number
}

/** Shares the width out as the document says, but takes from wide columns what narrow ones need for whole words. */
export function columnWidths(columns: readonly WantedColumn[], width: number): readonly number[] {
  const total = columns.reduce((sum, column) => sum + Math.max(column.share, 0), 0)
  const wished = columns.map((column) =>
    total > 0 ? (Math.max(column.share, 0) / total) * width : width / columns.length,
  )
  // A single endless word does not take the room of all the others.
  const least = columns.map((column, index) =>
    Math.min(column.least, Math.max(wished[index] ?? 0, width * 0.3)),
  )
  const leastTotal = least.reduce((sum, each) => sum + each, 0)
  if (leastTotal >= width) return least.map((each) => (each / leastTotal) * width)
  const spare = wished.map((each, index) => Math.max(0, each - (least[index] ?? 0)))
  const lacking = wished.reduce((sum, each, index) => sum + Math.max(0, (least[index] ?? 0) - each), 0)
  const spareTotal = spare.reduce((sum, each) => sum + each, 0)
  return wished.map((each, index) => {
    const need = least[index] ?? 0
    if (each < need) return need
    return spareTotal > 0 ? each - ((spare[index] ?? 0) / spareTotal) * lacking : each
  })
}
