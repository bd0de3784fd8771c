import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { readJson } from '@/cli/load-data'
import type { Language } from '@/core/questionnaire/vocabulary'
import { openBrowser, type ServedApp, serveApp } from '../support/browser'
import { type Place, PLACES } from '../support/places'
import { APPEARANCES, type Appearance, arriveAt } from '../support/walk'

/** Beside this file: looked at by people and kept by nobody, but for those of README. */
const FOLDER = import.meta.dirname

interface View {
  readonly name: string
  readonly width: number
  readonly language: Language
  readonly appearance: Appearance
}

const VIEWS: readonly View[] = [
  { name: 'wide', width: 1280, language: 'en', appearance: 'light' },
  { name: 'narrow', width: 320, language: 'en', appearance: 'light' },
  { name: 'dark', width: 1280, language: 'en', appearance: 'dark' },
  { name: 'arabic', width: 1280, language: 'ar', appearance: 'light' },
]

/** Of the wizard's many pages, which look much alike, one stands for all. */
const SHOWN = PLACES.filter(({ isQuestion }, index) => !isQuestion || !PLACES[index - 1]?.isQuestion)

const README: readonly (View & Place & { readonly height: number })[] = [
  { name: 'plan', address: '/plans/:plan', width: 1280, height: 900, language: 'en', appearance: 'light' },
  {
    name: 'timeline',
    address: '/plans/:plan/timeline',
    width: 1280,
    height: 900,
    language: 'ar',
    appearance: 'dark',
  },
  {
    name: 'question',
    address: '/plans/:plan/answers/law',
    width: 360,
    height: 720,
    language: 'fr',
    appearance: 'light',
  },
]

let app: ServedApp
let browser: BrowserContext
let page: Page
/** One plan for each language: a finished example in its own words. */
const plans = new Map<Language, string>()

beforeAll(async () => {
  for (const { name } of VIEWS) rmSync(join(FOLDER, name), { recursive: true, force: true })
  app = await serveApp()
  browser = await openBrowser()
  page = browser.pages()[0] ?? (await browser.newPage())
})

afterAll(async () => {
  await browser.close()
  app.close()
})

async function planIn(language: Language): Promise<string> {
  const known = plans.get(language)
  if (known !== undefined) return known
  await page.goto('about:blank')
  await page.goto(`${app.address}?language=${language}`)
  const from = language === 'en' ? 'samples' : `text/${language}/samples`
  const { title } = readJson<{ readonly title: string }>(`${from}/id-low-connectivity.json`)
  await page.locator('main article, main li').filter({ hasText: title }).getByRole('button').first().click()
  await page.waitForURL(/#\/plans\//)
  const plan = /plans\/([^/?]+)/.exec(page.url())?.[1] ?? ''
  plans.set(language, plan)
  return plan
}

async function goTo(place: Place, { width, language, appearance }: View, height: number): Promise<void> {
  const plan = await planIn(language)
  await page.setViewportSize({ width, height })
  await page.emulateMedia({ ...APPEARANCES[appearance], reducedMotion: 'reduce' })
  await arriveAt(page, app.address, { ...place, address: place.address.replace(':plan', plan) }, language)
}

describe.each(VIEWS)('$name', (view) => {
  it.each(SHOWN)('$name', async (place) => {
    await goTo(place, view, 900)
    const file = `${place.name.replaceAll(/[^a-z0-9]+/gi, '-').replaceAll(/^-|-$/g, '')}.png`
    await page.screenshot({ path: join(FOLDER, view.name, file), fullPage: true })
  })
})

describe('for README', () => {
  it.each(README)('$name', async (each) => {
    await goTo(each, each, each.height)
    const devtools = await browser.newCDPSession(page)
    const { data } = await devtools.send('Page.captureScreenshot', { format: 'webp', quality: 80 })
    mkdirSync(join(FOLDER, 'readme'), { recursive: true })
    writeFileSync(join(FOLDER, 'readme', `${each.name}.webp`), Buffer.from(data, 'base64'))
  })
})
