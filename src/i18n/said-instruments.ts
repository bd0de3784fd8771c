import type { SaidInstrument } from '@/core/document/words'
import type { Instrument } from '@/core/library/library'
import type { Language } from '@/core/questionnaire/vocabulary'
import type { Texts } from './texts'

/** Says laws and standards by their ids, in a language whose words on them are given; an unknown id throws. */
export function saidInstruments(
  language: Language,
  texts: Texts['instruments'],
  instruments: readonly Instrument[],
): (id: string) => SaidInstrument {
  const byId = new Map(instruments.map((instrument) => [instrument.id, instrument]))
  const { names, issuers, ...sentences } = texts
  const officialNames: Readonly<Record<string, string>> = names
  const issuerNames: Readonly<Record<string, string>> = issuers
  const abouts: Readonly<Record<string, string>> = sentences
  return (id) => {
    const found = byId.get(id)
    if (!found) throw new Error(`no instrument "${id}"`)
    const { about } = found
    if (about !== undefined) return { ...found, about, nameLanguage: language, issuerLanguage: language }
    const official = officialNames[id] ?? found.titles?.[language]
    const issuer = issuerNames[found.issuer]
    return {
      ...found,
      name: official ?? found.name,
      nameLanguage: official === undefined ? 'en' : language,
      issuer: issuer ?? found.issuer,
      issuerLanguage: issuer === undefined ? 'en' : language,
      about: abouts[id] ?? '',
    }
  }
}
