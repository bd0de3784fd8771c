import { existsSync, readdirSync } from 'node:fs'
import {
  loadAlsoCalled,
  loadFramework,
  loadInstruments,
  loadSafeguardTexts,
  loadTexts,
  mustLoadLibrary,
  readJson,
} from '@/cli/load-data'
import type { SafeguardTexts } from '@/core/library/read-text'
import type { Language, Principle } from '@/core/questionnaire/vocabulary'
import type { Texts } from '@/i18n/texts'
import type { WordTree } from '@/i18n/with-words'
import { type DataSource, type Sample, sampleIn } from '@/state/data-source-context'

export function textsOnDisk(language: Language): Texts {
  const texts = loadTexts(language)
  if (!texts) throw new Error(`data/text/${language} is not complete`)
  return texts
}

/** Each part read once: the library is large, and the tests of a file share it. */
function once<Content>(read: () => Content): () => Promise<Content> {
  let content: Promise<Content> | null = null
  return () => (content ??= Promise.resolve().then(read))
}

const libraryOnDisk = once(mustLoadLibrary)

const safeguardTexts = new Map<Language, ReturnType<typeof loadSafeguardTexts>['texts']>()

function safeguardTextsOnDisk(language: Language): ReturnType<typeof loadSafeguardTexts>['texts'] {
  const texts = safeguardTexts.get(language) ?? loadSafeguardTexts(language).texts
  safeguardTexts.set(language, texts)
  return texts
}

/** Of these principles and no more, as a page has them that asks for one. */
async function textsOf(language: Language, principles?: readonly Principle[]): Promise<SafeguardTexts> {
  const texts = safeguardTextsOnDisk(language)
  if (!principles) return texts
  const { safeguards } = await libraryOnDisk()
  const wanted = safeguards.filter(({ principle }) => principles.includes(principle))
  return Object.fromEntries(wanted.flatMap(({ id }) => (texts[id] ? [[id, texts[id]]] : [])))
}

/** The app's own data, from the files. */
export const dataOnDisk: DataSource = {
  languages: ['en'],
  loadLibrary: libraryOnDisk,
  loadTexts: (language) => Promise.resolve(textsOnDisk(language)),
  loadSafeguardHeads: (language) => Promise.resolve(safeguardTextsOnDisk(language)),
  loadSafeguardTexts: textsOf,
  loadInstruments: once(loadInstruments),
  loadFramework: once(loadFramework),
  loadAlsoCalled: once(loadAlsoCalled),
  loadSamples: (language) => Promise.resolve(samplesOnDisk(language)),
}

export function samplesOnDisk(language: Language): readonly Sample[] {
  return readdirSync('data/samples')
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const id = file.slice(0, -'.json'.length)
      const sample = { ...readJson<Omit<Sample, 'id' | 'language'>>(`samples/${file}`), id }
      const words = `text/${language}/samples/${file}`
      return sampleIn(sample, language, existsSync(`data/${words}`) ? readJson<WordTree>(words) : undefined)
    })
}
