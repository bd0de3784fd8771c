import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { newProfile, openBrowser, type ServedApp, serveApp } from '../support/browser'
import { everyFileMade } from '../support/made-file'
import { PLACES } from '../support/places'
import { WITHOUT_NEWER } from '../support/without-newer'

/** What newer browsers alone have is taken away; how they paint cannot be: styles are not what this is about. */
let app: ServedApp
let browser: BrowserContext
let page: Page
let plan = ''
const faults: string[] = []

beforeAll(async () => {
  app = await serveApp()
  browser = await openBrowser(newProfile())
  page = browser.pages()[0] ?? (await browser.newPage())
  await page.addInitScript(WITHOUT_NEWER)
  await page.route(/export-worker[^/]*\.js$/, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: WITHOUT_NEWER + (await response.text()) })
  })
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  await page.goto(`${app.address}?language=zh#/help/tour`)
  await page.locator('main button').first().click()
  await page.waitForURL(/plans\//)
  plan = /plans\/([^/?]+)/.exec(page.url())?.[1] ?? ''
})

afterAll(async () => {
  await browser.close()
  app.close()
})

async function arrive(address: string): Promise<void> {
  await page.goto(`${app.address}?language=zh#${address.replace(':plan', plan)}`)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.locator('[data-waiting], [aria-busy="true"]').first().waitFor({ state: 'detached' })
}

it('shows every screen in the browser of an old laptop', { timeout: 300_000 }, async () => {
  for (const { address } of PLACES) await arrive(address)
  expect(faults).toEqual([])
})

it('finds what is searched for there, in Chinese too', async () => {
  await arrive('/library')
  await page.getByRole('searchbox').fill('投诉')
  await page.waitForURL(/find=/)
  await expect.poll(() => page.locator('main li a[href*="complaint-channels"]').count()).toBe(1)
  expect(faults).toEqual([])
})

it(
  'makes every file there, with a link and a word too long for its line in it',
  { timeout: 300_000 },
  async () => {
    await arrive('/plans/:plan/actions')
    await page.locator('a[data-row]').first().click()
    await page
      .locator('aside textarea')
      .first()
      .fill(`www.example.org ${'长'.repeat(300)}${'w'.repeat(300)}`)
    await arrive('/plans/:plan/export')
    await everyFileMade(page)
    expect(faults).toEqual([])
  },
)
