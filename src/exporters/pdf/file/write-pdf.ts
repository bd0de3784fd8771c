import type { LaidDocument } from '@/exporters/pdf/layout/lay-document'
import type { LinkArea } from '@/exporters/pdf/layout/structure'
import type { DocumentFont } from '@/exporters/pdf/text/font-set'
import { putFont } from './font-objects'
import type { FontSubsetter } from './font-subsetter'
import { prepareInfo, settleInfo } from './info-dictionary'
import { claimFontSlot, type JsPdfEngine, openEngine } from './jspdf-engine'
import { putLinks } from './link-objects'
import { type Metadata, xmpPacket } from './metadata'
import { putOutline } from './outline-objects'
import { pageContent } from './page-content'
import { srgbProfile } from './srgb-profile'
import { putStructure } from './structure-objects'
import { asciiString, bytesOf, byteString, reference } from './syntax'

export interface WriteOptions {
  readonly metadata: Metadata
  /** Thirty-two hexadecimal digits. */
  readonly fileId: string
  readonly rightToLeft: boolean
  readonly subset: FontSubsetter
}

/** Writes a laid out document as a tagged file: PDF 1.7, PDF/A-2a and PDF/UA-1. */
export function writePdf(document: LaidDocument, options: WriteOptions): Uint8Array {
  const { metadata, rightToLeft, subset } = options
  const engine = openEngine(
    document.pages.map((page) => [page.width, page.height]),
    true,
  )
  const { doc, internals } = engine
  doc.setFileId(options.fileId)
  doc.setDisplayMode('fullwidth', 'continuous', 'UseOutlines')
  prepareInfo(engine, metadata)
  const fonts = writePages(engine, document)
  const links = document.pages.flatMap((page) => page.links)
  const linkKeys = new Map(links.map((link, index) => [link, document.pages.length + index]))
  const pageIds: number[] = []
  const linkIds = new Map<LinkArea, number>()
  let catalog = ''
  internals.events.subscribe('putPage', ({ objId = 0, pageNumber = 1 }) => {
    const index = pageNumber - 1
    pageIds[index] = objId
    const own = document.pages[index]?.links ?? []
    for (const link of own) linkIds.set(link, internals.newObjectDeferred())
    const annotations = own.map((link) => reference(linkIds.get(link) ?? 0)).join(' ')
    internals.write(`/StructParents ${index}/Tabs/S${own.length > 0 ? `/Annots[${annotations}]` : ''}`)
  })
  internals.events.subscribe('putFont', ({ font: slot }) => {
    const font = fonts.find((each) => each.slot === slot?.id)
    if (slot && font) putFont(engine, slot, font.font, subset)
  })
  internals.events.subscribe('postPutResources', () => {
    const ids = { pages: pageIds, links: linkIds }
    putLinks(engine, document, ids, linkKeys)
    const structure = putStructure(engine, document, ids, linkKeys, rightToLeft)
    const outline = putOutline(engine, document, ids)
    catalog = catalogEntries({
      structure,
      outline,
      metadata: putMetadata(engine, metadata),
      profile: putProfile(engine),
      language: metadata.language,
      rightToLeft,
    })
  })
  internals.events.subscribe('putCatalog', () => internals.write(catalog))
  return bytesOf(settleInfo(doc.output(), metadata))
}

/** Fills the pages; the fonts they use, each with the slot whose name the pages call it by. */
function writePages(engine: JsPdfEngine, document: LaidDocument): { slot: string; font: DocumentFont }[] {
  const fonts: { slot: string; font: DocumentFont }[] = []
  const fontName = (font: DocumentFont) => {
    const known = fonts.find((each) => each.font === font)
    if (known) return `/${known.slot}`
    const slot = claimFontSlot(engine, fonts.length)
    fonts.push({ slot, font })
    return `/${slot}`
  }
  const contents = document.pages.map((page) => pageContent(page, fontName))
  // What jsPDF put on the pages by itself goes.
  for (const [index, content] of contents.entries())
    engine.internals.pages[index + 1]?.splice(0, Infinity, content)
  return fonts
}

function putMetadata({ internals }: JsPdfEngine, metadata: Metadata): number {
  const packet = byteString(new TextEncoder().encode(xmpPacket(metadata)))
  const id = internals.newObject()
  // Not compressed, so that any program can find it.
  internals.write(`<</Type/Metadata/Subtype/XML/Length ${packet.length}>>\nstream\n${packet}\nendstream`)
  internals.write('endobj')
  return id
}

function putProfile({ internals }: JsPdfEngine): number {
  const objectId = internals.newObject()
  internals.putStream({
    data: byteString(srgbProfile()),
    objectId,
    filters: ['FlateEncode'],
    additionalKeyValues: [{ key: 'N', value: 3 }],
  })
  internals.write('endobj')
  return objectId
}

function catalogEntries(parts: {
  readonly structure: number
  readonly outline: number | undefined
  readonly metadata: number
  readonly profile: number
  readonly language: string
  readonly rightToLeft: boolean
}): string {
  const condition = asciiString('sRGB IEC61966-2.1')
  return [
    `/StructTreeRoot ${reference(parts.structure)}`,
    '/MarkInfo<</Marked true>>',
    `/Lang${asciiString(parts.language)}`,
    `/ViewerPreferences<</DisplayDocTitle true${parts.rightToLeft ? '/Direction/R2L' : ''}>>`,
    `/Metadata ${reference(parts.metadata)}`,
    parts.outline === undefined ? '' : `/Outlines ${reference(parts.outline)}`,
    `/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier${condition}` +
      `/Info${condition}/DestOutputProfile ${reference(parts.profile)}>>]`,
  ].join('')
}
