import { PALETTE } from '@/core/document/palette'
import { languageTag } from '@/exporters/pdf/text/language-tag'
import type { Line, PlacedRun } from '@/exporters/pdf/text/line'
import type { Paragraph, SetSpan } from '@/exporters/pdf/text/paragraph'
import type { Owner, Page } from './page'
import { StructureElement } from './structure'
import type { TextStyle } from './style'

/** Gives each span of a paragraph its place in the structure: links and foreign words get elements of their own. */
export class InlineOwners {
  readonly #owner: Owner
  readonly #paragraph: Paragraph
  readonly #elements = new Map<number, StructureElement>()

  constructor(owner: Owner, paragraph: Paragraph) {
    this.#owner = owner
    this.#paragraph = paragraph
  }

  paint(page: Page, line: Line, x: number, baseline: number, style: TextStyle): void {
    for (const runs of runsBySpan(line.runs)) {
      const spanIndex = runs[0]?.span ?? 0
      const span = this.#paragraph.spans[spanIndex]
      const owner = this.#ownerOf(spanIndex, span)
      const isLink = span?.href !== undefined && owner instanceof StructureElement
      const ink = isLink ? PALETTE.accent : style.ink
      page.paint(owner, { paint: 'text', runs, x, baseline, size: style.size, ink })
      if (isLink && span.href) this.#paintLink(page, owner, span.href, span.text, runs, x, baseline, style)
    }
  }

  /** Foreign words within a link still need their language, so it goes on the link itself. */
  #ownerOf(index: number, span: SetSpan | undefined): Owner {
    const around = this.#owner
    if (typeof around === 'string' || !span) return around
    if (span.href === undefined && span.language === undefined) return around
    const known = this.#elements.get(index)
    if (known) return known
    const element = around.add(span.href === undefined ? 'Span' : 'Link', {
      ...(span.language === undefined ? {} : { language: languageTag(span.language) }),
    })
    this.#elements.set(index, element)
    return element
  }

  #paintLink(
    page: Page,
    element: StructureElement,
    address: string,
    words: string,
    runs: readonly PlacedRun[],
    x: number,
    baseline: number,
    style: TextStyle,
  ): void {
    const scale = style.size / 1000
    const left = x + Math.min(...runs.map((run) => run.x)) * scale
    const right = x + Math.max(...runs.map((run) => run.x + run.shaped.width)) * scale
    const y = baseline + style.size * 0.14
    page.paint('decoration', {
      paint: 'rule',
      x1: left,
      x2: right,
      y1: y,
      y2: y,
      stroke: PALETTE.accent,
      width: 0.5,
    })
    const area = { left, top: baseline - style.size * 0.9, width: right - left, height: style.size * 1.2 }
    page.link(element, { address }, area, () => (words === address ? words : `${words} (${address})`))
  }
}

/** Neighbouring runs of one span together, in reading order. */
function runsBySpan(runs: readonly PlacedRun[]): readonly (readonly PlacedRun[])[] {
  const groups: PlacedRun[][] = []
  for (const run of runs) {
    const last = groups.at(-1)
    if (last?.[0]?.span === run.span) last.push(run)
    else groups.push([run])
  }
  return groups
}
