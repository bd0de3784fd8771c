import { readdirSync } from 'node:fs'
import {
  loadFramework,
  loadInstruments,
  loadSafeguardTexts,
  loadTexts,
  mustLoadLibrary,
  readJson,
} from '@/cli/load-data'
import type { Language } from '@/core/questionnaire/vocabulary'
import type { Texts } from '@/i18n/texts'
import type { DataSource, Sample } from '@/state/data-source'

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

const safeguardTexts = new Map<Language, ReturnType<typeof loadSafeguardTexts>['texts']>()

/** The app's own data, from the files. */
export const dataOnDisk: DataSource = {
  languages: ['en'],
  loadLibrary: once(mustLoadLibrary),
  loadTexts: (language) => Promise.resolve(textsOnDisk(language)),
  loadSafeguardTexts: (language) => {
    const texts = safeguardTexts.get(language) ?? loadSafeguardTexts(language).texts
    safeguardTexts.set(language, texts)
    return Promise.resolve(texts)
  },
  loadInstruments: once(loadInstruments),
  loadFramework: once(loadFramework),
  loadSamples: once(() => samplesOnDisk()),
}

function samplesOnDisk(): readonly Sample[] {
  return readdirSync('data/samples')
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => ({
      ...readJson<Omit<Sample, 'id'>>(`samples/${file}`),
      id: file.slice(0, -'.json'.length),
    }))
}
