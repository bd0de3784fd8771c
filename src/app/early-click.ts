/**
 * The home page stands on the screen before the app runs. What somebody presses meanwhile is noted on the root and done
 * once the app has taken the button over: nobody presses twice. Links need no help, for they are addresses.
 */
export function noteEarlyClicks(root: HTMLElement): void {
  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null
    if (!button || isTakenOver(button)) return
    root.dataset['pressed'] = `${buttonsLike(root, button.textContent).indexOf(button)}${button.textContent}`
  })
}

/** Long enough for the slowest part of the page on a weak line. */
const WAIT_MS = 20_000

/** To be called when the app begins to draw; parts of the page are taken over one after another. */
export function doEarlyClick(root: HTMLElement): void {
  const until = performance.now() + WAIT_MS
  const tryIt = (): void => {
    const [, place, label] = /^(\d+)(.*)$/s.exec(root.dataset['pressed'] ?? '') ?? []
    const button = label === undefined ? undefined : buttonsLike(root, label)[Number(place)]
    if (button && isTakenOver(button)) {
      delete root.dataset['pressed']
      button.click()
    } else if (performance.now() < until) requestAnimationFrame(tryIt)
  }
  tryIt()
}

const buttonsLike = (root: HTMLElement, label: string): readonly HTMLButtonElement[] =>
  [...root.querySelectorAll('button')].filter((button) => button.textContent === label)

/** `Button` says so of itself once React listens for it. */
const isTakenOver = (button: HTMLButtonElement): boolean => button.dataset['live'] !== undefined
