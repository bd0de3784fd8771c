/** File systems count bytes, at most 255 for a name: Chinese takes three for a character. */
const MAX_PART_BYTES = 72

/** `country-dpi-plan-date.ext`, safe on every system: letters of any script, digits and hyphens. */
export function fileNameOf(parts: readonly string[], date: string, extension: string): string {
  const words = parts.map(safePart).filter((part) => part !== '')
  return `${[...words, date].join('-')}.${extension}`
}

function safePart(part: string): string {
  let safe = ''
  let bytes = 0
  for (const character of part.normalize('NFC').toLowerCase()) {
    bytes += bytesOf(character)
    if (bytes > MAX_PART_BYTES) break
    safe += /[\p{L}\p{M}\p{N}]/u.test(character) ? character : '-'
  }
  return safe.replace(/-+/g, '-').replace(/^-|-$/g, '')
}

/** In UTF-8. */
function bytesOf(character: string): number {
  const codePoint = character.codePointAt(0) ?? 0
  if (codePoint < 0x80) return 1
  if (codePoint < 0x800) return 2
  return codePoint < 0x10000 ? 3 : 4
}
