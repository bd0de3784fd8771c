import { describe, expect, it } from 'vitest'
import { loadFramework, loadInstruments, readJson } from '@/cli/load-data'
import { EDITION_KINDS } from '@/core/library/library'
import { DPI_TYPES, LANGUAGES, PRINCIPLES, ROLES, STAGES } from '@/core/questionnaire/vocabulary'

type InstrumentTexts = Readonly<Record<string, string>> & {
  readonly names: Readonly<Record<string, string>>
  readonly issuers: Readonly<Record<string, string>>
}

/** Bodies that go by one name in every language. */
const SAME_EVERYWHERE = [
  'MOSIP, IIIT-Bangalore',
  'Mojaloop Foundation',
  'NIIS (Nordic Institute for Interoperability Solutions)',
  'OWASP',
  'Open Contracting Partnership',
  'OpenCRVS',
  'OpenG2P',
  'OpenID Foundation',
  'PCI Security Standards Council',
  'W3C',
  'Women in Identity',
]

describe('the instruments', () => {
  const instruments = loadInstruments()
  const { names, issuers, ...abouts } = readJson<InstrumentTexts>('text/en/instruments.json')

  it('have an id each, an edition, an address and a sentence', () => {
    expect(new Set(instruments.map(({ id }) => id)).size).toBe(instruments.length)
    for (const { id, name, issuer, year, edition, url } of instruments) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      if (edition?.kind === 'ongoing') expect(year, id).toBe('')
      else expect(`${year} ${edition?.year ?? ''}`, id).toMatch(/\d{4}/)
      expect(year, `${id}: words stand in taxonomy.json`).not.toMatch(/\p{L}{2}|-$/u)
      expect(url, id).toMatch(/^https:\/\//)
      for (const words of [name, issuer, abouts[id] ?? '']) expect(words.trim().length, id).toBeGreaterThan(1)
    }
  })

  it.each(LANGUAGES)('have editions of known kinds, each with words and its years in %s', (language) => {
    const { editions } = readJson<{ editions: Record<string, string> }>(`text/${language}/taxonomy.json`)
    expect(Object.keys(editions)).toEqual([...EDITION_KINDS])
    for (const { id, year, edition } of instruments) {
      if (edition === undefined) continue
      const words = editions[edition.kind] ?? ''
      expect(words.includes('{{year}}'), id).toBe(year !== '')
      expect(words.includes('{{later}}'), id).toBe(edition.year !== undefined)
    }
  })

  it('are all that there are sentences for', () => {
    expect(Object.keys(abouts).sort()).toEqual(instruments.map(({ id }) => id).sort())
  })

  it('have the names in English under which they are published', () => {
    for (const [id, name] of Object.entries(names)) {
      expect(instruments.find((each) => each.id === id)?.name).toBe(name)
    }
  })

  it('have titles in languages other than English, where they have no name in all six', () => {
    for (const { id, name, titles = {} } of instruments) {
      if (Object.keys(titles).length > 0) expect(Object.keys(names), id).not.toContain(id)
      for (const [language, title] of Object.entries(titles)) {
        expect(
          LANGUAGES.filter((each) => each !== 'en'),
          id,
        ).toContain(language)
        expect(title.trim().length, id).toBeGreaterThan(1)
        // What is counted stays: the number of an act, the edition of a standard.
        for (const figures of title.match(/\d{3,}/g) ?? []) expect(name, id).toContain(figures)
      }
    }
  })

  it.each(LANGUAGES)('are issued by bodies that each have a name in %s, or one name everywhere', (language) => {
    const own = readJson<InstrumentTexts>(`text/${language}/instruments.json`).issuers
    const bodies = [...new Set(instruments.map(({ issuer }) => issuer))].sort()
    expect([...Object.keys(own), ...SAME_EVERYWHERE].sort()).toEqual(bodies)
  })

  it('are issued by bodies whose names in English are those of the list', () => {
    for (const [issuer, name] of Object.entries(issuers)) expect(name).toBe(issuer)
  })

  it('name principles and DPI types that exist', () => {
    for (const { id, principles, dpiTypes } of instruments) {
      expect(PRINCIPLES, id).toEqual(expect.arrayContaining([...principles]))
      expect(DPI_TYPES, id).toEqual(expect.arrayContaining([...dpiTypes]))
    }
  })
})

describe('the framework’s facts', () => {
  const { processes, version } = loadFramework()

  it('are 104 processes of version 1.0, each with an id of its own', () => {
    expect(version).toBe('1.0')
    expect(new Set(processes.map(({ id }) => id)).size).toBe(104)
  })

  it('name principles, authorities and stages that exist, and a page of the source', () => {
    for (const { id, principle, appliesTo, url } of processes) {
      expect(PRINCIPLES, id).toContain(principle)
      expect(url, id).toMatch(/^https:\/\//)
      expect(appliesTo.length, id).toBeGreaterThan(0)
      for (const { role, stage } of appliesTo) {
        expect(ROLES, id).toContain(role)
        expect([...STAGES, 'all', null], id).toContain(stage)
      }
    }
  })

  it('carry none of the source’s sentences', () => {
    for (const process of processes) {
      expect(Object.keys(process).sort()).toEqual(['appliesTo', 'code', 'id', 'principle', 'risks', 'url'])
    }
  })
})
