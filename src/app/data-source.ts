import type { AlsoCalled, Framework, Instrument, Library } from '@/core/library/library'
import { type Language, LANGUAGES } from '@/core/questionnaire/vocabulary'
import type { LoadNamespace } from '@/i18n/interface'
import { FIRST_NAMESPACES } from '@/i18n/first-namespaces'
import type { Namespace } from '@/i18n/texts'
import type { DataSource, Sample } from '@/state/data-source-context'
import { loadJson } from './load-json'

/**
 * Bundled data: a chunk for the library, a file of words for each language and namespace. Checked by the build. The words
 * of the first screens are known at once, as `FIRST_NAMESPACES` has them; the list of the others loads with them.
 */
const firstTexts = import.meta.glob<string>('../../data/text/*/interface.json', {
  query: '?first',
  import: 'default',
  eager: true,
})

/** The languages that have all their sentences: `tests/data/languages.test.ts` holds that those that begin have all. */
export const availableLanguages = LANGUAGES.filter(
  (language) => textPath(language, 'interface') in firstTexts,
)

const isFirst = (namespace: Namespace): boolean => FIRST_NAMESPACES.some((each) => each === namespace)
const later = () => import('./chunks/later-texts')
const loading = new Map<Language, Promise<object>>()

export const loadNamespace: LoadNamespace = async (language, namespace) => {
  if (isFirst(namespace))
    return new Map<string, object>(Object.entries(await loadFirst(language))).get(namespace) ?? {}
  return (await later()).laterTextIn(language, namespace)
}

/** One file for all of them, asked for once; a failed try is forgotten. */
function loadFirst(language: Language): Promise<object> {
  const started = loading.get(language) ?? loadJson(firstTexts[textPath(language, 'interface')] ?? '')
  loading.set(language, started)
  started.catch(() => loading.delete(language))
  return started
}

export const dataSource: DataSource = {
  languages: availableLanguages,
  loadLibrary: async (): Promise<Library> => (await import('./chunks/library')).library,
  loadTexts: async (language) => (await later()).textsIn(language, loadNamespace),
  loadSafeguardHeads: async (language) => (await later()).safeguardHeadsIn(language),
  loadSafeguardTexts: async (language, principles) => (await later()).safeguardTextsIn(language, principles),
  loadInstruments: async (): Promise<readonly Instrument[]> =>
    (await import('../../data/instruments.json')).default as unknown as readonly Instrument[],
  loadFramework: async (): Promise<Framework> =>
    (await import('../../data/framework.json')).default as unknown as Framework,
  loadAlsoCalled: async (): Promise<readonly AlsoCalled[]> =>
    (await import('../../data/also-called.json')).default.called,
  loadSamples: async (language): Promise<readonly Sample[]> =>
    (await import('./chunks/samples')).samplesIn(language),
}

function textPath(language: string, namespace: string): string {
  return `../../data/text/${language}/${namespace}.json`
}
