import { useMemo } from 'react'
import type { Words } from '@/core/document/words'
import type { Language } from '@/core/questionnaire/vocabulary'
import { makeWords } from '@/i18n/make-words'
import { useInstruments, useSafeguardTexts, useTexts } from './data-source'

/** Words for documents and library texts in any language, whatever the screen's. */
export function useWords(language: Language): Words {
  const texts = useTexts(language)
  const safeguards = useSafeguardTexts(language)
  const english = useSafeguardTexts('en')
  const instruments = useInstruments()
  return useMemo(
    () => makeWords({ language, texts, safeguards, english, instruments }),
    [language, texts, safeguards, english, instruments],
  )
}
