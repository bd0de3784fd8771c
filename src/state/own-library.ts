import { createContext, use, useContext, useMemo } from 'react'
import { create } from 'zustand'
import type { Library } from '@/core/library/library'
import type { OwnLibraryName } from '@/core/library/own-library-name'
import { ownWordsIn } from '@/core/library/own-words'
import { withNamesOf } from '@/core/plan/change-edits'
import type { SavedPlan } from '@/core/plan/saved-plan'
import type { JoinedLibrary, ReadOwnLibrary } from '@/core/library/read-own-library'
import type { LibraryText } from '@/core/library/read-text'
import type { Language } from '@/core/questionnaire/vocabulary'
import { checksumOf } from '@/storage/envelope'
import { type DataSource, useDataSource } from './data-source-context'
import { ownLibraryAtHand, ownLibraryFile, ownLibraryKept } from './own-library-files'
import { planChanged, planStarted } from './plans'
import { savedPlan } from './open-plans'
import { setAside } from './keep-plans'

/** How the library that a plan names is found: `missing` where this browser does not have its file. */
export type FoundLibrary = ReadOwnLibrary | { readonly ok: false; readonly faults: 'missing' }

/** Grows when a library file comes in, so that who missed it looks again. */
const useArrivals = create<number>(() => 0)
const reads = new WeakMap<DataSource, Map<string, Promise<FoundLibrary>>>()

/** Reads a library file against the bundled one, and stores nothing. Zod comes with the first that is read. */
export async function readLibraryFile(source: DataSource, content: unknown): Promise<ReadOwnLibrary> {
  const [{ readOwnLibrary }, library, instruments, framework] = await Promise.all([
    import('@/core/library/read-own-library'),
    source.loadLibrary(),
    source.loadInstruments(),
    source.loadFramework(),
  ])
  return readOwnLibrary(content, checksumOf, { library, instruments, framework })
}

/**
 * From now on the plan is made from this library, as it was read from this file. What it was before can be had again
 * under its earlier states.
 */
export async function ownLibraryChosen(
  id: string,
  content: unknown,
  { library, name }: JoinedLibrary,
): Promise<void> {
  const isKnown = knownIn(library)
  await libraryArrived(content)
  const plan = savedPlan(id)
  if (!plan) return
  setAside(plan)
  planChanged(id, (before) =>
    isOtherVersion(before.ownLibrary, name)
      ? { ...before, ownLibrary: name }
      : // Without a version it is accepted as it comes out: the user has seen what the file holds.
        {
          ...before,
          ownLibrary: name,
          edits: withNamesOf(before.edits, isKnown, before.basis),
          libraryVersion: '',
          basis: {},
        },
  )
}

/** A plan that begins with this library, as it was read from this file; gives its id. */
export async function planStartedFrom(
  plan: SavedPlan,
  content: unknown,
  { name }: JoinedLibrary,
): Promise<string> {
  await libraryArrived(content)
  return planStarted({ ...plan, ownLibrary: name })
}

async function libraryArrived(content: unknown): Promise<void> {
  await ownLibraryKept(content)
  useArrivals.setState((count) => count + 1, true)
}

/** What another version of the same library changes in the plan is listed first, as with the bundled one. */
function isOtherVersion(before: OwnLibraryName | undefined, now: OwnLibraryName): boolean {
  return before?.name === now.name && before.version !== now.version
}

function knownIn(library: Library): (safeguard: string) => boolean {
  const ids = new Set(library.safeguards.map(({ id }) => id))
  return (safeguard) => ids.has(safeguard)
}

/** Back to the bundled library. What was written on safeguards that only the other held keeps their names. */
export async function ownLibraryDropped(source: DataSource, id: string): Promise<void> {
  const isKnown = knownIn(await source.loadLibrary())
  const plan = savedPlan(id)
  if (!plan?.ownLibrary) return
  setAside(plan)
  planChanged(id, ({ ownLibrary: _, ...rest }) => ({
    ...rest,
    edits: withNamesOf(rest.edits, isKnown, rest.basis),
    libraryVersion: '',
    basis: {},
  }))
}

const Found = createContext<FoundLibrary | null>(null)
export const FoundLibraryProvider = Found.Provider

/** What was found for the plan around; null where it uses the bundled library. */
export const useFoundLibrary = (): FoundLibrary | null => useContext(Found)

/** Suspends until the library that a plan names is read. */
export function useOwnLibrary(hash: string): FoundLibrary {
  const source = useDataSource()
  const arrivals = useArrivals()
  return use(useMemo(() => readOnce(source, hash, arrivals), [source, hash, arrivals]))
}

/** The same for the libraries of several plans, by their hashes. */
export function useOwnLibraries(hashes: readonly string[]): ReadonlyMap<string, FoundLibrary> {
  const source = useDataSource()
  const arrivals = useArrivals()
  const read = hashes.map((hash) => [hash, use(readOnce(source, hash, arrivals))] as const)
  // The same map for the same libraries: what is worked out from it need not be worked out anew.
  return useMemo(() => new Map(read), [source, arrivals, hashes.join('/')])
}

/** Libraries that came along with plans to look at: there for this window, stored nowhere. */
export function ownLibrariesLookedAt(contents: readonly unknown[]): void {
  if (contents.length === 0) return
  for (const content of contents) ownLibraryAtHand(content)
  useArrivals.setState((count) => count + 1, true)
}

function readOnce(source: DataSource, hash: string, arrivals: number): Promise<FoundLibrary> {
  const known = reads.get(source) ?? new Map<string, Promise<FoundLibrary>>()
  reads.set(source, known)
  const key = `${hash} ${arrivals}`
  const reading = known.get(key) ?? read(source, hash)
  known.set(key, reading)
  // A part of the app that did not load is worth another try.
  reading.catch(() => known.delete(key))
  return reading
}

async function read(source: DataSource, hash: string): Promise<FoundLibrary> {
  const content = await ownLibraryFile(hash)
  return content === undefined ? { ok: false, faults: 'missing' } : readLibraryFile(source, content)
}

const joinedSources = new WeakMap<JoinedLibrary, WeakMap<DataSource, DataSource>>()

/** The app's data with a library of somebody's own joined in: every screen of the plan reads from it. */
export function withOwnLibrary(source: DataSource, own: JoinedLibrary): DataSource {
  const bySource = joinedSources.get(own) ?? new WeakMap<DataSource, DataSource>()
  joinedSources.set(own, bySource)
  const known = bySource.get(source)
  if (known) return known
  const made: DataSource = {
    ...source,
    loadLibrary: () => Promise.resolve(own.library),
    loadInstruments: async () => [...(await source.loadInstruments()), ...own.instruments],
    loadSafeguardHeads: async (language) =>
      textsWith(own, await source.loadSafeguardHeads(language), language),
    loadSafeguardTexts: async (language, principles) =>
      textsWith(own, await source.loadSafeguardTexts(language, principles), language),
  }
  bySource.set(source, made)
  return made
}

/** Bundled words but for the safeguards that are not bundled here. */
function textsWith<Text>(
  own: JoinedLibrary,
  bundled: Readonly<Record<string, Text>>,
  language: Language,
): Readonly<Record<string, Text | LibraryText>> {
  const ids = own.library.own?.ids
  const kept = Object.entries(bundled).filter(([id]) => !ids?.has(id))
  return { ...Object.fromEntries(kept), ...ownWordsIn(own.words, language) }
}
