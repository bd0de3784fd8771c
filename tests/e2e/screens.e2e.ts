import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeViolations } from '../support/axe'
import { openBrowser, type ServedApp, serveApp } from '../support/browser'

let app: ServedApp
let browser: BrowserContext
let page: Page
let plan = ''

const SCREENS: readonly (readonly [string, () => string])[] = [
  ['home', () => ''],
  ['wizard, first step', () => `#/plans/${plan}/answers/system`],
  ['wizard, law', () => `#/plans/${plan}/answers/law`],
  ['wizard, people', () => `#/plans/${plan}/answers/people`],
  ['wizard, timing', () => `#/plans/${plan}/answers/timing`],
  ['review', () => `#/plans/${plan}/answers/review`],
  ['overview', () => `#/plans/${plan}`],
  ['actions', () => `#/plans/${plan}/actions`],
  ['one action', () => `#/plans/${plan}/actions?item=complaint-channels`],
  ['timeline', () => `#/plans/${plan}/timeline`],
  ['risks', () => `#/plans/${plan}/risks`],
  ['what each answer changed', () => `#/plans/${plan}/answers`],
  ['people', () => `#/plans/${plan}/people`],
  ['document', () => `#/plans/${plan}/export`],
  ['library', () => '#/library'],
  ['one safeguard', () => '#/library/complaint-channels'],
  ['method', () => '#/method'],
  ['privacy', () => '#/privacy'],
  ['about', () => '#/about'],
]

/** Opens a sample plan, so that every screen has something to show. */
beforeAll(async () => {
  app = await serveApp()
  browser = await openBrowser()
  page = browser.pages()[0] ?? (await browser.newPage())
  await page.goto(app.address)
  await page.getByRole('heading', { name: /Marenga/ }).waitFor()
  await page.locator('li, article').filter({ hasText: 'Marenga' }).getByRole('button').first().click()
  await page.getByRole('heading', { level: 1, name: /Marenga/ }).waitFor()
  plan = /plans\/([^/?]+)/.exec(page.url())?.[1] ?? ''
})

afterAll(async () => {
  await browser.close()
  app.close()
})

async function open(address: string): Promise<void> {
  await page.goto(`${app.address}${address}`)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.waitForFunction('!document.querySelector("[aria-busy=true]")')
  await page.waitForTimeout(250)
}

const overflow = (): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')

describe.each(SCREENS)('%s', (_, address) => {
  it('has nothing that axe objects to, in light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await open(address())
      expect(await axeViolations(page), colorScheme).toEqual([])
    }
  })

  it('scrolls in one direction only at 320 px, from left and from right', async () => {
    await page.setViewportSize({ width: 320, height: 800 })
    await open(address())
    expect(await overflow()).toBe(0)
    await page.evaluate('document.documentElement.dir = "rtl"')
    expect(await overflow()).toBe(0)
    await page.evaluate('document.documentElement.dir = "ltr"')
    await page.setViewportSize({ width: 1280, height: 900 })
  })
})
