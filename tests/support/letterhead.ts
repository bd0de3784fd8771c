import {
  Document,
  Footer,
  Header,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { unzipParts, zipParts } from '@/exporters/zip-parts'

interface Wanted {
  readonly lines?: readonly (readonly ParagraphChild[] | Table)[]
  readonly header?: string
  readonly footer?: string
  readonly isRtl?: boolean
}

/** A ministry's letterhead as Word writes one: a head page, a running header, its own headings, marks cut into runs. */
export async function aLetterhead(wanted: Wanted = {}): Promise<Uint8Array> {
  const lines = wanted.lines ?? [
    runs('Ministry of Digital Affairs, ', '{{coun', 'try}}'),
    runs('{', '{title}', '}'),
    runs('{{body}}'),
    runs('Printed on recycled paper'),
  ]
  const paragraph = (text: string) => new Paragraph({ children: [new TextRun(text)] })
  const file = new Document({
    styles: {
      default: { document: { run: { font: 'Georgia', size: 22 } } },
      paragraphStyles: [
        { id: 'Titre1', name: 'heading 1', basedOn: 'Normal', run: { color: 'AA0000', size: 40 } },
      ],
    },
    numbering: {
      config: [
        { reference: 'own', levels: [{ level: 0, format: 'decimal', text: '%1)', alignment: 'start' }] },
      ],
    },
    sections: [
      {
        properties: { titlePage: true, page: { margin: { left: 2000, right: 2000 } } },
        headers: {
          default: new Header({ children: [paragraph(wanted.header ?? 'Republic · {{title}}')] }),
          first: new Header({ children: [paragraph('Coat of arms')] }),
        },
        footers: { default: new Footer({ children: [paragraph(wanted.footer ?? 'Avenue 1, Capital')] }) },
        children: [
          new Paragraph({ text: 'Kept list', numbering: { reference: 'own', level: 0 } }),
          ...lines.map((line) =>
            line instanceof Table
              ? line
              : new Paragraph({ children: line, ...(wanted.isRtl ? { bidirectional: true } : {}) }),
          ),
        ],
      },
    ],
  })
  return Packer.pack(file, 'uint8array')
}

export function runs(...texts: readonly string[]): readonly TextRun[] {
  return texts.map((text) => new TextRun(text))
}

export function inTable(text: string): Table {
  return new Table({
    rows: [new TableRow({ children: [new TableCell({ children: [new Paragraph(text)] })] })],
  })
}

/** The same file with parts changed, added or, where null, taken out. */
export function withParts(bytes: Uint8Array, changes: Readonly<Record<string, string | null>>): Uint8Array {
  const parts = new Map(unzipParts(bytes))
  for (const [name, text] of Object.entries(changes)) {
    if (text === null) parts.delete(name)
    else parts.set(name, new TextEncoder().encode(text))
  }
  return zipParts(parts, '2026-01-01')
}

export function partOf(bytes: Uint8Array, name: string): string {
  return new TextDecoder().decode(unzipParts(bytes).get(name))
}
