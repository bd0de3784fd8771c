import { fingerprint } from '@/core/plan/fingerprint'
import { type TextTree, textsBySentence } from './flat-texts'

/** For each sentence of a translation, the fingerprint of the English it was made from. */
export type MadeFrom = Readonly<Record<string, string>>

/** The English as it stands today, for a translation that has just been made or read again. */
export function madeFrom(english: TextTree): MadeFrom {
  return Object.fromEntries(
    [...textsBySentence(english)].map(([key, text]) => [key, fingerprint(text).slice(0, 8)]),
  )
}

/** Sentences whose English has changed since they were translated, or whose English nobody has noted. */
export function staleSentences(english: TextTree, noted: MadeFrom): readonly string[] {
  return Object.entries(madeFrom(english))
    .filter(([key, hash]) => noted[key] !== hash)
    .map(([key]) => key)
}
