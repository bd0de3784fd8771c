import { type Browser, chromium, type Page } from 'playwright-core'
import { findChromium } from '../build/find-chromium.mjs'
import { serve } from '../build/serve.mjs'
import { yardstick } from './yardstick'

/** How much slower than this computer: an old laptop. */
export const SLOWER = 4

/** The built app in Chromium without a window, for as long as the work takes. `npm run build` comes first. */
export async function withApp(work: (browser: Browser, address: string) => Promise<void>): Promise<void> {
  const executablePath = findChromium()
  if (!executablePath)
    throw new Error('no Chromium on this machine; name one with CHROMIUM=/path/to/chromium')
  const app = await serve()
  const browser = await chromium.launch({
    executablePath,
    args: ['--headless', '--no-sandbox', '--disable-gpu'],
  })
  try {
    await reportSpeed(browser)
    await work(browser, app.address)
  } finally {
    await browser.close()
    app.close()
  }
}

async function reportSpeed(browser: Browser): Promise<void> {
  const page = await plainPage(browser)
  await slowDown(page)
  console.log(
    `a fixed piece of work: ${(await yardstick(page)).toFixed(0)} ms on this machine now (CPU ${SLOWER}× slower)`,
  )
  await page.context().close()
}

/** A page that keeps nothing for working without a network: what is fetched ahead would be measured along. */
export async function plainPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    serviceWorkers: 'block',
  })
  return context.newPage()
}

/** Opens a plan from its file as a user would; gives the plan's address. */
export async function openPlanFile(page: Page, address: string, content: string): Promise<string> {
  await page.goto(address)
  const file = { name: 'plan.json', mimeType: 'application/json', buffer: Buffer.from(content) }
  await page.locator('input[type=file]').setInputFiles(file)
  await page.locator('dialog button').first().click()
  await page.waitForURL(/plans\/[^/]+$/)
  return page.url()
}

export async function slowDown(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
}
