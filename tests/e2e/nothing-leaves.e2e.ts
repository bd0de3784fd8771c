import type { BrowserContext, Page, Request } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '@/core/questionnaire/vocabulary'
import { newProfile, openBrowser, type ServedApp, serveApp } from '../support/browser'
import { everyFileMade } from '../support/made-file'
import { type Place, PLACES } from '../support/places'
import { isInSample } from '../support/sample'

/** Of the wizard's many pages, which load the same files, the first alone. */
const PLACES_ONCE = PLACES.filter(({ isQuestion }) => !isQuestion)

/** Every screen in English, and in the other languages together every screen once more; `npm run screens`: in each. */
const placesIn = (language: Language): readonly Place[] =>
  language === 'en'
    ? PLACES_ONCE
    : PLACES_ONCE.filter((_, index) => isInSample(index + LANGUAGES.indexOf(language), LANGUAGES.length - 1))

let app: ServedApp
let browser: BrowserContext
let page: Page
let plan = ''
const requests: string[] = []
const refusals: string[] = []
/** Refused by the page's own policy before anything went out. */
const stopped = new Set<string>()

const isElsewhere = (address: string): boolean =>
  !address.startsWith(app.address) && !/^(blob|data|about):/.test(address)

beforeAll(async () => {
  app = await serveApp()
  browser = await openBrowser(newProfile(), undefined, 'allow')
  // The context hears of what pages ask for and of what their workers ask for, the one that works offline too.
  browser.on('request', (request: Request) => requests.push(request.url()))
  browser.on('requestfailed', (request: Request) => {
    if (request.failure()?.errorText === 'csp') stopped.add(request.url())
  })
  page = browser.pages()[0] ?? (await browser.newPage())
  page.on('console', (message) => {
    if (/Content Security Policy|violates the following/i.test(message.text())) refusals.push(message.text())
  })
  await page.goto(`${app.address}#/help/tour`)
  await page.getByRole('button', { name: 'Start the tour' }).click()
  await page.getByRole('region', { name: 'Tour' }).waitFor()
  plan = /plans\/([^/?]+)/.exec(page.url())?.[1] ?? ''
})

afterAll(async () => {
  await browser.close()
  app.close()
})

async function arrive(language: Language, address: string): Promise<void> {
  await page.goto(`${app.address}?language=${language}#${address.replace(':plan', plan)}`)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.locator('[data-waiting], [aria-busy="true"]').first().waitFor({ state: 'detached' })
}

describe.each(LANGUAGES)('a whole journey in "%s"', (language) => {
  it('through its screens asks nothing of any other address', { timeout: 300_000 }, async () => {
    for (const { address } of placesIn(language)) await arrive(language, address)
    expect(requests.filter(isElsewhere)).toEqual([])
  })

  it(
    'making every file, in its own language, asks nothing of any other address',
    { timeout: 300_000 },
    async () => {
      await arrive(language, '/plans/:plan/export')
      await page.locator('select').filter({ has: page.locator(`option[value="${language}"]`) }).last().selectOption(language) // prettier-ignore
      await everyFileMade(page)
      expect(requests.filter(isElsewhere)).toEqual([])
    },
  )
})

describe('the page’s own policy', () => {
  it('was never in the way of what the app does', () => {
    expect(refusals).toEqual([])
  })

  it('says how many requests were looked at', () => {
    process.stdout.write(`requests: ${requests.length}, elsewhere: ${requests.filter(isElsewhere).length}\n`)
    expect(requests.length).toBeGreaterThan(500)
  })

  it('refuses a request to any other address, a script in the page and code made from text', async () => {
    const attempt = (code: string): Promise<string> => page.evaluate(code)
    expect(await attempt(`fetch('https://example.org/').then(() => 'went out', () => 'refused')`)).toBe(
      'refused',
    )
    expect(
      await attempt(`new Promise((done) => {
        const image = new Image()
        image.onload = () => done('went out')
        image.onerror = () => done('refused')
        image.src = 'https://example.org/pixel.png'
      })`),
    ).toBe('refused')
    expect(
      await attempt(`(() => {
        const script = document.createElement('script')
        script.textContent = 'window.ran = true'
        document.head.append(script)
        return window.ran ? 'ran' : 'refused'
      })()`),
    ).toBe('refused')
    expect(
      await attempt(`navigator.sendBeacon('https://example.org/', 'x') ? 'sent' : 'refused'`),
    ).toBeDefined()
    // The browser tells of what the page asked for; that it refused by the policy means that nothing was sent.
    const asked = requests.filter((address) => address.includes('example.org'))
    expect(asked.filter((address) => !stopped.has(address))).toEqual([])
  })
})
