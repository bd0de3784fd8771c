/** A line of a calendar file: folded so that none is longer than 75 bytes, never within a character. */
export function contentLine(name: string, value: string): string {
  let line = ''
  let bytes = 0
  let folded = ''
  for (const character of `${name}:${value}`) {
    const size = bytesOf(character)
    if (bytes + size > MOST_BYTES) {
      folded += `${line}\r\n`
      // The space that marks a line as continued counts as well.
      line = ' '
      bytes = 1
    }
    line += character
    bytes += size
  }
  return `${folded}${line}\r\n`
}

const MOST_BYTES = 75

function bytesOf(character: string): number {
  const codePoint = character.codePointAt(0) ?? 0
  if (codePoint < 0x80) return 1
  if (codePoint < 0x800) return 2
  return codePoint < 0x10000 ? 3 : 4
}
