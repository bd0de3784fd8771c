import type { Language } from '@/core/questionnaire/vocabulary'

export interface LanguageEntry {
  readonly code: Language
  /** Its name in itself. */
  readonly name: string
  readonly direction: 'ltr' | 'rtl'
  /** For the page's `lang`. */
  readonly lang: string
  /** For `Intl`: Latin digits everywhere, so that screen, PDF and Word show the same ones. */
  readonly locale: string
}

export const LANGUAGE_TABLE: Readonly<Record<Language, LanguageEntry>> = {
  en: { code: 'en', name: 'English', direction: 'ltr', lang: 'en', locale: 'en-GB' },
  fr: { code: 'fr', name: 'Français', direction: 'ltr', lang: 'fr', locale: 'fr' },
  es: { code: 'es', name: 'Español', direction: 'ltr', lang: 'es', locale: 'es' },
  ar: { code: 'ar', name: 'العربية', direction: 'rtl', lang: 'ar', locale: 'ar-u-nu-latn' },
  zh: { code: 'zh', name: '中文', direction: 'ltr', lang: 'zh-Hans', locale: 'zh-Hans' },
  ru: { code: 'ru', name: 'Русский', direction: 'ltr', lang: 'ru', locale: 'ru' },
}
