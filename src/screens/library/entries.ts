import type { SafeguardTexts } from '@/core/library/read-text'
import type { Safeguard } from '@/core/library/safeguard'
import type { SafeguardText } from '@/core/library/safeguard-text'

/** One safeguard with its words, in the reader's language where they exist. */
export interface Entry {
  readonly safeguard: Safeguard
  readonly text: SafeguardText
  /** It has no words of its own in the reader's language. */
  readonly isEnglish: boolean
}

export function entriesOf(
  safeguards: readonly Safeguard[],
  texts: SafeguardTexts,
  english: SafeguardTexts,
): readonly Entry[] {
  return safeguards.flatMap((safeguard) => {
    const own = texts[safeguard.id]
    const text = own ?? english[safeguard.id]
    return text ? [{ safeguard, text, isEnglish: own === undefined }] : []
  })
}
