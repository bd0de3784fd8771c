import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { openBrowser, type ServedApp, serveApp } from '../support/browser'
import { APP, holdApp } from '../support/hold-app'

let app: ServedApp
let browser: BrowserContext
let page: Page
const faults: string[] = []

beforeAll(async () => {
  app = await serveApp()
  browser = await openBrowser()
  page = browser.pages()[0] ?? (await browser.newPage())
  page.on('pageerror', ({ message }) => faults.push(message))
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
})

afterEach(async () => {
  await page.unroute(APP)
  expect(faults).toEqual([])
})

afterAll(async () => {
  await browser.close()
  app.close()
})

const QUESTION = /^De quel type de système/

async function openHeld(hash: string, query = 'language=fr'): Promise<() => void> {
  const letGo = await holdApp(page)
  await page.goto('about:blank')
  await page.goto(`${app.address}?${query}${hash}`, { waitUntil: 'commit' })
  return letGo
}

const drawnByApp = (): Promise<void> =>
  page.locator('main button[data-live]').first().waitFor({ state: 'attached' })

it('is asked before the app runs, and stays in its place when the app asks it', async () => {
  const letGo = await openHeld('#/start')
  const heading = page.getByRole('heading', { level: 1, name: QUESTION })
  const last = page.getByRole('checkbox').last()
  await heading.waitFor()
  const before = [await heading.boundingBox(), await last.boundingBox()]
  letGo()
  await drawnByApp()
  expect([await heading.boundingBox(), await last.boundingBox()]).toEqual(before)
})

it('keeps what was chosen and pressed before the app ran', async () => {
  const letGo = await openHeld('#/start')
  await page.getByRole('checkbox', { name: 'Paiements' }).check()
  await page.getByRole('checkbox', { name: 'Échange de données' }).check()
  await page.getByRole('checkbox', { name: 'Échange de données' }).uncheck()
  await page.locator('main').getByRole('button', { name: 'Continuer' }).click()
  letGo()
  await page.getByRole('radio').first().waitFor()
  await page.goBack({ waitUntil: 'commit' })
  await page.getByRole('heading', { level: 1, name: QUESTION }).waitFor()
  const chosen = page.getByRole('checkbox', { checked: true })
  expect(await chosen.count()).toBe(1)
  expect(await chosen.getAttribute('value')).toBe('payments')
})

it('leaves the keyboard where it was', async () => {
  const letGo = await openHeld('#/start')
  await page.getByRole('checkbox', { name: 'Paiements' }).focus()
  await page.keyboard.press('Space')
  letGo()
  await drawnByApp()
  expect(await page.evaluate('document.activeElement.value')).toBe('payments')
  expect(await page.getByRole('checkbox', { name: 'Paiements' }).isChecked()).toBe(true)
})

it('is asked at once where somebody begins from the home page, and whoever goes back finds that page', async () => {
  const letGo = await openHeld('')
  const start = page.locator('main a[href="#/start"]').first()
  await start.click()
  await page.getByRole('heading', { level: 1, name: QUESTION }).waitFor()
  await page.goBack({ waitUntil: 'commit' })
  await start.waitFor()
  await page.goForward({ waitUntil: 'commit' })
  await page.getByRole('checkbox', { name: 'Paiements' }).check()
  letGo()
  await drawnByApp()
  expect(await page.getByRole('checkbox', { name: 'Paiements' }).isChecked()).toBe(true)
})

it('gives the home page back to an app that comes after somebody went back', async () => {
  // Without the plans of the other tests: their owner's page could not be drawn ahead.
  const letGo = await openHeld('', 'language=fr&keep=nothing')
  const start = page.locator('main a[href="#/start"]').first()
  await start.evaluate((element) => element.classList.add('seen-early'))
  await start.click()
  await page.getByRole('heading', { level: 1, name: QUESTION }).waitFor()
  await page.goBack({ waitUntil: 'commit' })
  letGo()
  await page.locator('header select[data-live]').first().waitFor()
  expect(await start.getAttribute('class')).toContain('seen-early')
})

it('is asked by the app where the script that asks it ahead does not come', async () => {
  const lost = /assets\/question\.[^/]*\.js$/
  await page.route(lost, (route) => route.abort())
  const letGo = await openHeld('#/start')
  letGo()
  await drawnByApp()
  await page.getByRole('heading', { level: 1, name: QUESTION }).waitFor()
  await page.unroute(lost)
  // The browser says so of each file that does not come.
  faults.length = 0
})
