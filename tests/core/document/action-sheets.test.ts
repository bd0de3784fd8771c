import { describe, expect, it } from 'vitest'
import { type Block, type PlanDocument, plain } from '@/core/document/plan-document'
import { plainTextOf } from '@/core/document/plain-text'
import { type WriteInput, writeDocument } from '@/core/document/write-document'
import { LANGUAGES } from '@/core/questionnaire/vocabulary'
import { aWriteInput } from '../../support/written'

const SHEETS = ['sheets'] as const
const SHEETS_AND_ANNEX = ['sheets', 'annex-safeguards'] as const

const context = {
  connectivity: 'patchy',
  'data-protection-law': 'none',
  redress: 'operator-only',
  'lagging-groups': ['women', 'rural-remote'],
  // Sensitive; alone it calls for changes too.
  fragility: 'conflict-nationwide',
} as const

const write = (input: WriteInput, sections: readonly string[]): PlanDocument =>
  writeDocument({ ...input, options: { ...input.options, sections } })

/** The value under a key on the sheet of each priority action, by its id; empty where the sheet lacks the key. */
function onSheets({ blocks }: PlanDocument, key: string): ReadonlyMap<string, string> {
  const flat = blocks.flatMap((block): readonly Block[] =>
    block.type === 'section' ? block.blocks : [block],
  )
  return new Map(
    flat.flatMap((block, index) => {
      const facts = flat[index + 1]
      if (block.type !== 'heading' || !block.id.startsWith('sheet-')) return []
      if (facts?.type !== 'key-value') throw new Error(`no facts under ${block.id}`)
      const row = facts.rows.find((each) => each.key === key)
      return [[block.id.slice('sheet-'.length), row ? plain(row.value) : '']]
    }),
  )
}

describe.each(LANGUAGES)('what changes in this country, in %s', (language) => {
  const input = aWriteInput({ language, answers: { context }, includesSensitive: true })
  const key = input.words.say('document:sheets.here')
  const called = input.plan.items.flatMap(({ id, adaptations }) => {
    const { text } = input.words.safeguard(id)
    return [[id, adaptations.map((each) => text.adaptations?.[each] ?? '')]] as const
  })

  it('stands on the sheets: the first change where annex A has them all, every one where it is left out', () => {
    const short = onSheets(write(input, SHEETS_AND_ANNEX), key)
    const whole = onSheets(write(input, SHEETS), key)
    const wanted = called.filter(([id]) => short.has(id))
    expect(wanted.filter(([, changes]) => changes.length > 1).length).toBeGreaterThan(0)
    for (const [id, changes] of wanted) {
      expect(bare(short.get(id)), id).toBe(changes[0] ?? '')
      expect(bare(whole.get(id)), id).toBe(changes.join('\n'))
    }
  })

  it('gives no sensitive answer away', () => {
    const withheld = { ...input, options: { ...input.options, includesSensitive: false } }
    const shown = onSheets(write(input, SHEETS), key)
    const left = onSheets(write(withheld, SHEETS), key)
    const inAnnex = plainTextOf(write(withheld, SHEETS_AND_ANNEX)).map(bare)
    const gone = [...shown].flatMap(([id, lines]) =>
      bare(lines)
        .split('\n')
        .filter((line) => line !== '' && !bare(left.get(id)).split('\n').includes(line)),
    )
    expect(gone.length).toBeGreaterThan(0)
    expect(inAnnex.filter((line) => gone.includes(line))).toEqual([])
  })
})

it('a sheet cites the first law or standard; annex A cites all, or the sheet where there is no annex', () => {
  const input = aWriteInput({ answers: { context } })
  const document = write(input, SHEETS_AND_ANNEX)
  const short = onSheets(document, 'See')
  const whole = onSheets(write(input, SHEETS), 'See')
  const annex = plainTextOf(document)
  expect(short.size).toBeGreaterThan(9)
  for (const [id, cited] of short) {
    const safeguard = input.library.safeguards.find((each) => each.id === id)
    const names = (safeguard?.instruments ?? []).map((each) => input.words.instrument(each).name)
    expect(names.filter((name) => cited.includes(name))).toEqual(names.slice(0, 1))
    for (const name of names) expect(whole.get(id)).toContain(name)
    expect(annex).toContain(`See: ${whole.get(id) ?? ''}`)
  }
})

it('a sheet says what an action costs once somebody has estimated it, and nothing of cost before', () => {
  const { plan } = aWriteInput()
  const [first, second] = plan.items.filter(({ tier }) => tier === 'priority').map(({ id }) => id)
  const edits = { items: { [first ?? '']: { costLow: 1000, costHigh: 2500, costCurrency: 'XOF' } } }
  const document = write(aWriteInput({ edits }), SHEETS)
  expect(onSheets(document, 'When and cost').get(first ?? '')).toContain('1,000 to 2,500\u00a0XOF')
  expect(onSheets(document, 'When').get(second ?? '')).not.toBe('')
  expect(plainTextOf(document).join('\n')).not.toContain('cost to be estimated')
})

/** Without the marks that set a text apart from one of another direction. */
function bare(line = ''): string {
  return line.replaceAll(/[\u2066-\u2069]/g, '')
}

describe.each(LANGUAGES)('the laws and standards of an action, in %s', (language) => {
  const input = aWriteInput({ language })
  const { words, library } = input
  const key = words.say('document:sheets.instruments')

  it('are the first on the sheet, and how many annex A names, or all of them where there is no annex', () => {
    const short = onSheets(write(input, SHEETS_AND_ANNEX), key)
    const whole = onSheets(write(input, SHEETS), key)
    const cited = library.safeguards.filter(({ id, instruments }) => short.has(id) && instruments.length > 1)
    expect(cited.length).toBeGreaterThan(5)
    for (const { id, instruments } of cited) {
      const all = words.say('document:sheets.allSources', { number: instruments.length })
      expect(short.get(id)).toContain(all)
      expect(whole.get(id)).not.toContain(all)
    }
    const alone = library.safeguards.filter(({ id, instruments }) => short.has(id) && instruments.length < 2)
    const noneLeftOut = words.say('document:sheets.allSources', { number: 1 })
    for (const { id } of alone) expect(short.get(id)).not.toContain(noneLeftOut)
  })
})
