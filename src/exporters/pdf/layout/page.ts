import type { Line } from '@/exporters/pdf/text/line'
import type { PlacedRun } from '@/exporters/pdf/text/line'
import type { LinkArea, LinkTarget, StructureElement } from './structure'

/** What is drawn on a page, in points from its top left corner. */
export type Paint = TextPaint | RectPaint | RulePaint | PolygonPaint | LaterPaint

export interface TextPaint {
  readonly paint: 'text'
  readonly runs: readonly PlacedRun[]
  readonly x: number
  readonly baseline: number
  readonly size: number
  readonly ink: string
}

export interface RectPaint {
  readonly paint: 'rect'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly fill: string
  readonly stroke?: string
}

export interface RulePaint {
  readonly paint: 'rule'
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  readonly stroke: string
  readonly width: number
  readonly dash?: readonly [number, number]
}

export interface PolygonPaint {
  readonly paint: 'polygon'
  readonly points: readonly (readonly [number, number])[]
  readonly fill: string
}

/** Known only when all pages are laid out, such as the page numbers of the contents. */
export interface LaterPaint {
  readonly paint: 'later'
  readonly paints: () => readonly Exclude<Paint, LaterPaint>[]
}

/** Everything drawn belongs to an element of the structure, or is decoration, or part of the running footer. */
export type Owner = StructureElement | 'decoration' | 'footer'

export interface Mark {
  readonly owner: Owner
  /** Number of the mark among those of elements on its page; -1 for the others. */
  readonly markId: number
  readonly paints: Paint[]
}

export class Page {
  readonly marks: Mark[] = []
  readonly links: LinkArea[] = []
  #markCount = 0

  constructor(
    /** Counted from zero. */
    readonly index: number,
    readonly width: number,
    readonly height: number,
  ) {}

  /** Paint of one owner in a row shares one mark: a paragraph has one mark a page. */
  paint(owner: Owner, paint: Paint): void {
    const last = this.marks.at(-1)
    if (last?.owner === owner) {
      last.paints.push(paint)
      return
    }
    if (typeof owner === 'string') {
      this.marks.push({ owner, markId: -1, paints: [paint] })
      return
    }
    const markId = this.#markCount++
    owner.kids.push({ kind: 'content', page: this.index, markId })
    this.marks.push({ owner, markId, paints: [paint] })
  }

  link(
    element: StructureElement,
    target: LinkTarget,
    area: Pick<LinkArea, 'left' | 'top' | 'width' | 'height'>,
    contents: () => string,
  ): void {
    const annotation: LinkArea = { element, target, ...area, contents }
    this.links.push(annotation)
    element.kids.push({ kind: 'annotation', page: this.index, annotation })
  }
}

export function paintLine(line: Line, x: number, baseline: number, size: number, ink: string): TextPaint {
  return { paint: 'text', runs: line.runs, x, baseline, size, ink }
}

/** The paints of a mark with those that had to wait. */
export function settledPaints(mark: Mark): readonly Exclude<Paint, LaterPaint>[] {
  return mark.paints.flatMap((paint) => (paint.paint === 'later' ? paint.paints() : [paint]))
}
