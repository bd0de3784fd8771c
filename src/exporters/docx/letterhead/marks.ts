import { cleanText, escapeXml, unescapeXml } from '../../xml-text'
import { type Change, changed, type Found, findElements } from './scan-xml'

export type Mark = 'title' | 'country' | 'body'

const MARK = /\{\{\s*(title|country|body)\s*\}\}/gi
/** Anything else between double braces that somebody may have meant for one: `{{titel}}`. */
const LIKE_A_MARK = /\{\{\s*[^{}\s][^{}]{0,60}\}\}/g
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
  const found = findParagraphs(xml)
  if (found === null) return null
  return found.flatMap(({ paragraph, texts, words }) => {
    const marks = [...words.matchAll(MARK)].map((match) => ({
      mark: (match[1] ?? '').toLowerCase() as Mark,
      start: match.index,
      end: match.index + match[0].length,
    }))
    const isAlone = words.replaceAll(MARK, '').trim() === '' && marks.length === 1
    return marks.length === 0 ? [] : [{ paragraph, texts, marks, isAlone }]
  })
}

/** What looks like a mark and is none that is filled in, as it stands there, each once. */
export function unknownMarks(xml: string): readonly string[] {
  const found = (findParagraphs(xml) ?? []).flatMap(({ words }) =>
    [...words.replaceAll(MARK, '').matchAll(LIKE_A_MARK)].map(([mark]) => unescapeXml(mark)),
  )
  return [...new Set(found)]
}

interface WordedParagraph extends Pick<MarkedParagraph, 'paragraph' | 'texts'> {
  readonly words: string
}

function findParagraphs(xml: string): readonly WordedParagraph[] | null {
  const elements = findElements(xml, NAMES)
  if (elements === null) return null
  const paragraphs = elements.filter(({ name }) => name === 'w:p')
  const pieces = elements.filter(({ name }) => name === 'w:t')
  return paragraphs.map((paragraph) => {
    const inside = paragraphs.filter((each) => each.start > paragraph.start && each.end < paragraph.end)
    const texts = pieces.filter(
      (piece) => isIn(piece, paragraph) && !inside.some((each) => isIn(piece, each)),
    )
    return { paragraph, texts, words: texts.map(({ inner }) => xml.slice(...inner)).join('') }
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
