import { describe, expect, it } from 'vitest'
import { loadSafeguardTexts } from '@/cli/load-data'
import { entriesOf } from '@/screens/library/entries'
import { indexEntries } from '@/screens/library/search-index'
import { library } from '../../support/plans'

const english = loadSafeguardTexts('en').texts
const entries = entriesOf(library.safeguards, {}, english)

describe('the search', () => {
  it('finds English text by labels in the language of the page, where the text is not yet translated', async () => {
    const search = await indexEntries(
      entries,
      ({ safeguard }) => (safeguard.principle === 'F8' ? ['有效救济'] : []),
      'zh',
    )
    const ofF8 = library.safeguards.filter(({ principle }) => principle === 'F8').map(({ id }) => id)
    expect([...search('救济')].sort()).toEqual([...ofF8].sort())
    expect(search('complaint')[0]).toBe('complaint-channels')
  })

  it('finds Arabic words with or without the article', async () => {
    const [first] = entries
    if (!first) throw new Error('the library is empty')
    const text = { ...first.text, title: 'قنوات مجانية للشكاوى' }
    const search = await indexEntries([{ ...first, text }], () => [], 'ar')
    expect(search('الشكاوى')).toEqual([first.safeguard.id])
    expect(search('القنوات المجانية')).toEqual([first.safeguard.id])
  })

  it('wants every word: a second one narrows', async () => {
    const search = await indexEntries(entries, () => [], 'en')
    const one = search('biometrics')
    const two = search('biometrics consent')
    expect(two.length).toBeGreaterThan(0)
    expect(two.length).toBeLessThan(one.length)
    expect(two.every((id) => one.includes(id))).toBe(true)
  })
})
