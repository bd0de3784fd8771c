import { describe, expect, it } from 'vitest'
import { cutFont } from '@/build/fonts'
import { type PlanDocument, type Text, text } from '@/core/document/plan-document'
import { makePdf, NODE_TOOLS } from '../../support/pdf/make-pdf'
import { PdfFile } from '../../support/pdf/pdf-file'
import { onlyWords, readText } from '../../support/pdf/read-text'
import { fontsOf } from '../../support/pdf/lint-fonts'
import { lintPdf } from '../../support/pdf/lint-pdf'
import { aDocument, aLongDocument, aPlanDocument } from '../../support/sample-documents'
import { writtenDocument } from '../../support/written'

describe('making a PDF', () => {
  it('gives the same bytes for the same document, and others for another', async () => {
    const [first, second, other] = [
      await makePdf(aPlanDocument('en')),
      await makePdf(aPlanDocument('en')),
      await makePdf(aPlanDocument('en', { date: '2026-12-02' })),
    ]
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0)
    expect(Buffer.compare(first.bytes, other.bytes)).not.toBe(0)
  })

  it('says how far it is, from the first block to the end', async () => {
    const shares: number[] = []
    const tools = { ...NODE_TOOLS }
    const { make } = await import('@/exporters/pdf/pdf')
    await make(aPlanDocument('en'), tools, (share) => shares.push(share))
    expect(shares.length).toBeGreaterThan(10)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(shares.at(-1)).toBe(1)
  })

  it('follows only links to the web and to mail', async () => {
    const hrefs = [
      'https://example.org/a(b)?c=ü',
      'http://example.org',
      'mailto:plan@example.org',
      'www.example.org/evidence',
      'javascript:alert(1)',
      'java\nscript:alert(1)',
      'file:///etc/passwd',
      'data:text/html,x',
      'not a link',
    ]
    const spans = hrefs.map((href) => ({ text: `${href} `, href }))
    const { bytes } = await makePdf(
      aDocument({ blocks: [{ type: 'paragraph', style: 'body', text: spans }] }),
    )
    const file = new PdfFile(bytes)
    const addresses = file.pages.flatMap(({ dict }) =>
      file
        .array(dict.get('Annots'))
        .map((link) => file.text(file.dict(file.dict(link, 'Link').get('A'), 'A').get('URI'))),
    )
    expect(addresses).toEqual([
      'https://example.org/a(b)?c=%C3%BC',
      'http://example.org/',
      'mailto:plan@example.org',
      'https://www.example.org/evidence',
    ])
    expect(lintPdf(bytes)).toEqual([])
  })

  it.each([
    ['en', '[rocket]'],
    ['fr', '[fusée]'],
    ['es', '[cohete]'],
    ['ru', '[ракета]'],
    ['ar', '[صاروخ]'],
    ['zh', '[火箭]'],
  ] as const)(
    'names a sign that no font has in the language of the document: %s',
    async (language, shownAs) => {
      const { signNames } = writtenDocument({ language, preset: 'minister-brief' })
      const blocks = [{ type: 'paragraph', style: 'body', text: text('🚀') }] as const
      const direction = language === 'ar' ? 'rtl' : 'ltr'
      const { replaced } = await makePdf(aDocument({ language, direction, signNames, blocks }))
      expect(replaced).toEqual([{ character: '🚀', shownAs }])
    },
  )

  it('shows what no font has by name or number, and says so once', async () => {
    const words = 'Ready 🚀🚀 ☐ ﷺ \u{1f9ff} \ud800 a\u202eb\u0007c'
    const document = aDocument({ blocks: [{ type: 'paragraph', style: 'body', text: text(words) }] })
    const { bytes, replaced } = await makePdf(document)
    expect(replaced).toEqual([
      { character: '🚀', shownAs: '[rocket]' },
      { character: '☐', shownAs: '□' },
      { character: 'ﷺ', shownAs: 'صلى الله عليه وسلم' },
      { character: '\u{1f9ff}', shownAs: '[U+1F9FF]' },
      { character: '\ud800', shownAs: '[U+D800]' },
    ])
    expect(onlyWords(await readText(bytes))).toBe('Ready[rocket][rocket]□صلىاللهعليهوسلم[U+1F9FF][U+D800]abc')
    expect(lintPdf(bytes)).toEqual([])
  })

  it('loads only the fonts the text needs', async () => {
    expect(await loadedFor('en', 'Plain words.')).toEqual(['noto-sans-regular.ttf'])
    expect(await loadedFor('en', 'Words ≥ 3')).toEqual(['cairo-regular.ttf', 'noto-sans-regular.ttf'])
    expect(await loadedFor('ru', 'Слова → 个人')).toEqual([
      'noto-sans-regular.ttf',
      'noto-sans-sc-regular.ttf',
      'symbols-regular.ttf',
    ])
    expect(await loadedFor('ar', 'كلمات')).toEqual(['cairo-regular.ttf'])
    expect(await loadedFor('zh', '个人信息 ID')).toEqual(['noto-sans-sc-regular.ttf'])
  })

  it('sets English in a Chinese document in the Latin font, where an apostrophe is narrow', async () => {
    const english = (words: string) => aChineseDocument([{ text: '原文：' }, { text: words, language: 'en' }])
    const own = aChineseDocument([{ text: '人们的“数据” ID' }])
    const withName = aChineseDocument([{ text: '人们的“People’s data”' }])
    expect(await loadedBy(own)).toEqual(['noto-sans-sc-regular.ttf'])
    expect(await loadedBy(withName)).toEqual(['noto-sans-regular.ttf', 'noto-sans-sc-regular.ttf'])
    expect(await loadedBy(english('Plain'))).toEqual(['noto-sans-regular.ttf', 'noto-sans-sc-regular.ttf'])
    const { bytes } = await makePdf(english('People’s “data”'))
    expect(onlyWords(await readText(bytes))).toBe('原文：People’s“data”')
    expect(fontNames(bytes)).toEqual(['NotoSans-Regular', 'NotoSansSC-Regular'])
    expect(lintPdf(bytes)).toEqual([])
  })

  it('finds rare Chinese characters in the full font, which the served cut lacks', async () => {
    const cut = await cutFont('noto-sans-sc-regular.ttf', 'node_modules')
    const asked: string[] = []
    const loadFont = (name: string) => {
      asked.push(name)
      return name === 'noto-sans-sc-full.ttf' ? NODE_TOOLS.loadFont(name) : Promise.resolve(cut)
    }
    const rare = '喆堃龘'
    const blocks = [{ type: 'heading', level: 1, id: 'a', text: `部长${rare}` }] as const
    const { bytes, replaced } = await makePdf(aDocument({ language: 'zh', blocks }), { loadFont })
    expect(replaced).toEqual([])
    expect(asked).toContain('noto-sans-sc-full.ttf')
    expect(onlyWords(await readText(bytes))).toBe(`部长${rare}`)
    expect(lintPdf(bytes)).toEqual([])
  })

  it('embeds small cuts of the fonts', async () => {
    const { bytes } = await makePdf(aPlanDocument('zh'))
    expect(bytes.length).toBeLessThan(250_000)
    expect(fontsOf(new PdfFile(bytes)).size).toBeLessThanOrEqual(4)
  })

  it('has no fault on fifty pages and more', async () => {
    const { bytes } = await makePdf(aLongDocument('en', 34))
    expect(new PdfFile(bytes).pages.length).toBeGreaterThanOrEqual(50)
    expect(lintPdf(bytes)).toEqual([])
  })
})

const NO_FOOTER = { text: '', beforePage: '', betweenPages: '/', afterPages: '' }

function aChineseDocument(words: Text) {
  const blocks = [{ type: 'paragraph', style: 'body', text: words }] as const
  return aDocument({ language: 'zh', footer: NO_FOOTER, blocks })
}

function fontNames(bytes: Uint8Array): readonly string[] {
  const file = new PdfFile(bytes)
  const names = [...fontsOf(file).values()].map((font) => file.name(font.get('BaseFont')) ?? '')
  return names.map((name) => name.replace(/^[A-Z]{6}\+/, '')).sort()
}

function loadedFor(language: 'en' | 'ru' | 'ar' | 'zh', words: string): Promise<readonly string[]> {
  const direction = language === 'ar' ? 'rtl' : 'ltr'
  const blocks = [{ type: 'paragraph', style: 'body', text: text(words) }] as const
  return loadedBy(aDocument({ language, direction, footer: NO_FOOTER, blocks }))
}

async function loadedBy(document: PlanDocument): Promise<readonly string[]> {
  const loaded = new Set<string>()
  const loadFont = (name: string) => {
    loaded.add(name)
    return NODE_TOOLS.loadFont(name)
  }
  await makePdf(document, { loadFont })
  return [...loaded].sort()
}
