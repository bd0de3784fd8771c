/** Those of `components/button.tsx`, which say of themselves when React listens for them; so do the shell's lists. */
const BUTTON = 'button[data-button]'

/** Marks where the first question stands before the app runs: see `question-ahead.ts`. */
const ASKED_AHEAD = 'main[data-asks]'

/**
 * The home page and the first question stand on the screen before the app runs. What somebody presses or chooses meanwhile
 * is noted on the root and done once the app has taken the page over: nobody presses twice. A language is changed at once,
 * since every language was drawn, where its words can be had; where not, the app says so once it is there. Links need no
 * help, for they are addresses. `words` names the file of a language's first words, where they lie in one.
 */
export function noteEarlyInput(root: HTMLElement, words: (language: string) => string | undefined): void {
  const note = (event: MouseEvent): void => {
    const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>(BUTTON) : null
    if (!button || isTakenOver(button)) return
    root.dataset['pressed'] = `${buttonsLike(root, button.textContent).indexOf(button)}${button.textContent}`
    // React, which may be taking the page over at this moment, would do it too, or drop it half way.
    event.stopPropagation()
    // A form would leave the page.
    event.preventDefault()
  }
  // On the way down, ahead of React.
  root.addEventListener('click', note, true)
  root.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && !isTaken(root)) root.dataset['focused'] = signOf(target)
  })
  root.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.closest(ASKED_AHEAD))
      root.dataset['chosen'] = `${root.dataset['chosen'] ?? ''} ${target.value}`
    // Lists further down, such as that of a document's language, come with the app and are its own.
    const list = target instanceof HTMLSelectElement && target.closest('header') ? target : null
    if (list && !isTakenOver(list)) void turnTo(list.value)
  })

  async function turnTo(language: string): Promise<void> {
    const file = words(language)
    if (file === undefined || (await isThere(file))) openIn(language)
    else root.dataset['wanted'] = language
  }
}

const isThere = (file: string): Promise<boolean> =>
  fetch(file).then(
    ({ ok }) => ok,
    () => false,
  )

/** The language chosen before the app runs: the page as it was drawn in that one. Other lists wait for the app. */
function openIn(language: string): void {
  if (!document.getElementById(`home-${language}`)) return
  const address = new URL(location.href)
  address.searchParams.set('language', language)
  location.replace(address)
}

/** Long enough for the slowest part of the page on a weak line. */
const WAIT_MS = 20_000

/** The app has begun to take the page over. */
export const isTaken = (root: HTMLElement): boolean => root.dataset['taken'] !== undefined

/** To be called just before the app takes the page over, which it does part by part. */
export function doEarlyInput(root: HTMLElement): void {
  root.dataset['taken'] = ''
  // Told of changes, not asking at each frame: the slow machines that need this have no frame to spare.
  const watch = new MutationObserver(() => doNoted(root))
  watch.observe(root, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['data-pressed', 'data-wanted', 'data-live'],
  })
  setTimeout(() => watch.disconnect(), WAIT_MS)
  doNoted(root)
}

function doNoted(root: HTMLElement): void {
  turn(root)
  answer(root)
  focusAgain(root)
  const [, place, label] = /^(\d+)(.*)$/s.exec(root.dataset['pressed'] ?? '') ?? []
  const button = label === undefined ? undefined : buttonsLike(root, label)[Number(place)]
  if (!button || !isTakenOver(button)) return
  delete root.dataset['pressed']
  button.click()
}

/** The choices made in the first question, in their order, as a hand would. */
function answer(root: HTMLElement): void {
  const { chosen } = root.dataset
  const page = root.querySelector(`main:not(${ASKED_AHEAD})`)
  if (chosen === undefined || !page?.querySelector('button[data-live]')) return
  delete root.dataset['chosen']
  for (const value of chosen.trim().split(' '))
    page.querySelector<HTMLInputElement>(`input[value="${CSS.escape(value)}"]`)?.click()
}

/** The page was drawn anew, and what had the focus went with the old one. */
function focusAgain(root: HTMLElement): void {
  const { focused } = root.dataset
  if (focused === undefined || !root.querySelector('[data-live]')) return
  delete root.dataset['focused']
  if (document.activeElement !== document.body) return
  const fields = [...root.querySelectorAll<HTMLElement>('a, button, input, select')]
  fields.find((each) => signOf(each) === focused)?.focus({ preventScroll: true })
}

const signOf = (element: Element): string =>
  `${element.tagName} ${element.getAttribute('value')} ${element.textContent}`

/** In the list of those that have this language, as a hand would. */
function turn(root: HTMLElement): void {
  const { wanted } = root.dataset
  const lists = [...root.querySelectorAll<HTMLSelectElement>('header select')]
  const list = lists.find(({ options }) => [...options].some(({ value }) => value === wanted))
  if (wanted === undefined || !list || !isTakenOver(list)) return
  delete root.dataset['wanted']
  list.value = wanted
  list.dispatchEvent(new Event('change', { bubbles: true }))
}

const buttonsLike = (root: HTMLElement, label: string): readonly HTMLButtonElement[] =>
  [...root.querySelectorAll<HTMLButtonElement>(BUTTON)].filter((button) => button.textContent === label)

const isTakenOver = (element: HTMLElement): boolean => element.dataset['live'] !== undefined
