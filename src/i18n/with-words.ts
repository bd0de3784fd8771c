/** Words that take the place of others: the same shape as what they stand in for, lists by position. */
export type WordTree = string | { readonly [key: string]: WordTree }

/** A value with the words of another language laid over its own; what has none keeps its own. */
export function withWords(value: unknown, words: WordTree | undefined): unknown {
  if (words === undefined || typeof words === 'string') return words ?? value
  if (Array.isArray(value)) return value.map((each, index) => withWords(each, words[String(index)]))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withWords(inner, words[key])]))
}

/** Where words are that no place in the value takes: left over when the value was changed. */
export function wordsWithoutPlace(value: unknown, words: WordTree, path = ''): readonly string[] {
  if (typeof words === 'string') return typeof value === 'string' ? [] : [path]
  const inner = new Map<string, unknown>(
    typeof value === 'object' && value !== null ? Object.entries(value) : [],
  )
  return Object.entries(words).flatMap(([key, each]) =>
    wordsWithoutPlace(inner.get(key), each, path === '' ? key : `${path}.${key}`),
  )
}
