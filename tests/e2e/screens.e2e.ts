import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeViolations } from '../support/axe'
import { openBrowser, type ServedApp, serveApp } from '../support/browser'
import { OPENED, type Place, PLACES } from '../support/places'
import { wordsOverWords } from '../support/pdf/words-over-words'
import { isAllLookedAt, SAMPLE_SEED } from '../support/sample'
import { sharedNames } from '../support/shared-names'
import {
  APPEARANCES,
  arriveAt,
  brokenWords,
  emptyLists,
  everyLook,
  overflow,
  sampledLooks,
} from '../support/walk'

const looks = isAllLookedAt ? everyLook(PLACES) : sampledLooks(PLACES, SAMPLE_SEED)

let app: ServedApp
let browser: BrowserContext
let page: Page
let plan = ''

const inPlan = (place: Place): Place => ({ ...place, address: place.address.replace(':plan', plan) })

/** A sample plan, so that every screen has something to show; of all three kinds, so that every question is asked. */
beforeAll(async () => {
  app = await serveApp()
  browser = await openBrowser()
  page = browser.pages()[0] ?? (await browser.newPage())
  await page.goto(`${app.address}#/help/tour`)
  await page.getByRole('button', { name: 'Start the tour' }).click()
  await page.getByRole('region', { name: 'Tour' }).waitFor()
  plan = /plans\/([^/?]+)/.exec(page.url())?.[1] ?? ''
  await page.goto(`${app.address}#/plans/${plan}/answers/system`)
  for (const kind of ['id', 'payments']) await page.locator(`input[value="${kind}"]`).check()
})

afterAll(async () => {
  await browser.close()
  app.close()
})

describe.each(looks)('$place.name in $language, $appearances', ({ place, language, appearances }) => {
  // The page on how everything looks shows one button many times over.
  it.skipIf(place.address === '/look')(
    'has no two buttons, links or folds of one name that do different things',
    async () => {
      await arriveAt(page, app.address, inPlan(place), language)
      expect(await sharedNames(page)).toEqual([])
    },
  )

  it('has nothing that axe objects to, no list of nothing, loses nothing sideways, and is fit for paper', async () => {
    await arriveAt(page, app.address, inPlan(place), language)
    expect(await emptyLists(page)).toEqual([])
    for (const appearance of appearances) {
      await page.emulateMedia(APPEARANCES[appearance])
      expect(await axeViolations(page), appearance).toEqual([])
    }
    expect(await brokenWords(page), 'at 1280 px').toEqual([])
    await page.setViewportSize({ width: 320, height: 800 })
    expect(await overflow(page), 'at 320 px').toBe(0)
    expect(await brokenWords(page), 'at 320 px').toEqual([])
    await page.setViewportSize({ width: 640, height: 900 })
    await page.evaluate('document.documentElement.style.fontSize = "200%"')
    expect(await overflow(page), 'at twice the letter size').toBe(0)
    await page.evaluate('document.documentElement.style.fontSize = ""')
    await page.emulateMedia({ media: 'print' })
    expect(await overflow(page), 'on paper').toBe(0)
    expect(await page.getByRole('heading', { level: 1 }).first().isVisible()).toBe(true)
    // A word that explains itself stays, as a plain word, and a bar of the timeline, as a bar.
    expect(
      await page
        .locator('button:not([aria-expanded], [role="slider"]), nav, search, dialog')
        .filter({ visible: true })
        .count(),
    ).toBe(0)
    await page.emulateMedia({ media: 'screen' })
    await page.setViewportSize({ width: 1280, height: 900 })
  })
})

describe.each(OPENED)('$name', (place) => {
  it.each(['light', 'high contrast, dark'] as const)(
    'has nothing that axe objects to, in %s',
    async (appearance) => {
      await page.emulateMedia(APPEARANCES[appearance])
      await arriveAt(page, app.address, inPlan(place), 'en')
      expect(await axeViolations(page)).toEqual([])
    },
  )
})

describe('high contrast chosen here', () => {
  it.each(['/plans/:plan/answers/law', '/plans/:plan'])(
    'on %s has nothing that axe objects to',
    async (address) => {
      await page.emulateMedia(APPEARANCES.light)
      await arriveAt(page, app.address, inPlan({ name: address, address }), 'en')
      await page.getByRole('combobox', { name: 'Appearance' }).selectOption('contrast')
      expect(await axeViolations(page)).toEqual([])
    },
  )
})

describe('on paper', () => {
  it.each(['', '/actions', '/timeline', '/risks', '/answers', '/people', '/review'])(
    'no words of the plan lie over others: plan%s',
    async (part) => {
      await page.emulateMedia({ media: 'print' })
      await arriveAt(page, app.address, inPlan({ name: 'part', address: `/plans/:plan${part}` }), 'en')
      for (const format of ['A4', 'Letter'])
        expect(await wordsOverWords(new Uint8Array(await page.pdf({ format }))), format).toEqual([])
      await page.emulateMedia({ media: 'screen' })
    },
  )

  /** Lists and tables that go over pages, outside the plan. */
  const LONG = PLACES.filter(
    ({ address, isQuestion }) =>
      !isQuestion &&
      (!address.startsWith('/plans/') || address.endsWith('/convening')) &&
      address !== '/look',
  )

  it.each(LONG)('no words lie over others: $name', async (place) => {
    await page.emulateMedia({ media: 'print' })
    await arriveAt(page, app.address, inPlan(place), 'fr')
    expect(await wordsOverWords(new Uint8Array(await page.pdf({ format: 'A4' })))).toEqual([])
    await page.emulateMedia({ media: 'screen' })
  })

  it('the actions say how many there are, and nothing of opening one', async () => {
    await arriveAt(page, app.address, inPlan({ name: 'actions', address: '/plans/:plan/actions' }), 'en')
    const open = page.getByText('Open one to see what to do')
    await open.last().waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByText(/priority actions out of/).isVisible()).toBe(true)
    expect(await open.last().isVisible()).toBe(false)
    await page.emulateMedia({ media: 'screen' })
  })

  it('the timeline keeps its bars', async () => {
    await arriveAt(page, app.address, inPlan({ name: 'timeline', address: '/plans/:plan/timeline' }), 'en')
    const bars = page.getByRole('slider')
    await bars.first().waitFor()
    const onScreen = await bars.count()
    await page.emulateMedia({ media: 'print' })
    expect(await bars.filter({ visible: true }).count()).toBe(onScreen)
    await page.emulateMedia({ media: 'screen' })
  })

  it('a question names its plan, leads nowhere, and keeps its risks together', async () => {
    const address = '/plans/:plan/answers/law'
    await arriveAt(page, app.address, inPlan({ name: 'question', address }), 'ar')
    const risks = page.locator('main aside')
    await risks.getByRole('link').first().waitFor()
    const size = page.viewportSize()
    // As wide as a sheet: what a phone has in place of the list of steps would show there.
    await page.setViewportSize({ width: 700, height: 900 })
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('main bdi').first().isVisible()).toBe(true)
    expect(await page.locator('main :is(button, aside a)').filter({ visible: true }).count()).toBe(0)
    expect(await risks.evaluate((box) => getComputedStyle(box).breakInside)).toBe('avoid')
    // Room for the signs above Arabic letters, which a sheet would print at the foot of the one before.
    const heading = risks.getByRole('heading', { level: 2 })
    expect(await heading.evaluate((box) => parseFloat(getComputedStyle(box).paddingTop))).toBeGreaterThan(0)
    await page.emulateMedia({ media: 'screen' })
    if (size) await page.setViewportSize(size)
  })

  it('the convening kit keeps its tables', async () => {
    await page.emulateMedia({ media: 'print' })
    await arriveAt(page, app.address, inPlan({ name: 'kit', address: '/plans/:plan/convening' }), 'en')
    await page.getByRole('table').first().waitFor()
    expect(await page.getByRole('table').filter({ visible: true }).count()).toBe(2)
    await page.emulateMedia({ media: 'screen' })
  })
})
