import type { PlanDocument } from '@/core/document/plan-document'
import { rasterise } from '@/cli/rasterise'
import { make } from '@/exporters/docx/docx'
import type { ExporterTools } from '@/exporters/exporter'
import JSZip from 'jszip'

function absent(name: string): Promise<never> {
  return Promise.reject(new Error(`The Word exporter asked for ${name}`))
}

export const tools: ExporterTools = { loadFont: absent, loadWasm: absent, rasterise }

/** A made file, opened again. */
export interface OpenedDocx {
  readonly bytes: Uint8Array
  readonly names: readonly string[]
  readonly part: (name: string) => Promise<Document>
  readonly source: (name: string) => Promise<string>
  readonly body: Document
}

export async function makeAndOpen(document: PlanDocument): Promise<OpenedDocx> {
  const { bytes } = await make(document, tools)
  const zip = await JSZip.loadAsync(bytes)
  const source = async (name: string): Promise<string> => {
    const text = await zip.file(name)?.async('string')
    if (text === undefined) throw new Error(`No ${name} in the file`)
    return text
  }
  const part = async (name: string): Promise<Document> => parseXml(await source(name), name)
  return { bytes, names: Object.keys(zip.files), part, source, body: await part('word/document.xml') }
}

/** Strict: what is not well-formed throws. */
function parseXml(xml: string, name: string): Document {
  const parsed = new DOMParser().parseFromString(xml, 'application/xml')
  const error = parsed.querySelector('parsererror')
  if (error !== null) throw new Error(`${name}: ${error.textContent}`)
  return parsed
}

/** Elements by their name in Word's XML, such as `w:p`. */
export function all(root: Document | Element, name: string): readonly Element[] {
  return [...root.getElementsByTagName(name)]
}

export function value(element: Element | undefined, attribute = 'w:val'): string | null {
  return element?.getAttribute(attribute) ?? null
}

export function styleOf(paragraph: Element): string | null {
  return value(all(paragraph, 'w:pStyle')[0])
}

/** Text of the runs; breaks count as white space. */
export function textOf(root: Document | Element): string {
  return all(root, 'w:t')
    .map((run) => run.textContent)
    .join('')
}

/** The text of the body, without what the contents repeat of the headings. */
export function bodyText({ body }: OpenedDocx): string {
  return all(body, 'w:p')
    .filter((paragraph) => !/^TOC\d$/.test(styleOf(paragraph) ?? ''))
    .map(textOf)
    .join(' ')
}

export function paragraphsIn(root: Document | Element, style: string): readonly Element[] {
  return all(root, 'w:p').filter((paragraph) => styleOf(paragraph) === style)
}

export function withoutSpace(text: string): string {
  return text.replaceAll(/\s+/g, '')
}

/** Where two long texts part, with a little around it; empty when they are the same. */
export function firstDifference(actual: string, expected: string): string {
  if (actual === expected) return ''
  let at = 0
  while (actual[at] === expected[at]) at += 1
  const around = (text: string): string => JSON.stringify(text.slice(Math.max(at - 20, 0), at + 20))
  return `${around(actual)} instead of ${around(expected)}`
}
