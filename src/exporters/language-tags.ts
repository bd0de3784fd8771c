import type { Language } from '@/core/questionnaire/vocabulary'

/** What Word calls each language; Arabic and Chinese leave Latin letters to English. */
export const LANGUAGE_TAGS = {
  en: { value: 'en-GB' },
  fr: { value: 'fr-FR' },
  es: { value: 'es-ES' },
  ar: { value: 'en-GB', bidirectional: 'ar-SA' },
  zh: { value: 'en-GB', eastAsia: 'zh-CN' },
  ru: { value: 'ru-RU' },
} as const satisfies Record<Language, { value: string; bidirectional?: string; eastAsia?: string }>
