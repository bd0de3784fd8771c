const MAX_PART = 40

/** `country-dpi-plan-date.ext`, safe on every system: letters of any script, digits and hyphens. */
export function fileNameOf(parts: readonly string[], date: string, extension: string): string {
  const words = parts.map(safePart).filter((part) => part !== '')
  return `${[...words, date].join('-')}.${extension}`
}

function safePart(part: string): string {
  return [...part.normalize('NFC').toLowerCase()]
    .map((character) => (/[\p{L}\p{M}\p{N}]/u.test(character) ? character : '-'))
    .slice(0, MAX_PART)
    .join('')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '')
}
