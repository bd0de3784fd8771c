import {
  type Answer,
  answerFor,
  CACHE_NAMES,
  cachesToDrop,
  filesToFetch,
  filesToInstall,
  isNamedByContent,
  keyOf,
  type KeptFile,
  languagesUsed,
  PAGE,
  stableName,
} from './kept-files'
import type { FromWorker, ToWorker } from './messages'
import type { LastingEvent, WorkerScope } from './worker-scope'

/** Put in by the build: every file of this version, and a hash over all of them. */
declare const KEPT_FILES: readonly KeptFile[]
declare const VERSION: string

/**
 * Keeps the app for working without a network. `kept-files.ts` says what, when and why; here is only the doing. One cache
 * for each version, made when the version installs and never again: what a user cleared stays cleared.
 */
const worker = self as unknown as WorkerScope
const folder = worker.registration.scope
// Named once: the build puts the whole list in place of the name.
const keptFiles = KEPT_FILES
const files = new Map(keptFiles.map((each) => [each.file, each]))
const ours = `${CACHE_NAMES} ${folder} `
const own = `${ours}${VERSION}`

worker.addEventListener('install', (event) => event.waitUntil(install()))
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()))

worker.addEventListener('fetch', (event) => {
  const answer = answerFor(event.request, files, folder)
  if (answer.from !== 'network') event.respondWith(respond(answer, event.request, event))
})

let working: Promise<void> = Promise.resolve()

worker.addEventListener('message', (event) => {
  const message = event.data as ToWorker
  if (message.kind === 'take-over') return event.waitUntil(worker.skipWaiting())
  // Two windows ask for much the same; one after the other finds most of it there.
  working = working.then(async () => {
    await dropOldVersions()
    const isComplete = await fetchAhead(message)
    event.source?.postMessage({ kind: 'fetched', isComplete } satisfies FromWorker)
  })
  event.waitUntil(working)
})

/** A file that does not come, or comes from another version, ends it: the browser tries anew at the next visit. */
async function install(): Promise<void> {
  const cache = await caches.open(own)
  for (const file of filesToInstall(keptFiles, await namesIn(await otherCaches()))) await keep(file, cache)
}

async function fetchAhead({ language }: ToWorker & { readonly kind: 'fetch-ahead' }): Promise<boolean> {
  const used = languagesUsed(await namesIn([own]))
  try {
    for (const file of filesToFetch(keptFiles, new Set([language, ...used]))) {
      if (!(await caches.has(own))) return false
      await keep(file, await caches.open(own))
    }
    return true
  } catch (error) {
    console.warn('not all of the app could be fetched for working without a network', error)
    return false
  }
}

async function keep(file: KeptFile, cache: Cache): Promise<void> {
  const key = addressOf(keyOf(file))
  if (await cache.match(key)) return
  await cache.put(key, (await keptIn(await otherCaches(), key)) ?? (await load(file)))
}

async function respond(answer: Exclude<Answer, { from: 'network' }>, request: Request, event: LastingEvent) {
  if (answer.from === 'other-versions')
    return (await keptIn(await otherCaches(), addressOf(answer.path))) ?? fetch(request)
  const key = addressOf(keyOf(answer.file))
  const kept = await keptIn([own], key)
  if (kept) return kept
  try {
    const loaded = await load(answer.file)
    const copy = loaded.clone()
    if (await caches.has(own)) event.waitUntil(caches.open(own).then((cache) => cache.put(key, copy)))
    return loaded
  } catch {
    // As it would be without this worker, whatever the server gives.
    return fetch(request)
  }
}

/** From the server, and only what belongs to this version. */
async function load(file: KeptFile): Promise<Response> {
  if (file.file === PAGE) return loadPage()
  const isCompressed = file.file.endsWith('.gz')
  const response = await fetch(addressOf(file.file), {
    priority: 'low',
    cache: isNamedByContent(file.file) ? 'default' : 'no-cache',
    // Some servers unpack compressed files on the way, which then are not what was hashed.
    ...(isCompressed ? {} : { integrity: `sha256-${file.hash}` }),
  })
  if (!response.ok) throw new Error(`${file.file} answered ${response.status}`)
  return response
}

/** Some servers put a line of theirs into pages, so what the page names tells its version. */
async function loadPage(): Promise<Response> {
  const response = await fetch(folder, { priority: 'low', cache: 'no-cache' })
  const html = await response.text()
  const shell = keptFiles.filter(({ file, group }) => group === 'shell' && isNamedByContent(file))
  const missing = shell.filter(({ file }) => !html.includes(file))
  if (!response.ok || missing.length > 0) throw new Error('the page on the server is of another version')
  // Made anew: one that was led on to another address may not answer a visit.
  return new Response(html, { headers: response.headers })
}

/** While a newer version installs or waits, all caches are left alone: one of them is its own. */
async function dropOldVersions(): Promise<void> {
  const held = new Map<string, ReadonlySet<string>>()
  for (const name of await otherCaches()) {
    const requests = await (await caches.open(name)).keys()
    held.set(name, new Set(requests.map(({ url }) => url)))
  }
  const locks = (await navigator.locks.query()).held ?? []
  const names = locks.flatMap(({ name }) => (name === undefined ? [] : [name]))
  if (worker.registration.installing || worker.registration.waiting) return
  await Promise.all(cachesToDrop(held, names).map((name) => caches.delete(name)))
}

async function otherCaches(): Promise<readonly string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(ours) && name !== own)
}

/** `caches.open` would make what is not there. */
async function keptIn(names: readonly string[], address: string): Promise<Response | undefined> {
  for (const cacheName of names) {
    const found = await caches.match(address, { cacheName })
    if (found) return found
  }
  return undefined
}

async function namesIn(cacheNames: readonly string[]): Promise<ReadonlySet<string>> {
  const names = new Set<string>()
  for (const name of cacheNames) {
    if (!(await caches.has(name))) continue
    for (const { url } of await (await caches.open(name)).keys())
      names.add(stableName(url.slice(folder.length)))
  }
  return names
}

function addressOf(path: string): string {
  return new URL(path, folder).href
}
