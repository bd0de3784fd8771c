import { PALETTE } from '@/core/document/palette'

/** What a paragraph style may set. Sizes and spaces in points, `line` in lines. */
export interface ParagraphStyle {
  readonly name: string
  readonly basedOn?: string
  readonly next?: string
  readonly face?: 'heading'
  readonly size?: number
  readonly bold?: true
  readonly color?: string
  readonly before?: number
  readonly after?: number
  readonly line?: number
  readonly indent?: { readonly start: number; readonly hanging?: number }
  readonly rule?: {
    readonly side: 'top' | 'bottom' | 'start'
    readonly color: string
    readonly width: number
  }
  readonly fill?: string
  readonly keepNext?: true
  readonly keepLines?: true
  readonly outlineLevel?: 0 | 1 | 2
  readonly align?: 'end'
  readonly list?: 'bullets' | 'numbers'
  /** A right tab with dots at the edge of the text, for contents. */
  readonly leader?: true
}

const { ink, inkSoft, inkFaint, line, sunk, accent } = PALETTE

/** The names Word gives its own styles are kept, so that its menus, contents and outline know them. */
export const PARAGRAPH_STYLES = {
  Normal: { name: 'Normal', size: 10, color: ink, after: 5, line: 1.1 },
  Title: {
    name: 'Title',
    next: 'Subtitle',
    face: 'heading',
    size: 30,
    bold: true,
    before: 120,
    after: 10,
    line: 1.05,
  },
  Subtitle: {
    name: 'Subtitle',
    next: 'Normal',
    size: 14,
    color: inkSoft,
    after: 28,
    rule: { side: 'bottom', color: accent, width: 1.5 },
  },
  Heading1: {
    name: 'heading 1',
    next: 'Normal',
    face: 'heading',
    size: 18,
    bold: true,
    before: 16,
    after: 6,
    line: 1.1,
    rule: { side: 'bottom', color: line, width: 0.75 },
    keepNext: true,
    keepLines: true,
    outlineLevel: 0,
  },
  Heading2: {
    name: 'heading 2',
    next: 'Normal',
    face: 'heading',
    size: 13.5,
    bold: true,
    before: 10,
    after: 4,
    line: 1.1,
    keepNext: true,
    keepLines: true,
    outlineLevel: 1,
  },
  Heading3: {
    name: 'heading 3',
    next: 'Normal',
    face: 'heading',
    size: 11.5,
    bold: true,
    color: accent,
    before: 8,
    after: 3,
    line: 1.1,
    keepNext: true,
    keepLines: true,
    outlineLevel: 2,
  },
  TOCHeading: {
    name: 'TOC Heading',
    next: 'Normal',
    face: 'heading',
    size: 18,
    bold: true,
    before: 0,
    after: 10,
    keepNext: true,
  },
  TOC1: { name: 'toc 1', next: 'Normal', bold: true, before: 5, after: 2, line: 1.05, leader: true },
  TOC2: { name: 'toc 2', next: 'Normal', after: 2, line: 1.05, indent: { start: 14 }, leader: true },
  Lead: { name: 'Lead', next: 'Normal', size: 11, color: inkSoft, after: 6, line: 1.15, keepNext: true },
  Note: {
    name: 'Note',
    next: 'Normal',
    size: 9.5,
    color: inkSoft,
    before: 4,
    after: 8,
    indent: { start: 9 },
    rule: { side: 'start', color: accent, width: 2.25 },
    fill: sunk,
  },
  Small: { name: 'Small', size: 8.5, color: inkFaint, after: 4, line: 1.1 },
  Caption: {
    name: 'caption',
    next: 'Normal',
    size: 9.5,
    bold: true,
    color: inkSoft,
    before: 8,
    after: 4,
    line: 1.05,
    keepNext: true,
    keepLines: true,
  },
  Figure: { name: 'Figure', next: 'Normal', after: 10, line: 1 },
  ListBullet: { name: 'List Bullet', after: 2, indent: { start: 18, hanging: 12 }, list: 'bullets' },
  ListNumber: { name: 'List Number', after: 2, indent: { start: 20, hanging: 16 }, list: 'numbers' },
  TableText: { name: 'Table Text', size: 9, before: 0, after: 1, line: 1 },
  TableTextLight: { name: 'Table Text Light', basedOn: 'TableText', color: PALETTE.heatInk[4] },
  TableRowHeading: { name: 'Table Row Heading', basedOn: 'TableText', bold: true },
  TableHeading: {
    name: 'Table Heading',
    basedOn: 'TableText',
    size: 9,
    bold: true,
    color: inkSoft,
    keepNext: true,
  },
  // All lines to sign stand on one page where it holds them: nobody signs half a list.
  SignOffBlank: { name: 'Sign-off Blank', basedOn: 'Small', keepNext: true },
  Gap: { name: 'Gap', next: 'Normal', size: 4, before: 0, after: 4, line: 1 },
  Footer: { name: 'footer', size: 8, color: inkFaint, before: 0, after: 0, line: 1.05 },
  FooterPage: { name: 'Footer Page', basedOn: 'Footer', align: 'end' },
} as const satisfies Record<string, ParagraphStyle>

export type ParagraphStyleId = keyof typeof PARAGRAPH_STYLES
