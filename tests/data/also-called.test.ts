import { describe, expect, it } from 'vitest'
import { loadAlsoCalled, loadSafeguardTexts } from '@/cli/load-data'
import { LANGUAGES } from '@/core/questionnaire/vocabulary'
import { entriesOf } from '@/screens/library/entries'
import { otherNames } from '@/core/library/other-names'
import { indexEntries } from '@/screens/library/search-index'
import { library } from '../support/plans'

const called = loadAlsoCalled()

it('names safeguards that exist, and other words in every language', () => {
  const ids = new Set(library.safeguards.map(({ id }) => id))
  for (const { safeguards, words } of called) {
    expect(safeguards.filter((id) => !ids.has(id))).toEqual([])
    expect(Object.keys(words).sort()).toEqual([...LANGUAGES].sort())
    for (const [language, each] of Object.entries(words)) {
      expect(each.length, `${safeguards.join(' ')}: ${language}`).toBeGreaterThan(0)
      expect(new Set(each).size).toBe(each.length)
    }
  }
})

describe.each(LANGUAGES)('what laws, lenders and experts call a thing: %s', (language) => {
  it('finds the safeguards that are about it, in English too', async () => {
    const { texts } = loadSafeguardTexts(language)
    const search = await indexEntries(
      entriesOf(library.safeguards, texts, texts),
      () => [],
      language,
      otherNames(called, language),
    )
    for (const { safeguards, words } of called)
      for (const each of [...words[language], ...words.en]) expect(search(each), each).toEqual(expect.arrayContaining([...safeguards]))
  })
})
