import { latinDigits } from './latin-digits'

/** `2027-1` is the beginning of `2027-11`, and no month yet. */
const YEAR_FIRST = /^(\d{4})\s*(?:-\s*(?=\d\d)|[/.年\s]\s*)(\d{1,2})\s*月?$/
const MONTH_FIRST = /^(\d{1,2})\s*[-/.\s]\s*(\d{4})$/
/** What stands beside the year in Spanish and Russian: `septiembre de 2027`, `сентябрь 2027 г.` */
const BESIDE = /^(?:de|del|г\.?)$/u

/**
 * A month as people write it, as `2027-09`: `9/2027`, `09.2027`, `2027年9月`, `Sept 2027`, with the names of the language;
 * null where it is none, or might be a day. The year has four figures, so that nothing is guessed.
 */
export function readMonth(typed: string, locale: string): string | null {
  const text = latinDigits(typed).trim().toLowerCase()
  const [, first = '', then = ''] = YEAR_FIRST.exec(text) ?? []
  if (first !== '') return monthOf(first, Number(then))
  const [, month = '', year = ''] = MONTH_FIRST.exec(text) ?? []
  if (month !== '') return monthOf(year, Number(month))
  const words = text.split(/[\s,،]+/u).filter((word) => !BESIDE.test(word))
  const [name, other] = words.sort((one, two) => Number(/\d/.test(one)) - Number(/\d/.test(two)))
  if (words.length !== 2 || name === undefined || !/^\d{4}$/.test(other ?? '')) return null
  return monthOf(other ?? '', 1 + monthCalled(bare(name), locale))
}

/** By its name or by how that begins, where one month alone begins so: of “jui” in French there are two. */
function monthCalled(name: string, locale: string): number {
  const all = namesOfMonths(locale)
  const exact = all.findIndex((names) => names.includes(name))
  if (exact >= 0 || name.length < 3) return exact
  const like = all.filter((names) => names.some((each) => each.startsWith(name)))
  return like.length === 1 ? all.findIndex((names) => names === like[0]) : -1
}

function monthOf(year: string, month: number): string | null {
  if (!/^(?:19|20|21)/.test(year) || month < 1 || month > 12) return null
  return `${year}-${String(month).padStart(2, '0')}`
}

const bare = (name: string): string => name.toLowerCase().replace(/\.$/, '')

/** In full and in short, alone and beside a day, which differ in Russian. */
function namesOfMonths(locale: string): readonly (readonly string[])[] {
  const formats = (['long', 'short'] as const).flatMap((month) => [
    new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' }),
    new Intl.DateTimeFormat(locale, { month, day: 'numeric', timeZone: 'UTC' }),
  ])
  return Array.from({ length: 12 }, (_, month) =>
    formats.map((format) => {
      const parts = format.formatToParts(Date.UTC(2027, month, 1))
      return bare(parts.find(({ type }) => type === 'month')?.value ?? '')
    }),
  )
}
