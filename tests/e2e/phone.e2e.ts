import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { findChromium } from '../../src/build/find-chromium.mjs'
import { FLAGS, newProfile, type ServedApp, serveApp } from '../support/browser'
import { type Place, PLACES } from '../support/places'
import { type Language, LANGUAGES } from '@/core/questionnaire/vocabulary'
import { isInSample } from '../support/sample'
import { arriveAt, beyondSides, overflow } from '../support/walk'

let app: ServedApp
let browser: BrowserContext
let page: Page
let plan = ''

beforeAll(async () => {
  app = await serveApp()
  browser = await chromium.launchPersistentContext(newProfile(), {
    ...{ executablePath: findChromium() ?? '', args: FLAGS, serviceWorkers: 'block' },
    ...{ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true },
  })
  page = browser.pages()[0] ?? (await browser.newPage())
  await page.goto(app.address)
  await page.locator('li, article').filter({ hasText: 'Marenga' }).getByRole('button').first().tap()
  await page.getByRole('heading', { level: 1, name: /Marenga/ }).waitFor()
  plan = /plans\/([^/?]+)/.exec(page.url())?.[1] ?? ''
})

afterAll(async () => {
  await browser.close()
  app.close()
})

afterEach(() => page.setViewportSize({ width: 360, height: 740 }))

/** What a finger would miss: under 24 pixels high or wide, and no link within a sentence; a box counts with its label. */
const tooSmall = (): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main :is(a[href], button, input, select, textarea, summary)')]
      .filter((each) => each.checkVisibility())
      .filter((each) => {
        const { width, height } = (each.closest('label') ?? each).getBoundingClientRect()
        const around = each.closest('p, li, dd, td')?.textContent?.trim() ?? ''
        const isInSentence = each.matches('a') && around.length > (each.textContent?.trim() ?? '').length + 2
        return width > 1 && !isInSentence && Math.min(width, height) < 24
      })
      .map((each) => each.getAttribute('aria-label') ?? each.textContent ?? ''),
  )

const inPlan = (place: Place): Place => ({ ...place, address: place.address.replace(':plan', plan) })

const looked = PLACES.filter(({ isQuestion }) => !isQuestion).filter((_, index) => isInSample(index, 3))

describe.each(looked)('$name, under a finger', (place) => {
  it('has nothing to press that is smaller than 24 pixels', async () => {
    await arriveAt(page, app.address, inPlan(place), 'en')
    expect(await tooSmall()).toEqual([])
  })
})

it('shows what the tour speaks of from its first step', async () => {
  await page.goto(`${app.address}#/help/tour`)
  await page.getByRole('button', { name: 'Start the tour' }).tap()
  const step = page.getByText('Step 1 of 6')
  await step.waitFor()
  const heading = page.getByRole('heading', { level: 2 }).first()
  const bottomOf = async () => ((await heading.boundingBox())?.y ?? 999) + 20
  await expect.poll(bottomOf).toBeLessThan((await step.boundingBox())?.y ?? 0)
})

it('says below the actions how a finger changes their order, and nothing of keys', async () => {
  await page.goto(`${app.address}#/plans/${plan}/actions`)
  await page.getByText('To move an action up or down, open it.').waitFor()
  expect(await page.getByText('Arrow keys move through the list').isVisible()).toBe(false)
})

it('shows how the making of a file goes, and that it is ready, where the button stood in the window', async () => {
  await page.goto(`${app.address}#/plans/${plan}/export`)
  await page.getByRole('button', { name: 'Make PDF file' }).tap()
  const ready = page.getByText('is ready. Look in your downloads')
  await ready.waitFor()
  await expect.poll(async () => ((await ready.boundingBox())?.y ?? 740) < 700).toBe(true)
  expect(await page.getByRole('button', { name: 'Make PDF file' }).boundingBox()).toHaveProperty(
    'y',
    expect.toSatisfy((y: number) => y > 0),
  )
})

it('opens the list of keys at its beginning, each key above what it does', async () => {
  await page.goto(`${app.address}#/help`)
  await page.getByRole('button', { name: 'Keyboard' }).tap()
  const list = page.getByRole('dialog', { name: 'Keyboard' })
  const top = async (): Promise<number> => (await list.getByRole('heading').first().boundingBox())?.y ?? -1
  await expect.poll(top).toBeGreaterThan(0)
  const narrowest = list.locator('dd').evaluateAll((all) => Math.min(...all.map((each) => each.clientWidth)))
  expect(await narrowest).toBeGreaterThan(200)
  await page.keyboard.press('Escape')
})

it.each(LANGUAGES)('lets what sticks above an action take two lines at most: %s', async (language) => {
  const place = { name: 'action', address: `/plans/${plan}/actions?item=complaint-channels` }
  await arriveAt(page, app.address, place, language)
  const stuck = page.locator('aside > :has(button)').first()
  expect((await stuck.boundingBox())?.height).toBeLessThan(80)
  await page.setViewportSize({ width: 320, height: 740 })
  expect((await stuck.boundingBox())?.height).toBeLessThan(80)
  const [toPlan, close] = await stuck.getByRole('button').evaluateAll((all) =>
    all.map((each) => {
      const { top, bottom } = each.getBoundingClientRect()
      return { top, bottom }
    }),
  )
  expect(close?.top).toBeLessThan(toPlan?.bottom ?? 0)
})

it.each(LANGUAGES)('begins a part of the plan in the first window at 320 pixels: %s', async (language) => {
  await page.setViewportSize({ width: 320, height: 740 })
  for (const part of ['', '/actions']) {
    await arriveAt(page, app.address, { name: 'plan', address: `/plans/${plan}${part}` }, language)
    const tabs = await page.locator('main nav').first().boundingBox()
    expect((tabs?.y ?? 999) + (tabs?.height ?? 999)).toBeLessThan(525)
    expect(await overflow(page)).toBe(0)
    expect(await tooSmall()).toEqual([])
  }
})

it.each(LANGUAGES)('begins a question in the upper half of the smallest window: %s', async (language) => {
  const place = { name: 'question', address: `/plans/${plan}/answers/system` }
  for (const width of [320, 360]) {
    await page.setViewportSize({ width, height: 640 })
    await arriveAt(page, app.address, place, language)
    expect((await page.locator('main form :is(h1, legend)').first().boundingBox())?.y).toBeLessThan(320)
    const pressed = page.locator('header :is(a, label)')
    for (const each of await pressed.all()) {
      const { width: wide = 0, height = 0 } = (await each.boundingBox()) ?? {}
      expect(Math.min(wide, height)).toBeGreaterThanOrEqual(24)
    }
    expect(await overflow(page)).toBe(0)
  }
})

it('shows the question again on the way back, not the foot of the page from which one went on', async () => {
  await page.setViewportSize({ width: 360, height: 640 })
  await arriveAt(page, app.address, { name: 'question', address: `/plans/${plan}/answers/system` }, 'en')
  const asked = page.locator('main form h1')
  const first = await asked.innerText()
  await page.locator('main form button[type=submit]').tap()
  await expect.poll(() => asked.innerText()).not.toBe(first)
  await page.locator('main form button[type=submit]').tap()
  await expect.poll(() => asked.innerText()).toBe('For whom is the plan?')
  for (const title of ['Where does it stand?', first]) {
    await page.goBack()
    await expect.poll(() => asked.innerText()).toBe(title)
    await page.waitForTimeout(400)
    expect((await asked.boundingBox())?.y).toBeGreaterThan(0)
    expect(await asked.evaluate((heading) => heading === document.activeElement)).toBe(true)
  }
})

const IN_FRENCH = ['law', 'means?question=funding', 'timing?question=startMonth'].map(
  (step) => `answers/${step}`,
)

it.each([...IN_FRENCH, '', 'actions', 'actions?item=complaint-channels', 'risks', 'export'])(
  'loses nothing sideways at twice the letter size, the browser full, in the longest words: %s',
  async (part) => {
    await page.evaluate(`for (let n = 100_000; n > 10; n /= 10)
      try { for (;;) localStorage.setItem('fill' + Math.random(), 'x'.repeat(n)) } catch {}`)
    await arriveAt(page, app.address, { name: part, address: `/plans/${plan}/${part}` }, 'fr')
    await page.evaluate('document.documentElement.style.fontSize = "200%"')
    expect(await overflow(page)).toBe(0)
  },
)

it.each([320, 360])(
  'loses nothing sideways of the method and the resources at twice the letter size, at %i pixels, in French',
  async (width) => {
    await page.setViewportSize({ width, height: 740 })
    for (const part of ['method', 'help/resources']) {
      await arriveAt(page, app.address, { name: part, address: `/${part}` }, 'fr')
      await page.evaluate('document.documentElement.style.fontSize = "200%"')
      expect([part, await overflow(page)]).toEqual([part, 0])
    }
  },
)

it.each(['fr', 'ru', 'zh'] as const)(
  'leaves what is to be pressed in its place when the explained words of a question come: %s',
  async (language) => {
    const next = page.locator('main button[type=submit]')
    const at = async (): Promise<number | undefined> => (await next.boundingBox())?.y
    for (const [width, step] of [
      [320, 'system'],
      [320, 'id?question=biometrics'],
      [768, 'system'],
    ] as const) {
      await page.setViewportSize({ width, height: 740 })
      const letGo = await holdTerms()
      await arriveAt(page, app.address, { name: step, address: `/plans/${plan}/answers/${step}` }, language)
      const before = await at()
      letGo()
      await page.locator('main form button[aria-expanded]').last().waitFor()
      expect([step, width, await at()]).toEqual([step, width, before])
    }
  },
)

/** Keeps the words that the glossary explains back until they are let go. */
async function holdTerms(): Promise<() => void> {
  let letGo = (): void => undefined
  const released = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route(
    /assets\/terms\./,
    async (route) => {
      await released
      await route.continue()
    },
    { times: 1 },
  )
  return letGo
}

const LONGEST: readonly (readonly [Language, string])[] = [
  ['ru', 'plans/:plan/actions'],
  ['ru', 'plans/:plan/actions?item=complaint-channels'],
  ['ru', 'plans/:plan/risks'],
  ['ru', 'method'],
  ['ru', 'about'],
  ['ru', 'help/questions'],
  ['fr', 'library/complaint-channels'],
  ['es', 'plans/:plan/risks'],
]

it.each(LONGEST)(
  'loses nothing sideways at twice the letter size where the longest words stand, all folds open: %s, %s',
  async (language, address) => {
    await arriveAt(page, app.address, inPlan({ name: address, address: `/${address}` }), language)
    await page.evaluate(async () => {
      document.documentElement.style.fontSize = '200%'
      for (const fold of document.querySelectorAll('details')) fold.open = true
      await new Promise((shown) => requestAnimationFrame(() => setTimeout(shown, 50)))
    })
    expect(await overflow(page)).toBe(0)
    expect(await beyondSides(page)).toEqual([])
  },
)

it('gives an action the width of the window at twice the letter size', async () => {
  await arriveAt(page, app.address, { name: 'actions', address: `/plans/${plan}/actions` }, 'ru')
  await page.evaluate('document.documentElement.style.fontSize = "200%"')
  const words = page.locator('main li:has(input[type=checkbox]) p').first()
  await expect.poll(async () => (await words.boundingBox())?.width).toBeGreaterThan(250)
})
