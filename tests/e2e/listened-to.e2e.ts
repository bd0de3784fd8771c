import type { BrowserContext, CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { planFileWithEdits } from '../../src/cli/plan-with-edits'
import { openPlanFile } from '../../src/cli/with-app'
import { openBrowser, type ServedApp, serveApp } from '../support/browser'

let app: ServedApp
let browser: BrowserContext
let page: Page
let devtools: CDPSession
let plan: string

beforeAll(async () => {
  app = await serveApp()
  browser = await openBrowser()
  page = await browser.newPage()
  devtools = await browser.newCDPSession(page)
  plan = await openPlanFile(page, `${app.address}?language=en`, planFileWithEdits().content)
})

afterAll(async () => {
  await browser.close()
  app.close()
})

interface Heard {
  readonly role: string
  readonly name: string
  readonly isEmpty: boolean
}

/** What Chromium hands to a screen reader, of the whole page and not of the window alone. */
async function heard(): Promise<readonly Heard[]> {
  const { nodes } = await devtools.send('Accessibility.getFullAXTree')
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, childIds = [] }) => ({
      role: String(role?.value),
      name: String(name?.value ?? ''),
      isEmpty: childIds.length === 0,
    }))
}

const emptyItems = async (): Promise<number> =>
  (await heard()).filter(({ role, isEmpty }) => role === 'listitem' && isEmpty).length

it('has every action for those who list them, however far below the window', async () => {
  await page.goto(`${plan}/actions`)
  await page.locator('a[data-row]').first().waitFor()
  const boxes = (await heard()).filter(({ role, name }) => role === 'checkbox' && name.startsWith('Select “'))
  expect(boxes.length).toBeGreaterThanOrEqual(60)
  // What the eye tells by its colour is said.
  expect((await heard()).filter(({ name }) => name === 'Status').length).toBeGreaterThan(10)
  expect(await emptyItems()).toBe(0)
})

it('reads out no dot that parts things for the eye alone', async () => {
  for (const address of [`${app.address}?language=en#/library/complaint-channels`, `${plan}/risks`]) {
    await page.goto(address)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.getByRole('contentinfo').getByRole('link', { name: 'Privacy' }).waitFor()
    const said = await heard()
    expect(said.length).toBeGreaterThan(100)
    expect(said.filter(({ role, name }) => role === 'StaticText' && /^\s*·\s*$/.test(name))).toEqual([])
  }
})

it('has every safeguard of the library for those who list them', async () => {
  await page.goto(`${app.address}?language=en#/library`)
  await page.getByRole('link', { name: 'Free complaint channels that people can reach' }).waitFor()
  const links = (await heard()).filter(({ role }) => role === 'link')
  expect(links.length).toBeGreaterThan(131)
  expect(await emptyItems()).toBe(0)
})

it('has the last chapter of a document on the screen for those who list its headings', async () => {
  await page.goto(`${plan}/export`)
  const last = page.locator('[data-chapter]').last()
  const heading = last.getByRole('heading').last()
  await heading.waitFor({ state: 'attached' })
  const name = (await heading.textContent()) ?? ''
  await expect
    .poll(async () => (await heard()).filter((each) => each.name === name).length)
    .toBeGreaterThan(0)
})

it('says the words of a fold once, and what they are about', async () => {
  await page.goto(`${app.address}?language=en#/library/complaint-channels`)
  await page.getByText('Upkeep, once it is in place').first().waitFor()
  const { nodes } = await devtools.send('Accessibility.getFullAXTree')
  const folds = nodes.filter(({ role, name }) => role?.value === 'DisclosureTriangle' && name?.value)
  const names = folds.map(({ name }) => String(name?.value))
  expect(names).toContain('Upkeep, once it is in place Donor')
  expect(folds.map(({ description }) => String(description?.value ?? '')).filter(Boolean)).toEqual([])
})
