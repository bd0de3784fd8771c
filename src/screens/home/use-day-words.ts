import { formatDate } from '@/i18n/format'
import { LANGUAGE_TABLE } from '@/i18n/languages'
import { useLanguage } from '@/state/preferences'

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])/

/** The day of an ISO time in words; empty where a file holds something else. */
export function useDayWords(): (time: string) => string {
  const { locale } = LANGUAGE_TABLE[useLanguage()]
  return (time) => (DAY.test(time) ? formatDate(time.slice(0, 10), locale) : '')
}
