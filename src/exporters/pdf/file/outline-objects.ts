import type { PlacedHeading } from '@/exporters/pdf/layout/headings'
import type { LaidDocument } from '@/exporters/pdf/layout/lay-document'
import { type JsPdfEngine, putObject } from './jspdf-engine'
import { destination } from './link-objects'
import type { ObjectIds } from './structure-objects'
import { reference, textString } from './syntax'

interface Bookmark {
  readonly id: number
  readonly heading: PlacedHeading | undefined
  readonly children: Bookmark[]
}

/** Writes nested bookmarks that lead to each heading; gives the number of their root, or none without headings. */
export function putOutline(engine: JsPdfEngine, document: LaidDocument, ids: ObjectIds): number | undefined {
  const headings = document.headings.all
  if (headings.length === 0) return undefined
  const root: Bookmark = { id: engine.internals.newObjectDeferred(), heading: undefined, children: [] }
  const path: Bookmark[] = [root]
  for (const heading of headings) {
    const bookmark: Bookmark = { id: engine.internals.newObjectDeferred(), heading, children: [] }
    while (levelOf(path.at(-1)) >= heading.level) path.pop()
    path.at(-1)?.children.push(bookmark)
    path.push(bookmark)
  }
  putChildren(engine, root, document, ids)
  const ends = `/First ${reference(root.children[0]?.id ?? 0)}/Last ${reference(root.children.at(-1)?.id ?? 0)}`
  putObject(engine, root.id, `<</Type/Outlines${ends}/Count ${root.children.length}>>`)
  return root.id
}

function levelOf(bookmark: Bookmark | undefined): number {
  return bookmark?.heading?.level ?? 0
}

function putChildren(engine: JsPdfEngine, parent: Bookmark, document: LaidDocument, ids: ObjectIds): void {
  const { children } = parent
  for (const [index, { id, heading, children: below }] of children.entries()) {
    const bookmark = children[index]
    if (!bookmark) continue
    const previous = children[index - 1]
    const next = children[index + 1]
    // A negative count keeps the lower levels folded until the reader opens them.
    const family = [
      `/Parent ${reference(parent.id)}`,
      previous ? `/Prev ${reference(previous.id)}` : '',
      next ? `/Next ${reference(next.id)}` : '',
      below.length > 0
        ? `/First ${reference(below[0]?.id ?? 0)}/Last ${reference(below.at(-1)?.id ?? 0)}/Count -${below.length}`
        : '',
    ].join('')
    putObject(
      engine,
      id,
      `<</Title${textString(heading?.text ?? '')}${family}/Dest${destination(heading, document, ids)}>>`,
    )
    putChildren(engine, bookmark, document, ids)
  }
}
