import { useMemo } from 'react'
import type { Words } from '@/core/document/words'
import type { Language } from '@/core/questionnaire/vocabulary'
import { makeWords } from '@/i18n/make-words'
import { useEnglishInstead, useInstruments, useSafeguardTexts, useTexts } from './data-source'
import { useDataSource } from './data-source-context'

/** Words for documents and library texts in any language, whatever the screen's; English where it has none yet. */
export function useWords(wanted: Language): Words {
  const { languages } = useDataSource()
  const language = languages.includes(wanted) ? wanted : 'en'
  const texts = useTexts(language)
  const safeguards = useSafeguardTexts(language)
  const english = useEnglishInstead(language)
  const instruments = useInstruments()
  return useMemo(
    () => makeWords({ language, texts, safeguards, english, instruments }),
    [language, texts, safeguards, english, instruments],
  )
}
