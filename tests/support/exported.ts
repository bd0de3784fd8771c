import { readFileSync } from 'node:fs'
import JSZip from 'jszip'
import { onlyWords, readText } from './pdf/read-text'

/** The words of an exported PDF, without blanks, as programs that read aloud get them. */
export async function wordsOfPdf(path: string): Promise<string> {
  return onlyWords(await readText(new Uint8Array(readFileSync(path))))
}

/** The words of an exported Word file, without blanks. */
export async function wordsOfDocx(path: string): Promise<string> {
  const zip = await JSZip.loadAsync(readFileSync(path))
  const xml = (await zip.file('word/document.xml')?.async('string')) ?? ''
  const texts = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((match) => match[1] ?? '')
  return onlyWords(unescape(texts.join('')))
}

function unescape(xml: string): string {
  const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
  return xml.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '')
}
