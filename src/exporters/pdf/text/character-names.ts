/** Plain signs that say the same as one no font has. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map([
  ['\u2007', '\u00a0'],
  ['\u202f', '\u00a0'],
  ['☐', '□'],
  ['☑', '✓'],
  ['☒', '×'],
  ['✔', '✓'],
  ['✗', '×'],
  ['✘', '×'],
  ['✖', '×'],
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u2212', '-'],
])

/**
 * What to print for a character, best first: `name` is its word in the language of the document, where it has one. The
 * last choice is plain ASCII, which every font has.
 */
export function substitutesFor(character: string, name: string | undefined): readonly string[] {
  const codePoint = character.codePointAt(0) ?? 0
  const alike = LOOK_ALIKES.get(character)
  const compatible = isLoneSurrogate(codePoint) ? character : character.normalize('NFKC')
  return [
    ...(alike === undefined ? [] : [alike]),
    ...(compatible === character ? [] : [compatible]),
    ...(name === undefined ? [] : [`[${name}]`]),
    `[U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}]`,
  ]
}

function isLoneSurrogate(codePoint: number): boolean {
  return codePoint >= 0xd800 && codePoint <= 0xdfff
}
