/** Making one takes a hundred times as long as using it, and each answer says a list. */
const formats = new Map<string, Intl.ListFormat>()

/** Parts as one list, "a, b and c", each as it is. */
export function joined(parts: readonly string[], locale: string): string {
  const format = formats.get(locale) ?? new Intl.ListFormat(locale, { type: 'conjunction' })
  formats.set(locale, format)
  return format.format(locale.startsWith('ar') ? parts.map(apart) : parts)
}

/** The Arabic "and" is written onto the word behind it, and onto no Latin letter: "وCivil". */
const apart = (part: string, index: number): string =>
  index > 0 && /^[\u2066-\u2068]?\p{Script=Latin}/u.test(part) ? `\u00a0${part}` : part

/** Labels as one list: the first keeps its capital, the others are inside the sentence; short forms stay as they are. */
export function listed(labels: readonly string[], locale: string): string {
  const inside = labels.map((label, index) => (index === 0 ? label : withSmallStart(label, locale)))
  return joined(inside, locale)
}

/** The same after a colon, where not even the first keeps its capital. */
export const listedInside = (labels: readonly string[], locale: string): string =>
  withSmallStart(listed(labels, locale), locale)

/** Short forms such as "ID" keep their capitals. */
export const withSmallStart = (label: string, locale: string): string =>
  label.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLocaleLowerCase(locale))

/** The counterpart of it. */
export const withLargeStart = (words: string, locale: string): string =>
  words.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(locale))
