import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '@/core/questionnaire/vocabulary'
import { lintPdf } from '../../support/pdf/lint-pdf'
import { makePdf } from '../../support/pdf/make-pdf'
import { PdfFile } from '../../support/pdf/pdf-file'
import { allElements, readStructure } from '../../support/pdf/structure-tree'
import { aHostileDocument, aPlanDocument } from '../../support/sample-documents'

describe('the structure of the PDF', () => {
  it.each(LANGUAGES)('has no fault that our lint sees, in %s', async (language) => {
    const { bytes } = await makePdf(aPlanDocument(language))
    expect(lintPdf(bytes)).toEqual([])
  })

  it('has no fault with hostile text either', async () => {
    const { bytes } = await makePdf(aHostileDocument())
    expect(lintPdf(bytes).slice(0, 10)).toEqual([])
  })

  it('holds headings, lists, tables, figures, links and contents as what they are', async () => {
    const { bytes } = await makePdf(aPlanDocument('en'))
    const roles = new Set(allElements(readStructure(new PdfFile(bytes))).map((element) => element.role))
    const expected =
      'Document Sect H1 H2 H3 P L LI Lbl LBody Table Caption THead TBody TR TH TD Figure Link TOC TOCI'
    expect(expected.split(' ').filter((role) => !roles.has(role))).toEqual([])
  })

  it('names the language of foreign words, and the direction of Arabic', async () => {
    const file = new PdfFile((await makePdf(aPlanDocument('ar'))).bytes)
    const languages = allElements(readStructure(file)).flatMap(
      ({ dict }) => file.text(dict.get('Lang')) ?? [],
    )
    expect(languages).toEqual(['ar', 'en'])
    const preferences = file.dict(file.catalog.get('ViewerPreferences'), 'ViewerPreferences')
    expect(file.name(preferences.get('Direction'))).toBe('R2L')
  })

  it('says the same in the information dictionary and in the metadata, bytes 0D included', async () => {
    const title = '计划不变 (č) – 100 %'
    const file = new PdfFile((await makePdf(aPlanDocument('zh', { title, author: 'A\\B' }))).bytes)
    const info = file.dict(file.trailer.get('Info'), 'Info')
    expect(file.text(info.get('Title'))).toBe(title)
    expect(file.text(info.get('Author'))).toBe('A\\B')
    expect(file.text(info.get('CreationDate'))).toBe("D:20261201000000+00'00'")
  })

  it('has bookmarks that nest as the headings do and reach them', async () => {
    const { bytes } = await makePdf(aPlanDocument('fr'))
    const loading = getDocument({ data: bytes.slice(), verbosity: 0 })
    const document = await loading.promise
    const outline = await document.getOutline()
    const titles = (items: readonly { readonly title: string }[]) => items.map((item) => item.title)
    const names = outline.map(({ title, items }) => [title, titles(items)])
    expect(names).toEqual([
      ['Table des matières', []],
      ['1. Résumé pour décision', ['Start within 90 days', 'Context snapshot', 'Risk picture']],
      ['Priority actions', []],
      ['Sign-off', []],
    ])
    expect(titles(outline[1]?.items[0]?.items ?? [])).toEqual(['Decisions asked for'])
    const destination: unknown = outline[1]?.items[1]?.dest
    expect(destination).toMatchObject([{ gen: 0 }, { name: 'XYZ' }, 0, expect.any(Number), 0])
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true })
    await loading.destroy()
  })

  it.skipIf(!hasQpdf())('passes qpdf', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'plan-'))
    const path = join(folder, 'plan.pdf')
    writeFileSync(path, (await makePdf(aPlanDocument('ru'))).bytes)
    expect(execFileSync('qpdf', ['--check', path], { encoding: 'utf8' })).toContain(
      'No syntax or stream encoding errors',
    )
  })
})

function hasQpdf(): boolean {
  try {
    execFileSync('qpdf', ['--version'])
    return true
  } catch {
    return false
  }
}
