import { describe, expect, it } from 'vitest'
import { rasterise } from '@/cli/rasterise'
import { writeDocument } from '@/core/document/write-document'
import { writeSheet } from '@/core/document/write-sheet'
import { make as makeDocx } from '@/exporters/docx/docx'
import { make as makeIcs } from '@/exporters/ics/ics'
import { make as makeXlsx } from '@/exporters/xlsx/xlsx'
import { unzipParts } from '@/exporters/zip-parts'
import { newPlan } from '@/state/new-plan'
import { envelopeOf } from '@/storage/read-plan-file'
import { makePdf, NODE_TOOLS } from '../support/pdf/make-pdf'
import { PdfFile } from '../support/pdf/pdf-file'
import { aWriteInput } from '../support/written'

const input = aWriteInput({ preset: 'minister-brief' })
const signed = { ...input, options: { ...input.options, author: 'Policy unit' } }

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

/** Every part of an Office file as text, by name. */
function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map([...unzipParts(bytes)].map(([name, part]) => [name, textOf(part)]))
}

/** All that an Office file says of people and firms, wherever it may say so. */
function peopleIn(parts: ReadonlyMap<string, string>): readonly string[] {
  const fields =
    /<(dc:creator|cp:lastModifiedBy|Company|Manager|dc:contributor|dc:publisher)\b[^>]*>([^<]*)</g
  const marks = /\b(w:author|w:initials|userName|w:userId)="([^"]*)"/g
  return [...parts.values()].flatMap((part) =>
    [...part.matchAll(fields), ...part.matchAll(marks)].flatMap(([, name, who]) =>
      who ? [`${name}: ${who}`] : [],
    ),
  )
}

const OFFICE = [
  [
    'Word',
    async (of: typeof input) => (await makeDocx(writeDocument(of), { ...NODE_TOOLS, rasterise })).bytes,
  ],
  ['Excel', async (of: typeof input) => (await makeXlsx(writeSheet(of))).bytes],
] as const

describe.each(OFFICE)('a file for %s', (_, make) => {
  it('names nobody, and keeps no properties but its own', async () => {
    const parts = partsOf(await make(input))
    expect(peopleIn(parts)).toEqual([])
    expect([...parts.keys()].filter((name) => /people\.xml|persons\//.test(name))).toEqual([])
    expect(parts.get('docProps/custom.xml') ?? '').not.toContain('<property ')
  })

  it('names whom the user names', async () => {
    expect(peopleIn(partsOf(await make(signed)))).toEqual([
      'dc:creator: Policy unit',
      'cp:lastModifiedBy: Policy unit',
    ])
  })
})

describe('a PDF', () => {
  const open = async (of: typeof input) => {
    const { bytes } = await makePdf(writeDocument(of))
    const file = new PdfFile(bytes)
    const info = file.dict(file.trailer.get('Info'), 'Info')
    const xmp = file.ids.map((id) => metadataIn(file, id)).join('')
    return { said: new Map([...info].map(([key, value]) => [key, file.text(value)])), xmp }
  }

  it('names the program that made it, and nobody', async () => {
    const { said, xmp } = await open(input)
    expect(said.get('Author') ?? '').toBe('')
    expect(said.get('Creator')).toBe('DPI Safeguards Planner')
    expect(said.get('Producer')).toMatch(/^jsPDF [\d.]+$/)
    expect([...said.keys()].sort()).toEqual(['CreationDate', 'Creator', 'Producer', 'Subject', 'Title'])
    expect(xmp).toContain('<xmp:CreatorTool>DPI Safeguards Planner</xmp:CreatorTool>')
    expect(xmp).not.toMatch(/<dc:creator|<dc:publisher|<dc:contributor|<dc:rights/)
  })

  it('names whom the user names', async () => {
    const { said, xmp } = await open(signed)
    expect(said.get('Author')).toBe('Policy unit')
    expect(xmp).toContain('<rdf:li>Policy unit</rdf:li>')
  })
})

describe('the calendar and the plan file', () => {
  it('have no organiser and invite nobody', async () => {
    const calendar = textOf((await makeIcs(writeSheet(input))).bytes)
    expect(calendar).not.toMatch(/^(ORGANIZER|ATTENDEE|CONTACT|X-[A-Z-]*(OWNER|USER))/m)
    expect(calendar).toMatch(/^PRODID:-\/\/DPI Safeguards Planner\/\/EN\r$/m)
  })

  it('say of a new plan who prepared it only where somebody wrote it', () => {
    const { plan, ...cover } = envelopeOf(newPlan('en'))
    expect(Object.keys(cover).sort()).toEqual(['checksum', 'format', 'libraryVersion', 'version'])
    expect(plan).toMatchObject({
      document: { author: '' },
      answers: {},
      edits: { participants: '', signOff: [] },
    })
  })
})

function metadataIn(file: PdfFile, id: number): string {
  try {
    const stream = file.stream(id)
    return stream.includes('<x:xmpmeta') ? stream : ''
  } catch {
    // No stream.
    return ''
  }
}
