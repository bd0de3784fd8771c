/** Making one takes a hundred times as long as using it, and a timeline says hundreds of months. */
const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(locale: string, kind: keyof typeof KINDS): Intl.DateTimeFormat {
  const name = `${locale} ${kind}`
  const there = formats.get(name)
  if (there) return there
  const made = new Intl.DateTimeFormat(locale, { ...KINDS[kind], timeZone: 'UTC' })
  formats.set(name, made)
  return made
}

const KINDS = {
  month: { month: 'short', year: 'numeric' },
  date: { dateStyle: 'long' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

/** `2027-01` as "Jan 2027" in the reader's language, on one line; read as UTC so that no time zone moves it. */
export function formatMonth(month: string, locale: string): string {
  const said = formatOf(locale, 'month').format(new Date(`${month}-01T00:00:00Z`))
  return said.replaceAll(' ', '\u00a0').replace(BETWEEN_FIGURES_AND_HAN, '\u2060')
}

/** Chinese has no blanks, and its lines end anywhere: 2026年|10月. */
const BETWEEN_FIGURES_AND_HAN = /(?<=\d)(?=\p{Script=Han})|(?<=\p{Script=Han})(?=\d)/gu

/** `2026-12-01` as "1 December 2026" in the reader's language. */
export function formatDate(date: string, locale: string): string {
  return withYearWhole(withFirstOfMonth(formatOf(locale, 'date'), new Date(`${date}T00:00:00Z`)))
}

/** A moment as "1 Dec 2026, 10:00", in the reader's language and time zone; to the second where two share a minute. */
export function formatDayTime(at: number, locale: string, isToSecond = false): string {
  const timeStyle = isToSecond ? 'medium' : 'short'
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle })
  return withYearWhole(withFirstOfMonth(format, at))
}

/** Russian has "г." after the year, which never begins a line. */
function withYearWhole(date: string): string {
  return date.replace(' г.', '\u00a0г.')
}

/** French counts the first of a month, "1er décembre", and only the first; `Intl` writes "1 décembre". */
function withFirstOfMonth(format: Intl.DateTimeFormat, at: Date | number): string {
  if (!format.resolvedOptions().locale.startsWith('fr')) return format.format(at)
  return format
    .formatToParts(at)
    .map(({ type, value }) => (type === 'day' && value === '1' ? '1er' : value))
    .join('')
}

/** Figures one after the other, as short as the language has it: "1, 2, 13". Arabic joins words by "and", and rows of figures by commas. */
export function formatNumbers(values: readonly number[], locale: string): string {
  const figures = new Intl.NumberFormat(locale)
  if (locale.startsWith('ar')) return values.map((value) => figures.format(value)).join('، ')
  const list = new Intl.ListFormat(locale, { type: 'conjunction', style: 'narrow' })
  return list.format(values.map((value) => figures.format(value)))
}

const STEPS = [
  ['minute', 60],
  ['hour', 3_600],
  ['day', 86_400],
] as const

/** How long ago, as people say it: "12 minutes ago", "yesterday", "now" within the minute. */
export function formatAgo(seconds: number, locale: string): string {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const [unit, length] = STEPS.findLast((step) => seconds >= step[1]) ?? ['second', Number.POSITIVE_INFINITY]
  return format.format(-Math.floor(seconds / length), unit)
}
