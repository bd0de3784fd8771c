import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser, type ServedApp, serveApp } from '../support/browser'

let app: ServedApp
let browser: BrowserContext
let page: Page

beforeAll(async () => {
  app = await serveApp()
  browser = await openBrowser()
  page = browser.pages()[0] ?? (await browser.newPage())
})

afterAll(async () => {
  await browser.close()
  app.close()
})

it('a link followed right after typing leads on, though its screen comes late', async () => {
  await page.route(/assets\/safeguard-screen-[^/]*\.js$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    await route.continue()
  })
  await page.goto(`${app.address}#/library`)
  const field = page.getByRole('searchbox')
  await field.fill('bribes')
  await page.waitForURL(/find=bribes/)
  await field.fill('complaint channels')
  const found = page.locator('main ul li a[href$="/complaint-channels"]')
  await found.waitFor()
  // By script, within the pause after which the words go into the address.
  await found.evaluate((link: HTMLElement) => link.click())
  await page.getByRole('heading', { level: 1, name: /Free complaint channels/ }).waitFor()
  expect(page.url()).toMatch(/library\/complaint-channels$/)
})
