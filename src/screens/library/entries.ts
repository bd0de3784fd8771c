import type { SafeguardHead } from '@/core/library/read-text'
import type { Safeguard } from '@/core/library/safeguard'

/** One safeguard with its words, or as many as a list says, in the reader's language where they exist. */
export interface Entry<Text extends SafeguardHead = SafeguardHead> {
  readonly safeguard: Safeguard
  readonly text: Text
  /** It has no words of its own in the reader's language. */
  readonly isEnglish: boolean
}

export function entriesOf<Text extends SafeguardHead>(
  safeguards: readonly Safeguard[],
  texts: Readonly<Record<string, Text>>,
  english: Readonly<Record<string, Text>>,
): readonly Entry<Text>[] {
  return safeguards.flatMap((safeguard) => {
    const own = texts[safeguard.id]
    const text = own ?? english[safeguard.id]
    return text ? [{ safeguard, text, isEnglish: own === undefined }] : []
  })
}
