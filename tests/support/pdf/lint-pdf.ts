import { lintContent } from './lint-content'
import { lintFonts } from './lint-fonts'
import { PdfFile } from './pdf-file'
import { isDict, PdfRef } from './pdf-values'
import { allElements, childElements, marksOf, readStructure, type TreeElement } from './structure-tree'

/** Faults against PDF/UA-1 and PDF/A-2a that we know how to see; none in a good file. */
export function lintPdf(bytes: Uint8Array): readonly string[] {
  const file = new PdfFile(bytes)
  const structure = readStructure(file)
  return [
    ...lintCatalog(file),
    ...lintParentTree(file, structure),
    ...lintElements(file, structure),
    ...lintHeadings(structure),
    ...lintLinks(file, structure),
    ...file.pages.flatMap((page, index) => lintContent(file, page.dict, index)),
    ...lintFonts(file),
  ]
}

function lintCatalog(file: PdfFile): readonly string[] {
  const { catalog } = file
  const mark = file.dict(catalog.get('MarkInfo'), 'MarkInfo').get('Marked')
  const preferences = file.dict(catalog.get('ViewerPreferences'), 'ViewerPreferences')
  const metadata = catalog.get('Metadata')
  const xmp =
    metadata instanceof PdfRef ? Buffer.from(file.stream(metadata.id), 'latin1').toString('utf8') : ''
  const [intent] = file.array(catalog.get('OutputIntents'))
  const profile = isDict(intent) ? intent.get('DestOutputProfile') : undefined
  const icc = profile instanceof PdfRef ? file.stream(profile.id) : ''
  const title = file.text(file.dict(file.trailer.get('Info'), 'Info').get('Title')) ?? ''
  return [
    ...(mark === true ? [] : ['not marked as tagged']),
    ...(file.text(catalog.get('Lang')) ? [] : ['no language']),
    ...(preferences.get('DisplayDocTitle') === true ? [] : ['the title is not shown']),
    ...(xmp.includes('<pdfuaid:part>1<') ? [] : ['does not say it is PDF/UA-1']),
    ...(xmp.includes('<pdfaid:part>2<') && xmp.includes('<pdfaid:conformance>A<') ? [] : ['not PDF/A-2a']),
    ...(title !== '' && xmpText(xmp).includes(title) ? [] : ['Info and XMP have different titles']),
    ...(icc.slice(36, 40) === 'acsp' ? [] : ['no colour profile']),
    ...(file.array(file.trailer.get('ID')).length === 2 ? [] : ['no file id']),
  ]
}

function xmpText(xmp: string): string {
  return xmp.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
}

/** From each mark the tree leads to the element that holds it. */
function lintParentTree(file: PdfFile, structure: TreeElement): readonly string[] {
  const root = file.dict(file.catalog.get('StructTreeRoot'), 'StructTreeRoot')
  const nums = file.array(file.dict(root.get('ParentTree'), 'ParentTree').get('Nums'))
  const owners = new Map<number, readonly number[]>()
  for (let index = 0; index + 1 < nums.length; index += 2) {
    const refs = file.array(nums[index + 1] instanceof PdfRef ? [nums[index + 1] ?? null] : nums[index + 1])
    owners.set(
      Number(nums[index]),
      refs.map((ref) => (ref instanceof PdfRef ? ref.id : -1)),
    )
  }
  const keyOf = new Map(file.pages.map(({ id, dict }) => [id, file.number(dict.get('StructParents')) ?? -1]))
  const faults: string[] = []
  const counted = new Map<number, number>()
  for (const element of allElements(structure)) {
    for (const kid of element.kids) {
      if (kid.kind === 'mark') {
        const key = keyOf.get(kid.pageId) ?? -1
        counted.set(key, (counted.get(key) ?? 0) + 1)
        if (owners.get(key)?.[kid.markId] !== element.id)
          faults.push(`mark ${kid.markId} of page ${key} has another owner`)
      }
      if (kid.kind === 'object') {
        const key = file.number(file.dict(new PdfRef(kid.objectId), 'Annotation').get('StructParent')) ?? -1
        if (owners.get(key)?.[0] !== element.id) faults.push(`link ${kid.objectId} has another owner`)
      }
    }
  }
  for (const key of keyOf.values()) {
    if ((owners.get(key)?.length ?? 0) !== (counted.get(key) ?? 0))
      faults.push(`page ${key} has marks nobody owns`)
  }
  return faults
}

const ALLOWED_CHILDREN: Readonly<Record<string, readonly string[]>> = {
  Table: ['Caption', 'THead', 'TBody'],
  THead: ['TR'],
  TBody: ['TR'],
  TR: ['TH', 'TD'],
  L: ['LI'],
  LI: ['Lbl', 'LBody'],
  TOC: ['Caption', 'TOC', 'TOCI'],
  TOCI: ['Reference'],
}

function lintElements(file: PdfFile, structure: TreeElement): readonly string[] {
  return allElements(structure).flatMap((element) => {
    const { role, dict } = element
    const attributes = file.resolve(dict.get('A'))
    const attribute = (name: string) => (isDict(attributes) ? attributes.get(name) : undefined)
    const allowed = ALLOWED_CHILDREN[role]
    const strange = childElements(element).filter((child) => allowed && !allowed.includes(child.role))
    const rows = role === 'Table' ? allElements(element).filter((each) => each.role === 'TR') : []
    const widths = new Set(rows.map((row) => childElements(row).length))
    const captionAt = childElements(element).findIndex((child) => child.role === 'Caption')
    return [
      ...(captionAt > 0 ? [`Caption is not the first in ${role}`] : []),
      ...strange.map((child) => `${child.role} stands in ${role}`),
      ...(widths.size > 1 ? ['a table has rows of different lengths'] : []),
      ...(role === 'TH' && !file.name(attribute('Scope')) ? ['TH without Scope'] : []),
      ...(role === 'Figure' && !file.text(dict.get('Alt')) ? ['Figure without Alt'] : []),
      ...(role === 'Figure' && file.array(attribute('BBox')).length !== 4 ? ['Figure without BBox'] : []),
      ...(role === 'L' && !file.name(attribute('ListNumbering')) ? ['list without numbering'] : []),
      ...(role === 'P' && marksOf(element).length === 0 && element.kids.length > 0
        ? ['empty paragraph']
        : []),
    ]
  })
}

/** The first heading is of level 1, and no level is skipped on the way down. */
function lintHeadings(structure: TreeElement): readonly string[] {
  const levels = allElements(structure).flatMap(({ role }) =>
    /^H[1-6]$/.test(role) ? [Number(role[1])] : [],
  )
  return levels.flatMap((level, index) => {
    const previous = levels[index - 1] ?? 0
    return level > previous + 1 ? [`H${level} follows level ${previous}`] : []
  })
}

function lintLinks(file: PdfFile, structure: TreeElement): readonly string[] {
  const tied = new Set(
    allElements(structure).flatMap((element) =>
      element.role === 'Link'
        ? element.kids.flatMap((kid) => (kid.kind === 'object' ? [kid.objectId] : []))
        : [],
    ),
  )
  return file.pages.flatMap(({ dict }, index) => {
    const links = file.array(dict.get('Annots'))
    return [
      ...(file.name(dict.get('Tabs')) === 'S' ? [] : [`page ${index} has no tab order`]),
      ...links.flatMap((link) => {
        const annotation = file.dict(link, 'Annotation')
        const isTied = link instanceof PdfRef && tied.has(link.id)
        return [
          ...(file.text(annotation.get('Contents')) ? [] : ['link without Contents']),
          ...(isTied ? [] : ['link outside the structure']),
        ]
      }),
    ]
  })
}
