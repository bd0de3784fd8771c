/**
 * Flesch-Kincaid grade: the American school year in which a reader follows the text at first reading.
 * Syllables are counted by rule of thumb, so the figure serves to compare texts, not to certify one.
 */
export function readingGrade(texts: readonly string[]): number {
  const whole = texts.join('\n')
  const sentences = whole.split(/[.!?:;\n]+(?=\s|$)/).filter((each) => /\p{L}/u.test(each)).length
  const words = whole.match(/[\p{L}\p{N}’'-]+/gu) ?? []
  if (sentences === 0 || words.length === 0) return 0
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0)
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59
}

/** Groups of vowels, without a silent final e; each word has one at least. */
function syllablesIn(word: string): number {
  const bare = word.toLowerCase().replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, '')
  return Math.max(1, bare.match(/[aeiouy]{1,2}/g)?.length ?? 0)
}
