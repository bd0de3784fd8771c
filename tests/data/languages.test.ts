import { describe, expect, it } from 'vitest'
import { readJson } from '@/cli/load-data'
import { LANGUAGES } from '@/core/questionnaire/vocabulary'
import { compareTexts, type TextTree } from '@/i18n/compare-texts'
import { NAMESPACES } from '@/i18n/texts'

const translated = LANGUAGES.filter((language) => language !== 'en')

describe.each(translated)('the sentences in %s', (language) => {
  const allowed = new Set(readJson<readonly string[]>(`text/${language}/same-as-english.json`))

  it.each(NAMESPACES)('%s: has every key, placeholder and plural form, and none left in English', (namespace) => {
    const english = readJson<TextTree>(`text/en/${namespace}.json`)
    const own = readJson<TextTree>(`text/${language}/${namespace}.json`)
    expect(compareTexts(language, english, own, allowed)).toEqual([])
  })
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
