import type { Framework, Instrument, Library } from '@/core/library/library'
import type { SafeguardTexts } from '@/core/library/read-text'
import { LANGUAGES } from '@/core/questionnaire/vocabulary'
import type { Texts } from '@/i18n/texts'
import type { DataSource, Sample } from '@/state/data-source'

/** Bundled data as chunks, one for the library, one a language for its words. Checked by the build. */
const texts = import.meta.glob<{ texts: Texts }>('./chunks/texts-*.ts')
const safeguardTexts = import.meta.glob<{ safeguardTexts: SafeguardTexts }>('./chunks/safeguard-texts-*.ts')

/** The languages that have all their sentences. */
export const availableLanguages = LANGUAGES.filter((language) => `./chunks/texts-${language}.ts` in texts)

export const dataSource: DataSource = {
  languages: availableLanguages,
  loadLibrary: async (): Promise<Library> => (await import('./chunks/library')).library,
  loadTexts: async (language) =>
    (await load(texts, `./chunks/texts-${language}.ts`, './chunks/texts-en.ts')).texts,
  loadSafeguardTexts: async (language) => {
    const path = `./chunks/safeguard-texts-${language}.ts`
    return path in safeguardTexts ? (await load(safeguardTexts, path, path)).safeguardTexts : {}
  },
  loadInstruments: async (): Promise<readonly Instrument[]> =>
    (await import('../../data/instruments.json')).default as unknown as readonly Instrument[],
  loadFramework: async (): Promise<Framework> =>
    (await import('../../data/framework.json')).default as unknown as Framework,
  loadSamples: async (): Promise<readonly Sample[]> => (await import('./chunks/samples')).samples,
}

async function load<Chunk>(
  chunks: Readonly<Record<string, () => Promise<Chunk>>>,
  path: string,
  fallback: string,
): Promise<Chunk> {
  const chunk = chunks[path] ?? chunks[fallback]
  if (!chunk) throw new Error(`no chunk "${path}"`)
  return chunk()
}
