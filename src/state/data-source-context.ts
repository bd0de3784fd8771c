import { createContext, useContext } from 'react'
import type { AlsoCalled, Framework, Instrument, Library } from '@/core/library/library'
import type { SafeguardHeads, SafeguardTexts } from '@/core/library/read-text'
import type { Language, Principle } from '@/core/questionnaire/vocabulary'
import type { Texts } from '@/i18n/texts'
import { withWords, type WordTree } from '@/i18n/with-words'

/** Where bundled data come from: chunks in the browser, files in tests. Checked when built, not at each start. */
export interface DataSource {
  /** Those that have all their sentences, English first. */
  readonly languages: readonly Language[]
  readonly loadLibrary: () => Promise<Library>
  readonly loadSafeguardHeads: (language: Language) => Promise<SafeguardHeads>
  /** The words of the safeguards of these principles, of all where none are named. */
  readonly loadSafeguardTexts: (
    language: Language,
    principles?: readonly Principle[],
  ) => Promise<SafeguardTexts>
  readonly loadTexts: (language: Language) => Promise<Texts>
  readonly loadInstruments: () => Promise<readonly Instrument[]>
  readonly loadFramework: () => Promise<Framework>
  /** Only search asks for it. */
  readonly loadAlsoCalled: () => Promise<readonly AlsoCalled[]>
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
