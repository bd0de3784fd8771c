import { changed, type Found, findElements } from './scan-xml'
import type { MarkedParagraph } from './marks'
import { readProperties, sectionXml, textWidth } from './section-properties'

interface Look {
  readonly isRtl: boolean
  /** Room between the margins of our own portrait page, in twips. */
  readonly ownWidth: number
}

/**
 * Puts the plan's body in the place of the marked paragraph. Its pages are those of the template's section: each
 * stretch that is turned becomes a section with the same margins, header and footer.
 */
export function placeBody(
  template: string,
  { paragraph: marked }: MarkedParagraph,
  body: string,
  look: Look,
): string {
  const paragraph = controlAround(template, marked)
  const sections = (findElements(template, new Set(['w:sectPr'])) ?? []).filter(isSection)
  const here = sections.find(({ start }) => start > paragraph.start)
  const properties = readProperties(here === undefined ? EMPTY : template.slice(here.start, here.end))
  const fitted = fit(body, Math.min(1, textWidth(properties) / look.ownWidth))
  const ours = [...fitted.matchAll(SECTION)]
  const turns = ours.map(([xml]) => /w:orient="landscape"/.test(xml))
  const isSplit = turns.length > 1
  const xmlOf = (index: number): string =>
    sectionXml(properties, { isFirst: index === 0, isLandscape: turns[index] === true, isRtl: look.isRtl })
  // The last stretch ends with the template's own section, unless it is turned the other way.
  const last = turns.length - 1
  let count = 0
  const text = fitted.replace(SECTION, () => {
    const index = count++
    if (index < last) return xmlOf(index)
    return turns[last] === true ? `<w:p><w:pPr>${xmlOf(last)}</w:pPr></w:p>` : ''
  })
  const rest = sectionXml(properties, { isFirst: !isSplit, isLandscape: false, isRtl: look.isRtl })
  const kept = template.slice(paragraph.start, paragraph.end)
  const ends = (kept.match(RANGE_ENDS) ?? []).join('')
  const holdsMore = /<w:(?:drawing|pict|object|sectPr)[ >]|<mc:AlternateContent/.test(kept)
  const changes = [
    here === undefined
      ? { start: template.lastIndexOf('</w:body>'), end: template.lastIndexOf('</w:body>'), text: rest }
      : { start: here.start, end: here.end, text: rest },
  ]
  if (!holdsMore)
    return changed(template, [...changes, { start: paragraph.start, end: paragraph.end, text: ends + text }])
  // A picture anchored there or the end of a section stays: before the plan, or behind it.
  const isEnd = here !== undefined && here.start < paragraph.end
  const at = isEnd ? paragraph.start : paragraph.end
  return changed(template, [...changes, { start: at, end: at, text }])
}

/** Ends of bookmarks and comments, whose other ends may stand elsewhere. */
const RANGE_ENDS = /<w:(?:bookmark|commentRange|perm)(?:Start|End)(?=[ />])[^>]*\/>/g

/** The content control that holds the marked paragraph and no other: a control for plain text cannot hold a plan. */
function controlAround(template: string, marked: Found): Found {
  const elements = findElements(template, new Set(['w:sdt', 'w:p'])) ?? []
  const isIn = (inner: Found, outer: Found): boolean => inner.start >= outer.start && inner.end <= outer.end
  const controls = elements.filter(
    (each) =>
      each.name === 'w:sdt' &&
      isIn(marked, each) &&
      elements.filter((other) => other.name === 'w:p' && isIn(other, each)).length === 1,
  )
  return controls.at(-1) ?? marked
}

const EMPTY = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>'
const SECTION = /<w:sectPr>[^]*?<\/w:sectPr>/g

/** The properties of a section, not their older state in a tracked change. */
function isSection({ path }: Found): boolean {
  return path.at(-1) === 'w:body' || path.at(-1) === 'w:pPr'
}

/** Pictures and columns measured for our own page shrink to one with less room. */
function fit(body: string, share: number): string {
  if (share === 1) return body
  const scaled = (_: string, before: string, size: string): string =>
    before + String(Math.round(Number(size) * share))
  return body
    .replace(/((?:<wp:extent|<a:ext) cx=")(\d+)/g, scaled)
    .replace(/((?:<wp:extent|<a:ext) cx="\d+" cy=")(\d+)/g, scaled)
    .replace(/(<w:gridCol w:w=")(\d+)/g, scaled)
}
