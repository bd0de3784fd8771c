import { expect, it } from 'vitest'
import { headingsIn } from '@/build/screen-headings'
import { LANGUAGES } from '@/core/questionnaire/vocabulary'
import { readJson } from '@/cli/load-data'

const bundle = Object.fromEntries(
  LANGUAGES.flatMap((language) =>
    ['pages', 'help'].map((name) => {
      const source = JSON.stringify(readJson(`text/${language}/${name}.json`))
      return [`${name}.${language}`, { type: 'asset', names: [`${name}.${language}.json`], source }]
    }),
  ),
) as unknown as Parameters<typeof headingsIn>[1]

it('says how a screen begins, in the plural form of what it counts', () => {
  const figures = { count: 3, version: '1.2.0' }
  expect(headingsIn('en', bundle, figures)['Library']?.lead).toMatch(/^3 safeguards \(version 1\.2\.0\)/)
  expect(headingsIn('en', bundle, { ...figures, count: 1 })['Library']?.lead).toMatch(/^1 safeguard \(/)
  expect(headingsIn('en', bundle, figures)['Glossary']?.back).toEqual(['/help', 'Help'])
})

it.each(LANGUAGES)('has every word of them in %s, with nothing left to be filled in', (language) => {
  const { Safeguard, ...alike } = headingsIn(language, bundle, { count: 131, version: '1.0.0' })
  expect(Object.keys(alike).length).toBeGreaterThan(10)
  for (const { title, lead } of Object.values(alike))
    expect(`${title} ${lead}`).toMatch(/^(?!.*({{|undefined)).{9}/)
  expect(Safeguard?.back?.[1]).toMatch(/\p{L}/u)
})
