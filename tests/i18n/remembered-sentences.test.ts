import { createInstance } from 'i18next'
import { describe, expect, it } from 'vitest'
import { rememberSentences } from '@/i18n/remembered-sentences'

type Say = (key: string, values?: object) => string

/** An instance with sentences of its own, and how often it was asked for one. */
async function anInstance() {
  let looked = 0
  const instance = createInstance()
  const counting = {
    name: 'counting',
    type: 'postProcessor',
    process: (sentence: string) => {
      looked++
      return sentence
    },
  } as const
  await instance.use(counting).init({
    lng: 'en',
    resources: {
      en: { app: { yes: 'Yes', sure: '$t(yes), sure', name: 'Hello {{name}}' }, plan: { name: 'Plan' } },
      fr: { app: { yes: 'Oui' } },
    },
    ns: ['app', 'plan'],
    interpolation: { escapeValue: false },
    postProcess: ['counting'],
  })
  const forget = rememberSentences(instance)
  const sayIn = instance.getFixedT as unknown as (language: string | null, namespace: string) => Say
  return { instance, sayIn, forget, looked: () => looked }
}

describe('sentences that are remembered', () => {
  it('are looked up once, however often they are said', async () => {
    const { sayIn, looked } = await anInstance()
    const before = looked()
    const said = Array.from({ length: 5 }, () => sayIn('en', 'app')('sure'))
    expect(said).toEqual(Array(5).fill('Yes, sure'))
    expect(looked() - before).toBe(1)
  })

  it('are not worked out where nothing is to be put into them, of whichever namespace they are', async () => {
    const { sayIn, looked } = await anInstance()
    const say = sayIn('en', 'app')
    const before = looked()
    expect([say('yes'), say('plan:name')]).toEqual(['Yes', 'Plan'])
    expect(looked() - before).toBe(0)
    expect(say('no')).toBe('no')
  })

  it('are those of their language, and with values each is its own', async () => {
    const { sayIn } = await anInstance()
    const english = sayIn('en', 'app')
    expect(english('yes')).toBe('Yes')
    expect(sayIn('fr', 'app')('yes')).toBe('Oui')
    expect(english('name', { name: 'Ana' })).toBe('Hello Ana')
    expect(english('name', { name: 'Ben' })).toBe('Hello Ben')
  })

  it('are those of the language of now where none was named', async () => {
    const { instance, sayIn } = await anInstance()
    const say = sayIn(null, 'app')
    expect(say('yes')).toBe('Yes')
    await instance.changeLanguage('fr')
    expect(say('yes')).toBe('Oui')
  })

  it('are looked up once for the same values, and no list is taken for its words', async () => {
    const { sayIn, looked } = await anInstance()
    const say = sayIn('en', 'app')
    const before = looked()
    expect([say('name', { name: 'Ana' }), say('name', { name: 'Ana' })]).toEqual(['Hello Ana', 'Hello Ana'])
    expect(looked() - before).toBe(1)
    expect(say('name', { name: ['a', 'b'] })).toBe('Hello a,b')
    expect(say('name', { name: 'a,b' })).toBe('Hello a,b')
    expect(say('name', { name: 7 })).toBe('Hello 7')
    expect(say('name', { name: '7' })).toBe('Hello 7')
    expect(looked() - before).toBe(5)
  })

  it('are not kept where they are long, and are forgotten when asked', async () => {
    const { sayIn, looked, forget } = await anInstance()
    const say = sayIn('en', 'app')
    const long = 'é'.repeat(10_000)
    let before = looked()
    expect([say('name', { name: long }), say('name', { name: long })]).toEqual([
      `Hello ${long}`,
      `Hello ${long}`,
    ])
    expect(looked() - before).toBe(2)
    say('name', { name: 'Ana' })
    forget()
    before = looked()
    say('name', { name: 'Ana' })
    expect(looked() - before).toBe(1)
  })

  it('are as right after more of them than are kept', async () => {
    const { sayIn } = await anInstance()
    const say = sayIn('en', 'app')
    for (let number = 0; number < 2_500; number++)
      expect(say('name', { name: number })).toBe(`Hello ${number}`)
    expect(say('name', { name: 3 })).toBe('Hello 3')
  })

  it('are found where their words came after the first try', async () => {
    const { instance, sayIn } = await anInstance()
    const late = sayIn('en', 'late')
    expect(late('soon')).toBe('soon')
    instance.addResourceBundle('en', 'late', { soon: 'Here now' })
    expect(late('soon')).toBe('Here now')
  })
})
