import { cleanText, escapeXml } from '../../xml-text'
import { type Change, changed, type Found, findElements } from './scan-xml'

export type Mark = 'title' | 'country' | 'body'

const MARK = /\{\{\s*(title|country|body)\s*\}\}/gi
const NAMES = new Set(['w:p', 'w:t'])

/** A paragraph with a mark in it; Word cuts such a mark into pieces of text as it likes. */
export interface MarkedParagraph {
  readonly paragraph: Found
  readonly texts: readonly Found[]
  /** The marks in their order, as one string of the pieces. */
  readonly marks: readonly { readonly mark: Mark; readonly start: number; readonly end: number }[]
  readonly isAlone: boolean
}

/** Paragraphs that hold marks, also in text boxes, tables, headers; null where the part is no sound XML. */
export function findMarks(xml: string): readonly MarkedParagraph[] | null {
  const elements = findElements(xml, NAMES)
  if (elements === null) return null
  const paragraphs = elements.filter(({ name }) => name === 'w:p')
  const pieces = elements.filter(({ name }) => name === 'w:t')
  return paragraphs.flatMap((paragraph) => {
    const inside = paragraphs.filter((each) => each.start > paragraph.start && each.end < paragraph.end)
    const texts = pieces.filter(
      (piece) => isIn(piece, paragraph) && !inside.some((each) => isIn(piece, each)),
    )
    const words = texts.map(({ inner }) => xml.slice(...inner)).join('')
    const marks = [...words.matchAll(MARK)].map((match) => ({
      mark: (match[1] ?? '').toLowerCase() as Mark,
      start: match.index,
      end: match.index + match[0].length,
    }))
    const isAlone = words.replaceAll(MARK, '').trim() === '' && marks.length === 1
    return marks.length === 0 ? [] : [{ paragraph, texts, marks, isAlone }]
  })
}

/** Puts words in the place of marks, in the looks of the piece where each mark begins. */
export function fillMarks(xml: string, words: Readonly<Record<Mark, string>>): string {
  const changes = (findMarks(xml) ?? []).flatMap(({ texts, marks }): readonly Change[] => {
    let position = 0
    return texts.flatMap(({ inner: [start, end] }) => {
      const from = position
      position += end - start
      const to = position
      const touching = marks.filter((mark) => mark.start < to && mark.end > from)
      if (touching.length === 0) return []
      let text = ''
      let done = from
      for (const mark of touching) {
        text += xml.slice(start + done - from, start + Math.max(mark.start, from) - from)
        if (mark.start >= from) text += escapeXml(cleanText(words[mark.mark]).replaceAll('\n', ' '))
        done = Math.min(mark.end, to)
      }
      return [{ start, end, text: text + xml.slice(start + done - from, end) }]
    })
  })
  return changed(xml, changes)
}

function isIn(inner: Found, outer: Found): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}
