import type { Block, PlanDocument } from '@/core/document/plan-document'
import { corePropertiesXml } from '../../core-properties'
import type { Exported, ExporterTools, Progress } from '../../exporter'
import { unzipParts, zipParts } from '../../zip-parts'
import { make } from '../docx'
import { textArea } from '../page'
import { fillMarks } from './marks'
import { mergeNumbering, mergeStyles, offsetNumbers, renameStyles } from './merge-styles'
import { namedPart, openTemplate, relationsPart, type Template, textOf } from './open-template'
import { type OwnBody, readOwnBody } from './own-parts'
import { placeBody } from './place-body'

export interface Letterhead {
  readonly template: Uint8Array
  /** The name of the country in the document's language; empty where none was given. */
  readonly country: string
}

/** The plan in a ministry's own Word file: its pages, headers, footers and styles, our words. */
export async function makeOnLetterhead(
  document: PlanDocument,
  letterhead: Letterhead,
  tools: ExporterTools,
  progress: Progress = () => undefined,
): Promise<Exported> {
  const opened = openTemplate(letterhead.template)
  if (!opened.ok) throw new Error(`the letterhead cannot be filled in: ${opened.fault}`)
  const { template } = opened
  const made = await make(withoutCover(document, template), tools, (share, section) =>
    progress(share * 0.8, section),
  )
  const parts = filledParts(template, new Map(unzipParts(made.bytes)), document, letterhead.country)
  const bytes = zipParts(parts, document.date)
  progress(1)
  return { bytes, replaced: made.replaced, unknownMarks: template.unknownMarks }
}

/** A template that says the title has a head of its own: the facts of the cover follow it. */
function withoutCover(document: PlanDocument, { hasTitle }: Template): PlanDocument {
  const blocks = document.blocks.flatMap((block): readonly Block[] => {
    if (block.type !== 'cover') return [block]
    const notes = block.notes.map((text): Block => ({ type: 'paragraph', style: 'small', text }))
    const facts: readonly Block[] = [{ type: 'key-value', caption: '', rows: block.rows }, ...notes]
    const heading: readonly Block[] = hasTitle
      ? []
      : [{ type: 'paragraph', style: 'lead', text: [{ text: block.title, strong: true }] }]
    return [...heading, ...facts, { type: 'page-break' }]
  })
  return { ...document, blocks }
}

function filledParts(
  template: Template,
  own: ReadonlyMap<string, Uint8Array>,
  document: PlanDocument,
  country: string,
): ReadonlyMap<string, Uint8Array> {
  const { main } = template
  const parts = new Map(template.parts)
  const put = (name: string, text: string): void => void parts.set(name, new TextEncoder().encode(text))
  const source = textOf(parts, main)
  const body = readOwnBody(own, source)
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const numberingName = namedPart(parts, main, 'numbering')
  const numbering = mergeNumbering(
    numberingName === null ? null : textOf(parts, numberingName),
    textOf(own, 'word/numbering.xml'),
  )
  const stylesName = namedPart(parts, main, 'styles') ?? `${folder}styles.xml`
  const styles = mergeStyles(textOf(parts, stylesName), textOf(own, 'word/styles.xml'), numbering.offset)
  const bodyXml = offsetNumbers(
    renameStyles(body.xml, styles.idOf, ['pStyle', 'rStyle', 'tblStyle']),
    numbering.offset,
  )
  const ownWidth = textArea(document.paper, 'portrait').width
  const placed = placeBody(source, template.body, bodyXml, { isRtl: document.direction === 'rtl', ownWidth })
  const words = { title: document.title, country, body: '' }
  put(main, fillMarks(withNamespaces(placed, body), words))
  for (const name of template.filled.slice(1)) put(name, fillMarks(textOf(parts, name), words))
  put(stylesName, styles.xml)
  put(numberingName ?? `${folder}numbering.xml`, numbering.xml)
  const relation = numberingName === null ? NUMBERING_RELATION : ''
  put(relationsPart(main), beforeEnd(relationsOf(parts, main), 'Relationships', body.relations + relation))
  for (const [name, bytes] of body.media) parts.set(folder + name, bytes)
  put(
    '[Content_Types].xml',
    typesXml(textOf(parts, '[Content_Types].xml'), numberingName === null ? folder : null),
  )
  if (parts.has(CORE)) put(CORE, corePropertiesXml(document))
  return parts
}

const CORE = 'docProps/core.xml'
const NUMBERING_RELATION =
  '<Relationship Id="rIdPlanLists" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/>'

function relationsOf(parts: ReadonlyMap<string, Uint8Array>, main: string): string {
  const xml = textOf(parts, relationsPart(main))
  return xml.replace(/<Relationships([^>]*)\/>/, '<Relationships$1></Relationships>')
}

function beforeEnd(xml: string, root: string, more: string): string {
  return xml.replace(`</${root}>`, `${more}</${root}>`)
}

function withNamespaces(xml: string, { namespaces }: OwnBody): string {
  return xml.replace(/<w:document[^>]*/, (root) => {
    const missing = [...namespaces].filter(([prefix]) => !root.includes(`xmlns:${prefix}=`))
    return root + missing.map(([prefix, address]) => ` xmlns:${prefix}="${address}"`).join('')
  })
}

/** Pictures may be new to the template; a template of the kind .dotx becomes a document. */
function typesXml(xml: string, folder: string | null): string {
  const defaults = [
    ['png', 'image/png'],
    ['svg', 'image/svg+xml'],
  ] as const
  const missing = defaults.filter(([extension]) => !new RegExp(`Extension="${extension}"`, 'i').test(xml))
  const lists =
    folder === null
      ? ''
      : `<Override PartName="/${folder}numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>`
  const added = missing.map(
    ([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`,
  )
  return beforeEnd(xml, 'Types', added.join('') + lists).replace(
    'wordprocessingml.template.main+xml',
    'wordprocessingml.document.main+xml',
  )
}
