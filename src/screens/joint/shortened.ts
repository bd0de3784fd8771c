/** What fits beside a second one on a line of a phone's two. */
const MOST = 32

/** The first words of a title that is too long to be said again and again; without spaces, its first letters. */
export function shortened(title: string): string {
  const letters = [...title]
  if (letters.length <= MOST) return title
  const start = letters.slice(0, MOST).join('')
  const end = start.lastIndexOf(' ')
  return `${start.slice(0, end > 0 ? end : undefined).trimEnd()}…`
}
