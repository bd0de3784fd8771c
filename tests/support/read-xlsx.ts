import type { SheetCell } from '@/core/document/plan-sheet'
import { unzipParts } from '@/exporters/zip-parts'

export interface OpenedSheet {
  readonly name: string
  readonly isRightToLeft: boolean
  readonly frozen: { readonly rows: number; readonly columns: number }
  readonly widths: readonly number[]
  readonly rows: readonly (readonly SheetCell[])[]
  readonly hasFormula: boolean
}

export interface OpenedWorkbook {
  readonly sheets: readonly OpenedSheet[]
  readonly part: (name: string) => string
}

const DAY = 86_400_000

/** A workbook read back part by part, knowing nothing of how it was written. */
export function readXlsx(bytes: Uint8Array): OpenedWorkbook {
  const parts = unzipParts(bytes)
  const part = (name: string): string => {
    const found = parts.get(name)
    if (!found) throw new Error(`no ${name} in the workbook`)
    return new TextDecoder().decode(found)
  }
  const strings = all(part('xl/sharedStrings.xml'), 'si').map(({ content }) =>
    all(content, 't')
      .map((each) => unescaped(each.content))
      .join(''),
  )
  const dateFormats = formatsOf(part('xl/styles.xml'))
  const relations = new Map(
    all(part('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ attributes }) => [
      attributes['Id'],
      attributes['Target'],
    ]),
  )
  const sheets = all(part('xl/workbook.xml'), 'sheet').map(({ attributes }) => {
    const xml = part(`xl/${relations.get(attributes['r:id'])}`)
    return sheetOf(unescaped(attributes['name'] ?? ''), xml, strings, dateFormats)
  })
  return { sheets, part }
}

/** For each style its date format, or nothing. */
function formatsOf(styles: string): readonly (string | undefined)[] {
  const codes = new Map(
    all(styles, 'numFmt').map(({ attributes }) => [attributes['numFmtId'], attributes['formatCode']]),
  )
  const [cellXfs] = all(styles, 'cellXfs')
  return all(cellXfs?.content ?? '', 'xf').map(({ attributes }) => codes.get(attributes['numFmtId']))
}

function sheetOf(
  name: string,
  xml: string,
  strings: readonly string[],
  formats: readonly (string | undefined)[],
): OpenedSheet {
  const [view] = all(xml, 'sheetView')
  const [pane] = all(xml, 'pane')
  return {
    name,
    isRightToLeft: view?.attributes['rightToLeft'] === '1',
    frozen: {
      rows: Number(pane?.attributes['ySplit'] ?? 0),
      columns: Number(pane?.attributes['xSplit'] ?? 0),
    },
    widths: all(xml, 'col').map(({ attributes }) => Number(attributes['width'])),
    rows: all(xml, 'row').map(({ content }) => rowOf(content, strings, formats)),
    hasFormula: /<f[ >/]/.test(xml),
  }
}

function rowOf(
  xml: string,
  strings: readonly string[],
  formats: readonly (string | undefined)[],
): readonly SheetCell[] {
  const cells: SheetCell[] = []
  for (const { attributes, content } of all(xml, 'c')) {
    const column = columnNumber((attributes['r'] ?? '').replace(/\d+$/, ''))
    while (cells.length < column) cells.push({ kind: 'none' })
    const [value] = all(content, 'v')
    cells.push(cellOf(attributes, value?.content ?? '', strings, formats))
  }
  return cells
}

function cellOf(
  attributes: Attributes,
  value: string,
  strings: readonly string[],
  formats: readonly (string | undefined)[],
): SheetCell {
  if (attributes['t'] === 's') return { kind: 'text', text: spelledOut(strings[Number(value)] ?? '') }
  const format = formats[Number(attributes['s'] ?? 0)]
  if (!format?.includes('yyyy')) return { kind: 'number', value: Number(value) }
  const date = new Date(Date.UTC(1899, 11, 30) + Number(value) * DAY).toISOString().slice(0, 10)
  return { kind: 'date', date, shows: format.includes('dd') ? 'day' : 'month' }
}

/** `_x0041_` is a letter spelled by its number. */
function spelledOut(text: string): string {
  return text.replaceAll(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
}

/** A is 0, AA is 26. */
function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

type Attributes = Readonly<Record<string, string>>

interface Element {
  readonly attributes: Attributes
  readonly content: string
}

/** Elements of that name, none of which holds another of the same name. */
function all(xml: string, name: string): readonly Element[] {
  const pattern = new RegExp(`<${name}((?: [^<>]*?)?)(?:/>|>([^]*?)</${name}>)`, 'g')
  return [...xml.matchAll(pattern)].map(([, head = '', content = '']) => ({
    attributes: attributesOf(head),
    content,
  }))
}

function attributesOf(head: string): Attributes {
  return Object.fromEntries(
    [...head.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
  )
}

function unescaped(xml: string): string {
  const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
  return xml.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '')
}
