import type { PlacedHeading } from '@/exporters/pdf/layout/headings'
import type { LaidDocument } from '@/exporters/pdf/layout/lay-document'
import type { LinkArea, LinkTarget } from '@/exporters/pdf/layout/structure'
import { type JsPdfEngine, putObject } from './jspdf-engine'
import type { ObjectIds } from './structure-objects'
import { asciiString, number, reference, textString } from './syntax'

/** Writes the clickable areas, each tied to its element of the structure by a key. */
export function putLinks(
  engine: JsPdfEngine,
  document: LaidDocument,
  ids: ObjectIds,
  linkKeys: ReadonlyMap<LinkArea, number>,
): void {
  for (const page of document.pages) {
    for (const link of page.links) {
      const { left, top, width, height } = link
      const corners = [left, page.height - top - height, left + width, page.height - top]
      putObject(
        engine,
        ids.links.get(link) ?? 0,
        `<</Type/Annot/Subtype/Link/Rect[${corners.map(number).join(' ')}]/Border[0 0 0]/F 4` +
          `/StructParent ${linkKeys.get(link) ?? 0}/Contents${textString(link.contents())}` +
          `/P ${reference(ids.pages[page.index] ?? 0)}${actionOf(link.target, document, ids)}>>`,
      )
    }
  }
}

function actionOf(target: LinkTarget, document: LaidDocument, ids: ObjectIds): string {
  if ('address' in target) return `/A<</S/URI/URI${asciiString(target.address)}>>`
  return `/Dest${destination(document.headings.find(target.heading), document, ids)}`
}

/** The place of a heading, a little above its letters. */
export function destination(
  heading: PlacedHeading | undefined,
  { pages }: LaidDocument,
  ids: ObjectIds,
): string {
  const page = heading?.page ?? 0
  const top = (pages[page]?.height ?? 0) - (heading?.top ?? 0) + 6
  return `[${reference(ids.pages[page] ?? 0)}/XYZ 0 ${number(top)} 0]`
}
