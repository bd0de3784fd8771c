import type { LaidDocument } from '@/exporters/pdf/layout/lay-document'
import { type Kid, type LinkArea, StructureElement } from '@/exporters/pdf/layout/structure'
import { type JsPdfEngine, putObject } from './jspdf-engine'
import { asciiString, number, reference, textString } from './syntax'

export interface ObjectIds {
  /** By page index. */
  readonly pages: readonly number[]
  readonly links: ReadonlyMap<LinkArea, number>
}

/** Writes the logical structure with its map from marks to elements; gives the number of its root. */
export function putStructure(
  engine: JsPdfEngine,
  { pages, structure }: LaidDocument,
  ids: ObjectIds,
  linkKeys: ReadonlyMap<LinkArea, number>,
  rightToLeft: boolean,
): number {
  const elements = elementsIn(structure)
  const idOf = new Map(elements.map((element) => [element, engine.internals.newObjectDeferred()]))
  const refTo = (element: StructureElement) => reference(idOf.get(element) ?? 0)
  const root = engine.internals.newObjectDeferred()
  for (const element of elements) {
    const id = idOf.get(element) ?? 0
    const parent = element.parent ? refTo(element.parent) : reference(root)
    const pageHeight = element.box ? (pages[element.box.page]?.height ?? 0) : 0
    const attributes = layoutAttributes(element, pageHeight, rightToLeft && element === structure)
    putObject(
      engine,
      id,
      `<</S/${element.role}/P ${parent}${kidsOf(element, ids, refTo)}${wordsOf(element)}${attributes}>>`,
    )
  }
  const parentTree = engine.internals.newObjectDeferred()
  const pageEntries = pages.map((page) => {
    const owners = page.marks.flatMap(({ owner }) => (typeof owner === 'string' ? [] : [refTo(owner)]))
    return `${page.index}[${owners.join(' ')}]`
  })
  const linkEntries = [...linkKeys].map(([link, key]) => `${key} ${refTo(link.element)}`)
  putObject(engine, parentTree, `<</Nums[${[...pageEntries, ...linkEntries].join('\n')}]>>`)
  const nextKey = pages.length + linkKeys.size
  putObject(
    engine,
    root,
    `<</Type/StructTreeRoot/K ${refTo(structure)}/ParentTree ${reference(parentTree)}/ParentTreeNextKey ${nextKey}>>`,
  )
  return root
}

function elementsIn(element: StructureElement): readonly StructureElement[] {
  const below = element.kids.flatMap((kid) => (kid instanceof StructureElement ? elementsIn(kid) : []))
  return [element, ...below]
}

/** Marks on the element's own page are bare numbers: the page stands on the element. */
function kidsOf(
  element: StructureElement,
  ids: ObjectIds,
  refTo: (element: StructureElement) => string,
): string {
  const { kids } = element
  if (kids.length === 0) return ''
  const first = kids.find((kid) => !(kid instanceof StructureElement))
  const ownPage = first && !(first instanceof StructureElement) ? first.page : undefined
  const page = ownPage === undefined ? '' : `/Pg ${reference(ids.pages[ownPage] ?? 0)}`
  const written = kids.map((kid) => kidReference(kid, ownPage, ids, refTo))
  return `${page}/K${written.length === 1 ? ` ${written[0]}` : `[${written.join(' ')}]`}`
}

function kidReference(
  kid: Kid,
  ownPage: number | undefined,
  ids: ObjectIds,
  refTo: (element: StructureElement) => string,
): string {
  if (kid instanceof StructureElement) return refTo(kid)
  const page = reference(ids.pages[kid.page] ?? 0)
  if (kid.kind === 'annotation') {
    return `<</Type/OBJR/Obj ${reference(ids.links.get(kid.annotation) ?? 0)}/Pg ${page}>>`
  }
  return kid.page === ownPage ? String(kid.markId) : `<</Type/MCR/Pg ${page}/MCID ${kid.markId}>>`
}

function wordsOf({ attributes }: StructureElement): string {
  const { language, alternative, title } = attributes
  return [
    language === undefined ? '' : `/Lang${asciiString(language)}`,
    alternative === undefined ? '' : `/Alt${textString(alternative)}`,
    title === undefined ? '' : `/T${textString(title)}`,
  ].join('')
}

function layoutAttributes(
  { attributes, box }: StructureElement,
  pageHeight: number,
  rightToLeft: boolean,
): string {
  const { scope, numbering } = attributes
  if (scope) return `/A<</O/Table/Scope/${scope}>>`
  if (numbering) return `/A<</O/List/ListNumbering/${numbering}>>`
  if (rightToLeft) return '/A<</O/Layout/WritingMode/RlTb>>'
  if (!box) return ''
  const [left, top, width, height] = box.area
  const corners = [left, pageHeight - top - height, left + width, pageHeight - top]
  return `/A<</O/Layout/Placement/Block/BBox[${corners.map(number).join(' ')}]>>`
}
