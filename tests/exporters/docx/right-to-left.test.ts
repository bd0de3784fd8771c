// @vitest-environment jsdom
import type { Block } from '@/core/document/plan-document'
import { text } from '@/core/document/plan-document'
import { directionRuns } from '@/exporters/docx/direction-runs'
import { describe, expect, it } from 'vitest'
import { all, makeAndOpen, textOf, value } from './read-docx'
import { sampleDocument } from './sample'

const has = (element: Element, name: string): boolean => all(element, name).length > 0

describe('a Word file in Arabic', () => {
  it('runs every paragraph, table and section from the right', async () => {
    const { body } = await makeAndOpen(sampleDocument('ar'))
    expect(all(body, 'w:p').filter((paragraph) => !has(paragraph, 'w:bidi'))).toEqual([])
    expect(all(body, 'w:tbl').filter((table) => !has(table, 'w:bidiVisual'))).toEqual([])
    const sections = all(body, 'w:sectPr')
    expect(sections).toHaveLength(4)
    expect(sections.filter((section) => !has(section, 'w:bidi'))).toEqual([])
  })

  it('marks the contents and the footer too', async () => {
    const opened = await makeAndOpen(sampleDocument('ar'))
    const contents = all(all(opened.body, 'w:sdt')[0] ?? opened.body, 'w:p')
    const footer = all(await opened.part('word/footer1.xml'), 'w:tbl')
    expect(contents.length).toBeGreaterThan(4)
    expect(contents.every((paragraph) => has(paragraph, 'w:bidi'))).toBe(true)
    expect(footer.every((table) => has(table, 'w:bidiVisual'))).toBe(true)
  })

  it('lets new paragraphs and rebuilt contents run from the right through the style', async () => {
    const styles = await (await makeAndOpen(sampleDocument('ar'))).part('word/styles.xml')
    const normal = all(styles, 'w:style').find((style) => value(style, 'w:styleId') === 'Normal')
    expect(normal !== undefined && has(normal, 'w:bidi')).toBe(true)
    expect(value(all(styles, 'w:lang')[0], 'w:bidi')).toBe('ar-SA')
  })

  it('marks runs of Arabic as such and leaves names in Latin letters alone', async () => {
    const { body } = await makeAndOpen(sampleDocument('ar'))
    const runs = all(body, 'w:r').filter((run) => textOf(run) !== '')
    const wrong = runs.filter((run) => has(run, 'w:rtl') !== !/\p{Script=Latin}/u.test(textOf(run)))
    expect(wrong.map(textOf)).toEqual([])
    const foreign = runs.find((run) => textOf(run) === 'National Observatory (NO)')
    expect(value(all(foreign ?? body, 'w:lang')[0])).toBe('en-GB')
  })
})

describe('a name set apart in an Arabic Word file', () => {
  const shown = async (name: string, language?: 'en'): Promise<readonly string[]> => {
    const set = `\u2068${name}\u2069`
    const words = language ? [{ text: set, language }] : text(`انظر ${set}؛`)
    const blocks: readonly Block[] = [{ type: 'paragraph', style: 'body', text: words }]
    const { body } = await makeAndOpen(sampleDocument('ar', { blocks }))
    return all(body, 'w:r').map(textOf)
  }

  it('that begins in Arabic has marks at its ends, for an isolate would close in another run', async () => {
    expect(await shown('الميثاق (A/RES/79/1)')).toEqual(['انظر \u200fالميثاق (', 'A/RES/79/1', ')\u200f؛'])
  })

  it('that begins in Latin letters keeps its isolate, also where its language is marked', async () => {
    expect((await shown('Acme Ltd.')).join('')).toBe('انظر \u2068Acme Ltd.\u2069؛')
    expect(await shown('Acme Ltd.', 'en')).toContain('\u2068Acme Ltd.\u2069')
  })
})

it('an address in an Arabic Word file is one run, without the isolate that LibreOffice underlines', async () => {
  const href = 'https://example.org/a/'
  const blocks: readonly Block[] = [
    { type: 'paragraph', style: 'body', text: [{ text: `\u2068${href}\u2069`, href }] },
  ]
  const { body } = await makeAndOpen(sampleDocument('ar', { blocks }))
  const runs = all(body, 'w:hyperlink').flatMap((link) => all(link, 'w:r'))
  expect(runs.map(textOf)).toEqual([`\u200e${href}\u200e`])
  expect(runs.filter((run) => has(run, 'w:rtl'))).toEqual([])
})

describe('a Word file in English', () => {
  it('turns only Arabic words round', async () => {
    const blocks: readonly Block[] = [
      { type: 'paragraph', style: 'body', text: text('Led by وزارة العدل (2027) in Cairo') },
    ]
    const { body } = await makeAndOpen(sampleDocument('en', { blocks }))
    const turned = all(body, 'w:r').filter((run) => has(run, 'w:rtl'))
    expect(turned.map(textOf)).toEqual(['وزارة العدل (2027)'])
    expect(all(body, 'w:bidi')).toEqual([])
    expect(all(body, 'w:bidiVisual')).toEqual([])
  })
})

describe('directionRuns', () => {
  const runs = (line: string, base: 'ltr' | 'rtl'): readonly string[] =>
    directionRuns(line, base).map(({ text: words, direction }) => `${direction}:${words}`)

  it('keeps numbers and brackets with the foreign word they belong to', () => {
    expect(runs('معيار (ISO 42001) الجديد', 'rtl')).toEqual(['rtl:معيار (', 'ltr:ISO 42001', 'rtl:) الجديد'])
    expect(runs('عبر Digital ID (pilot)', 'rtl')).toEqual(['rtl:عبر ', 'ltr:Digital ID (pilot)'])
  })

  it('leaves lone numbers to the direction of the text', () => {
    expect(runs('2026–2028', 'rtl')).toEqual(['rtl:2026–2028'])
    expect(runs('2026–2028', 'ltr')).toEqual(['ltr:2026–2028'])
  })

  it('loses no character', () => {
    const line = ' (a) ب [c] ١٢ د́ 12, e'
    expect(
      directionRuns(line, 'rtl')
        .map((run) => run.text)
        .join(''),
    ).toBe(line)
    expect(
      directionRuns(line, 'ltr')
        .map((run) => run.text)
        .join(''),
    ).toBe(line)
    expect(directionRuns('', 'rtl')).toEqual([{ text: '', direction: 'rtl' }])
  })
})
