/** Long enough for a paint on a slow machine; where nothing is painted, in a window behind others, it comes all the same. */
const AT_LATEST_MS = 150

/** Does work once what just changed is on the screen, so that no one waits for it. */
export function afterPaint(work: () => void): void {
  let isDone = false
  const once = (): void => {
    if (isDone) return
    isDone = true
    work()
  }
  requestAnimationFrame(() => setTimeout(once, 0))
  setTimeout(once, AT_LATEST_MS)
}
