import { attributeOf, findElements } from './scan-xml'

/** The order that the schema asks for. */
const ORDER = [
  'w:headerReference',
  'w:footerReference',
  'w:footnotePr',
  'w:endnotePr',
  'w:type',
  'w:pgSz',
  'w:pgMar',
  'w:paperSrc',
  'w:pgBorders',
  'w:lnNumType',
  'w:pgNumType',
  'w:cols',
  'w:formProt',
  'w:vAlign',
  'w:noEndnote',
  'w:titlePg',
  'w:textDirection',
  'w:bidi',
  'w:rtlGutter',
  'w:docGrid',
  'w:printerSettings',
] as const

type Properties = ReadonlyMap<string, string>

/** What a template says of the pages on which the plan is to stand: paper, margins, headers, footers. */
export function readProperties(xml: string): Properties {
  const found = findElements(xml, new Set(ORDER)) ?? []
  const own = found.filter(({ path }) => path.length === 1)
  const properties = new Map<string, string>()
  for (const { name, start, end } of own)
    properties.set(name, (properties.get(name) ?? '') + xml.slice(start, end))
  return properties
}

function write(properties: Properties): string {
  return `<w:sectPr>${ORDER.map((name) => properties.get(name) ?? '').join('')}</w:sectPr>`
}

export interface SectionLook {
  readonly isFirst: boolean
  readonly isLandscape: boolean
  readonly isRtl: boolean
}

/** The same pages again: the first keeps its own head page and count, the others follow on new pages. */
export function sectionXml(template: Properties, { isFirst, isLandscape, isRtl }: SectionLook): string {
  const properties = new Map(template)
  if (isRtl) properties.set('w:bidi', '<w:bidi/>')
  if (!isFirst) {
    properties.delete('w:titlePg')
    properties.set('w:type', '<w:type w:val="nextPage"/>')
    properties.set('w:pgNumType', (properties.get('w:pgNumType') ?? '').replace(/ w:start="[^"]*"/, ''))
  }
  const size = properties.get('w:pgSz') ?? ''
  if (isLandscape && attributeOf(size, 'w:orient') !== 'landscape') properties.set('w:pgSz', turned(size))
  return write(properties)
}

const A4 = { width: '11906', height: '16838' }

function turned(size: string): string {
  const width = attributeOf(size, 'w:w') ?? A4.width
  const height = attributeOf(size, 'w:h') ?? A4.height
  return `<w:pgSz w:w="${height}" w:h="${width}" w:orient="landscape"/>`
}

/** Room between the margins, in twips. */
export function textWidth(properties: Properties): number {
  const margins = properties.get('w:pgMar') ?? ''
  const side = (name: string): number => Number(attributeOf(margins, `w:${name}`) ?? 1440)
  const width = Number(attributeOf(properties.get('w:pgSz') ?? '', 'w:w') ?? A4.width)
  return Math.max(width - side('left') - side('right') - Number(attributeOf(margins, 'w:gutter') ?? 0), 2000)
}
