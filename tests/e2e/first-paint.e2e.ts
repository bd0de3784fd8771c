import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import complaintChannels from '../../data/text/fr/safeguards/complaint-channels.json'
import { openBrowser, type ServedApp, serveApp } from '../support/browser'
import { APP, holdApp } from '../support/hold-app'

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

it.each([
  ['', ''],
  [', where nothing is to be kept too', '&keep=nothing'],
])('shows the home page before the app runs, in the language asked for, and keeps it%s', async (_, asked) => {
  const letGo = await holdApp(page)
  await page.goto(`${app.address}?language=fr${asked}`, { waitUntil: 'commit' })
  const heading = page.getByRole('heading', { level: 1 })
  await heading.waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('fr')
  await heading.evaluate((element) => element.classList.add('seen-early'))
  // What can be pressed may not go and come again either: a press needs its button from down to up.
  const sample = page.locator('li').filter({ hasText: 'Marenga' }).getByRole('button').first()
  await sample.evaluate((element) => element.classList.add('seen-early'))
  letGo()
  await page.waitForTimeout(2_000)
  expect(await heading.getAttribute('class')).toContain('seen-early')
  expect(await sample.getAttribute('class')).toContain('seen-early')
  await page.unroute(APP)
})

it('sends once for each file that the first paint waits for, as soon as the answer begins', async () => {
  const asked: string[] = []
  const note = (request: { url: () => string }): number => asked.push(request.url())
  page.on('request', note)
  const answer = await page.goto(`${app.address}?language=en`)
  await page.getByRole('list', { name: 'What you can rely on' }).waitFor()
  page.off('request', note)
  const ahead = [...(answer?.headers()['link'] ?? '').matchAll(/<\.([^>]+)>/g)].map(([, path]) => path ?? '')
  expect(ahead.length).toBe(2)
  for (const path of ahead) expect(asked.filter((url) => url.endsWith(path))).toHaveLength(1)
})

it('paints no empty page before the first words, however late they come', async () => {
  const late = /assets\/first-paint-[^/]*\.js$/
  await page.route(late, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500))
    await route.continue()
  })
  await page.goto('about:blank')
  await page.goto(`${app.address}?language=fr`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  const paints = await page.evaluate<readonly number[]>(`new Promise((resolve) =>
    new PerformanceObserver((list) => resolve(list.getEntries().map(({ startTime }) => startTime))).observe({
      type: 'paint',
      buffered: true,
    }),
  )`)
  expect(paints).toHaveLength(2)
  expect(paints[0]).toBe(paints[1])
  await page.unroute(late)
})

it('draws the first words where the page comes in parts, the later one after what draws them', async () => {
  const parted = createServer((request, response) => {
    void fetch(new URL(request.url ?? '/', app.address)).then(async (answer) => {
      response.writeHead(answer.status, { 'Content-Type': answer.headers.get('content-type') ?? '' })
      const content = Buffer.from(await answer.arrayBuffer())
      const head = request.url?.startsWith('/?') ? content.indexOf('<body>') : content.length
      response.write(content.subarray(0, head))
      setTimeout(() => response.end(content.subarray(head)), head < content.length ? 1_000 : 0)
    })
  }).listen(0)
  const { port } = parted.address() as AddressInfo
  await page.route(APP, (route) => route.abort())
  await page.goto(`http://localhost:${port}/?language=fr`, { waitUntil: 'commit' })
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('fr')
  await page.unroute(APP)
  parted.close()
  parted.closeAllConnections()
})

it('shows one home page where the app comes before what paints it first', async () => {
  let letGo = (): void => undefined
  const released = new Promise<void>((resolve) => (letGo = resolve))
  const firstPaint = /assets\/first-paint-[^/]*\.js$/
  await page.route(firstPaint, async (route) => {
    await released
    await route.continue()
  })
  await page.goto(`${app.address}?language=fr`, { waitUntil: 'commit' })
  await page.locator('[data-live]').first().waitFor()
  const arrived = page.waitForResponse(firstPaint)
  letGo()
  await arrived
  await page.waitForTimeout(500)
  await page.getByRole('contentinfo').waitFor()
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
  await page.unroute(firstPaint)
})

it('says that another screen is on its way before the app runs, and nothing jumps when it comes', async () => {
  const letGo = await holdApp(page)
  await page.setViewportSize({ width: 412, height: 823 })
  await page.goto('about:blank')
  await page.goto(`${app.address}?language=fr#/method`, { waitUntil: 'commit' })
  await page.locator('main').getByText('Chargement…').waitFor()
  letGo()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.locator('[data-waiting]').first().waitFor({ state: 'detached' })
  const shift = await page.evaluate<number>(`new Promise((resolve) => {
    let sum = 0
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => (sum += entry.value))).observe({
      type: 'layout-shift',
      buffered: true,
    })
    setTimeout(() => resolve(sum), 500)
  })`)
  expect(shift).toBeLessThan(0.05)
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.unroute(APP)
})

const SCREENS = [
  ['library', 'Library of safeguards', ['library-screen', 'library', 'heads.en', 'pages.en', 'safety.en']],
  [
    'library/complaint-channels',
    'Free complaint channels that people can reach',
    ['safeguard-screen', 'library', 'instruments', 'heads.en', 'instruments.en'],
  ],
  [
    'library/coverage',
    'What the library covers',
    ['coverage-screen', 'library', 'framework', 'heads.en', 'pages.en'],
  ],
  ['method', 'How a plan is worked out', ['method-screen', 'library', 'use-words']],
  ['help', 'Help', ['help-screen', 'help.en', 'pages.en']],
  ['help/glossary', 'Glossary', ['glossary-screen', 'terms.en', 'help.en']],
  [
    'help/resources',
    'Resource finder',
    ['resources-screen', 'library', 'instruments', 'framework', 'heads.en', 'instruments.en'],
  ],
  [
    'library/instrument/gdpr',
    'General Data Protection Regulation',
    ['instrument-screen', 'library', 'instruments', 'heads.en', 'instruments.en'],
  ],
] as const

it.each(SCREENS)(
  'sends at once, and once, for all that #/%s is first drawn from',
  async (screen, heading, parts) => {
    const letGo = await holdApp(page)
    const asked: string[] = []
    const note = (request: { url: () => string }): number => asked.push(request.url())
    // Noted from here on: the page before may still be sending.
    await page.goto('about:blank')
    page.on('request', note)
    await page.goto(`${app.address}?language=en#/${screen}`, { waitUntil: 'commit' })
    const named = (part: string): readonly string[] =>
      asked.filter((url) => new RegExp(`/assets/${part}-[\\w-]{8}\\.js(on)?$`).test(url))
    await expect.poll(() => parts.filter((part) => named(part).length === 0)).toEqual([])
    letGo()
    await page.getByRole('heading', { level: 1, name: heading }).waitFor()
    page.off('request', note)
    for (const part of parts) expect(named(part)).toHaveLength(1)
    await page.unroute(APP)
  },
)

const BEGINNINGS = [
  ['library', 'Bibliothèque des garanties'],
  ['library/complaint-channels', complaintChannels.title],
  ['library/coverage', 'Ce que couvre la bibliothèque'],
  ['method', 'Comment un plan est établi'],
  ['privacy', 'Confidentialité'],
  ['help', 'Aide'],
  ['help/glossary', 'Glossaire'],
  ['help/resources', 'Recherche de ressources'],
] as const

it.each(BEGINNINGS)(
  'shows how #/%s begins before the app runs, in its words and in its place',
  async (screen, title) => {
    const letGo = await holdApp(page)
    await page.goto('about:blank')
    await page.goto(`${app.address}?language=fr#/${screen}`, { waitUntil: 'commit' })
    const heading = page.getByRole('heading', { level: 1, name: title })
    await heading.waitFor()
    await page.locator('link[href*="first-"]').first().waitFor({ state: 'attached' })
    const beginning = heading.locator('..')
    const before = { words: await beginning.innerText(), box: await beginning.boundingBox() }
    letGo()
    await page.locator('[data-waiting]').first().waitFor({ state: 'detached' })
    expect({ words: await beginning.innerText(), box: await beginning.boundingBox() }).toEqual(before)
    await page.unroute(APP)
  },
)

it('paints how another screen begins before the app draws it, though the app is there first', async () => {
  const late = /assets\/ahead\.[^/]*\.js$/
  await page.goto('about:blank')
  const screen = page.waitForResponse(/assets\/help-screen-[^/]*\.js$/)
  await page.route(late, async (route) => {
    await screen
    await new Promise((resolve) => setTimeout(resolve, 100))
    await route.continue()
  })
  await page.goto(`${app.address}?language=fr#/help`, { waitUntil: 'commit' })
  // It stands there for a frame or two.
  const seen = page.evaluate(`new Promise((resolve) => {
    const look = () => {
      if (document.querySelector('main > [data-ahead]')) resolve('ahead')
      else if (document.querySelector('main h1')) resolve('app')
      else return true
    }
    const watch = new MutationObserver(() => look() || watch.disconnect())
    if (look()) watch.observe(document, { childList: true, subtree: true })
  })`)
  expect(await seen).toBe('ahead')
  await page.unroute(late)
})

it('asks for the title of a safeguard, once, while the script that draws it is still on the line', async () => {
  const heads = /assets\/heads\.fr-[^/]*\.json$/
  const late = /assets\/ahead\.[^/]*\.js$/
  let asked = 0
  const letGo = await holdApp(page)
  const note = (request: { url: () => string }): unknown => heads.test(request.url()) && asked++
  await page.goto('about:blank')
  page.on('request', note)
  const titles = page.waitForRequest(heads)
  await page.route(late, async (route) => {
    await titles
    await route.continue()
  })
  await page.goto(`${app.address}?language=fr#/library/complaint-channels`, { waitUntil: 'commit' })
  await page.getByRole('heading', { level: 1, name: complaintChannels.title }).waitFor()
  letGo()
  await page.locator('[data-waiting]').first().waitFor({ state: 'detached' })
  page.off('request', note)
  expect(asked).toBe(1)
  await page.unroute(late)
  await page.unroute(APP)
})

it('sends for the rest of a safeguard once its first words are there, and leaves them the line until then', async () => {
  const heads = /assets\/heads\.fr-[^/]*\.json$/
  const rest = /assets\/(safeguard-screen|library|pages\.fr|later)-[^/]*$/
  const letGo = await holdApp(page)
  const asked: string[] = []
  const note = (request: { url: () => string }): number => asked.push(request.url())
  const title = page.getByRole('heading', { level: 1, name: complaintChannels.title })
  let askedBefore: readonly string[] = []
  await page.goto('about:blank')
  page.on('request', note)
  await page.route(heads, async (route) => {
    await page.waitForTimeout(500)
    askedBefore = asked.filter((url) => rest.test(url))
    await route.continue()
  })
  await page.goto(`${app.address}?language=fr#/library/complaint-channels`, { waitUntil: 'commit' })
  await title.waitFor()
  await expect.poll(() => asked.some((url) => /safeguard-screen-[\w-]*\.js$/.test(url))).toBe(true)
  page.off('request', note)
  expect(askedBefore).toEqual([])
  letGo()
  await page.locator('[data-waiting]').first().waitFor({ state: 'detached' })
  await page.unroute(heads)
  await page.unroute(APP)
})

it('draws another screen all the same where what begins it does not come', async () => {
  const lost = /assets\/ahead\.[^/]*\.js$/
  await page.route(lost, (route) => route.abort())
  await page.goto('about:blank')
  await page.goto(`${app.address}?language=fr#/help`, { waitUntil: 'commit' })
  await page.locator('main').getByRole('link', { name: 'Glossaire' }).first().waitFor()
  await page.unroute(lost)
})

it('sends for nothing of other screens where the home page is asked for', async () => {
  // The app, once it has nothing else to do, does send for them.
  const letGo = await holdApp(page)
  const asked: string[] = []
  const note = (request: { url: () => string }): number => asked.push(request.url())
  await page.goto('about:blank')
  page.on('request', note)
  await page.goto(`${app.address}?language=en`, { waitUntil: 'commit' })
  await page.getByRole('list', { name: 'What you can rely on' }).waitFor()
  // With the words goes out whatever else is sent for ahead of the app.
  await expect.poll(() => asked.filter((url) => /assets\/first\.en-/.test(url))).toHaveLength(1)
  await page.evaluate('new Promise(requestAnimationFrame)')
  page.off('request', note)
  expect(asked.filter((url) => /assets\/(ahead|library|later)[.-]/.test(url))).toEqual([])
  letGo()
  await page.locator('[data-live]').first().waitFor()
  await page.unroute(APP)
})

it('does what somebody pressed meanwhile, once and the right one', async () => {
  const letGo = await holdApp(page)
  await page.goto(`${app.address}?language=en`, { waitUntil: 'commit' })
  await page.locator('li, article').filter({ hasText: 'Marenga' }).getByRole('button').first().click()
  letGo()
  await page.getByRole('heading', { level: 1, name: /Marenga/ }).waitFor()
  await page.waitForTimeout(1_000)
  await page.unroute(APP)
  await page.goto(`${app.address}?language=en`)
  await page
    .getByRole('heading', { level: 3, name: /Marenga/ })
    .nth(1)
    .waitFor()
  expect(await page.getByRole('heading', { level: 3, name: /Marenga/ }).count()).toBe(2)
})

it('stays as it is, and says so, where the words of a language chosen before the app ran cannot be had', async () => {
  const letGo = await holdApp(page)
  const words = /first\.fr\b.*\.json/
  await page.route(words, (route) => route.abort())
  await page.goto(`${app.address}?language=en`, { waitUntil: 'commit' })
  const asked = page.waitForRequest(words)
  await page.locator('header select').first().selectOption('fr')
  await asked
  letGo()
  await page.getByText('Français could not be loaded').waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  expect(await page.locator('header select').first().inputValue()).toBe('en')
  await page.unroute(words)
  await page.unroute(APP)
})

it('turns to the language that somebody chose before the app ran', async () => {
  const letGo = await holdApp(page)
  await page.goto(`${app.address}?language=en`, { waitUntil: 'commit' })
  await page.locator('header select').first().selectOption('ru')
  await page.locator('html[lang="ru"]').waitFor()
  letGo()
  await page.getByRole('link', { name: 'Конфиденциальность' }).waitFor()
  expect(page.url()).toContain('language=ru')
  await page.unroute(APP)
})
