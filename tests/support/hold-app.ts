import type { Page } from 'playwright-core'

/** The app's own script; what paints first is `first-paint-…`. */
export const APP = /assets\/first-(?!paint)[^/]*\.js$/

/** Keeps the app's own script back until it is let go. */
export async function holdApp(page: Page): Promise<() => void> {
  let letGo = (): void => undefined
  const released = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route(APP, async (route) => {
    await released
    await route.continue()
  })
  return letGo
}
