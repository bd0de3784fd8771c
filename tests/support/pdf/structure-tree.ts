import type { PdfFile } from './pdf-file'
import { isDict, type PdfDict, PdfRef, type PdfValue } from './pdf-values'

export interface TreeElement {
  readonly id: number
  readonly role: string
  readonly dict: PdfDict
  readonly parent: TreeElement | undefined
  readonly kids: readonly TreeKid[]
}

export type TreeKid =
  | { readonly kind: 'element'; readonly element: TreeElement }
  | { readonly kind: 'mark'; readonly pageId: number; readonly markId: number }
  | { readonly kind: 'object'; readonly objectId: number }

/** The logical structure as its root leads to it. */
export function readStructure(file: PdfFile): TreeElement {
  const root = file.dict(file.catalog.get('StructTreeRoot'), 'StructTreeRoot')
  const [top] = file.array(root.get('K'))
  if (!(root.get('K') instanceof PdfRef) && !top) throw new Error('No structure')
  const reference = root.get('K')
  if (!(reference instanceof PdfRef)) throw new Error('The structure has no single top')
  return readElement(file, reference.id, undefined)
}

export function allElements(element: TreeElement): readonly TreeElement[] {
  return [element, ...element.kids.flatMap((kid) => (kid.kind === 'element' ? allElements(kid.element) : []))]
}

export function childElements(element: TreeElement): readonly TreeElement[] {
  return element.kids.flatMap((kid) => (kid.kind === 'element' ? [kid.element] : []))
}

/** Every mark below an element, in reading order. */
export function marksOf(
  element: TreeElement,
): readonly { readonly pageId: number; readonly markId: number }[] {
  return element.kids.flatMap((kid) =>
    kid.kind === 'element' ? marksOf(kid.element) : kid.kind === 'mark' ? [kid] : [],
  )
}

function readElement(file: PdfFile, id: number, parent: TreeElement | undefined): TreeElement {
  const dict = file.dict(new PdfRef(id), `Element ${id}`)
  const kids: TreeKid[] = []
  const element: TreeElement = { id, role: file.name(dict.get('S')) ?? '', dict, parent, kids }
  const ownPage = pageOf(dict)
  const written = dict.get('K')
  const list = written instanceof PdfRef ? [written] : file.array(written)
  for (const kid of list) kids.push(readKid(file, kid, ownPage, element))
  return element
}

function readKid(file: PdfFile, kid: PdfValue, ownPage: number | undefined, element: TreeElement): TreeKid {
  if (kid instanceof PdfRef) return { kind: 'element', element: readElement(file, kid.id, element) }
  if (typeof kid === 'number') return { kind: 'mark', pageId: ownPage ?? -1, markId: kid }
  if (!isDict(kid)) throw new Error(`Element ${element.id} has an unknown kid`)
  const object = kid.get('Obj')
  if (object instanceof PdfRef) return { kind: 'object', objectId: object.id }
  return { kind: 'mark', pageId: pageOf(kid) ?? ownPage ?? -1, markId: file.number(kid.get('MCID')) ?? -1 }
}

function pageOf(dict: PdfDict): number | undefined {
  const page = dict.get('Pg')
  return page instanceof PdfRef ? page.id : undefined
}
