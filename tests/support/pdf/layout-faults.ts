import { MARGIN } from '@/exporters/pdf/layout/frame'
import type { LaidDocument } from '@/exporters/pdf/layout/lay-document'
import type { Owner, Page } from '@/exporters/pdf/layout/page'
import { StructureElement } from '@/exporters/pdf/layout/structure'
import { type PlacedText, placedTexts } from './lay-out'

const NEAR = 0.1

/** What a careful eye would see on the pages: none of it in a good layout. */
export function layoutFaults(laid: LaidDocument): readonly string[] {
  const texts = placedTexts(laid)
  return [
    ...texts
      .filter((each) => !isInside(each, laid))
      .map((each) => `page ${each.page}: "${each.text}" runs into the margin`),
    ...overlaps(texts.filter((each) => !each.isInFigure)),
    ...lonelyHeadings(laid),
    ...headersWithoutRows(laid),
  ]
}

function isInside(each: PlacedText, { pages }: LaidDocument): boolean {
  const page = pages[each.page]
  if (!page) return false
  const isAcross = each.left >= MARGIN - NEAR && each.right <= page.width - MARGIN + NEAR
  return (
    isAcross && each.top >= MARGIN - NEAR && each.bottom <= page.height - (each.isFooter ? 20 : MARGIN) + NEAR
  )
}

function overlaps(texts: readonly PlacedText[]): readonly string[] {
  const pages = new Set(texts.map((each) => each.page))
  return [...pages].flatMap((page) => {
    const ordered = texts.filter((each) => each.page === page).toSorted((a, b) => a.top - b.top)
    return ordered.flatMap((each, index) => {
      const found: string[] = []
      for (let next = index + 1; (ordered[next]?.top ?? Infinity) < each.bottom - NEAR; next++) {
        const other = ordered[next]
        if (other && other.left < each.right - NEAR && other.right > each.left + NEAR) {
          found.push(`page ${each.page}: "${each.text}" lies on "${other.text}"`)
        }
      }
      return found
    })
  })
}

/** A page's last words are never those of a heading or a caption: what they lead to stands on the same page. */
function lonelyHeadings({ pages }: LaidDocument): readonly string[] {
  return pages.slice(0, -1).flatMap((page) => {
    const last = elementsOn(page).at(-1)
    return last && /^(H\d|Caption)$/.test(last.role) ? [`page ${page.index} ends with ${last.role}`] : []
  })
}

/** Where a table begins on a page, a row of its body stands there too. */
function headersWithoutRows({ pages }: LaidDocument): readonly string[] {
  return pages.flatMap((page) => {
    const elements = elementsOn(page)
    const headed = new Set(elements.flatMap((each) => (partOf(each, 'THead') ? [partOf(each, 'Table')] : [])))
    const filled = new Set(elements.flatMap((each) => (partOf(each, 'TBody') ? [partOf(each, 'Table')] : [])))
    const hasRows = (table: StructureElement | undefined) =>
      table?.kids.some((kid) => kid instanceof StructureElement && kid.role === 'TBody')
    const bare = [...headed].filter((table) => hasRows(table) && !filled.has(table))
    return bare.map(() => `page ${page.index}: the header of a table stands without a row`)
  })
}

function elementsOn(page: Page): readonly StructureElement[] {
  const isElement = (owner: Owner): owner is StructureElement => owner instanceof StructureElement
  return page.marks.map(({ owner }) => owner).filter(isElement)
}

function partOf(element: StructureElement, role: StructureElement['role']): StructureElement | undefined {
  for (let at: StructureElement | undefined = element; at; at = at.parent) if (at.role === role) return at
  return undefined
}
