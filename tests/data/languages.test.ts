import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { acceptedTexts, TRANSLATED, translationFaults } from '@/cli/translations'
import { compareTexts } from '@/i18n/compare-texts'
import { flatTexts, type TextTree } from '@/i18n/flat-texts'
import { lengthOutliers } from '@/i18n/length-outliers'
import { madeFrom, staleSentences } from '@/i18n/made-from'
import { numberFaults } from '@/i18n/number-faults'
import { termFaults } from '@/i18n/term-faults'

describe.each(TRANSLATED)('the sentences in %s', (language) => {
  const { faults, stale } = translationFaults(language)

  it('have every key, placeholder and plural form, the terms of the field, none left in English, none cut short', () => {
    expect(faults).toEqual([])
  })

  it('were made from the English of today', () => {
    expect(stale).toEqual([])
  })
})

it('ends no Russian sentence with a month and a full stop: “2027 г.” brings its own', () => {
  const folder = 'data/text/ru'
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'))
  const doubled = files.filter((file) =>
    /\{\{(?:month|when|date|proposed)\}\}\./.test(readFileSync(`${folder}/${file}`, 'utf8')),
  )
  expect(doubled).toEqual([])
})

it.each(['en', ...TRANSLATED])('lets no line end within the name of a licence: %s', (language) => {
  const sentences = ['interface', 'safety'].flatMap((file) => [
    ...flatTexts(JSON.parse(readFileSync(`data/text/${language}/${file}.json`, 'utf8')) as TextTree).values(),
  ])
  // After a hyphen a browser may begin a line; the word joiner holds it.
  expect(sentences.filter((each) => each.includes('Apache-\u20602.0'))).toHaveLength(2)
  expect(sentences.filter((each) => each.includes('Apache-2.0'))).toEqual([])
})

it.each(['en', ...TRANSLATED])('calls whose plan it is by one name, asked, missing and on the cover: %s', (language) => {
  const wordsOf = (file: string) =>
    flatTexts(JSON.parse(readFileSync(`data/text/${language}/${file}.json`, 'utf8')) as TextTree)
  const onCover = wordsOf('document').get('cover.roles')
  expect(onCover).toEqual(expect.any(String))
  expect(wordsOf('questionnaire').get('facts.roles.short')).toBe(onCover)
  expect(wordsOf('interface').get('home.openFile.what.roles')).toBe(onCover)
})

it.each(['en', ...TRANSLATED])('says over the map of risks what of a risk is worked out, by its names: %s', (language) => {
  const words = flatTexts(JSON.parse(readFileSync(`data/text/${language}/workspace.json`, 'utf8')) as TextTree)
  const lead = words.get('register.lead')?.toLowerCase()
  for (const name of ['likelihood', 'impact']) expect(lead).toContain(words.get(`register.${name}`)?.toLowerCase())
})

it.each(TRANSLATED)('calls what is done within an action otherwise than the next steps of the system: %s', (language) => {
  const wordsOf = (file: string) =>
    flatTexts(JSON.parse(readFileSync(`data/text/${language}/${file}.json`, 'utf8')) as TextTree)
  const gate = [...wordsOf('glossary')].find(([key]) => /\bgate\b/.test(key))?.[1] ?? ''
  const stem = gate.split(' ').at(-1)?.slice(0, 4) ?? ''
  expect(stem.length).toBeGreaterThan(2)
  const keys = {
    document: ['sheets.everyStep', 'annex.steps.heading', 'annex.steps.lead'],
    help: ['tour.steps.actions'],
    plan: ['item.steps'],
    presets: ['sections.names.annex-safeguards', 'worksheets.blanks.next'],
    sheets: ['actions.steps'],
    workspace: ['field.steps', 'words.steps', 'words.step', 'words.addStep', 'words.removeStep', 'words.stepUp'],
  }
  const alike = Object.entries(keys).flatMap(([file, all]) =>
    all.filter((key) => {
      const sentence = wordsOf(file).get(key)
      expect([key, typeof sentence]).toEqual([key, 'string'])
      return sentence?.toLowerCase().includes(stem)
    }),
  )
  expect(alike).toEqual([])
})

it.each(['fr', 'es', 'ru'])('puts no colon before the sentence that says why a question is asked: %s', (language) => {
  const interfaceWords = JSON.parse(readFileSync(`data/text/${language}/interface.json`, 'utf8')) as TextTree
  // It begins with a capital, which none of these three writes behind a colon.
  expect(flatTexts(interfaceWords).get('wizard.why')).toMatch(/\? \{\{why\}\}$/)
})

it('breaks no French question between a verb and its pronoun', () => {
  const words = flatTexts(JSON.parse(readFileSync('data/text/fr/questionnaire.json', 'utf8')) as TextTree)
  const asked = [...words].filter(([key]) => key.endsWith('.ask'))
  expect(asked.length).toBeGreaterThan(30)
  // After a common hyphen a browser may begin a line; this one, which the fonts of documents hold, keeps it.
  expect(asked.filter(([, sentence]) => /\p{L}-(?:t-)?(?:elles?|ils?|on|ce)\b/u.test(sentence))).toEqual([])
  expect(asked.filter(([, sentence]) => sentence.includes('\u2011')).length).toBeGreaterThan(20)
})

it('breaks no French sentence between a verb and its pronoun', () => {
  const folder = 'data/text/fr'
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'))
  const pronoun = /\p{L}-(?:t-)?(?:elles?|ils?|on|ce|nous|les?|la|lui|leur|en)\b(?!-)/u
  const loose = files.flatMap((file) =>
    [...flatTexts(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as TextTree)]
      .filter(([, sentence]) => pronoun.test(sentence))
      .map(([key]) => `${file} ${key}`),
  )
  expect(loose).toEqual([])
})

it('breaks no French line before a colon, a semicolon or a mark, nor within quotation marks', () => {
  const folder = 'data/text/fr'
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'))
  const loose = files.flatMap((file) =>
    [...flatTexts(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as TextTree)]
      .filter(([, sentence]) => / [:;?!»]|« /.test(sentence))
      .map(([key]) => `${file} ${key}`),
  )
  expect(loose).toEqual([])
})

it.each(['en', ...TRANSLATED])('sets names in one kind of quotation marks, within them another: %s', (language) => {
  const folder = `data/text/${language}`
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'))
  const outer = files.flatMap((file) =>
    [...flatTexts(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as TextTree).values()].flatMap((sentence) =>
      // Russian has „…“ for a name within «…».
      [...sentence.replace(/„[^“]*“/g, '').matchAll(/[«»“”]/g)].map(([mark]) => (mark === '«' || mark === '»' ? '«»' : '“”')),
    ),
  )
  expect(new Set(outer).size).toBe(1)
})

it('calls the answers that stay out of documents sensitive wherever it speaks of them, as the questions do', () => {
  const files = readdirSync('data/text/en').filter((file) => file.endsWith('.json'))
  const sentences = files.flatMap((file) => [
    ...flatTexts(JSON.parse(readFileSync(`data/text/en/${file}`, 'utf8')) as TextTree).values(),
  ])
  expect(sentences.filter((each) => /confidential (?:answer|question)/i.test(each))).toEqual([])
})

it('keeps the signs of an address, a file’s ending and a date with figures in their order in Arabic: 06-2027 is not what a field takes', () => {
  const folder = 'data/text/ar'
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'))
  const sentences = files.flatMap((file) => [
    ...flatTexts(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as TextTree).values(),
  ])
  const turned = sentences
    .filter((sentence) => /\p{sc=Arab}/u.test(sentence))
    .filter((sentence) =>
      /(?<![\w\u200e])\.[a-z]{2,5}\b|[a-z]:\/\/|mailto:|\d{4}-\d{2}/.test(sentence.replace(/\u2066[^\u2069]*\u2069/gu, '')),
    )
  expect(turned).toEqual([])
})

describe('comparing a translation with English', () => {
  const english = { hello: 'Good morning', count_one: '{{count}} plan', count_other: '{{count}} plans', to: 'To {{name}}' }
  const compare = (own: TextTree, language: 'ru' | 'zh' = 'ru') =>
    compareTexts(language, english, own, new Set()).map(({ key, fault }) => `${key} ${fault}`)
  const russian = {
    hello: 'Доброе утро',
    count_one: '{{count}} план',
    count_few: '{{count}} плана',
    count_many: '{{count}} планов',
    count_other: '{{count}} плана',
    to: 'Кому: {{name}}',
  }

  it('finds nothing in a complete one', () => {
    expect(compare(russian)).toEqual([])
    expect(compare({ hello: '早上好', count_other: '{{count}} 个计划', to: '致 {{name}}' }, 'zh')).toEqual([])
  })

  it('finds what is missing, unknown, left in English, or lost a placeholder or plural form', () => {
    const { count_few: _, ...withoutFew } = russian
    expect(compare(withoutFew)).toEqual(['count_few plural'])
    expect(compare({ ...russian, hello: 'Good morning' })).toEqual(['hello same-as-english'])
    expect(compare({ ...russian, to: 'Кому' })).toEqual(['to placeholders'])
    expect(compare({ ...russian, more: 'Ещё' })).toEqual(['more unknown'])
    expect(compare({ ...russian, hello: '早上好' })).toEqual(['hello wrong-script'])
    const { hello: __, ...withoutHello } = russian
    expect(compare(withoutHello)).toEqual(['hello missing'])
  })
})

describe('what a translation was made from', () => {
  const english = { hello: 'Good morning', count_one: '{{count}} plan', count_other: '{{count}} plans' }

  it('is noted once for all forms of a plural', () => {
    expect(Object.keys(madeFrom(english))).toEqual(['hello', 'count'])
  })

  it('makes a sentence stale when its English changes, in any form, and when it is not noted at all', () => {
    const noted = madeFrom(english)
    expect(staleSentences(english, noted)).toEqual([])
    expect(staleSentences({ ...english, hello: 'Good evening' }, noted)).toEqual(['hello'])
    expect(staleSentences({ ...english, count_one: 'One plan' }, noted)).toEqual(['count'])
    expect(staleSentences({ ...english, to: 'To you' }, noted)).toEqual(['to'])
  })

  it('is noted anew for the sentences read again, and for no other', () => {
    const before = { interface: { 'app.name': 'old', gone: 'old' }, plan: { 'tabs.label': 'old' } }
    const accepted = acceptedTexts(before, 'interface.app.name')
    expect(accepted['interface']?.['app.name']).not.toBe('old')
    expect(accepted['interface']).not.toHaveProperty('gone')
    expect(accepted['plan']).toEqual({ 'tabs.label': 'old' })
  })
})

describe('the length of a translation', () => {
  const sentence = 'Nothing leaves this computer unless you say so yourself.'
  const english = { a: sentence, b: sentence, c: sentence, d: 'Short', e: `${sentence} {{aLongPlaceholderName}}` }

  it('stands out where half is missing or much was added, beside what is usual for the language', () => {
    const usual = { a: sentence, b: sentence, c: sentence, d: 'Ein sehr langes Wort', e: sentence }
    expect(lengthOutliers(english, usual)).toEqual([])
    const cut = lengthOutliers(english, { ...usual, b: sentence.slice(0, 20), c: `${sentence} ${sentence} ${sentence}` })
    expect(cut.map(({ key }) => key)).toEqual(['b', 'c'])
  })
})

describe('the figures in a translation', () => {
  const english = { a: 'Train 1,500 clerks within 2.5 months, 15 % of them in {{place2}}.' }

  it('are those of the English, however the language writes them', () => {
    expect(numberFaults(english, { a: 'Former 1 500 agents en 2,5 mois, dont 15 % à {{place2}}.' })).toEqual([])
  })

  it('are named where one was lost or changed', () => {
    const faults = numberFaults(english, { a: 'Former 1 500 agents en 25 mois, dont 15 %.' })
    expect(faults).toEqual([{ key: 'a', figures: ['2.5', '25'] }])
  })

  it('may be a dual in Arabic, which needs no figure', () => {
    const two = { a: 'Within 2 days.' }
    expect(numberFaults(two, { a: 'في غضون يومين.' })).toEqual([])
    expect(numberFaults(two, { a: 'في غضون أيام.' })).toEqual([{ key: 'a', figures: ['2'] }])
  })

  it('may write the month of a day as a figure too, and no other month', () => {
    const day = { a: 'Publish by 31 March.' }
    expect(numberFaults(day, { a: '3月31日之前公布。' })).toEqual([])
    expect(numberFaults(day, { a: '4月31日之前公布。' })).toEqual([{ key: 'a', figures: ['4'] }])
  })
})

describe('the terms of the field', () => {
  const terms = { safeguard: { english: '\\bsafeguards?\\b', fr: ['garantie'] } }
  const faults = (own: string) => termFaults('fr', terms, { a: 'Safeguards for {{name}}' }, { a: own })

  it("are the language's own words, in any form", () => {
    expect(faults('Garanties pour {{name}}')).toEqual([])
    expect(faults('Mesures pour {{name}}')).toEqual([{ key: 'a', term: 'safeguard' }])
  })

  it('are not looked for in what stands for a value', () => {
    expect(termFaults('fr', terms, { a: 'For {{safeguard}}' }, { a: 'Pour {{safeguard}}' })).toEqual([])
  })
})
