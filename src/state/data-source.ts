import { QueryCache, QueryClient, queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import type { Framework, Instrument, Library } from '@/core/library/library'
import type { SafeguardHeads, SafeguardTexts } from '@/core/library/read-text'
import { type Language, type Principle, PRINCIPLES } from '@/core/questionnaire/vocabulary'
import type { Texts } from '@/i18n/texts'
import { type DataSource, type Sample, useDataSource } from './data-source-context'

/**
 * Bundled data never change while a page is open: each part loads once and stays. A part that does not come is tried
 * twice more; the screen then says so, and whoever comes back to it asks anew.
 */
const clients = new WeakMap<DataSource, QueryClient>()
const NO_TEXTS: SafeguardTexts = {}
/** Long enough that a screen that failed has said so, and does not try again by itself. */
const FORGET_FAILURE_MS = 1000

function clientOf(source: DataSource): QueryClient {
  const there = clients.get(source)
  if (there) return there
  const queryCache = new QueryCache({
    onError: (_, query) => {
      setTimeout(() => queryCache.remove(query), FORGET_FAILURE_MS)
    },
  })
  const client = new QueryClient({
    queryCache,
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        gcTime: Infinity,
        retry: 2,
        retryDelay: (failures) => failures * 400,
        // A chunk may lie in the cache, so being offline is no reason to wait.
        networkMode: 'always',
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
    },
  })
  clients.set(source, client)
  return client
}

const libraryQuery = (source: DataSource) =>
  queryOptions({ queryKey: ['library'], queryFn: source.loadLibrary })
const instrumentsQuery = (source: DataSource) =>
  queryOptions({ queryKey: ['instruments'], queryFn: source.loadInstruments })
const frameworkQuery = (source: DataSource) =>
  queryOptions({ queryKey: ['framework'], queryFn: source.loadFramework })
const textsQuery = (source: DataSource, language: Language) =>
  queryOptions({ queryKey: ['texts', language], queryFn: () => source.loadTexts(language) })
const safeguardHeadsQuery = (source: DataSource, language: Language) =>
  queryOptions({
    queryKey: ['safeguard-heads', language],
    queryFn: () => source.loadSafeguardHeads(language),
  })
const safeguardTextsQuery = (source: DataSource, language: Language) =>
  queryOptions({
    queryKey: ['safeguard-texts', language],
    queryFn: () => source.loadSafeguardTexts(language),
  })
const safeguardTextsOfQuery = (source: DataSource, language: Language, principle: Principle) =>
  queryOptions({
    queryKey: ['safeguard-texts', language, principle],
    queryFn: () => source.loadSafeguardTexts(language, [principle]),
  })
const englishInsteadQuery = (source: DataSource, language: Language) =>
  queryOptions({
    queryKey: ['english-instead', language],
    queryFn: async () => {
      const client = clientOf(source)
      const [{ safeguards }, own] = await Promise.all([
        client.ensureQueryData(libraryQuery(source)),
        client.ensureQueryData(safeguardTextsQuery(source, language)),
      ])
      const isWhole = safeguards.every(({ id }) => Object.hasOwn(own, id))
      return isWhole ? NO_TEXTS : client.ensureQueryData(safeguardTextsQuery(source, 'en'))
    },
  })
const samplesQuery = (source: DataSource, language: Language) =>
  queryOptions({ queryKey: ['samples', language], queryFn: () => source.loadSamples(language) })

/** Starts loading what a screen will need, so that drawing it need not wait. */
export const samplesAhead = (source: DataSource, language: Language): Promise<unknown> =>
  clientOf(source).ensureQueryData(samplesQuery(source, language))

/** What screens are drawn from at first, by name. */
export type DataPart = 'library' | 'heads' | 'instruments' | 'framework'

/** Has what a screen is drawn from ready with it; what does not come the screen asks for itself, and says so. */
export async function dataAhead(
  source: DataSource,
  language: Language,
  parts: readonly DataPart[],
): Promise<void> {
  const client = clientOf(source)
  const load: Readonly<Record<DataPart, () => Promise<unknown>>> = {
    library: () => client.ensureQueryData(libraryQuery(source)),
    heads: () =>
      Promise.all(
        [language, 'en' as const].map((each) => client.ensureQueryData(safeguardHeadsQuery(source, each))),
      ),
    instruments: () => client.ensureQueryData(instrumentsQuery(source)),
    framework: () => client.ensureQueryData(frameworkQuery(source)),
  }
  await Promise.allSettled(parts.map((part) => load[part]()))
}

/** All words of the library in a language, for what works on them beside the screen. */
export const safeguardTextsOf = (source: DataSource, language: Language): Promise<SafeguardTexts> =>
  clientOf(source).ensureQueryData(safeguardTextsQuery(source, language))

/** The English words that stand in where a language lacks some: none of them is sent for where it has all. */
export const englishInsteadOf = (source: DataSource, language: Language): Promise<SafeguardTexts> =>
  clientOf(source).ensureQueryData(englishInsteadQuery(source, language))

/** Has what is known in one language ready in another, so that a change of language is one step. */
export async function languageAhead(source: DataSource, from: Language, to: Language): Promise<void> {
  const client = clientOf(source)
  const isKnown = (queryKey: readonly string[]): boolean => client.getQueryData(queryKey) !== undefined
  await Promise.all([
    isKnown(['samples', from]) ? samplesAhead(source, to) : null,
    isKnown(['texts', from]) ? client.ensureQueryData(textsQuery(source, to)) : null,
    isKnown(['safeguard-heads', from]) ? client.ensureQueryData(safeguardHeadsQuery(source, to)) : null,
    isKnown(['safeguard-texts', from]) ? client.ensureQueryData(safeguardTextsQuery(source, to)) : null,
    isKnown(['english-instead', from]) ? englishInsteadOf(source, to) : null,
    ...PRINCIPLES.filter((each) => isKnown(['safeguard-texts', from, each])).map((each) =>
      client.ensureQueryData(safeguardTextsOfQuery(source, to, each)),
    ),
  ])
}

/** Suspends once for all that a plan is drawn from in a language, where each part would make the screen wait anew. */
export function usePlanData(source: DataSource, language: Language): void {
  const client = clientOf(source)
  useSuspenseQuery(
    {
      queryKey: ['plan', language],
      queryFn: async () => {
        await Promise.all([
          client.ensureQueryData(libraryQuery(source)),
          client.ensureQueryData(instrumentsQuery(source)),
          client.ensureQueryData(frameworkQuery(source)),
          client.ensureQueryData(textsQuery(source, language)),
          client.ensureQueryData(safeguardTextsQuery(source, language)),
          client.ensureQueryData(englishInsteadQuery(source, language)),
        ])
        return true
      },
    },
    client,
  )
}

export function useLibrary(): Library {
  const source = useDataSource()
  return useSuspenseQuery(libraryQuery(source), clientOf(source)).data
}

/** Titles and why each matters: a small file, there long before `useSafeguardTexts`. */
export function useSafeguardHeads(language: Language): SafeguardHeads {
  const source = useDataSource()
  return useSuspenseQuery(safeguardHeadsQuery(source, language), clientOf(source)).data
}

export function useSafeguardTexts(language: Language): SafeguardTexts {
  const source = useDataSource()
  return useSuspenseQuery(safeguardTextsQuery(source, language), clientOf(source)).data
}

/** As `englishInsteadOf`. */
export function useEnglishInstead(language: Language): SafeguardTexts {
  const source = useDataSource()
  return useSuspenseQuery(englishInsteadQuery(source, language), clientOf(source)).data
}

/** Of one principle alone: an eighteenth of all, for a page that shows one safeguard. */
export function useSafeguardTextsOf(principle: Principle, language: Language): SafeguardTexts {
  const source = useDataSource()
  return useSuspenseQuery(safeguardTextsOfQuery(source, language, principle), clientOf(source)).data
}

export function useTexts(language: Language): Texts {
  const source = useDataSource()
  return useSuspenseQuery(textsQuery(source, language), clientOf(source)).data
}

export function useInstruments(): readonly Instrument[] {
  const source = useDataSource()
  return useSuspenseQuery(instrumentsQuery(source), clientOf(source)).data
}

export function useFramework(): Framework {
  const source = useDataSource()
  return useSuspenseQuery(frameworkQuery(source), clientOf(source)).data
}

export function useSamples(language: Language): readonly Sample[] {
  const source = useDataSource()
  return useSuspenseQuery(samplesQuery(source, language), clientOf(source)).data
}
