/** Shorter words are too easily another word. */
const SHORTEST = 6

/**
 * Whether a word begins as one typed does but for one slip: a wrong letter, one too many, one missing, or two in the
 * wrong order.
 */
export function isNear(typed: string, word: string): boolean {
  if (typed.length < SHORTEST) return false
  let same = 0
  while (same < typed.length && typed[same] === word[same]) same++
  const rest = typed.slice(same)
  const other = word.slice(same)
  const afterOne = rest.slice(1)
  return (
    other.startsWith(afterOne) ||
    other.slice(1).startsWith(afterOne) ||
    other.slice(1).startsWith(rest) ||
    other.startsWith(rest.slice(1, 2) + rest.slice(0, 1) + rest.slice(2))
  )
}
