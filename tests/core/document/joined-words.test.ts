import { describe, expect, it } from 'vitest'
import { plainTextOf } from '@/core/document/plain-text'
import { PRESET_NAMES } from '@/core/document/presets'
import { type Block, plain, type PlanDocument } from '@/core/document/plan-document'
import { LANGUAGES } from '@/core/questionnaire/vocabulary'
import { aWriteInput, writtenDocument as write, writtenSheet } from '../../support/written'

/** How pieces are put together in a sentence, in each of the six languages. */

const blocksOf = ({ blocks }: PlanDocument): readonly Block[] =>
  blocks.flatMap((block) => (block.type === 'section' ? [block, ...block.blocks] : [block]))

const SEPARATOR = { en: '; ', fr: '\u00a0; ', es: '; ', ar: '؛ ', zh: '；', ru: '; ' } as const

describe.each(LANGUAGES)('whole statements in %s', (language) => {
  const document = write({ language })
  const sheets = blocksOf(document).flatMap((block) =>
    block.type === 'key-value' && block.keyShare !== undefined ? [block.rows] : [],
  )

  it('give the reasons of an action set apart, not as one list with “and”', () => {
    const reasons = sheets.map((rows) => plain(rows[0]?.value ?? []))
    expect(reasons.length).toBeGreaterThan(5)
    for (const each of reasons) expect(each).toContain(SEPARATOR[language])
  })

  it('are set apart in the note under the timeline and in what pictures say in words', () => {
    const blocks = blocksOf(document)
    const start = blocks.findIndex((block) => block.type === 'heading' && block.id === 'timeline')
    const note = blocks.slice(start).find((block) => block.type === 'paragraph')
    // Three waves, and the steps before them.
    expect(plain(note?.text ?? []).split(SEPARATOR[language]).length).toBeGreaterThanOrEqual(4)
    const [map, ...charts] = blocks.flatMap((block) => (block.type === 'figure' ? [block.alt] : []))
    // The risks of this plan lie in three cells, each with its own.
    expect(map?.split(SEPARATOR[language])).toHaveLength(3)
    for (const alt of charts) expect(alt.split(SEPARATOR[language]).length).toBeGreaterThan(5)
  })
})

it.each(PRESET_NAMES)(
  'a Chinese document (%s) has only Chinese full stops, commas and brackets after Chinese',
  (preset) => {
    const lines = plainTextOf(
      write({ language: 'zh', preset, answers: { roles: ['advocates', 'regulator'] } }),
    )
    expect(lines.filter((line) => /[\p{Script=Han}。，；：](?: ?\(|[.,;:](?: |$))/u.test(line))).toEqual([])
  },
)

it.each([
  ['zh', /\d、\d/],
  ['ar', /\d، \d/],
] as const)('the numbers of actions stand in a list of the language: %s', (language, row) => {
  const answers = { roles: ['government', 'regulator'] } as const
  const cells = writtenSheet({ language, answers }).tables.risks.rows.flat()
  const inSheet = cells.flatMap((each) => (each.kind === 'text' ? [each.text] : []))
  for (const lines of [plainTextOf(write({ language, answers })), inSheet]) {
    expect(lines.filter((line) => /^[^A-Za-z]*\d, \d/.test(line))).toEqual([])
    expect(lines.some((line) => row.test(line))).toBe(true)
  }
})

it.each(LANGUAGES)(
  'the month and the day of a latest figure are written as in %s, words as they were typed',
  (language) => {
    const figure = (latestDate: string) => ({ 'decided-in-time': { latest: '54 %', latestDate } })
    const lines = (latestDate: string): string => {
      const items = { 'complaint-channels': { decision: 'planned', indicators: figure(latestDate) } as const }
      return plainTextOf(write({ language, edits: { items } })).join('\n')
    }
    const { month, date } = aWriteInput({ language }).words
    for (const [typed, shown] of [
      ['2026-10', month('2026-10')],
      ['2026-10-05', date('2026-10-05')],
      ['last autumn', 'last autumn'],
    ] as const) {
      // Once on the sheet, once among the results.
      expect(lines(typed).split(shown).length - 1, typed).toBeGreaterThanOrEqual(2)
      if (shown !== typed) expect(lines(typed)).not.toContain(typed)
    }
  },
)

it('names that may hold “and” are set apart: sectors, questions, instruments', () => {
  const lines = plainTextOf(write({ answers: { sectors: ['policing', 'migration', 'health'] } }))
  expect(lines.some((line) => line.includes('policing; migration and asylum; health'))).toBe(true)
  const findOut = plainTextOf(
    write({ answers: { context: { connectivity: 'unknown', fragility: 'unknown', redress: 'unknown' } } }),
  ).filter((line) => /^(Find out what nobody|Can wait: )/.test(line))
  expect(findOut.length).toBeGreaterThan(0)
  for (const line of findOut) expect(line).toMatch(/; /)
  const sources = lines.filter((line) => line.includes('Framework processes: '))
  expect(sources.some((line) => /^[^;]+; [^;]+; .*Framework processes/.test(line))).toBe(true)
})

/** The word before the letter of an annex. */
const ANNEX = { fr: 'annexe', es: 'anexo', ar: 'المرفق', ru: 'приложени[еи]' } as const

it.each(['fr', 'es', 'ar', 'ru'] as const)(
  'no line ends between the word annex and its letter: %s',
  (language) => {
    const lines = plainTextOf(write({ language }))
    const joined = new RegExp(`${ANNEX[language]}\u00a0\\S+`, 'iu')
    const parted = new RegExp(`${ANNEX[language]} (?:[A-F]\\b|ألف|باء|جيم|دال|هاء|واو)`, 'iu')
    expect(lines.filter((line) => joined.test(line)).length).toBeGreaterThanOrEqual(6)
    expect(lines.filter((line) => parted.test(line))).toEqual([])
  },
)

it('the weeks of an effort are a span in words in Russian, for a line may end after a dash', () => {
  const lines = plainTextOf(write({ language: 'ru' })).filter((line) => line.includes('нед.'))
  expect(lines.length).toBeGreaterThan(5)
  for (const line of lines) expect(line).toMatch(/от \d+ до \d+\u00a0нед\./u)
})

it.each(['fr', 'ru', 'ar'] as const)(
  'on the sheet of an action the row with its cost says so, and how far it is has a name: %s',
  (language) => {
    const edit = { decision: 'planned', status: 'limited', costLow: 90_000, costHigh: 160_000 } as const
    const document = write({ language, edits: { items: { 'complaint-channels': edit } } })
    const { say, number } = aWriteInput({ language }).words
    const start = blocksOf(document).findIndex(
      (block) => block.type === 'heading' && block.id === 'sheet-complaint-channels',
    )
    const rows = blocksOf(document)[start + 1]
    if (rows?.type !== 'key-value') throw new Error('no sheet')
    const when = rows.rows.find((row) => row.key === say('document:sheets.whenCost'))
    const value = plain(when?.value ?? [])
    expect(value).toContain(number(90_000))
    expect(value).toContain(say('document:sheets.status', { status: say('plan:status.limited') }))
    expect(say('document:sheets.status', { status: '' })).toContain(':')
  },
)

describe.each(LANGUAGES)('why an action has no dates, in %s', (language) => {
  const bare = { id: 'own-boats', title: 'Boats', principle: 'F2', risks: {}, edit: {} } as const
  const asked = { language, edits: { ownItems: [bare] } } as const
  const { say } = aWriteInput(asked).words
  const [reason, label] = [
    say('engine:unscheduled.no-dates'),
    say('document:when.unscheduled', { reason: '' }),
  ]

  it.each(['full', 'minister-brief', 'lender', 'workshop'] as const)(
    'stands inside what else is said of it, without a full stop of its own (%s)',
    (preset) => {
      const lines = plainTextOf(write({ ...asked, preset })).filter((line) => line.includes(label.trim()))
      expect(lines.length).toBeGreaterThan(0)
      for (const line of lines) expect(line).not.toContain(reason.slice(1))
    },
  )

  it('speaks to whoever reads the document, not to whoever made the plan', () => {
    const read = plainTextOf(write(asked)).find((line) => line.includes(label.trim()))
    expect(read).not.toMatch(/\byou\b|usted|\bvos\b|вами|您|أنتم/iu)
  })
})
