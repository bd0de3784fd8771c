import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from '@/core/questionnaire/vocabulary'
import { LANGUAGE_TABLE } from './languages'
import { NAMESPACES, type Texts } from './texts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'interface'
    resources: Texts
  }
}

/** Binds the interface to its first language; a missing sentence is a fault, not an empty place. */
export async function startInterface(language: Language, texts: Texts): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    defaultNS: 'interface',
    ns: [...NAMESPACES],
    resources: { [language]: { ...texts } },
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
  turnPage(language)
}

/** Changes the language of everything on screen; nothing else is lost. */
export async function changeInterface(language: Language, texts: Texts): Promise<void> {
  for (const namespace of NAMESPACES)
    i18next.addResourceBundle(language, namespace, texts[namespace], true, true)
  await i18next.changeLanguage(language)
  turnPage(language)
}

function turnPage(language: Language): void {
  document.documentElement.lang = language === 'zh' ? 'zh-Hans' : language
  document.documentElement.dir = LANGUAGE_TABLE[language].direction
}
