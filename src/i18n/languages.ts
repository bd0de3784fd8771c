import type { Language } from '@/core/questionnaire/vocabulary'

export interface LanguageEntry {
  readonly code: Language
  /** Its name in itself. */
  readonly name: string
  readonly direction: 'ltr' | 'rtl'
  /** For `Intl`: Latin digits everywhere, so that screen, PDF and Word show the same ones. */
  readonly locale: string
}

export const LANGUAGE_TABLE: Readonly<Record<Language, LanguageEntry>> = {
  en: { code: 'en', name: 'English', direction: 'ltr', locale: 'en-GB' },
  fr: { code: 'fr', name: 'Français', direction: 'ltr', locale: 'fr' },
  es: { code: 'es', name: 'Español', direction: 'ltr', locale: 'es' },
  ar: { code: 'ar', name: 'العربية', direction: 'rtl', locale: 'ar-u-nu-latn' },
  zh: { code: 'zh', name: '中文', direction: 'ltr', locale: 'zh-Hans' },
  ru: { code: 'ru', name: 'Русский', direction: 'ltr', locale: 'ru' },
}
