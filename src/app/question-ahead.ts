import { isAtStart } from './at-start'
import { BEGINS } from './drawn-ahead'
import { isTaken } from './early-input'
import { sendForStyles } from './styles-apart'

/** Put in by the build, in the language of the page: what stands inside `main` where the first question is asked. */
declare const QUESTION: string

/**
 * Sent for by `first-paint.ts` and runs while the app is still on the line: once somebody begins a plan, the first question
 * stands there to be answered, and `early-input.ts` keeps the answer.
 */
const root = document.getElementById('root')
const main = root?.querySelector('main')
const script = document.currentScript
const styles = sendForStyles('first')
let before: readonly Node[] = []
// Never without its styles: all would jump.
styles?.addEventListener('load', change)
styles?.addEventListener('error', begun)
// Whoever goes back finds the page as it was, which React takes over as it stands.
window.addEventListener('hashchange', change)
change()

/** Tells the app, which waits for it. */
function begun(): void {
  script?.removeAttribute(BEGINS)
}

function change(): void {
  if (!styles?.sheet) return
  begun()
  if (!root || !main || isTaken(root)) return
  const isAsking = 'asks' in main.dataset
  if (isAtStart() === isAsking) return
  if (isAsking) {
    delete main.dataset['asks']
    main.replaceChildren(...before)
    return
  }
  before = [...main.childNodes]
  main.dataset['asks'] = ''
  main.innerHTML = QUESTION
  for (const each of main.querySelectorAll<HTMLElement>('[data-style]'))
    each.style.cssText = each.dataset['style'] ?? ''
  window.scrollTo(0, 0)
}
