/** File systems count bytes, at most 255 for a name: Chinese takes three for a character. */
const MAX_PART_BYTES = 72

/** `country-dpi-plan-date.ext`, safe on every system: letters of any script, digits and hyphens. */
export function fileNameOf(parts: readonly string[], date: string, extension: string): string {
  const words = parts.map(safePart).filter((part) => part !== '')
  return `${[...words, date].join('-')}.${extension}`
}

/** What is too long ends with a whole word, unless that would take more than half of it, as where no blanks are written. */
function safePart(part: string): string {
  let safe = ''
  for (const word of part.normalize('NFC').toLowerCase().split(BETWEEN_WORDS)) {
    const longer = safe === '' ? word : `${safe}-${word}`
    if (bytesIn(longer) > MAX_PART_BYTES) return bytesIn(safe) < MAX_PART_BYTES / 2 ? cut(longer) : safe
    if (word !== '') safe = longer
  }
  return safe
}

const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/u

function cut(words: string): string {
  let kept = ''
  for (const character of words) {
    if (bytesIn(kept + character) > MAX_PART_BYTES) break
    kept += character
  }
  return kept
}

/** In UTF-8. */
const bytesIn = (text: string): number => [...text].reduce((sum, each) => sum + bytesOf(each), 0)

function bytesOf(character: string): number {
  const codePoint = character.codePointAt(0) ?? 0
  if (codePoint < 0x80) return 1
  if (codePoint < 0x800) return 2
  return codePoint < 0x10000 ? 3 : 4
}
