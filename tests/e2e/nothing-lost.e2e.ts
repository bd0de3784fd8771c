import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { giveFirstAnswers } from '../support/first-answers'
import { newProfile, openBrowser, type ServedApp, serveApp } from '../support/browser'
import { KillableBrowser } from '../support/killable-browser'

const ROUNDS = Number(process.env['KILL_ROUNDS'] ?? 3)
/** At most the last second of typing may be gone when a browser is killed. */
const PROMISE_MS = 1_000

let app: ServedApp

beforeAll(async () => {
  app = await serveApp()
})

afterAll(() => {
  app.close()
})

const nameField = (page: Page) => page.getByRole('textbox', { name: /name of the system|called/i }).first()

const institution = (page: Page) => page.getByRole('textbox', { name: /institution leads/ })

/** Starts a plan and goes on to the step that asks for the system's name. */
async function startPlan(page: Page): Promise<string> {
  await page.goto(`${app.address}#/start`)
  await giveFirstAnswers(page, ['id', 'design', 'government'])
  const id = /plans\/([^/?]+)/.exec(page.url())?.[1] ?? ''
  expect(id).not.toBe('')
  await page.goto(step(id))
  await nameField(page).waitFor()
  return id
}

const step = (id: string): string => `${app.address}#/plans/${id}/answers/about`

const inJournal = (page: Page, id: string): Promise<string> =>
  page.evaluate(
    `new Promise((resolve, reject) => {
      const open = indexedDB.open('dpi-safeguards-planner')
      open.onerror = () => reject(open.error)
      open.onsuccess = () => {
        const get = open.result.transaction('journal').objectStore('journal').get(${JSON.stringify(id)})
        get.onsuccess = () => { open.result.close(); resolve(get.result?.content ?? '') }
      }
    })`,
  )

describe('two windows on one plan', () => {
  let browser: BrowserContext
  let one: Page
  let other: Page
  let id = ''

  beforeAll(async () => {
    browser = await openBrowser()
    one = browser.pages()[0] ?? (await browser.newPage())
    id = await startPlan(one)
    other = await browser.newPage()
    await other.goto(step(id))
    await nameField(other).waitFor()
  })
  afterAll(() => browser.close())

  it('keep both one’s edits, and each shows the other’s', async () => {
    await nameField(one).fill('Civil register')
    await institution(other).fill('Ministry of the Interior')
    await institution(other).blur()
    await expect.poll(() => nameField(other).inputValue()).toBe('Civil register')
    await expect.poll(() => institution(one).inputValue()).toBe('Ministry of the Interior')
    await expect.poll(() => inJournal(one, id)).toContain('Civil register')
    expect(await inJournal(one, id)).toContain('Ministry of the Interior')
  })

  it('what stands half typed in one goes into the plan before the other’s words, and both sides wait to be decided', async () => {
    // The pause after which a field keeps itself never comes.
    await one.evaluate(
      `const wait = window.setTimeout; window.setTimeout = (task, ms, ...given) => wait(task, ms === 500 || ms === 700 ? 600_000 : ms, ...given)`,
    )
    await institution(one).fill('Half typed')
    await institution(other).fill('Ministry of Justice')
    await institution(other).blur()
    await expect.poll(() => inJournal(one, id)).toContain('Half typed')
    const asked = () => one.evaluate(`localStorage.getItem('dpi-safeguards-conflicts:${id}')`)
    await expect.poll(asked).toContain('Ministry of Justice')
    await one.reload()
    await institution(one).waitFor()
    expect(await institution(one).inputValue()).toBe('Half typed')
  })

  it('a window that heard of nothing overwrites nothing', async () => {
    // As the browser does with a window long in the background: no messages, no storage events.
    await other.evaluate(
      `window.addEventListener('storage', (event) => event.stopImmediatePropagation(), true)`,
    )
    await nameField(one).fill('National register')
    await nameField(one).blur()
    await expect.poll(() => inJournal(one, id)).toContain('National register')
    await institution(other).fill('Civil registry')
    await institution(other).blur()
    await expect.poll(() => inJournal(one, id)).toContain('Civil registry')
    expect(await inJournal(one, id)).toContain('National register')
  })
})

describe('a page that is left at once', () => {
  it('has kept the first words typed after it was opened', async () => {
    const browser = await openBrowser()
    try {
      const page = browser.pages()[0] ?? (await browser.newPage())
      const id = await startPlan(page)
      await nameField(page).fill('Civil register')
      await nameField(page).blur()
      await expect.poll(() => inJournal(page, id)).toContain('Civil register')
      await page.reload()
      await nameField(page).fill('Typed as the page went')
      await page.reload()
      await nameField(page).waitFor()
      expect(await nameField(page).inputValue()).toBe('Typed as the page went')
    } finally {
      await browser.close()
    }
  })
})

describe('a browser that does not keep', () => {
  let browser: BrowserContext
  let page: Page

  beforeAll(async () => {
    browser = await openBrowser()
    page = browser.pages()[0] ?? (await browser.newPage())
  })
  afterAll(() => browser.close())

  it('with a full storage leaves the plan open, says so until it is in a file, and has lost nothing', async () => {
    const id = await startPlan(page)
    await page.evaluate(`
      for (let size = 1_000_000; size >= 1; size = Math.floor(size / 2)) {
        try { for (let n = 0; ; n++) localStorage.setItem('filler-' + size + '-' + n, 'x'.repeat(size)) } catch {}
      }`)
    await nameField(page).fill('Grown beyond the room there is')
    await nameField(page).blur()
    await page.getByRole('alert').filter({ hasText: 'storage is full' }).waitFor()
    await nameField(page).fill('Still open, still edited')
    await nameField(page).blur()
    await expect.poll(() => inJournal(page, id)).toContain('Still open, still edited')
    await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('alert').getByRole('button', { name: 'Save to a file' }).click(),
    ])
    await page.evaluate('localStorage.clear()')
  })

  it('cleared in the middle of the work leaves the plan open and editable under a notice', async () => {
    const id = await startPlan(page)
    const devtools = await browser.newCDPSession(page)
    await devtools.send('Storage.clearDataForOrigin', {
      origin: new URL(app.address).origin,
      storageTypes: 'local_storage,indexeddb',
    })
    await nameField(page).fill('Typed after the clearing')
    await nameField(page).blur()
    await page.getByRole('alert').filter({ hasText: 'was cleared' }).waitFor()
    await expect.poll(() => inJournal(page, id)).toContain('Typed after the clearing')
    await page.reload()
    await expect.poll(() => nameField(page).inputValue()).toBe('Typed after the clearing')
  })
})

describe('a browser killed in the middle of typing', () => {
  it(
    `loses at most the last second, over ${ROUNDS} rounds`,
    { timeout: 60_000 + ROUNDS * 40_000 },
    async () => {
      const profile = newProfile()
      let killable = await KillableBrowser.start(profile)
      const id = await startPlan(killable.page)
      const figures = { rounds: 0, edits: 0, lostWithinPromise: 0, lostBeyondPromise: 0, longestMs: 0 }
      for (let round = 1; round <= ROUNDS; round++) {
        await killable.page.goto(step(id))
        await nameField(killable.page).waitFor()
        const typed: { readonly text: string; readonly at: number }[] = []
        const until = performance.now() + 1_500 + ((round * 733) % 2_500)
        while (performance.now() < until) {
          const text = `round ${round} edit ${typed.length + 1}`
          await nameField(killable.page).fill(text)
          typed.push({ text, at: performance.now() })
          await new Promise((resolve) => setTimeout(resolve, 60 + ((round * 37) % 140)))
        }
        const killedAt = performance.now()
        await killable.kill()
        killable = await KillableBrowser.start(profile)
        await killable.page.goto(step(id))
        await nameField(killable.page).waitFor()
        const found = await nameField(killable.page).inputValue()
        const last = typed.findIndex((each) => each.text === found)
        const lost = typed.slice(last + 1)
        const beyond = lost.filter((each) => killedAt - each.at > PROMISE_MS)
        figures.rounds++
        figures.edits += typed.length
        figures.lostBeyondPromise += beyond.length
        figures.lostWithinPromise += lost.length - beyond.length
        figures.longestMs = Math.max(figures.longestMs, ...lost.map((each) => Math.round(killedAt - each.at)))
      }
      await killable.kill()
      process.stdout.write(`kill rounds: ${JSON.stringify(figures)}\n`)
      expect(figures.lostBeyondPromise).toBe(0)
    },
  )
})
