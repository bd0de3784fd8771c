import { formatDayTime } from '@/i18n/format'
import { LANGUAGE_TABLE } from '@/i18n/languages'
import { useLanguage } from './preferences'

/** Day and time of an ISO time as a reader writes them; what a file holds in its place stays as it is. */
export function useDayTime(): (time: string) => string {
  const { locale } = LANGUAGE_TABLE[useLanguage()]
  return (time) => {
    const at = Date.parse(time)
    if (Number.isNaN(at)) return time
    return formatDayTime(at, locale)
  }
}
