import { readFileSync } from 'node:fs'
import JSZip from 'jszip'
import { onlyWords, readText } from './pdf/read-text'

/** The words of an exported PDF, without blanks, as programs that read aloud get them. */
export async function wordsOfPdf(path: string): Promise<string> {
  return onlyWords(await readText(new Uint8Array(readFileSync(path))))
}

/** The words of an exported Word file, without blanks. */
export async function wordsOfDocx(path: string): Promise<string> {
  return onlyWords(await textOfDocx(new Uint8Array(readFileSync(path))))
}

/** The text of a Word file's body, without what the contents repeat of the headings. */
export async function textOfDocx(bytes: Uint8Array): Promise<string> {
  const zip = await JSZip.loadAsync(bytes)
  const xml = (await zip.file('word/document.xml')?.async('string')) ?? ''
  const paragraphs = xml.split(/(?=<w:p[ >])/).filter((each) => !/<w:pStyle w:val="TOC\d"/.test(each))
  const texts = paragraphs.flatMap((each) =>
    [...each.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((match) => match[1] ?? ''),
  )
  return unescape(texts.join(''))
}

function unescape(xml: string): string {
  const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
  return xml.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '')
}
