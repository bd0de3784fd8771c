import type { Sentence } from './library-sentences'

const WORDS_PER_SHINGLE = 3
/** Above this share of common shingles a reader feels that one was copied from the other. */
const TOO_ALIKE = 0.4

export interface Alike {
  readonly one: Sentence
  readonly other: Sentence
  /** Share of shingles in common, 0 to 1. */
  readonly share: number
}

/** Pairs of sentences that say nearly the same in nearly the same words, the most alike first. */
export function similarSentences(sentences: readonly Sentence[]): readonly Alike[] {
  const read = sentences.map((sentence) => ({ sentence, shingles: shinglesOf(sentence.text) }))
  const seenIn = new Map<string, number[]>()
  const found: Alike[] = []
  read.forEach(({ sentence, shingles }, index) => {
    const common = new Map<number, number>()
    for (const shingle of shingles) {
      const earlier = seenIn.get(shingle) ?? []
      for (const other of earlier) common.set(other, (common.get(other) ?? 0) + 1)
      seenIn.set(shingle, [...earlier, index])
    }
    for (const [other, count] of common) {
      const before = read[other]
      if (!before) continue
      const share = count / (shingles.size + before.shingles.size - count)
      if (share >= TOO_ALIKE) found.push({ one: before.sentence, other: sentence, share })
    }
  })
  return found.sort((a, b) => b.share - a.share || (a.one.at < b.one.at ? -1 : 1))
}

/** Every run of three words; a shorter sentence is one shingle. */
function shinglesOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const runs = words
    .slice(WORDS_PER_SHINGLE - 1)
    .map((_, start) => words.slice(start, start + WORDS_PER_SHINGLE).join(' '))
  return new Set(runs.length > 0 ? runs : [words.join(' ')])
}
