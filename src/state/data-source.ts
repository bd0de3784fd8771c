import { useSuspenseQuery } from '@tanstack/react-query'
import { createContext, useContext } from 'react'
import type { Framework, Instrument, Library } from '@/core/library/library'
import type { SafeguardTexts } from '@/core/library/read-text'
import type { Language } from '@/core/questionnaire/vocabulary'
import type { Texts } from '@/i18n/texts'

/** Where bundled data come from: chunks in the browser, files in tests. Checked when built, not at each start. */
export interface DataSource {
  /** Those that have all their sentences, English first. */
  readonly languages: readonly Language[]
  readonly loadLibrary: () => Promise<Library>
  readonly loadSafeguardTexts: (language: Language) => Promise<SafeguardTexts>
  readonly loadTexts: (language: Language) => Promise<Texts>
  readonly loadInstruments: () => Promise<readonly Instrument[]>
  readonly loadFramework: () => Promise<Framework>
  readonly loadSamples: () => Promise<readonly Sample[]>
}

/** A worked example that the home page opens in one click. */
export interface Sample {
  readonly id: string
  readonly title: string
  readonly about: string
  readonly answers: unknown
  readonly edits: unknown
}

const DataSourceContext = createContext<DataSource | null>(null)
export const DataSourceProvider = DataSourceContext.Provider

export function useDataSource(): DataSource {
  const source = useContext(DataSourceContext)
  if (!source) throw new Error('DataSourceProvider is missing')
  return source
}

const loaded = {
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  networkMode: 'offlineFirst',
} as const

export function useLibrary(): Library {
  const { loadLibrary } = useDataSource()
  return useSuspenseQuery({ queryKey: ['library'], queryFn: loadLibrary, ...loaded }).data
}

export function useSafeguardTexts(language: Language): SafeguardTexts {
  const { loadSafeguardTexts } = useDataSource()
  return useSuspenseQuery({
    queryKey: ['safeguard-texts', language],
    queryFn: () => loadSafeguardTexts(language),
    ...loaded,
  }).data
}

export function useTexts(language: Language): Texts {
  const { loadTexts } = useDataSource()
  return useSuspenseQuery({ queryKey: ['texts', language], queryFn: () => loadTexts(language), ...loaded })
    .data
}

export function useInstruments(): readonly Instrument[] {
  const { loadInstruments } = useDataSource()
  return useSuspenseQuery({ queryKey: ['instruments'], queryFn: loadInstruments, ...loaded }).data
}

export function useFramework(): Framework {
  const { loadFramework } = useDataSource()
  return useSuspenseQuery({ queryKey: ['framework'], queryFn: loadFramework, ...loaded }).data
}

export function useSamples(): readonly Sample[] {
  const { loadSamples } = useDataSource()
  return useSuspenseQuery({ queryKey: ['samples'], queryFn: loadSamples, ...loaded }).data
}
