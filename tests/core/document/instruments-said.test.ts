import { describe, expect, it } from 'vitest'
import { loadInstruments } from '@/cli/load-data'
import { plain } from '@/core/document/plan-document'
import { plainTextOf } from '@/core/document/plain-text'
import { sayEdition } from '@/core/document/say-edition'
import { LANGUAGES } from '@/core/questionnaire/vocabulary'
import { aWriteInput, writtenDocument } from '../../support/written'

const apart = (figures: string): string => `[${figures}]`

describe.each(LANGUAGES)('the editions of laws and standards in %s', (language) => {
  const { words } = aWriteInput({ language })

  it('are said in its words with all their years; figures alone are set apart', () => {
    for (const { id, year, edition } of loadInstruments()) {
      const said = sayEdition(words, words.instrument(id), apart)
      const years = year.split('; ')
      for (const each of [...years, edition?.year ?? '']) expect(said, id).toContain(each)
      const figures = years.map(apart).join(words.say('document:separator'))
      expect(said === figures, id).toBe(edition === undefined)
      expect(/ongoing|revised|in (?:force|use)|since/.test(said), id).toBe(
        language === 'en' && edition !== undefined,
      )
    }
  })
})

describe.each(LANGUAGES)('the bodies that issued laws and standards in %s', (language) => {
  const { words } = aWriteInput({ language })

  it('stand in its documents under their names in it, and marked as English where they have none', () => {
    const document = writtenDocument({ language, answers: { dpiTypes: ['id'] } })
    const written = JSON.stringify(document).replaceAll(/[\u2068\u2069]/g, '')
    const piece = (id: string) => `"text":${JSON.stringify(words.instrument(id).issuer)}`
    expect(written).toContain(`${piece('id4d-principles')}}`)
    expect(written).toContain(`${piece('ocds')}${language === 'en' ? '' : ',"language":"en"'}}`)
    expect(written.includes('World Bank ID4D')).toBe(language === 'en')
  })
})

describe.each(LANGUAGES)('the names of laws and standards in %s', (language) => {
  const { words } = aWriteInput({ language })

  it('are the official ones where there are such, and else the published ones, which are known to be English', () => {
    const own = loadInstruments().filter(({ id }) => words.instrument(id).nameLanguage === language)
    const titled = loadInstruments().filter(({ titles }) => titles?.[language] !== undefined)
    expect(own.length).toBe(language === 'en' ? loadInstruments().length : 9 + titled.length)
    for (const { id, titles } of titled) expect(words.instrument(id).name).toBe(titles?.[language])
    for (const { id, name } of loadInstruments()) {
      const said = words.instrument(id)
      expect(said.name === name, id).toBe(said.nameLanguage === 'en')
    }
  })

  it('stand so in its documents', () => {
    const text = plainTextOf(writtenDocument({ language, answers: { dpiTypes: ['id'] } })).join('\n')
    expect(text).toContain(words.instrument('ungps').name)
    expect(text).toContain(words.instrument('id4d-principles').name)
    expect(text.includes('UN Guiding Principles on Business')).toBe(language === 'en')
  })

  it('stand in the order of that language: in another script its own names come first', () => {
    const { blocks } = writtenDocument({ language, answers: { dpiTypes: ['id'] } })
    const start = blocks.findIndex((block) => block.type === 'heading' && block.id === 'annex-instruments')
    const table = blocks[start + 1]
    if (table?.type !== 'table') throw new Error('no table of laws and standards')
    const names = table.rows.map(([name]) =>
      plain(name?.paragraphs[0] ?? []).replaceAll(/[\u2068\u2069]/g, ''),
    )
    expect(names.length).toBeGreaterThan(10)
    expect(names).toEqual(names.toSorted(words.compare))
    const isLatin = names.map((name) => /^\p{Script=Latin}/u.test(name))
    expect(isLatin.indexOf(true)).toBe(isLatin.filter((latin) => !latin).length)
    expect(isLatin.includes(false)).toBe(['ar', 'ru', 'zh'].includes(language))
  })

  it.each(['full', 'supervisory'] as const)('are marked there as English where they are (%s)', (preset) => {
    const document = writtenDocument({ language, preset, answers: { dpiTypes: ['id'] } })
    const written = JSON.stringify(document).replaceAll(/[\u2068\u2069]/g, '')
    const piece = (id: string) => `"text":${JSON.stringify(words.instrument(id).name)}`
    expect(written).toContain(`${piece('ungps')}}`)
    expect(written).toContain(`${piece('id4d-principles')}${language === 'en' ? '' : ',"language":"en"'}}`)
  })
})
