import { useMemo } from 'react'
import type { Words } from '@/core/document/words'
import { LANGUAGE_TABLE } from '@/i18n/languages'
import { joined } from '@/i18n/listed'
import { saidInstruments } from '@/i18n/said-instruments'
import type { Texts } from '@/i18n/texts'
import { useTranslation } from '@/i18n/use-translation'
import { useInstruments } from './data-source'
import { useLanguage } from './preferences'

/** What a page says of conditions and of laws, in the language of the page. */
export type PageWords = Pick<Words, 'language' | 'say' | 'list' | 'instrument'>

/** The namespaces that they stand in, besides those of the page itself. */
const NAMESPACES = ['document', 'taxonomy', 'questionnaire', 'instruments'] as const

/** Without the words of the whole library and of documents, which `useWords` waits for: a twentieth of those. */
export function usePageWords(): PageWords {
  const language = useLanguage()
  const { t, i18n } = useTranslation(NAMESPACES)
  const instruments = useInstruments()
  return useMemo(() => {
    const { locale } = LANGUAGE_TABLE[language]
    const texts = i18n.getResourceBundle(i18n.language, 'instruments') as Texts['instruments']
    return {
      language,
      say: t as unknown as Words['say'],
      list: (items) => joined(items, locale),
      instrument: saidInstruments(language, texts, instruments),
    }
  }, [language, t, i18n, instruments])
}
