import { type TextTree, textsBySentence, withoutPlaceholders } from './flat-texts'

/** Shorter sentences vary too much for a ratio to mean anything. */
const LONG_ENOUGH = 40
/** How far from the language's usual length a sentence may be: beyond it, something was left out or put in. */
const FACTOR = 2.2

export interface LengthOutlier {
  readonly key: string
  /** Length against the English, divided by what is usual for the language; 1 is usual. */
  readonly ratio: number
}

/** Sentences far shorter or longer than this language usually is beside English. */
export function lengthOutliers(english: TextTree, translated: TextTree): readonly LengthOutlier[] {
  const own = textsBySentence(translated)
  const ratios = [...textsBySentence(english)].flatMap(([key, text]) => {
    const translation = own.get(key)
    const isPlural = text.includes('\n') || translation?.includes('\n')
    if (translation === undefined || isPlural || lengthOf(text) < LONG_ENOUGH) return []
    return [{ key, ratio: lengthOf(translation) / lengthOf(text) }]
  })
  const usual = median(ratios.map(({ ratio }) => ratio))
  return ratios
    .map(({ key, ratio }) => ({ key, ratio: ratio / usual }))
    .filter(({ ratio }) => ratio > FACTOR || ratio < 1 / FACTOR)
}

const lengthOf = (text: string): number => withoutPlaceholders(text).length

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 1
}
