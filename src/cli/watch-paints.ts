import type { Page } from 'playwright-core'

/** What one press of a key or button took, in milliseconds on the page's own clock. */
export interface Watched {
  /** To the paint after it; 0 where that came within a frame. */
  readonly paint: number
  /** To the paint of the last thing on the page that it changed, or the end of the last long task that it set off. */
  readonly whole: number
}

/** Runs in the page, before the app. What is said to those who listen waits on purpose until all is at rest, and is not waited for. */
export const WATCH_EVENTS = `
  window.watched = { paint: 0, busyUntil: 0, changed: 0, from: 0 }
  for (const name of ['keydown', 'pointerup', 'change'])
    addEventListener(name, ({ timeStamp }) => { window.watched.from ||= timeStamp }, true)
  const isSeen = ({ target }) => !(target.nodeType === 1 ? target : target.parentElement)?.closest('[role=status], [aria-live]')
  new MutationObserver((records) => {
    if (records.some(isSeen))
      requestAnimationFrame(() => setTimeout(() => { window.watched.changed = performance.now() }, 0))
  })
    .observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (!['keydown', 'input', 'change', 'click'].includes(entry.name)) continue
      window.watched.paint = Math.max(window.watched.paint, entry.duration)
    }
  }).observe({ type: 'event', durationThreshold: 16 })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.watched.busyUntil = Math.max(window.watched.busyUntil, entry.startTime + entry.duration)
  }).observe({ type: 'longtask' })
`

/** Presses, waits until nothing is left to do, and says what it took. */
export async function watched(page: Page, press: () => Promise<void>): Promise<Watched> {
  await page.evaluate('window.watched = { paint: 0, busyUntil: 0, changed: 0, from: 0 }')
  await press()
  await settled(page)
  const { paint, from, busyUntil, changed } =
    await page.evaluate<Record<'paint' | 'from' | 'busyUntil' | 'changed', number>>('window.watched')
  return { paint, whole: Math.max(paint, busyUntil - from, changed - from) }
}

/** Nothing is left to do: what was deferred is drawn, what was typed is kept. */
export async function settled(page: Page): Promise<void> {
  await page.waitForTimeout(1_200)
}
