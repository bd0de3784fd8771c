import { browserDatabase } from '@/storage/database'
import { browserStorage } from '@/storage/plan-store'
import { keepNothingChosen } from './browser-storage'
import { conflictsKeptAgain } from './conflicts'
import { historiesReloaded } from './history'
import { letterheadsForgotten } from './letterheads'
import { tellOthers } from './other-windows'
import { ownLibrariesForgotten } from './own-library-files'
import { plansForgotten, plansKeptAgain } from './keep-plans'
import { refusedTextsForgotten } from './refused-text'
import { waitingTextsForgotten } from './waiting-texts'

export const PLACES = ['entries', 'session', 'database', 'caches', 'workers'] as const
export type Place = (typeof PLACES)[number]

/** What was done with each place in which this page keeps things. */
export interface Cleared {
  readonly place: Place
  readonly isDone: boolean
}

/** All names that this app gives begin so: where others share the address, theirs stay. */
const OWN = 'dpi-safeguards'
const SLOWEST_MS = 5_000

/** Clears all that this page keeps in this browser, in every window, and says of each place whether it could. */
export async function everythingCleared(): Promise<readonly Cleared[]> {
  plansForgotten()
  historiesReloaded()
  ownLibrariesForgotten()
  waitingTextsForgotten()
  letterheadsForgotten()
  refusedTextsForgotten()
  tellOthers({ kind: 'cleared' })
  return storageCleared()
}

/** From now on plans live in this window alone: what this browser held goes, what is open stays. */
export async function nothingKept(): Promise<readonly Cleared[]> {
  // First the mode, so that nothing is written between the clearing and it.
  keepNothingChosen(true)
  conflictsKeptAgain()
  tellOthers({ kind: 'cleared' })
  return storageCleared()
}

export async function keptAgain(): Promise<void> {
  keepNothingChosen(false)
  await plansKeptAgain()
}

async function storageCleared(): Promise<readonly Cleared[]> {
  return Promise.all(
    PLACES.map(async (place) => {
      try {
        await inTime(CLEAR[place]())
        return { place, isDone: true }
      } catch (error) {
        console.warn(`${place} could not be cleared`, error)
        return { place, isDone: false }
      }
    }),
  )
}

const CLEAR: Readonly<Record<Place, () => Promise<void>>> = {
  entries: () => Promise.resolve(removeOwn(browserStorage())),
  session: () => Promise.resolve(removeOwn(globalThis.sessionStorage)),
  database: async () => browserDatabase()?.destroy(),
  caches: async () => {
    const names = (await (globalThis.caches as CacheStorage | undefined)?.keys()) ?? []
    await Promise.all(names.filter((name) => name.startsWith(OWN)).map((name) => caches.delete(name)))
  },
  workers: async () => {
    const workers = globalThis.navigator?.serviceWorker as ServiceWorkerContainer | undefined
    const here = new URL('./', window.location.href).href
    const own = ((await workers?.getRegistrations()) ?? []).filter(({ scope }) => scope === here)
    await Promise.all(own.map((worker) => worker.unregister()))
  },
}

function removeOwn(storage: Storage | null): void {
  if (!storage) return
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index))
  for (const key of keys) if (key?.startsWith(OWN)) storage.removeItem(key)
}

/** Another window may hold on to its database; nobody waits for it without end. */
async function inTime(work: Promise<void>): Promise<void> {
  await Promise.race([
    work,
    new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error('it took too long')), SLOWEST_MS)
    }),
  ])
}
