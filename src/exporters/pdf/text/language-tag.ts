import type { Language } from '@/core/questionnaire/vocabulary'

/** Chinese says in which script it is written. */
export function languageTag(language: Language): string {
  return language === 'zh' ? 'zh-Hans' : language
}
