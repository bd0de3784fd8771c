import { attributeOf, changed, findElements } from './scan-xml'

interface Style {
  readonly xml: string
  readonly type: string
  readonly id: string
  readonly name: string
}

export interface MergedStyles {
  readonly xml: string
  /** For each style of ours the id of the one that stands in its place. */
  readonly idOf: ReadonlyMap<string, string>
}

/**
 * The template's own styles win: a heading looks as its headings do. What it lacks is added, set in the template's
 * faces. Styles are matched by the names that Word gives them in every language, not by their ids.
 */
export function mergeStyles(template: string, ours: string, numberOffset: number): MergedStyles {
  const there = stylesIn(template)
  const taken = new Set(there.map(({ id }) => id))
  const known = new Map(there.map((style) => [keyOf(style), style.id]))
  const names = new Set(there.map(({ name }) => name.toLowerCase()))
  const own = stylesIn(ours)
  const idOf = new Map(
    own.map((style) => [style.id, known.get(keyOf(style)) ?? freeId(style.id, taken)] as const),
  )
  const added = own
    .filter((style) => !known.has(keyOf(style)))
    .map((style) => adapted(withOwnName(style, names), idOf, numberOffset))
  return { xml: template.replace('</w:styles>', `${added.join('')}</w:styles>`), idOf }
}

function stylesIn(xml: string): readonly Style[] {
  const all = findElements(xml, new Set(['w:style', 'w:name'])) ?? []
  const names = all.filter(({ name }) => name === 'w:name')
  return all
    .filter(({ name }) => name === 'w:style')
    .map(({ start, end }) => {
      const style = xml.slice(start, end)
      const name = names.find((each) => each.start > start && each.end < end)
      return {
        xml: style,
        type: attributeOf(style, 'w:type') ?? '',
        id: attributeOf(style, 'w:styleId') ?? '',
        name: name === undefined ? '' : (attributeOf(xml.slice(name.start, name.end), 'w:val') ?? ''),
      }
    })
}

function keyOf({ type, name }: Style): string {
  return `${type} ${name.toLowerCase()}`
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  return taken.has(id) ? freeId(`Plan${id}`, taken) : id
}

/** Word takes two styles of one name for a fault of the file, also where one is for paragraphs and one for letters. */
function withOwnName(style: Style, names: ReadonlySet<string>): Style {
  if (!names.has(style.name.toLowerCase())) return style
  return { ...style, xml: style.xml.replace(/(<w:name w:val=")/, '$1Plan ') }
}

function adapted({ xml }: Style, idOf: ReadonlyMap<string, string>, numberOffset: number): string {
  const renamed = xml
    .replace(/ w:default="[^"]*"/, '')
    .replaceAll(/<w:rFonts [^>]*\/>/g, '')
    .replace(/w:styleId="([^"]*)"/, (_, id: string) => `w:styleId="${idOf.get(id) ?? id}"`)
  return offsetNumbers(renameStyles(renamed, idOf, ['basedOn', 'next', 'link']), numberOffset)
}

/** Elements such as `w:pStyle` name a style by its id. */
export function renameStyles(
  xml: string,
  idOf: ReadonlyMap<string, string>,
  names: readonly string[],
): string {
  const pattern = new RegExp(`(<w:(?:${names.join('|')}) w:val=")([^"]*)(")`, 'g')
  return xml.replace(
    pattern,
    (_, before: string, id: string, after: string) => before + (idOf.get(id) ?? id) + after,
  )
}

export function offsetNumbers(xml: string, offset: number): string {
  return xml.replace(/(<w:numId w:val=")(\d+)(")/g, (_, before: string, id: string, after: string) =>
    id === '0' ? before + id + after : `${before}${Number(id) + offset}${after}`,
  )
}

/** Numbers given to lists, bookmarks or pictures start after the template's own. */
export function mostOf(xml: string, pattern: RegExp): number {
  return Math.max(0, ...Array.from(xml.matchAll(pattern), (match) => Number(match[1] ?? 0)))
}

/** Adds our lists behind the template's; `null` where it has none of its own. */
export function mergeNumbering(template: string | null, ours: string): { xml: string; offset: number } {
  if (template === null) return { xml: ours, offset: 0 }
  const abstractOffset = mostOf(template, /w:abstractNumId="(\d+)"/g) + 1
  const offset = mostOf(template, /<w:num [^>]*w:numId="(\d+)"/g)
  const elements = findElements(ours, new Set(['w:abstractNum', 'w:num'])) ?? []
  const pick = (name: string): string =>
    elements
      .filter((each) => each.name === name)
      .map(({ start, end }) => ours.slice(start, end))
      .join('')
  const abstracts = plain(pick('w:abstractNum')).replace(
    /(w:abstractNumId=")(\d+)/g,
    (_, before: string, id: string) => before + String(Number(id) + abstractOffset),
  )
  const numbers = pick('w:num')
    .replace(
      /(<w:num [^>]*w:numId=")(\d+)/g,
      (_, before: string, id: string) => before + String(Number(id) + offset),
    )
    .replace(
      /(<w:abstractNumId w:val=")(\d+)/g,
      (_, before: string, id: string) => before + String(Number(id) + abstractOffset),
    )
  const all = findElements(template, new Set(['w:num', 'w:numIdMacAtCleanup', 'w:numbering'])) ?? []
  const root = all.find(({ name }) => name === 'w:numbering')
  const end =
    all.find(({ name }) => name === 'w:numIdMacAtCleanup')?.start ?? root?.inner[1] ?? template.length
  const firstNumber = all.find(({ name }) => name === 'w:num')?.start ?? end
  const changes =
    firstNumber === end
      ? [{ start: end, end, text: abstracts + numbers }]
      : [
          { start: firstNumber, end: firstNumber, text: abstracts },
          { start: end, end, text: numbers },
        ]
  return { xml: changed(template, changes), offset }
}

/** Without what only newer versions of Word know: the template need not declare it. */
function plain(xml: string): string {
  return xml.replaceAll(/ w1[0-9]:[\w]+="[^"]*"/g, '')
}
