import type { FromWorker, ToWorker } from '@/offline/messages'
import type { Language } from '@/core/questionnaire/vocabulary'
import { keepsNothing } from '@/state/browser-storage'
import { keptSoFar, newVersionFound } from '@/state/new-version'
import { plansWritten } from '@/state/keep-plans'
import { currentLanguage } from '@/state/preferences'

/** A window that stays open for days asks now and then whether there is a newer version. */
const ASK_AGAIN_MS = 3_600_000

let registration: ServiceWorkerRegistration | null = null
let hasAskedToTakeOver = false

/** Has the browser keep the app for working without a network, and hears of new versions. */
export async function workOffline(): Promise<void> {
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined
  if (!workers || keepsNothing()) return keptSoFar('not-kept')
  try {
    let hasWorker = workers.controller !== null
    workers.addEventListener('message', hear)
    workers.addEventListener('controllerchange', () => {
      if (hasWorker) takenOver()
      hasWorker = true
    })
    registration = await workers.register('./service-worker.js', { updateViaCache: 'none' })
    watch(registration)
    await workers.ready
    fetchAhead(currentLanguage())
    window.addEventListener('online', () => fetchAhead(currentLanguage()))
  } catch (error) {
    keptSoFar('not-kept')
    console.warn('the app could not be kept for working without a network', error)
  }
}

/** Has what a language needs fetched, while nobody waits; who saves data fetches what is used. */
export function fetchAhead(language: Language): void {
  if (!registration?.active) return
  const connection = (navigator as { connection?: { saveData?: boolean } }).connection
  if (connection?.saveData === true) return keptSoFar('as-used')
  keptSoFar('on-its-way')
  registration.active.postMessage({ kind: 'fetch-ahead', language } satisfies ToWorker)
}

function hear({ data }: MessageEvent<FromWorker>): void {
  keptSoFar(data.isComplete ? 'complete' : 'on-its-way')
}

/** A worker that waits beside one that runs is a new version. */
function watch(watched: ServiceWorkerRegistration): void {
  if (watched.waiting && watched.active) return offer(watched.waiting)
  watched.addEventListener('updatefound', () => {
    const worker = watched.installing
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && watched.active) offer(worker)
    })
  })
  let asked = performance.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' || performance.now() - asked < ASK_AGAIN_MS) return
    asked = performance.now()
    watched.update().catch((error: unknown) => console.warn('no word of a newer version', error))
  })
}

function offer(worker: ServiceWorker): void {
  newVersionFound('waits', () => {
    hasAskedToTakeOver = true
    worker.postMessage({ kind: 'take-over' } satisfies ToWorker)
  })
}

/** The window that asked for it loads anew, with everything written; the others go on as they were opened. */
function takenOver(): void {
  const reload = (): void => {
    void plansWritten().then(() => window.location.reload())
  }
  if (hasAskedToTakeOver) reload()
  else newVersionFound('elsewhere', reload)
}
