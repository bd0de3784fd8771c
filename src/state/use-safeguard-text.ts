import type { LibraryText } from '@/core/library/read-text'
import type { Safeguard } from '@/core/library/safeguard'
import { useSafeguardTextsOf } from './data-source'
import { useLanguage } from './preferences'

/**
 * All words of one safeguard, in the language of the page or in English where it has none in that. Of the other words of
 * the library only those of its principle are waited for.
 */
export function useSafeguardText({ id, principle }: Safeguard, isEnglish: boolean): LibraryText {
  const language = useLanguage()
  const text = useSafeguardTextsOf(principle, isEnglish ? 'en' : language)[id]
  if (!text) throw new Error(`no words for the safeguard "${id}"`)
  return text
}
