import type { Language } from '@/core/questionnaire/vocabulary'
import { chosenLanguage } from '@/i18n/chosen-language'
import { LANGUAGE_TABLE } from '@/i18n/languages'
import { readPreferences } from '@/storage/preference-store'
import { isAtHome } from './at-home'
import { isAtStart } from './at-start'
import { BEGINS } from './drawn-ahead'
import { noteEarlyInput } from './early-input'
import { sendForStyles } from './styles-apart'

/** Put in by the build: the file of words that the first screens need; none where they lie in the page. */
declare const TEXT_FILES: Readonly<Partial<Record<Language, string>>>

/** The same: the file of titles of safeguards and why each matters. */
declare const HEADS_FILES: Readonly<Partial<Record<Language, string>>>

/** The same: the script that begins another screen; none where all lies in the page. */
declare const AHEAD_FILES: Readonly<Partial<Record<Language, string>>>

/** The same: the script that asks the first question; none where all lies in the page. */
declare const QUESTION_FILES: Readonly<Partial<Record<Language, string>>>

/** The page of a safeguard, or one of the two other pages at that place, which may have them sooner than they need. */
const SAFEGUARD = /^#\/library\/[\w-]+$/

/**
 * Runs before anything is shown, ahead of the app and without it: chooses the language and the light, puts the home page
 * that was drawn at build time in its place, and then sends for what comes next. `main.tsx` goes on from there.
 */
const saved = readPreferences(storage())
const address = new URLSearchParams(location.search)
const language = chosenLanguage([address.get('language'), saved.language, ...navigator.languages])
const page = document.documentElement
page.lang = LANGUAGE_TABLE[language].lang
page.dir = LANGUAGE_TABLE[language].direction
if (saved.theme && saved.theme !== 'system') page.dataset['theme'] = saved.theme
const words = TEXT_FILES[language]
const question = QUESTION_FILES[language]
if (document.getElementById('root')) start()
// The browser may have it before the rest of the page, as from its cache; the app waits for all of the page.
else document.addEventListener('readystatechange', start, { once: true })

function start(): void {
  draw()
  // What another screen begins with stands in there; the home page is drawn already.
  const ahead = AHEAD_FILES[language]
  if (isAtStart()) begin(question)
  else if (!isAtHome()) {
    begin(ahead)
    // That script would ask for them only once it is here itself.
    const heads = HEADS_FILES[language]
    if (heads && SAFEGUARD.test(location.hash)) preload(heads)
  }
  // Once the first frame is painted: it waits for nothing that it does not show.
  requestAnimationFrame(() => setTimeout(goOn, 0))
}

function goOn(): void {
  delete page.dataset['begins']
  sendForStyles('first')
  if (words) preload(words)
  // From there one goes on to it: it shows once somebody begins a plan.
  if (isAtHome()) begin(question)
}

/** Runs what begins another screen than the home page, ahead of the app. */
function begin(src: string | undefined): void {
  if (src === undefined) return
  const script = Object.assign(document.createElement('script'), { src, fetchPriority: 'high' })
  script.setAttribute(BEGINS, '')
  script.addEventListener('error', () => script.removeAttribute(BEGINS))
  document.head.append(script)
}

function draw(): void {
  const root = document.getElementById('root')
  const drawn = document.getElementById(`home-${language}`)
  // The app may have come first: nothing holds this script and that one in order.
  if (!root || root.hasChildNodes() || !(drawn instanceof HTMLTemplateElement)) return
  root.append(drawn.content.cloneNode(true))
  noteEarlyInput(root, (language) => TEXT_FILES[language as Language])
  document.title = drawn.title
  const main = root.querySelector('main')
  if (!isAtHome()) {
    // Another screen comes here: what surrounds it stays.
    main?.replaceChildren(waiting(drawn.dataset['words'] ?? ''))
    if (!isAtStart()) root.querySelector('[aria-current]')?.removeAttribute('aria-current')
  } else if (hasPlans()) {
    // Below the first words come one's own plans, which nobody could draw ahead.
    while ((main?.firstElementChild?.childElementCount ?? 0) > 1)
      main?.firstElementChild?.lastElementChild?.remove()
  } else {
    root.dataset['drawn'] = language
    page.dataset['begins'] = ''
  }
}

/** As `app/loading.tsx` draws it, so that nothing changes when the app takes over. */
function waiting(words: string): HTMLElement {
  const line = document.createElement('p')
  line.className = 'wrap'
  line.dataset['waiting'] = ''
  line.textContent = words
  return line
}

function preload(file: string): void {
  const link = document.createElement('link')
  Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: file })
  document.head.append(link)
}

function hasPlans(): boolean {
  return Object.keys(storage() ?? {}).some((key) => key.startsWith('dpi-safeguards-plan:'))
}

/** None where nothing is to be kept: `state/browser-storage.ts` says so in the address. */
function storage(): Storage | null {
  if (new URLSearchParams(location.search).get('keep') === 'nothing') return null
  try {
    return window.localStorage
  } catch {
    return null
  }
}
