/** The kinds of element in the document's logical structure (ISO 32000-1, 14.8.4) that plans need. */
export type Role =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Link'
  | 'Span'
  | 'TOC'
  | 'TOCI'
  | 'Reference'

export interface ElementAttributes {
  readonly language?: string
  readonly alternative?: string
  readonly title?: string
  readonly scope?: 'Row' | 'Column'
  readonly numbering?: 'Disc' | 'Decimal'
}

/** Text and graphics on one page that belong to an element. */
export interface ContentReference {
  readonly kind: 'content'
  readonly page: number
  readonly markId: number
}

/** A link's clickable area. */
export interface AnnotationReference {
  readonly kind: 'annotation'
  readonly page: number
  readonly annotation: LinkArea
}

export interface LinkArea {
  readonly element: StructureElement
  readonly target: LinkTarget
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  /** Says in words where the link leads. */
  readonly contents: () => string
}

/** A heading of this document or an address outside. */
export type LinkTarget = { readonly heading: string } | { readonly address: string }

export type Kid = StructureElement | ContentReference | AnnotationReference

export class StructureElement {
  readonly kids: Kid[] = []
  /** Where a figure stands, known once it is drawn: page, then left, top, width and height. */
  box: { readonly page: number; readonly area: readonly [number, number, number, number] } | undefined

  constructor(
    readonly role: Role,
    readonly attributes: ElementAttributes = {},
    readonly parent?: StructureElement,
  ) {}

  add(role: Role, attributes: ElementAttributes = {}): StructureElement {
    const child = new StructureElement(role, attributes, this)
    this.kids.push(child)
    return child
  }

  /** Takes out what was added last: it is laid out once more. */
  keepFirst(count: number): void {
    this.kids.length = count
  }
}
