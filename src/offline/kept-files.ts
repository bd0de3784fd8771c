import { type Language, LANGUAGES } from '@/core/questionnaire/vocabulary'

/**
 * What is kept for working without a network, when, and why.
 *
 * - `shell`: the page and what it names, fetched when the worker installs. It is short and mostly in the browser's cache
 *   by then, so a first visit of half a minute is enough to start without a network next time.
 * - a language: its words, its library, its fonts. Fetched after that for the language on the screen, file by file and
 *   at low priority, because a weak line belongs to the person who is answering a question.
 * - `app`: every screen, the library, what makes files, and the fonts that all languages share. The same way, after the
 *   words: a plan that is open must find every part of its own version, whatever lies on the server by then.
 * - `as-used`: what few ever need (six megabytes of rare Chinese characters, notices, schemas). Kept once it was used,
 *   as is every file of the languages not on the screen.
 *
 * A new version fetches, before it says that it is ready, all that the old one held; unchanged files are copied. So what
 * worked without a network still does, and no window ever runs on parts of two versions.
 */
export type FileGroup = 'shell' | 'app' | 'as-used' | Language

export interface KeptFile {
  /** From the folder of the page, such as `assets/first-2OJ7BiFb.js`. */
  readonly file: string
  /** SHA-256 of the content, in base 64. */
  readonly hash: string
  readonly group: FileGroup
  readonly bytes: number
}

/** Every cache of this app begins so; `state/clear-everything.ts` clears by it. */
export const CACHE_NAMES = 'dpi-safeguards-files'

/** Windows hold a shared lock under this name and the address of their script: the version they run stays. */
export const RUNNING = 'dpi-safeguards-running '

export const PAGE = 'index.html'

/** Files whose name changes with their content need no other sign of their version. */
export const isNamedByContent = (file: string): boolean => file.startsWith('assets/')

/** Under what a file is kept: what bears no content in its name bears it here. */
export function keyOf({ file, hash }: KeptFile): string {
  return isNamedByContent(file) ? file : `${file}?content=${encodeURIComponent(hash.slice(0, 12))}`
}

/** The same part in every version: `assets/first.fr-BkWhJS9g.json` and its successors are `assets/first.fr.json`. */
export function stableName(file: string): string {
  const plain = file.replace(/\?.*$/, '')
  return isNamedByContent(plain) ? plain.replace(/-[\w-]{8}(\.\w+)$/, '$1') : plain
}

/** To which group a built file belongs; `named` are those that the page itself names. */
export function groupOf(file: string, named: ReadonlySet<string>): FileGroup {
  if (file === PAGE || named.has(file)) return 'shell'
  const name = stableName(file)
  const language = /\.([a-z]{2})\.js(?:on)?$/.exec(name)?.[1]
  // Where a safeguard has no words in another language yet, its English stands there.
  if (/^assets\/(safeguards-\w+|heads)\.en\.json$/.test(name)) return 'app'
  const spoken = LANGUAGES.find((each) => each === language)
  if (isNamedByContent(file) && spoken) return spoken
  if (/^fonts\/noto-sans-sc-(regular|bold)\./.test(file)) return 'zh'
  if (file.startsWith('fonts/') && !file.includes('-full')) return 'app'
  return isNamedByContent(file) ? 'app' : 'as-used'
}

/** What a version needs before it may be used: its shell, and each part that was held before. */
export function filesToInstall(
  files: readonly KeptFile[],
  heldNames: ReadonlySet<string>,
): readonly KeptFile[] {
  return files.filter(({ file, group }) => group === 'shell' || heldNames.has(stableName(file)))
}

/** What is fetched while nobody waits: words first, then the small parts, so that most works soon. */
export function filesToFetch(
  files: readonly KeptFile[],
  languages: ReadonlySet<Language>,
): readonly KeptFile[] {
  const rank = ({ group }: KeptFile): number => (group === 'shell' ? 0 : group === 'app' ? 2 : 1)
  const isWanted = ({ group }: KeptFile): boolean =>
    group === 'shell' || group === 'app' || (group !== 'as-used' && languages.has(group))
  return files.filter(isWanted).sort((a, b) => rank(a) - rank(b) || a.bytes - b.bytes)
}

/** Languages whose first words are held: somebody used them here. */
export function languagesUsed(heldNames: ReadonlySet<string>): ReadonlySet<Language> {
  return new Set(LANGUAGES.filter((language) => heldNames.has(`assets/first.${language}.json`)))
}

export type Answer =
  | { readonly from: 'network' }
  | { readonly from: 'kept'; readonly file: KeptFile }
  /** A part of another version, for a window that still runs it. */
  | { readonly from: 'other-versions'; readonly path: string }

const NETWORK: Answer = { from: 'network' }

/** Where the answer to a request comes from; `folder` is the address of the page's folder. */
export function answerFor(
  request: { readonly method: string; readonly url: string },
  files: ReadonlyMap<string, KeptFile>,
  folder: string,
): Answer {
  if (request.method !== 'GET' || !request.url.startsWith(folder)) return NETWORK
  const path = request.url.slice(folder.length).replace(/[?#].*$/, '')
  const file = files.get(path === '' ? PAGE : path)
  if (file) return { from: 'kept', file }
  return isNamedByContent(path) ? { from: 'other-versions', path } : NETWORK
}

/** Caches of other versions that no window runs any more; each names the scripts it holds. */
export function cachesToDrop(
  others: ReadonlyMap<string, ReadonlySet<string>>,
  lockNames: readonly string[],
): readonly string[] {
  const running = lockNames
    .filter((name) => name.startsWith(RUNNING))
    .map((name) => name.slice(RUNNING.length))
  return [...others].filter(([, held]) => !running.some((script) => held.has(script))).map(([name]) => name)
}
