import { describe, expect, it } from 'vitest'
import type { FaultWords } from '@/core/library/fault-words'
import { ownWordsIn } from '@/core/library/own-words'
import { FOUNDATIONAL } from '@/core/questionnaire/vocabulary'
import { someAnswers } from '../../support/answers'
import { english, exampleLibrary, mustReadOwn, readOwn, wholeLibrary } from '../../support/own-libraries'
import { library, planOf } from '../../support/plans'

const OWN = 'district-registration-days'

function faultsOf(content: unknown): readonly string[] {
  const read = readOwn(content)
  return read.ok ? [] : read.faults.map(({ file, field, fault }) => `${file} › ${field}: ${fault}`)
}

/** The example with its only safeguard's logic changed. */
function withLogic(own: object) {
  const example = exampleLibrary()
  return {
    ...example,
    safeguards: example.safeguards.map((each) => ({ ...each, logic: { ...each.logic, ...own } })),
  }
}

/** The example with a word for a DPI type of that name, as `JSON.parse` gives it. */
function withWordsFor(name: string): unknown {
  const example = exampleLibrary()
  const byType = JSON.parse(`{"${name}":"words"}`) as object
  return {
    ...example,
    safeguards: example.safeguards.map(({ logic, words }) => ({
      logic,
      words: { en: { ...words.en, byType } },
    })),
  }
}

describe('a library of one’s own', () => {
  it('stands beside the bundled safeguards and enters the plan with reasons of its own', () => {
    const own = mustReadOwn(exampleLibrary())
    expect(own.library.safeguards).toHaveLength(library.safeguards.length + 1)
    const answers = someAnswers({ stage: 'development', context: { connectivity: 'mostly-offline' } })
    const item = planOf(answers, own.library).items.find(({ id }) => id === OWN)
    expect(item?.reasons.some(({ kind }) => kind === 'raised')).toBe(true)
    expect(planOf(answers).items.some(({ id }) => id === OWN)).toBe(false)
  })

  it('gives the same plan where it takes the place of the bundled one and says the same', () => {
    const own = mustReadOwn(wholeLibrary())
    const answers = someAnswers({ context: { redress: 'none', connectivity: 'patchy' } })
    const { libraryVersion: _, ...plan } = planOf(answers, own.library)
    const { libraryVersion: __, ...bundledPlan } = planOf(answers)
    expect(plan).toEqual(bundledPlan)
  })

  it('may leave out what the constants name, and still gives a plan with each foundational principle', () => {
    const { shortList, verdicts } = library.settings
    const preferred = shortList.musts.flatMap(({ prefer }) => prefer ?? [])
    const named = new Set([...preferred, ...(verdicts[0]?.answeredBy ?? [])])
    const rest = wholeLibrary().safeguards.filter(({ logic }) => !named.has(logic.id))
    const safeguards = rest.map((each) => ({
      ...each,
      logic: { ...each.logic, dependsOn: each.logic.dependsOn.filter(({ id }) => !named.has(id)) },
    }))
    const plan = planOf(someAnswers(), mustReadOwn(wholeLibrary({ safeguards })).library)
    const principles = new Set(plan.items.map(({ principle }) => principle))
    expect(FOUNDATIONAL.filter((each) => !principles.has(each))).toEqual([])
  })

  it('takes the place of a bundled safeguard with the same id, words included', () => {
    const whole = wholeLibrary()
    const [first] = whole.safeguards
    if (!first?.words.en) throw new Error('the bundled library is empty')
    const words = { en: { ...first.words.en, title: 'Our own version' } }
    const own = mustReadOwn({ ...whole, mode: 'adds', safeguards: [{ ...first, words }] })
    expect(own.inPlaceOf).toEqual([first.logic.id])
    expect(own.library.safeguards).toHaveLength(library.safeguards.length)
    expect(ownWordsIn(own.words, 'en')[first.logic.id]?.title).toBe('Our own version')
  })

  it('has words for a reader of any language: theirs, else English, else the first there are, marked as such', () => {
    const example = exampleLibrary()
    const own = mustReadOwn(example)
    expect(ownWordsIn(own.words, 'fr')[OWN]?.title).toMatch(/^Des journées/)
    expect(ownWordsIn(own.words, 'ru')[OWN]).toBeUndefined()
    expect(ownWordsIn(own.words, 'en')[OWN]).toMatchObject({ writtenIn: 'en' })
    const french = { ...example, safeguards: example.safeguards.map(({ logic, words }) => ({ logic, words: { fr: words.fr } })) } // prettier-ignore
    expect(ownWordsIn(mustReadOwn(french).words, 'en')[OWN]).toMatchObject({ writtenIn: 'fr' })
  })
})

describe('a library that cannot be used is refused whole, with its faults by path', () => {
  const example = exampleLibrary()
  const refused: readonly (readonly [string, unknown, RegExp])[] = [
    ['no library at all', 'dear minister', /expected object/],
    ['another format', { ...example, format: 'dpi-safeguards-plan' }, /format/],
    ['an unknown field', { ...example, extra: 1 }, /extra/],
    ['a principle that does not exist', withLogic({ principle: 'F12' }), /safeguards\.0\.logic\.principle/],
    ['an unknown prerequisite', withLogic({ dependsOn: [{ id: 'no-such', strength: 'hard' }] }), /safeguards\.0\.logic › dependsOn: .*no-such/], // prettier-ignore
    ['a question that is not asked', withLogic({ appliesWhen: { question: 'weather', in: ['rain'] } }), /safeguards\.0\.logic › appliesWhen: .*weather/], // prettier-ignore
    ['an instrument that nobody named', withLogic({ instruments: ['no-such-law'] }), /safeguards\.0\.logic › instruments/], // prettier-ignore
    ['a link that is no web address', { ...example, instruments: [{ ...example.instruments?.[0], url: 'javascript:alert(1)' }] }, /instruments\.0\.url/], // prettier-ignore
    ['words that do not answer the logic', { ...example, safeguards: [{ ...example.safeguards[0], words: { en: { ...example.safeguards[0]?.words.en, reasons: {} } } }] }, /safeguards\.0\.words\.en › reasons\.no-signal/], // prettier-ignore
    ['no words in any language', { ...example, safeguards: [{ logic: example.safeguards[0]?.logic, words: {} }] }, /safeguards\.0\.words/], // prettier-ignore
    ['the same safeguard twice', { ...example, safeguards: [...example.safeguards, ...example.safeguards] }, /safeguards\.1\.logic › id: .*twice/], // prettier-ignore
    ['a condition that a better answer would meet', withLogic({ appliesWhen: { question: 'connectivity', in: ['nearly-everywhere'] } }), /safeguards\.0\.logic › appliesWhen: a worse answer/], // prettier-ignore
    [
      'a forbidden name',
      JSON.parse('{"format":"dpi-safeguards-library","__proto__":{"polluted":true}}'),
      /__proto__ › : this name is not allowed/,
    ],
    ...['__proto__', 'constructor', 'prototype'].map((name) => [`the name ${name} where names are free`, withWordsFor(name), new RegExp(`words\\.en\\.byType\\.${name} › : this name is not allowed`)] as const), // prettier-ignore
    ['nesting without end', { ...example, safeguards: JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`) as unknown }, /nested too deep/], // prettier-ignore
  ]

  it.each(refused)('%s', (_, content, fault) => {
    expect(faultsOf(content).join('\n')).toMatch(fault)
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  it('each fault with a sentence for readers of any language', () => {
    const words = refused.flatMap(([, content]) => {
      const read = readOwn(content)
      return read.ok ? [] : read.faults.map((fault) => fault.words?.key ?? 'none')
    })
    expect(words).toHaveLength(words.filter((key) => key !== 'none' && key !== 'other').length)
    expect(new Set(words).size).toBeGreaterThan(10)
  })

  it.each<readonly [string, unknown, FaultWords]>([
    ['a field that is missing', withLogic({ kind: undefined }), { key: 'missing', values: {} }],
    [
      'a field of another kind',
      withLogic({ instruments: 'law' }),
      { key: 'kind', values: { wanted: 'array' } },
    ],
    ['too few', withLogic({ actions: [] }), { key: 'short', values: { least: '1' } }],
    ['too long', { ...example, name: 'x'.repeat(200) }, { key: 'long', values: { most: '120' } }],
    ['an id in another form', withLogic({ id: 'Two Words' }), { key: 'form', values: {} }],
    ['no risk', withLogic({ risks: {} }), { key: 'risks', values: {} }],
  ])('names %s in our own terms, not in those of the schema', (_, content, words) => {
    const read = readOwn(content)
    expect(read.ok ? [] : read.faults.map((fault) => fault.words)).toContainEqual(words)
  })

  it.each(FOUNDATIONAL)('one that leaves %s empty', (principle) => {
    const whole = wholeLibrary()
    const others = whole.safeguards.filter(({ logic }) => logic.principle !== principle)
    const ids = new Set(others.map(({ logic }) => logic.id))
    const safeguards = others.map((each) => ({
      ...each,
      logic: { ...each.logic, dependsOn: each.logic.dependsOn.filter(({ id }) => ids.has(id)) },
    }))
    expect(faultsOf({ ...whole, safeguards }).join('\n')).toMatch(`no safeguard of ${principle}`)
  })

  it('prerequisites that run in a circle, through the bundled ones too', () => {
    const [one] = library.safeguards.filter(({ dependsOn }) => dependsOn.length > 0)
    const needed = one?.dependsOn[0]?.id ?? ''
    const logic = library.safeguards.find(({ id }) => id === needed)
    const circle = { ...logic, dependsOn: [{ id: one?.id, strength: 'soft' }] }
    const content = { ...exampleLibrary(), safeguards: [{ logic: circle, words: { en: english[needed] } }] }
    expect(faultsOf(content).join('\n')).toMatch(/circle/)
  })
})
