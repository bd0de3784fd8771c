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
      en: { app: { yes: 'Yes', name: 'Hello {{name}}' } },
      fr: { app: { yes: 'Oui' } },
    },
    ns: ['app'],
    interpolation: { escapeValue: false },
    postProcess: ['counting'],
  })
  rememberSentences(instance)
  const sayIn = instance.getFixedT as unknown as (language: string, namespace: string) => Say
  return { instance, sayIn, looked: () => looked }
}

describe('sentences that are remembered', () => {
  it('are looked up once, however often they are said', async () => {
    const { sayIn, looked } = await anInstance()
    const before = looked()
    const said = Array.from({ length: 5 }, () => sayIn('en', 'app')('yes'))
    expect(said).toEqual(['Yes', 'Yes', 'Yes', 'Yes', 'Yes'])
    expect(looked() - before).toBe(1)
  })

  it('are those of their language, and with values each is its own', async () => {
    const { sayIn } = await anInstance()
    const english = sayIn('en', 'app')
    expect(english('yes')).toBe('Yes')
    expect(sayIn('fr', 'app')('yes')).toBe('Oui')
    expect(english('name', { name: 'Ana' })).toBe('Hello Ana')
    expect(english('name', { name: 'Ben' })).toBe('Hello Ben')
  })

  it('are found where their words came after the first try', async () => {
    const { instance, sayIn } = await anInstance()
    const late = sayIn('en', 'late')
    expect(late('soon')).toBe('soon')
    instance.addResourceBundle('en', 'late', { soon: 'Here now' })
    expect(late('soon')).toBe('Here now')
  })
})
