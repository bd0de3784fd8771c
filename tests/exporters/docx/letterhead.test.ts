// @vitest-environment jsdom
import { Bookmark } from 'docx'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { PlanDocument } from '@/core/document/plan-document'
import { plainTextOf } from '@/core/document/plain-text'
import { makeOnLetterhead } from '@/exporters/docx/letterhead/letterhead'
import { openTemplate } from '@/exporters/docx/letterhead/open-template'
import { unzipParts } from '@/exporters/zip-parts'
import { anEndlessZip } from '../../support/endless-zip'
import { aLetterhead, inTable, partOf, runs, withParts } from '../../support/letterhead'
import { aPlanDocument } from '../../support/sample-documents'
import { all, firstDifference, textOf, tools, value, withoutSpace } from './read-docx'

async function filled(document: PlanDocument, template: Uint8Array, country = 'Togo') {
  const { bytes } = await makeOnLetterhead(document, { template, country }, tools)
  const parts = unzipParts(bytes)
  const part = (name: string): Document => {
    const xml = new TextDecoder().decode(parts.get(name))
    const parsed = new DOMParser().parseFromString(xml, 'application/xml')
    expect(parsed.querySelector('parsererror')?.textContent, name).toBeUndefined()
    return parsed
  }
  return { bytes, names: [...parts.keys()], part, body: part('word/document.xml') }
}

function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | undefined
  return () => (made ??= make())
}

describe.each(['en', 'ar', 'zh'] as const)('a letterhead filled in %s', (language) => {
  const document = aPlanDocument(language)

  const made = once(async () => filled(document, await aLetterhead()))

  it('holds every word of the plan, between those of the letterhead', async () => {
    const { body } = await made()
    const cover = document.blocks.find((block) => block.type === 'cover')
    const rest = plainTextOf({ ...document, blocks: document.blocks.filter((block) => block !== cover) })
    const facts = cover?.rows.flatMap((row) => [row.key, ...row.value.map(({ text }) => text)]) ?? []
    const notes = cover?.notes.flatMap((note) => note.map(({ text }) => text)) ?? []
    const contents = all(body, 'w:sdt').map(textOf).join('')
    const words = [
      'Kept list',
      'Ministry of Digital Affairs, Togo',
      document.title,
      ...facts,
      ...notes,
      rest[0],
      contents,
      ...rest.slice(1),
      'Printed on recycled paper',
    ]
    expect(firstDifference(withoutSpace(textOf(body)), withoutSpace(words.join('')))).toBe('')
  })

  it('keeps the template’s headers, footers and margins on every page, turned ones too', async () => {
    const { body, part } = await made()
    const sections = all(body, 'w:sectPr')
    const references = sections.map((each) => all(each, 'w:headerReference').map((ref) => value(ref, 'r:id')))
    expect(references.length).toBeGreaterThan(2)
    for (const ids of references) expect(ids).toEqual(references[0])
    expect(sections.map((each) => value(all(each, 'w:pgMar')[0], 'w:left'))).toEqual(
      sections.map(() => '2000'),
    )
    expect(sections.map((each) => all(each, 'w:titlePg').length)).toEqual(
      sections.map((_, index) => (index ? 0 : 1)),
    )
    const isTurned = sections.map((each) => value(all(each, 'w:pgSz')[0], 'w:orient') === 'landscape')
    expect(isTurned).toEqual([false, true, false])
    expect(sections.map((each) => all(each, 'w:bidi').length)).toEqual(
      sections.map(() => (language === 'ar' ? 1 : 0)),
    )
    const headers = ['word/header1.xml', 'word/header2.xml'].map((name) => textOf(part(name)))
    expect(headers).toContain(`Republic · ${document.title}`)
    expect(headers).toContain('Coat of arms')
  })

  it('refers to nothing that is not there', async () => {
    const { body, part, names } = await made()
    const defined = (name: string, element: string, attribute: string) =>
      new Set(all(part(name), element).map((each) => value(each, attribute)))
    const styles = defined('word/styles.xml', 'w:style', 'w:styleId')
    for (const name of ['w:pStyle', 'w:rStyle', 'w:tblStyle']) {
      for (const used of all(body, name)) expect(styles).toContain(value(used))
    }
    for (const based of all(part('word/styles.xml'), 'w:basedOn')) expect(styles).toContain(value(based))
    const lists = defined('word/numbering.xml', 'w:num', 'w:numId')
    for (const used of [...all(body, 'w:numId'), ...all(part('word/styles.xml'), 'w:numId')]) {
      expect(lists).toContain(value(used))
    }
    const relations = all(part('word/_rels/document.xml.rels'), 'Relationship')
    const ids = relations.map((each) => value(each, 'Id'))
    expect(new Set(ids).size).toBe(ids.length)
    const xml = new XMLSerializer().serializeToString(body)
    for (const [, id] of xml.matchAll(/ r:(?:id|embed)="([^"]*)"/g)) expect(ids).toContain(id)
    for (const each of relations.filter((one) => value(one, 'TargetMode') !== 'External')) {
      expect(names).toContain(`word/${value(each, 'Target')}`)
    }
  })
})

it('leads from the contents to the headings of the plan, also in a template made of an earlier plan', async () => {
  const heading = new Bookmark({ id: '_Toc000000001', children: runs('Old heading') })
  const template = await aLetterhead({ lines: [[heading], runs('{{body}}')] })
  const { body } = await filled(aPlanDocument('en'), template)
  const names = all(body, 'w:bookmarkStart').map((each) => value(each, 'w:name'))
  expect(names[0]).toBe('_Toc000000001')
  expect(new Set(names).size).toBe(names.length)
  const anchors = all(body, 'w:hyperlink').flatMap((each) => each.getAttribute('w:anchor') ?? [])
  expect(anchors.length).toBeGreaterThan(1)
  for (const anchor of anchors) expect(names.slice(1)).toContain(anchor)
})

describe('the looks', () => {
  it('are the template’s: its headings, its face, its lists; only what it lacks is added', async () => {
    const { body, part } = await filled(aPlanDocument('en'), await aLetterhead())
    const used = new Set(all(body, 'w:pStyle').map((style) => value(style)))
    expect(used).toContain('Titre1')
    expect(used).not.toContain('Heading1')
    const styles = all(part('word/styles.xml'), 'w:style')
    const named = (id: string) => styles.find((style) => value(style, 'w:styleId') === id)
    expect(value(all(named('Titre1') ?? body, 'w:color')[0])).toBe('AA0000')
    const added = ['Lead', 'TableText', 'PlanTable'].map(named)
    expect(added.every((style) => style !== undefined)).toBe(true)
    expect(added.flatMap((style) => (style ? all(style, 'w:rFonts') : []))).toEqual([])
    expect(
      styles.filter((style) => value(style, 'w:default') === '1' && value(style, 'w:type') === 'paragraph'),
    ).toHaveLength(
      styles.some((style) => value(style, 'w:styleId') === 'Normal' && value(style, 'w:default') === '1')
        ? 1
        : 0,
    )
  })

  it('take no name that the template gives to another kind of style', async () => {
    const { part } = await filled(aPlanDocument('en'), await aLetterhead())
    const strong = all(part('word/styles.xml'), 'w:style')
      .filter((style) => /strong$/i.test(value(all(style, 'w:name')[0]) ?? ''))
      .map((style) => [value(style, 'w:type'), value(all(style, 'w:name')[0])])
    // The program that writes the template makes "Strong" a style of paragraphs; ours is one of letters.
    expect(strong).toEqual([
      ['paragraph', 'Strong'],
      ['character', 'Plan Strong'],
    ])
  })

  it('leave no heading alone at the foot of a page, though the template’s headings do not stay with what follows', async () => {
    const { body } = await filled(aPlanDocument('en'), await aLetterhead())
    const headings = all(body, 'w:p').filter((each) => value(all(each, 'w:pStyle')[0]) === 'Titre1')
    expect(headings.length).toBeGreaterThan(1)
    for (const heading of headings) expect(all(heading, 'w:keepNext')).toHaveLength(1)
  })

  it('leave the title to the template where it says it, and say it where it does not', async () => {
    const document = aPlanDocument('en')
    const template = await aLetterhead({ lines: [runs('{{body}}')], header: 'Plain' })
    const { body } = await filled(document, template)
    expect(textOf(body).startsWith(`Kept list${document.title}`)).toBe(true)
  })
})

describe('what a title holds', () => {
  it('is text, never markup, and never a mark of its own', async () => {
    const title = '</w:t></w:r> & {{body}} {{country}} "x"\nnext'
    const { body } = await filled(aPlanDocument('en', { title }), await aLetterhead())
    expect(textOf(body)).toContain('</w:t></w:r> & {{body}} {{country}} "x" next')
  })
})

/** The template with the paragraph of its mark written as a word processor saves it. */
async function savedAs(body: string): Promise<Uint8Array> {
  const template = await aLetterhead({
    lines: [runs('{{title}}'), runs('{{body}}'), runs('Printed on recycled paper')],
  })
  const xml = partOf(template, 'word/document.xml')
  const paragraph = /<w:p>(?:(?!<w:p>)[^])*?\{\{body\}\}[^]*?<\/w:p>/
  expect(xml).toMatch(paragraph)
  return withParts(template, { 'word/document.xml': xml.replace(paragraph, () => body) })
}

const text = (words: string, properties = ''): string =>
  `<w:r w:rsidR="00A1">${properties}<w:t xml:space="preserve">${words}</w:t></w:r>`
const control = (kind: string, content: string): string =>
  `<w:sdt><w:sdtPr><w:alias w:val="Plan"/><w:id w:val="7"/>${kind}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`

describe('the mark for the plan is found however a word processor saved it:', () => {
  const bold = '<w:rPr><w:b/><w:lang w:val="fr-FR"/></w:rPr>'
  const whole = `<w:p>${text('{{body}}')}</w:p>`
  const saved: readonly (readonly [string, string])[] = [
    [
      'cut into runs, with spelling errors and revision numbers',
      `<w:p w:rsidR="00B2" w:rsidRDefault="00C3"><w:pPr><w:pStyle w:val="Titre1"/></w:pPr>${text('{')}<w:proofErr w:type="spellStart"/>${text('{', bold)}${text('bo')}<w:lastRenderedPageBreak/>${text('dy', bold)}<w:proofErr w:type="spellEnd"/>${text('}')}${text('} ')}</w:p>`,
    ],
    [
      'in a control within its paragraph',
      `<w:p>${control('<w:text/>', text('{{') + text('body') + text('}}'))}</w:p>`,
    ],
    ['in a control for plain text', control('<w:text/>', whole)],
    ['in a control within a control', control('<w:richText/>', control('<w:text/>', whole))],
    ['in a control with other lines', control('<w:richText/>', `<w:p>${text('Annexed')}</w:p>${whole}`)],
    [
      'as a tracked insertion',
      `<w:p><w:ins w:id="5" w:author="A">${text('{{body')}</w:ins>${text('}}')}</w:p>`,
    ],
    [
      'between the ends of a bookmark and of a comment',
      `<w:p><w:bookmarkStart w:id="3" w:name="_GoBack"/><w:commentRangeStart w:id="4"/>${text('{{bo')}<w:bookmarkEnd w:id="3"/>${text('dy}}')}</w:p><w:p><w:commentRangeEnd w:id="4"/></w:p>`,
    ],
  ]

  it.each(saved)('%s', async (_, body) => {
    const document = aPlanDocument('en')
    const { body: made, bytes } = await filled(document, await savedAs(body))
    const words = textOf(made)
    expect(words).not.toContain('{{')
    expect(words.endsWith('Printed on recycled paper')).toBe(true)
    expect(words).toContain(plainTextOf(document).at(-1))
    const xml = partOf(bytes, 'word/document.xml')
    // A control for plain text holds a line, never a plan.
    expect(xml).not.toMatch(/<w:text\/>/)
    for (const range of ['bookmark', 'commentRange']) {
      const ends = (side: string) => [...xml.matchAll(new RegExp(`<w:${range}${side} `, 'g'))].length
      expect(ends('Start')).toBe(ends('End'))
    }
  })
})

it('is the same to the byte each time, and names the plan, not the template, in its properties', async () => {
  const document = aPlanDocument('en', { author: 'Policy unit' })
  const template = await aLetterhead()
  const [one, two] = [await filled(document, template), await filled(document, template)]
  expect(Buffer.compare(one.bytes, two.bytes)).toBe(0)
  expect(all(one.part('docProps/core.xml'), 'dc:title')[0]?.textContent).toBe(document.title)
  expect(all(one.part('docProps/core.xml'), 'dc:creator')[0]?.textContent).toBe('Policy unit')
})

it('with marks that nobody knows is filled in all the same and names them, however Word cut them', async () => {
  const template = await aLetterhead({
    lines: [runs('{{ti', 'tel}} of {{Country}}'), runs('{{body}}'), inTable('{{ r&d }} {{titel}} { {x} }')],
    header: '{{title}}',
    footer: 'Page {{page}}',
  })
  const opened = openTemplate(template)
  expect(opened.ok ? opened.template.unknownMarks : opened.fault).toEqual([
    '{{titel}}',
    '{{ r&d }}',
    '{{page}}',
  ])
  const { body } = await filled(aPlanDocument('en'), template, 'Togo')
  expect(body.documentElement.textContent).toContain('{{titel}} of Togo')
})

it('with known marks alone names none', async () => {
  const opened = openTemplate(await aLetterhead())
  expect(opened.ok ? opened.template.unknownMarks : opened.fault).toEqual([])
})

describe('a file that cannot be filled in is refused with its reason:', () => {
  const faultOf = (bytes: Uint8Array) => {
    const opened = openTemplate(bytes)
    return opened.ok ? 'none' : opened.fault
  }

  it('no Word file at all', async () => {
    expect(faultOf(strToU8('%PDF-1.7 not a letterhead'))).toBe('not-docx')
    expect(faultOf(new Uint8Array())).toBe('not-docx')
    expect(faultOf(zipSync({ 'a.txt': strToU8('a') }))).toBe('not-docx')
    const template = await aLetterhead()
    expect(faultOf(template.slice(0, template.length / 2))).toBe('not-docx')
  })

  it('larger than a letterhead', () => {
    expect(faultOf(new Uint8Array(20_000_000))).toBe('too-large')
  })

  it('small, but unpacking to more than memory should hold', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(70_000_000) }, { level: 9 })
    expect(bomb.length).toBeLessThan(200_000)
    expect(faultOf(bomb)).toBe('too-much-inside')
    const many = Object.fromEntries(
      Array.from({ length: 3_000 }, (_, index) => [`${index}`, new Uint8Array()]),
    )
    expect(faultOf(zipSync(many))).toBe('too-much-inside')
  })

  it('an archive that has no end for those who believe its list of contents', () => {
    expect(faultOf(anEndlessZip())).toBe('not-docx')
  })

  it('with macros', async () => {
    const template = await aLetterhead()
    expect(faultOf(withParts(template, { 'word/vbaProject.bin': 'x' }))).toBe('macros')
  })

  it('without the mark for the plan', async () => {
    expect(faultOf(await aLetterhead({ lines: [runs('{{title}}')] }))).toBe('no-body')
  })

  it.each([
    ['beside other words', () => aLetterhead({ lines: [runs('Plan: {{body}}')] })],
    ['twice', () => aLetterhead({ lines: [runs('{{body}}'), runs('{{body}}')] })],
    ['in a table', () => aLetterhead({ lines: [inTable('{{body}}')] })],
    ['in a header', () => aLetterhead({ lines: [runs('x')], header: '{{body}}' })],
  ])('with the mark for the plan %s', async (_, template) => {
    expect(faultOf(await template())).toBe('body-not-alone')
  })

  it('with tags that do not match, or declarations that can be made to explode', async () => {
    const template = await aLetterhead()
    const xml = partOf(template, 'word/document.xml')
    expect(faultOf(withParts(template, { 'word/document.xml': xml.replace('</w:p>', '') }))).toBe(
      'unreadable',
    )
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaa">]>${partOf(template, 'word/styles.xml')}`
    expect(faultOf(withParts(template, { 'word/styles.xml': bomb }))).toBe('unreadable')
    expect(faultOf(withParts(template, { 'word/styles.xml': null }))).toBe('unreadable')
  })

  it('while blanks, capitals and pieces in the marks do no harm', async () => {
    expect(faultOf(await aLetterhead({ lines: [runs('{{', ' Body ', '}}')] }))).toBe('none')
  })
})
