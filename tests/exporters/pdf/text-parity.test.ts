import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import { plainTextOf } from '@/core/document/plain-text'
import { text } from '@/core/document/plan-document'
import { LANGUAGES } from '@/core/questionnaire/vocabulary'
import { makePdf } from '../../support/pdf/make-pdf'
import { firstDifference, onlyWords, readText } from '../../support/pdf/read-text'
import { aDocument, aHostileDocument, aPlanDocument } from '../../support/sample-documents'

describe('text read back from the PDF', () => {
  it.each(LANGUAGES)('equals the words of the document in %s', async (language) => {
    const document = aPlanDocument(language)
    const { bytes, replaced } = await makePdf(document)
    expect(replaced).toEqual([])
    expect(
      firstDifference(onlyWords(await readText(bytes)), onlyWords(plainTextOf(document).join(''))),
    ).toBeUndefined()
  })

  it('keeps 10,000-character notes and cells whole, replacing only what no font has', async () => {
    const document = aHostileDocument()
    const { bytes, replaced } = await makePdf(document)
    const shownAs = new Map(replaced.map((each) => [each.character, each.shownAs]))
    const flag = '🇰🇪'
    const words = plainTextOf(document)
      .join('')
      .replaceAll(flag, shownAs.get(flag) ?? '')
    const expected = [...words].map((each) => shownAs.get(each) ?? each).join('')
    expect(firstDifference(onlyWords(await readText(bytes)), onlyWords(expected))).toBeUndefined()
  })

  it('gives Arabic ligatures letter by letter in reading order', async () => {
    const words = 'لا إله إلا الله، الفترة من ديسمبر حتى الآن'
    const document = aDocument({
      language: 'ar',
      direction: 'rtl',
      blocks: [{ type: 'paragraph', style: 'body', text: text(words) }],
    })
    const { bytes } = await makePdf(document)
    expect(onlyWords(await readText(bytes))).toBe(onlyWords(words))
  })

  it('stands on the page where a number goes before words set apart in an Arabic document', async () => {
    const title = '\u2068Exceptions for people whose biometrics do not work\u2069'
    const document = aDocument({
      language: 'ar',
      direction: 'rtl',
      blocks: [{ type: 'paragraph', style: 'body', text: text(`3. ${title}`) }],
    })
    const { bytes } = await makePdf(document)
    const loading = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false })
    const page = await (await loading.promise).getPage(1)
    const { items } = await page.getTextContent()
    const words = items.filter((item) => 'str' in item).filter(({ str }) => str.includes('biometrics'))
    expect(words).toHaveLength(1)
    for (const { transform } of words) expect(Number(transform[4])).toBeGreaterThan(0)
  })
})
