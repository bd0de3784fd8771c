import { unzipSync } from 'fflate'
import type { Parts } from '../../zip-parts'
import { type MarkedParagraph, findMarks, unknownMarks } from './marks'
import { attributeOf, findElements } from './scan-xml'
import { MOST_TEMPLATE_BYTES, type TemplateFault } from './template-fault'

const MOST_INSIDE_BYTES = 60_000_000
const MOST_PARTS = 2_000
const MOST_UNKNOWN_MARKS = 20

export interface Template {
  readonly parts: Parts
  /** The name of the main part, `word/document.xml`. */
  readonly main: string
  readonly body: MarkedParagraph
  /** Parts that may hold marks: the main one, headers, footers. */
  readonly filled: readonly string[]
  readonly hasTitle: boolean
  /** What looks like a mark and will stand in the file as it is, the first of them. */
  readonly unknownMarks: readonly string[]
}

export type OpenedTemplate =
  { readonly ok: true; readonly template: Template } | { readonly ok: false; readonly fault: TemplateFault }

/** A ministry's own Word file: opened within bounds, and refused with a reason before anything is made of it. */
export function openTemplate(bytes: Uint8Array): OpenedTemplate {
  const refuse = (fault: TemplateFault): OpenedTemplate => ({ ok: false, fault })
  if (bytes.length > MOST_TEMPLATE_BYTES) return refuse('too-large')
  const parts = unpack(bytes)
  if (typeof parts === 'string') return refuse(parts)
  const main = mainPart(parts)
  if (main === null) return refuse('not-docx')
  const types = textOf(parts, '[Content_Types].xml')
  if (/macroEnabled/.test(types) || [...parts.keys()].some((name) => /vbaProject\.bin$/i.test(name))) {
    return refuse('macros')
  }
  if (!/wordprocessingml\.(document|template)\.main\+xml/.test(types)) return refuse('not-docx')
  if (!isFillable(parts, main)) return refuse('unreadable')
  return withMarks(parts, main)
}

class Refused extends Error {
  constructor(readonly fault: TemplateFault) {
    super(fault)
  }
}

/** Sizes are counted before anything is unpacked; a part that says less than it holds is cut at what it says. */
function unpack(bytes: Uint8Array): Parts | TemplateFault {
  let inside = 0
  let count = 0
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        inside += originalSize
        count += 1
        if (inside > MOST_INSIDE_BYTES || count > MOST_PARTS) throw new Refused('too-much-inside')
        return !name.endsWith('/')
      },
    })
    return new Map(Object.entries(files))
  } catch (error) {
    return error instanceof Refused ? error.fault : 'not-docx'
  }
}

function mainPart(parts: Parts): string | null {
  const relation = relationsIn(textOf(parts, '_rels/.rels')).find(({ type }) =>
    type.endsWith('/officeDocument'),
  )
  const name = relation?.target.replace(/^\//, '') ?? ''
  return parts.has(name) ? name : null
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** Sound XML in the usual namespace, with styles, and without the declarations that can be made to explode. */
function isFillable(parts: Parts, main: string): boolean {
  const xml = textOf(parts, main)
  if (!xml.includes(`xmlns:w="${WORD}"`) || !/<w:body[ >]/.test(xml)) return false
  if (stylesPart(parts, main) === null) return false
  const texts = [...parts]
    .filter(([name]) => /\.(xml|rels)$/i.test(name))
    .map(([name]) => textOf(parts, name))
  return texts.every((text) => !/<!(?:DOCTYPE|ENTITY)/i.test(text))
}

function withMarks(parts: Parts, main: string): OpenedTemplate {
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const filled = [main, ...[...parts.keys()].filter((name) => isRunning(name, folder))]
  const marked = filled.map((name) => findMarks(textOf(parts, name)))
  if (marked.some((each) => each === null)) return { ok: false, fault: 'unreadable' }
  const all = marked.flatMap((each, index) => (each ?? []).map((found) => ({ found, isMain: index === 0 })))
  const bodies = all.filter(({ found }) => found.marks.some(({ mark }) => mark === 'body'))
  const [only, ...more] = bodies
  if (only === undefined) return { ok: false, fault: 'no-body' }
  const { path } = only.found.paragraph
  const isInText = path[1] === 'w:body' && path.slice(2).every((name) => CONTROL.has(name))
  if (more.length > 0 || !only.isMain || !only.found.isAlone || !isInText) {
    return { ok: false, fault: 'body-not-alone' }
  }
  const hasTitle = all.some(({ found }) => found.marks.some(({ mark }) => mark === 'title'))
  const unknown = new Set(filled.flatMap((name) => unknownMarks(textOf(parts, name))))
  return {
    ok: true,
    template: {
      parts,
      main,
      body: only.found,
      filled,
      hasTitle,
      unknownMarks: [...unknown].slice(0, MOST_UNKNOWN_MARKS),
    },
  }
}

/** A content control around whole paragraphs. */
const CONTROL: ReadonlySet<string> = new Set(['w:sdt', 'w:sdtContent'])

function isRunning(name: string, folder: string): boolean {
  return name.startsWith(folder) && /^(?:header|footer)\d*\.xml$/.test(name.slice(folder.length))
}

export interface Relation {
  readonly id: string
  readonly type: string
  readonly target: string
}

export function relationsIn(xml: string): readonly Relation[] {
  return (findElements(xml, new Set(['Relationship'])) ?? []).map(({ start, end }) => {
    const tag = xml.slice(start, end)
    const read = (name: string): string => attributeOf(tag, name) ?? ''
    return { id: read('Id'), type: read('Type'), target: read('Target') }
  })
}

/** `word/document.xml` has its relations in `word/_rels/document.xml.rels`. */
export function relationsPart(main: string): string {
  return main.replace(/([^/]+)$/, '_rels/$1.rels')
}

/** A part that the main one names by the end of its relation's type. */
export function namedPart(parts: Parts, main: string, type: string): string | null {
  const relation = relationsIn(textOf(parts, relationsPart(main))).find((each) =>
    each.type.endsWith(`/${type}`),
  )
  if (relation === undefined) return null
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const name = relation.target.startsWith('/') ? relation.target.slice(1) : folder + relation.target
  return parts.has(name) ? name : null
}

const stylesPart = (parts: Parts, main: string): string | null => namedPart(parts, main, 'styles')

export function textOf(parts: Parts, name: string): string {
  const bytes = parts.get(name)
  return bytes === undefined ? '' : new TextDecoder().decode(bytes)
}
