/**
 * Whether a line may not end here, though the rules of Unicode let it: inside a Chinese date, a range of figures, a
 * document's symbol, and at a hyphen that would leave one or two letters alone.
 */
export function isHeldTogether(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_LOOK), at)
  const after = text.slice(at, at + LONGEST_LOOK)
  return HELD.some(([ending, beginning]) => ending.test(before) && beginning.test(after))
}

const LONGEST_LOOK = 8

const HELD: readonly (readonly [RegExp, RegExp])[] = [
  // 2027年|6月|15日
  [/\d$/, /^[年月日]/],
  [/\d年$/, /^\d{1,2}月/],
  [/\d月$/, /^\d{1,2}日/],
  // 8–|16
  [/\d–$/, /^\d/],
  // A/|RES/79/1, и/|или
  [/(?:^|[\s(（])\p{L}\/$/u, /^\p{L}/u],
  // из-|за, 12-|го
  [/(?:^|[\s(«])(?:\p{L}{1,2}|\d+)-$/u, /^\p{L}/u],
  [/\p{L}-$/u, /^\p{L}{1,2}(?![\p{L}\p{M}\d-])/u],
]
