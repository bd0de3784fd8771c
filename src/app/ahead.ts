import type { SafeguardHeads } from '@/core/library/read-text'
import type { FilesAhead, ScreenFiles, WordFiles } from '@/build/screen-files'
import type { Heading, Headings } from '@/build/screen-headings'
import { BEGINS } from './drawn-ahead'
import { fits } from './fits'
import { isSentFor, loadJsonAhead } from './load-json'
import { sendForStyles } from './styles-apart'

/** Put in by the build, in the language of the page. */
declare const FILES_AHEAD: FilesAhead
declare const WORD_FILES: WordFiles
declare const HEADINGS: Headings

/**
 * Sent for by `first-paint.ts` where another screen than the home page is asked for, and runs while the app is still on
 * the line: it says which screen that is, and all that it is made of sets out at once, rather than each file once the one
 * before has named it.
 */
const { paths, screens } = FILES_AHEAD
const address = location.hash.replace(/^#?|\?.*$/g, '')
const [, name = ''] = paths.find(([path]) => fits(path, address)) ?? []
const script = document.currentScript
const files = screens[name]
void begin(HEADINGS[name]).finally(() => {
  script?.removeAttribute(BEGINS)
  // What the first words need has come by now, and they are painted before the rest takes the line and the processor.
  if (files) requestAnimationFrame(() => setTimeout(() => sendForAll(files), 0))
})

function sendForAll(files: ScreenFiles): void {
  // In this order, for a later rule holds.
  sendForStyles('first')
  sendForStyles('later')
  const words = files.words.flatMap((each) => WORD_FILES[each] ?? [])
  for (const href of words.filter((each) => !isSentFor(each)))
    sendFor({ rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href })
  for (const href of files.scripts) sendFor({ rel: 'modulepreload', href })
}

async function begin(heading: Heading | undefined): Promise<void> {
  if (!heading) return
  const own = heading.from === undefined ? {} : await wordsOf(heading.from)
  if (own) draw({ ...heading, ...own })
}

/** What the screen itself will read too: null where there is nothing of that name, or the line gives nothing. */
async function wordsOf(file: string): Promise<Pick<Heading, 'title' | 'lead'> | null> {
  try {
    const [words = ''] = WORD_FILES[file] ?? []
    const heads = (await loadJsonAhead(words)) as SafeguardHeads
    const id = address.split('/').at(-1) ?? ''
    const head = Object.hasOwn(heads, id) ? heads[id] : undefined
    return head ? { title: head.title, lead: head.why } : null
  } catch {
    return null
  }
}

/** Where the screen will have it, in the form that the heading of the home page was drawn in; the waiting words stay below. */
function draw({ title, lead, note, back, width }: Heading): void {
  const waiting = document.querySelector('main > [data-waiting]')
  const home = document.querySelector<HTMLTemplateElement>('template[id^="home-"]')
  const form = home?.content.querySelector('h1')?.parentElement?.cloneNode(true) as HTMLElement | undefined
  // The app may have come first.
  if (!waiting || !form) return
  const [first, second] = form.children
  if (first) first.textContent = title
  if (second) second.textContent = lead
  const page = document.createElement('div')
  page.className = 'wrap'
  page.dataset['ahead'] = width
  if (back) page.append(linkBack(back))
  page.append(form)
  if (note !== undefined)
    page.append(Object.assign(document.createElement('p'), { className: 'small', textContent: note }))
  // Another one, not the same moved down.
  waiting.replaceWith(page, waiting.cloneNode(true))
}

function linkBack([address, words]: readonly [address: string, words: string]): HTMLElement {
  const line = document.createElement('p')
  line.append(Object.assign(document.createElement('a'), { href: `#${address}`, textContent: words }))
  return line
}

function sendFor(link: Readonly<Record<string, string>>): void {
  document.head.append(Object.assign(document.createElement('link'), link))
}
