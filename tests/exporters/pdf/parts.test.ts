import { describe, expect, it } from 'vitest'
import { cutFont } from '@/build/fonts'
import { FONT_FILES } from '@/exporters/fonts'
import { srgbProfile } from '@/exporters/pdf/file/srgb-profile'
import { number, textString } from '@/exporters/pdf/file/syntax'
import { columnWidths } from '@/exporters/pdf/layout/column-widths'
import { TextCleaner } from '@/exporters/pdf/text/clean-text'
import { openTypesetter } from '@/exporters/pdf/text/open-typesetter'
import { NODE_TOOLS } from '../../support/pdf/make-pdf'
import { aDocument } from '../../support/sample-documents'

describe('column widths', () => {
  it('follow the shares where words fit', () => {
    expect(
      columnWidths(
        [
          { share: 1, least: 10 },
          { share: 3, least: 10 },
        ],
        400,
      ),
    ).toEqual([100, 300])
  })

  it('give a narrow column what its longest word needs, taken from the wide one', () => {
    expect(
      columnWidths(
        [
          { share: 1, least: 110 },
          { share: 9, least: 20 },
        ],
        400,
      ),
    ).toEqual([110, 290])
  })

  it('fill the width whatever is asked', () => {
    for (const least of [0, 90, 500, 5000]) {
      const widths = columnWidths(
        [1, 0, 2, -1].map((share) => ({ share, least })),
        300,
      )
      expect(widths.reduce((sum, each) => sum + each, 0)).toBeCloseTo(300)
      expect(Math.min(...widths)).toBeGreaterThanOrEqual(0)
    }
  })
})

describe('cleaning text', () => {
  const ascii = new TextCleaner((_, codePoint) => codePoint < 0x7f)

  it('drops what misleads and keeps line ends', () => {
    expect(ascii.clean('a\u202eb\u0000c\u00ad\r\nd\te', 'regular')).toBe('abc\nd e')
  })

  it('writes a Chinese month as one types it, so that it is found', () => {
    const chinese = new TextCleaner(() => true)
    expect(chinese.clean('2027\u2060年\u206010\u2060月', 'regular')).toBe('2027年10月')
  })

  it('takes letters apart before it gives them up', () => {
    const cleaner = new TextCleaner((_, codePoint) => codePoint < 0x7f || codePoint === 0x301)
    expect(cleaner.clean('é', 'regular')).toBe('e\u0301')
    expect(cleaner.clean('①½', 'regular')).toBe('1[U+00BD]')
    expect(cleaner.replaced.map((each) => each.character)).toEqual(['①', '½'])
  })
})

describe('lines', () => {
  it('divide an endless word between characters, and end too long labels in an ellipsis', async () => {
    const { typesetter } = await openTypesetter(aDocument(), NODE_TOOLS.loadFont)
    const word = typesetter.shapeText('e\u0301'.repeat(400), 'regular')
    const lines = typesetter.break(word, 10, 200)
    expect(lines.length).toBeGreaterThan(5)
    expect(Math.max(...lines.map((line) => line.width))).toBeLessThanOrEqual(20_000)
    const long = typesetter.shapeText('Many words that will not fit in two short lines of type', 'regular')
    const label = typesetter.breakWithin(long, 'regular', 10, 80, 2)
    expect(label).toHaveLength(2)
    const last = label
      .at(-1)
      ?.runs.flatMap((run) => run.shaped.glyphs.map((glyph) => glyph.text))
      .join('')
    expect(last?.endsWith('…')).toBe(true)
  })

  it.each([
    ['2027年4月至2027年10月12日', ['2027年4月', '至', '2027年10月12日']],
    ['объем работы, 8–16 нед.', ['объем', 'работы,', '8–16', 'нед.']],
    ['в приложении, A/RES/79/1', ['в', 'приложении,', 'A/RES/79/1']],
    ['данных, из-за которых', ['данных,', 'из-за', 'которых']],
    ['до 12-го месяца, кто-то', ['до', '12-го', 'месяца,', 'кто-то']],
    ['mini-grid', ['mini-', 'grid']],
  ])('do not end within what is read as one, as in %s', async (words, parts) => {
    const document = aDocument({ language: 'zh', title: words })
    const { typesetter } = await openTypesetter(document, NODE_TOOLS.loadFont)
    const { units, text } = typesetter.shapeText(words, 'regular')
    expect(units.map(({ start, end }) => text.slice(start, end))).toEqual(parts)
  })
})

describe('small pieces', () => {
  it('writes numbers without exponents and strings without raw bytes', () => {
    expect([0.0000001, -0.001, 12.345, 1e6].map(number)).toEqual(['0', '0', '12.35', '1000000'])
    expect(textString('不č')).toBe('<feff4e0d010d>')
  })

  it('makes a colour profile that says its own length and colour space', () => {
    const profile = srgbProfile()
    const view = new DataView(profile.buffer)
    const ascii = (at: number) => String.fromCharCode(...profile.subarray(at, at + 4))
    expect(view.getUint32(0)).toBe(profile.length)
    expect([ascii(12), ascii(16), ascii(20), ascii(36)]).toEqual(['mntr', 'RGB ', 'XYZ ', 'acsp'])
    const ends = Array.from({ length: view.getUint32(128) }, (_, tag) => {
      return view.getUint32(136 + tag * 12) + view.getUint32(140 + tag * 12)
    })
    expect(Math.max(...ends)).toBeLessThanOrEqual(profile.length)
  })

  it('cuts every Latin and Arabic font to a fraction of its size', async () => {
    for (const name of FONT_FILES.filter((each) => !each.includes('sc-'))) {
      const cut = await cutFont(name, 'node_modules')
      expect(cut.byteLength).toBeLessThan(330_000)
    }
  })
})
