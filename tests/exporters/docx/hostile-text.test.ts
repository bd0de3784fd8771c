// @vitest-environment jsdom
import { type Block, type PlanDocument, cell, text } from '@/core/document/plan-document'
import { plainTextOf } from '@/core/document/plain-text'
import { make } from '@/exporters/docx/docx'
import { readLink } from '@/core/document/read-link'
import { describe, expect, it } from 'vitest'
import { all, bodyText, firstDifference, makeAndOpen, textOf, tools, value, withoutSpace } from './read-docx'
import { sampleDocument } from './sample'

const HOSTILE = [
  'a\u0000b\u0008c\u001bd\ufffe\uffff\ufdd0e',
  'half \ud83d of a pair, \udc4d the other',
  '</w:t></w:r></w:p><w:p> & "quoted" \'single\' <!-- ]]>',
  '{default-bullet-numbering-0} {numbers-1} {{title}} {',
  '{ INCLUDETEXT "http://example.org/x" } \\* MERGEFORMAT',
  'emoji 👩‍👩‍👧‍👦 🇪🇹 and \u202eoverride\u202c',
  'first line\r\nsecond line\u2028third\vfourth\tafter a tab',
  '=1+1 @SUM(A1) +2 -3',
  'x'.repeat(300),
  '漢𠮷字',
]

/** What may be left of a text: the controls gone, halves of pairs replaced. */
function printable(words: string): string {
  return words
    .replaceAll(/\p{Surrogate}/gu, '\ufffd')
    .replaceAll(/[\p{Noncharacter_Code_Point}\0-\u0008\u000e-\u001f]/gu, '')
}

function hostileDocument(language: 'en' | 'ar'): PlanDocument {
  const joined = HOSTILE.join(' ')
  const long = joined.repeat(Math.ceil(10_000 / joined.length)).slice(0, 10_000)
  const blocks: readonly Block[] = [
    {
      type: 'cover',
      title: joined,
      subtitle: joined,
      rows: [{ key: joined, value: text(joined) }],
      notes: [],
    },
    { type: 'contents', title: joined },
    ...HOSTILE.map((words, index): Block => ({
      type: 'heading',
      level: 1,
      id: words + String(index),
      text: words,
    })),
    { type: 'list', ordered: true, items: HOSTILE.map((words) => text(words)) },
    {
      type: 'table',
      caption: joined,
      rowHeader: true,
      columns: HOSTILE.map((header) => ({ header, width: 1 })),
      rows: [HOSTILE.map((words) => cell(words)), HOSTILE.map(() => cell(long))],
    },
    {
      type: 'figure',
      caption: joined,
      alt: joined,
      drawing: {
        width: 200,
        height: 40,
        shapes: [
          {
            shape: 'label',
            x: 0,
            y: 12,
            text: joined,
            size: 9,
            strong: true,
            fill: '#000000',
            anchor: 'left',
            maxWidth: 190,
            maxLines: 3,
          },
        ],
      },
    },
    { type: 'sign-off', lines: [{ label: joined, blanks: HOSTILE.slice(0, 3) }] },
  ]
  const changes = { title: joined, subject: joined, author: joined, blocks }
  const document = sampleDocument(language, changes)
  return { ...document, footer: { ...document.footer, text: joined } }
}

describe.each(['en', 'ar'] as const)('hostile text in %s', (language) => {
  it('leaves every part well-formed', async () => {
    const opened = await makeAndOpen(hostileDocument(language))
    const parts = opened.names.filter((name) => /\.(xml|rels|svg)$/.test(name))
    await expect(Promise.all(parts.map(opened.part))).resolves.toHaveLength(parts.length)
  })

  it('comes through whole but for what XML cannot hold', async () => {
    const document = hostileDocument(language)
    const opened = await makeAndOpen(document)
    const expected = withoutSpace(printable(plainTextOf(document).join('')))
    expect(firstDifference(withoutSpace(bodyText(opened)), expected)).toBe('')
    const footer = await opened.part('word/footer1.xml')
    expect(withoutSpace(textOf(footer))).toContain(withoutSpace(printable(document.footer.text)))
    expect(withoutSpace(value(all(opened.body, 'wp:docPr')[0], 'descr') ?? '')).toBe(
      withoutSpace(printable(HOSTILE.join(' '))),
    )
  })

  it('brings in no field and no markup', async () => {
    const { body } = await makeAndOpen(hostileDocument(language))
    const fields = all(body, 'w:instrText').map((field) => field.textContent.trim())
    expect(fields).toEqual(['TOC \\o "1-2" \\h \\z'])
    expect(all(body, 'w:fldSimple')).toEqual([])
  })
})

it('keeps emoji whole wherever they fall in a long file', async () => {
  const emoji = '👍🏽'.repeat(20_000)
  const blocks: readonly Block[] = [{ type: 'paragraph', style: 'body', text: text(`x${emoji}`) }]
  const opened = await makeAndOpen(sampleDocument('en', { blocks }))
  expect(bodyText(opened) === `x${emoji}`).toBe(true)
})

it('tells of halves of characters, the one thing Word cannot show', async () => {
  const { replaced } = await make(hostileDocument('en'), tools)
  expect(replaced).toEqual([
    { character: '\ud83d', shownAs: '\ufffd' },
    { character: '\udc4d', shownAs: '\ufffd' },
  ])
  expect((await make(sampleDocument('ar'), tools)).replaced).toEqual([])
})

describe('links', () => {
  it.each([
    ['https://example.org/a?b=1&c=2', 'https://example.org/a?b=1&c=2'],
    ['http://example.org', 'http://example.org/'],
    ['mailto:office@example.org', 'mailto:office@example.org'],
    ['www.example.org', 'https://www.example.org/'],
    [' WWW.example.org/a?b=1 ', 'https://www.example.org/a?b=1'],
  ])('go to %s', (href, address) => {
    expect(readLink(href)).toBe(address)
  })

  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,x',
    '\\\\server\\share',
    'vbscript:x',
    'example.org',
    'www.',
    'www. example.org',
    '',
  ])('do not go to %s', (href) => {
    expect(readLink(href)).toBeUndefined()
  })

  it('that are not allowed stay as plain words', async () => {
    const blocks: readonly Block[] = [
      {
        type: 'paragraph',
        style: 'body',
        text: [
          { text: 'good', href: 'https://example.org/?a=1&b="2"' },
          { text: ' bad', href: 'javascript:alert(1)' },
        ],
      },
    ]
    const opened = await makeAndOpen(sampleDocument('en', { blocks }))
    expect(all(opened.body, 'w:hyperlink').map(textOf)).toEqual(['good'])
    expect(bodyText(opened)).toContain('good bad')
    const relations = await opened.part('word/_rels/document.xml.rels')
    const outside = all(relations, 'Relationship').filter((each) => value(each, 'TargetMode') === 'External')
    expect(outside.map((each) => value(each, 'Target'))).toEqual(['https://example.org/?a=1&b=%222%22'])
    expect(value(all(opened.body, 'w:hyperlink')[0], 'r:id')).toBe(value(outside[0], 'Id'))
  })
})
