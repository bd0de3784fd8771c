/** Where the browser does not say when it is idle, between other things. */
const BETWEEN_MS = 50

/**
 * Does pieces of work one by one while nothing else is to be done, and finds out what they are only then. What it gives
 * back puts the rest away.
 */
export function whenIdle(find: () => readonly (() => void)[]): () => void {
  let stop = soon(() => doFirstOf(find()))
  function doFirstOf([first, ...others]: readonly (() => void)[]): void {
    first?.()
    if (others.length > 0) stop = soon(() => doFirstOf(others))
  }
  return () => stop()
}

function soon(work: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(work)
    return () => cancelIdleCallback(handle)
  }
  const handle = setTimeout(work, BETWEEN_MS)
  return () => clearTimeout(handle)
}
