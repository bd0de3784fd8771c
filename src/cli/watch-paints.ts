import type { Page } from 'playwright-core'

/** What one press of a key or button took, in milliseconds on the page's own clock. */
export interface Watched {
  /** To the paint after it. */
  readonly paint: number
  /** To the end of the last long task that it set off; the paint, where nothing was long. */
  readonly whole: number
}

/** Runs in the page, before the app. */
export const WATCH_EVENTS = `
  window.watched = { paint: 0, busyUntil: 0, from: 0 }
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (!['keydown', 'input', 'change', 'click'].includes(entry.name)) continue
      const { watched } = window
      watched.paint = Math.max(watched.paint, entry.duration)
      if (watched.from === 0 || entry.startTime < watched.from) watched.from = entry.startTime
    }
  }).observe({ type: 'event', durationThreshold: 16 })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.watched.busyUntil = Math.max(window.watched.busyUntil, entry.startTime + entry.duration)
  }).observe({ type: 'longtask' })
`

/** Presses, waits until nothing is left to do, and says what it took. */
export async function watched(page: Page, press: () => Promise<void>): Promise<Watched> {
  await page.evaluate('window.watched = { paint: 0, busyUntil: 0, from: 0 }')
  await press()
  await settled(page)
  const { paint, from, busyUntil } =
    await page.evaluate<Record<'paint' | 'from' | 'busyUntil', number>>('window.watched')
  return { paint, whole: Math.max(paint, busyUntil - from) }
}

/** Nothing is left to do: what was deferred is drawn, what was typed is kept. */
export async function settled(page: Page): Promise<void> {
  await page.waitForTimeout(1_200)
}
