import type { Parts } from '../../zip-parts'
import { mostOf } from './merge-styles'
import { relationsIn, textOf } from './open-template'

/** The body of a Word file of ours, with what it refers to, under names that no template has. */
export interface OwnBody {
  readonly xml: string
  readonly relations: string
  readonly media: ReadonlyMap<string, Uint8Array>
  /** `xmlns:…` declarations that its elements need, by prefix. */
  readonly namespaces: ReadonlyMap<string, string>
}

export function readOwnBody(parts: Parts, template: string): OwnBody {
  const document = textOf(parts, 'word/document.xml')
  const start = document.indexOf('<w:body>') + '<w:body>'.length
  const relations = relationsIn(textOf(parts, 'word/_rels/document.xml.rels')).filter(({ type }) =>
    /\/(?:image|hyperlink)$/.test(type),
  )
  const ids = new Map(relations.map(({ id }, index) => [id, `rIdPlan${index + 1}`]))
  const xml = document
    .slice(start, document.lastIndexOf('</w:body>'))
    .replace(
      /( r:(?:id|embed|link)=")([^"]*)/g,
      (_, before: string, id: string) => before + (ids.get(id) ?? id),
    )
  const media = new Map<string, Uint8Array>()
  const written = relations.map(({ id, type, target }) => {
    const name = target.replace(/^media\//, 'media/plan-')
    const bytes = parts.get(`word/${target}`)
    if (bytes !== undefined) media.set(name, bytes)
    const mode = type.endsWith('/hyperlink') ? ' TargetMode="External"' : ''
    return `<Relationship Id="${ids.get(id)}" Type="${type}" Target="${name}"${mode}/>`
  })
  return {
    xml: numberedAfter(xml, template),
    relations: written.join(''),
    media,
    namespaces: namespacesIn(document, xml),
  }
}

/** Bookmarks, the names that the contents lead to and pictures are numbered on from the template's own. */
function numberedAfter(xml: string, template: string): string {
  const bookmarks = mostOf(template, /<w:bookmarkStart [^>]*w:id="(\d+)"/g)
  const names = mostOf(template, /<w:bookmarkStart [^>]*w:name="_Toc(\d+)"/g)
  const pictures = mostOf(template, /<wp:docPr [^>]*?\bid="(\d+)"/g)
  const on = (by: number) => (_: string, before: string, id: string) =>
    before + String(Number(id) + by).padStart(id.length, '0')
  return xml
    .replace(/(<w:bookmark(?:Start|End) [^>]*?w:id=")(\d+)/g, on(bookmarks))
    .replace(/(<w:(?:bookmarkStart|hyperlink) [^>]*?w:(?:name|anchor)="_Toc)(\d+)/g, on(names))
    .replace(/(<wp:docPr id=")(\d+)/g, on(pictures))
}

function namespacesIn(document: string, body: string): ReadonlyMap<string, string> {
  const root = /<w:document[^>]*>/.exec(document)?.[0] ?? ''
  const declared = new Map(
    Array.from(root.matchAll(/xmlns:(\w+)="([^"]*)"/g), ([, prefix = '', address = '']) => [prefix, address]),
  )
  const used = new Set(Array.from(body.matchAll(/[< /](\w+):\w+[ =/>]/g), (match) => match[1] ?? ''))
  return new Map([...declared].filter(([prefix]) => used.has(prefix)))
}
