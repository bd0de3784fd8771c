import { isAtStart } from './at-start'
import { isTaken } from './early-input'
import { sendForStyles } from './styles-apart'

/** Put in by the build, in the language of the page: what stands inside `main` where the first question is asked. */
declare const QUESTION: string

/**
 * Sent for by `first-paint.ts` where a plan is begun, and runs while the app is still on the line: the first question stands
 * there to be answered, and `early-input.ts` keeps the answer.
 */
const root = document.getElementById('root')
const main = root?.querySelector('main')
const styles = sendForStyles('first')
let before: readonly Node[] = []
// Never without its styles: all would jump.
styles?.addEventListener('load', change)
// Whoever goes back finds the page as it was, which React takes over as it stands.
window.addEventListener('hashchange', change)
change()

function change(): void {
  if (!root || !main || isTaken(root) || !styles?.sheet) return
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
