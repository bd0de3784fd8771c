import { createContext, use, useContext } from 'react'
import type { Framework, Instrument, Library } from '@/core/library/library'
import type { SafeguardTexts } from '@/core/library/read-text'
import type { Language } from '@/core/questionnaire/vocabulary'
import type { Texts } from '@/i18n/texts'
import { withWords, type WordTree } from '@/i18n/with-words'

/** Where bundled data come from: chunks in the browser, files in tests. Checked when built, not at each start. */
export interface DataSource {
  /** Those that have all their sentences, English first. */
  readonly languages: readonly Language[]
  readonly loadLibrary: () => Promise<Library>
  readonly loadSafeguardTexts: (language: Language) => Promise<SafeguardTexts>
  readonly loadTexts: (language: Language) => Promise<Texts>
  readonly loadInstruments: () => Promise<readonly Instrument[]>
  readonly loadFramework: () => Promise<Framework>
  readonly loadSamples: (language: Language) => Promise<readonly Sample[]>
}

/** A worked example that the home page opens in one click. */
export interface Sample {
  readonly id: string
  readonly title: string
  readonly about: string
  readonly answers: unknown
  readonly edits: unknown
  /** The language its words are in: English where it has none in the reader's. */
  readonly language: Language
}

/** A sample as written, with the words of another language laid over it where there are any. */
export function sampleIn(
  sample: Omit<Sample, 'language'>,
  language: Language,
  words: WordTree | undefined,
): Sample {
  if (words === undefined) return { ...sample, language: 'en' }
  const { title, about, answers, edits } = withWords(sample, words) as Sample
  return { id: sample.id, title, about, answers, edits, language }
}

const DataSourceContext = createContext<DataSource | null>(null)
export const DataSourceProvider = DataSourceContext.Provider

export function useDataSource(): DataSource {
  const source = useContext(DataSourceContext)
  if (!source) throw new Error('DataSourceProvider is missing')
  return source
}

/** What was asked for, by name: it loads once and stays. `status` and `value` tell React what is there already. */
interface Load extends Promise<unknown> {
  status?: 'fulfilled'
  value?: unknown
}

/** Long enough that a screen that failed has said so, and does not try again by itself. */
const RETRY_AFTER_MS = 1000
const loads = new WeakMap<DataSource, Map<string, Promise<unknown>>>()

function loadOnce(source: DataSource, name: string, load: () => Promise<unknown>): Promise<unknown> {
  const known = loads.get(source) ?? new Map<string, Promise<unknown>>()
  loads.set(source, known)
  const there = known.get(name)
  if (there) return there
  const started: Load = load()
  known.set(name, started)
  started.then(
    (value) => {
      started.status = 'fulfilled'
      started.value = value
    },
    // Whoever waits for it is told; asking again is a new try.
    () => {
      setTimeout(() => known.delete(name), RETRY_AFTER_MS)
    },
  )
  return started
}

function useLoaded<Content>(name: string, load: (source: DataSource) => Promise<Content>): Content {
  const source = useDataSource()
  return use(loadOnce(source, name, () => load(source))) as Content
}

/** Starts loading what a screen will need, so that drawing it need not wait. */
export const libraryAhead = (source: DataSource): Promise<unknown> =>
  loadOnce(source, 'library', source.loadLibrary)
export const samplesAhead = (source: DataSource, language: Language): Promise<unknown> =>
  loadOnce(source, `samples ${language}`, () => source.loadSamples(language))

/** Has what is known in one language ready in another, so that a change of language is one step. */
export async function languageAhead(source: DataSource, from: Language, to: Language): Promise<void> {
  const known = loads.get(source)
  await Promise.all([
    known?.has(`samples ${from}`) ? samplesAhead(source, to) : null,
    known?.has(`texts ${from}`) ? loadOnce(source, `texts ${to}`, () => source.loadTexts(to)) : null,
    known?.has(`safeguard-texts ${from}`)
      ? loadOnce(source, `safeguard-texts ${to}`, () => source.loadSafeguardTexts(to))
      : null,
  ])
}

export const useLibrary = (): Library => useLoaded('library', (source) => source.loadLibrary())

export const useSafeguardTexts = (language: Language): SafeguardTexts =>
  useLoaded(`safeguard-texts ${language}`, (source) => source.loadSafeguardTexts(language))

export const useTexts = (language: Language): Texts =>
  useLoaded(`texts ${language}`, (source) => source.loadTexts(language))

export const useInstruments = (): readonly Instrument[] =>
  useLoaded('instruments', (source) => source.loadInstruments())

export const useFramework = (): Framework => useLoaded('framework', (source) => source.loadFramework())

export const useSamples = (language: Language): readonly Sample[] =>
  useLoaded(`samples ${language}`, (source) => source.loadSamples(language))
