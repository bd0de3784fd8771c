import type { Framework, Instrument, Library } from '@/core/library/library'
import type { SafeguardTexts } from '@/core/library/read-text'
import { LANGUAGES } from '@/core/questionnaire/vocabulary'
import type { LoadNamespace } from '@/i18n/interface'
import { NAMESPACES, type Texts } from '@/i18n/texts'
import type { WordTree } from '@/i18n/with-words'
import { type DataSource, type Sample, sampleIn } from '@/state/data-source-context'

/** Bundled data as chunks: one for the library, one a language and namespace for words. Checked by the build. */
const texts = import.meta.glob<object>(
  [
    '../../data/text/*/*.json',
    '!../../data/text/*/glossary.json',
    '!../../data/text/*/made-from.json',
    '!../../data/text/*/same-as-english.json',
  ],
  { import: 'default' },
)
const safeguardTexts = import.meta.glob<{ safeguardTexts: SafeguardTexts }>('./chunks/safeguard-texts-*.ts')
const sampleWords = import.meta.glob<WordTree>('../../data/text/*/samples/*.json', { import: 'default' })

/** The languages that have all their sentences. */
export const availableLanguages = LANGUAGES.filter((language) =>
  NAMESPACES.every((namespace) => textPath(language, namespace) in texts),
)

export const loadNamespace: LoadNamespace = (language, namespace) =>
  load(texts, textPath(language, namespace))

export const dataSource: DataSource = {
  languages: availableLanguages,
  loadLibrary: async (): Promise<Library> => (await import('./chunks/library')).library,
  loadTexts: async (language) => {
    const loading = NAMESPACES.map(async (each) => [each, await loadNamespace(language, each)] as const)
    // Plural forms differ from English, so the type cannot say it: `tests/data/languages.test.ts` holds the keys.
    return Object.fromEntries(await Promise.all(loading)) as unknown as Texts
  },
  loadSafeguardTexts: async (language) => {
    const path = `./chunks/safeguard-texts-${language}.ts`
    return path in safeguardTexts ? (await load(safeguardTexts, path)).safeguardTexts : {}
  },
  loadInstruments: async (): Promise<readonly Instrument[]> =>
    (await import('../../data/instruments.json')).default as unknown as readonly Instrument[],
  loadFramework: async (): Promise<Framework> =>
    (await import('../../data/framework.json')).default as unknown as Framework,
  loadSamples: async (language): Promise<readonly Sample[]> => {
    const { samples } = await import('./chunks/samples')
    const words = samples.map(({ id }) => sampleWords[`../../data/text/${language}/samples/${id}.json`]?.())
    const loaded = await Promise.all(words)
    return samples.map((sample, index) => sampleIn(sample, language, loaded[index]))
  },
}

function textPath(language: string, namespace: string): string {
  return `../../data/text/${language}/${namespace}.json`
}

async function load<Chunk>(
  chunks: Readonly<Record<string, () => Promise<Chunk>>>,
  path: string,
): Promise<Chunk> {
  const chunk = chunks[path]
  if (!chunk) throw new Error(`no chunk "${path}"`)
  return chunk()
}
