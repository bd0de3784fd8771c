import type { Language } from '@/core/questionnaire/vocabulary'

export interface LanguageEntry {
  /** Its name in itself. */
  readonly name: string
  readonly direction: 'ltr' | 'rtl'
  /** For the page's `lang`. */
  readonly lang: string
  /** For `Intl`: Latin digits everywhere, so that screen, PDF and Word show the same ones. */
  readonly locale: string
}

export const LANGUAGE_TABLE: Readonly<Record<Language, LanguageEntry>> = {
  en: { name: 'English', direction: 'ltr', lang: 'en', locale: 'en-GB' },
  fr: { name: 'Français', direction: 'ltr', lang: 'fr', locale: 'fr' },
  es: { name: 'Español', direction: 'ltr', lang: 'es', locale: 'es' },
  ar: { name: 'العربية', direction: 'rtl', lang: 'ar', locale: 'ar-u-nu-latn' },
  zh: { name: '中文', direction: 'ltr', lang: 'zh-Hans', locale: 'zh-Hans' },
  ru: { name: 'Русский', direction: 'ltr', lang: 'ru', locale: 'ru' },
}

/** How figures and dates are written in the language of the screen, by the name that the words are loaded under. */
export function localeOf(language: string): string {
  const entries: Readonly<Record<string, LanguageEntry>> = LANGUAGE_TABLE
  return entries[language]?.locale ?? language
}
