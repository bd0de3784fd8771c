import type { JsPdfEngine } from './jspdf-engine'
import { type Metadata, pdfDate } from './metadata'
import { asciiString, textString } from './syntax'

/**
 * jsPDF writes the information dictionary itself, as raw bytes in which a carriage return turns into a line feed:
 * the Chinese for "not" and the Czech č would change. So it is given fillers of the right length, and the finished
 * file gets the true strings in their places.
 */
const FILLERS = { title: 'T', subject: 'S', author: 'A' } as const

const FILLER_DATE = "D:20000101000000+00'00'"

export function prepareInfo({ doc }: JsPdfEngine, metadata: Metadata): void {
  doc.setCreationDate(FILLER_DATE)
  doc.setProperties({
    title: fillerFor(metadata, 'title'),
    subject: fillerFor(metadata, 'subject'),
    author: fillerFor(metadata, 'author'),
    creator: metadata.creator,
  })
}

/** All replacements keep the length, so that the file's table of offsets stays true. */
export function settleInfo(file: string, metadata: Metadata): string {
  const start = file.lastIndexOf('/Producer (')
  if (start < 0) throw new Error('The file has no information dictionary')
  let info = file.slice(start)
  for (const field of ['title', 'subject', 'author'] as const) {
    if (metadata[field] === '') continue
    info = info.replace(asciiString(fillerFor(metadata, field)), () => textString(metadata[field]))
  }
  return file.slice(0, start) + info.replace(asciiString(FILLER_DATE), () => asciiString(pdfDate(metadata)))
}

function fillerFor(metadata: Metadata, field: keyof typeof FILLERS): string {
  if (metadata[field] === '') return ''
  // A string in hexadecimal stands between two signs, as one in brackets does.
  return FILLERS[field].repeat(textString(metadata[field]).length - 2)
}
