const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter('en', { granularity: 'grapheme' }) : null

const LETTER_WITH_MARKS = /\P{Mark}\p{Mark}*|\p{Mark}+/gu

/** Characters as people see them: letters keep their marks. The last Firefox for Windows 7 cannot keep signs of several together. */
export function graphemesOf(text: string): readonly string[] {
  if (!segmenter) return text.match(LETTER_WITH_MARKS) ?? []
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}
