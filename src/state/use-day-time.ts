import { formatDayTime } from '@/i18n/format'
import { LANGUAGE_TABLE } from '@/i18n/languages'
import { useLanguage } from './preferences'

/** Day and time of an ISO time as a reader writes them; what a file holds in its place stays as it is. */
export function useDayTime(): (time: string) => string {
  const { locale } = LANGUAGE_TABLE[useLanguage()]
  return (time) => written(time, locale)
}

/** The same for several, so that each can be told from the others: with seconds where two share a minute, and numbered from the first where they share these too. */
export function useDayTimes(): (times: readonly string[]) => readonly string[] {
  const { locale } = LANGUAGE_TABLE[useLanguage()]
  return (times) => {
    const short = times.map((time) => written(time, locale))
    const isShared = (name: string): boolean => short.indexOf(name) !== short.lastIndexOf(name)
    const names = times.map((time, index) => written(time, locale, isShared(short[index] ?? '')))
    return names.map((name, index) => {
      const alike = [...names.keys()].filter((other) => names[other] === name)
      return alike.length === 1 ? name : `${name} · ${alike.filter(isUpTo(times, index)).length}`
    })
  }
}

/** Itself and what came before it; of two of the very same time the one further down, since lists have the latest first. */
const isUpTo =
  (times: readonly string[], index: number) =>
  (other: number): boolean => {
    const [time = '', own = ''] = [times[other], times[index]]
    return time === own ? other >= index : time < own
  }

function written(time: string, locale: string, isToSecond?: boolean): string {
  const at = Date.parse(time)
  return Number.isNaN(at) ? time : formatDayTime(at, locale, isToSecond)
}
