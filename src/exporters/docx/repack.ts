import type { PlanDocument } from '@/core/document/plan-document'
import JSZip from 'jszip'
import { restoreBraces } from './word-text'

const BODY = 'word/document.xml'
const BODY_LINKS = 'word/_rels/document.xml.rels'
const FOOTER = /^word\/footer\d+\.xml$/

/**
 * Puts right in the finished file what docx cannot be told: the direction of sections, its random ids, the dates of
 * the entries. The same document gives the same bytes.
 */
export async function repack(packed: Uint8Array, document: PlanDocument): Promise<Uint8Array> {
  const from = await JSZip.loadAsync(packed)
  const to = new JSZip()
  const linkIds = numberLinks(new TextDecoder().decode(await bytesOf(from, BODY_LINKS)))
  const date = new Date(`${document.date}T00:00:00Z`)
  for (const name of readingOrder(Object.keys(from.files))) {
    to.file(name, await content(from, name, linkIds, document.direction), { date, createFolders: false })
  }
  return to.generateAsync({ type: 'uint8array', compression: 'DEFLATE', platform: 'DOS' })
}

async function content(
  zip: JSZip,
  name: string,
  linkIds: ReadonlyMap<string, string>,
  direction: PlanDocument['direction'],
): Promise<Uint8Array> {
  const bytes = await bytesOf(zip, name)
  if (name === BODY) {
    return changed(bytes, (xml) =>
      turned(numberBookmarks(renameLinks(restoreBraces(xml), linkIds)), direction),
    )
  }
  if (name === BODY_LINKS) return changed(bytes, (xml) => renameLinks(xml, linkIds))
  if (FOOTER.test(name)) return changed(bytes, restoreBraces)
  return bytes
}

/** JSZip takes bytes only: it cuts strings into blocks, and emoji in two with them. */
function changed(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  return new TextEncoder().encode(change(new TextDecoder().decode(bytes)))
}

async function bytesOf(zip: JSZip, name: string): Promise<Uint8Array> {
  const bytes = await zip.file(name)?.async('uint8array')
  if (bytes === undefined) throw new Error(`docx wrote no ${name}`)
  return bytes
}

/** Programs that guess a file's kind from its first bytes look for the list of contents there. */
function readingOrder(names: readonly string[]): readonly string[] {
  const first = ['[Content_Types].xml', '_rels/.rels']
  return [...first, ...names.filter((name) => !first.includes(name))]
}

/** docx numbers the links to its own parts, and gives those to addresses ids by chance. */
function numberLinks(relations: string): ReadonlyMap<string, string> {
  const ids = Array.from(relations.matchAll(/ Id="([^"]+)"/g), (match) => match[1] ?? '')
  const byChance = ids.filter((id) => !/^rId\d+$/.test(id))
  return new Map(byChance.map((id, index) => [id, `rIdLink${index + 1}`]))
}

function renameLinks(xml: string, linkIds: ReadonlyMap<string, string>): string {
  return xml.replace(/( (?:Id|r:id)=")([^"]+)"/g, (found, start: string, id: string) => {
    const renamed = linkIds.get(id)
    return renamed === undefined ? found : `${start}${renamed}"`
  })
}

/** docx counts bookmarks on from one document to the next. */
function numberBookmarks(xml: string): string {
  const numbers = new Map<string, number>()
  return xml.replace(/<w:bookmark(?:Start|End) [^>]*>/g, (mark) =>
    mark.replace(/w:id="(\d+)"/, (_, id: string) => {
      const number = numbers.get(id) ?? numbers.size + 1
      numbers.set(id, number)
      return `w:id="${number}"`
    }),
  )
}

/** Sections of a right-to-left document put their columns, and their footers' sides, the other way round. */
function turned(xml: string, direction: PlanDocument['direction']): string {
  return direction === 'rtl' ? xml.replaceAll('<w:docGrid', '<w:bidi/><w:docGrid') : xml
}
