import { cpSync, mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve } from '@/build/serve.mjs'
import { newProfile, openBrowser, type ServedApp, serveApp } from '../support/browser'
import { wordsOfDocx, wordsOfPdf } from '../support/exported'
import { madeFile } from '../support/made-file'
import { writeNextVersion } from '../support/next-version'
import { onlyWords } from '../support/pdf/read-text'
import { threeAnswers } from '../support/three-answers'

const DIST = fileURLToPath(new URL('../../dist', import.meta.url))
/** Below a folder of a host that others share. */
const FOLDER = 'tools/planner'
const START = 'Start a plan'
const START_IN_NEXT = 'Start your plan'

const sites = mkdtempSync(join(tmpdir(), 'sites-'))
const [current, next] = [join(sites, 'current/'), join(sites, 'next/')]
const errors: string[] = []
let host: ServedApp | null = null
let port = 0
let browser: BrowserContext
let page: Page
let plan = ''

const home = (): string => `http://localhost:${port}/${FOLDER}/`

async function switchOn(site: string): Promise<void> {
  switchOff()
  host = await serve(port, site)
  port = Number(new URL(host.address).port)
}

/** Truly: nobody listens any more. */
function switchOff(): void {
  host?.close()
  host = null
}

beforeAll(async () => {
  ;(await serveApp()).close()
  mkdirSync(join(current, 'tools'), { recursive: true })
  cpSync(DIST, join(current, FOLDER), { recursive: true })
  await writeNextVersion(DIST, join(next, FOLDER), { from: START, to: START_IN_NEXT })
  await switchOn(current)
  browser = await openBrowser(newProfile(), undefined, 'allow')
  browser.on('weberror', (error) => errors.push(error.error().message))
  page = browser.pages()[0] ?? (await browser.newPage())
})

afterAll(async () => {
  await browser.close()
  switchOff()
})

/** The page says itself when all is there. */
async function allKept(language: string, sentence: RegExp): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`${home()}?language=${language}#/privacy`)
  await page.getByText(sentence).waitFor({ timeout: 60_000 })
}

const planTitle = async (): Promise<string> =>
  onlyWords(await page.getByRole('heading', { level: 1 }).first().innerText())

const caches = (): Promise<unknown> => page.evaluate('caches.keys()')

describe('after the first visit', () => {
  it('answers the first question without a network, in a plan that is kept', async () => {
    await allKept('en', /All of it is here now/)
    switchOff()
    await expect(fetch(home())).rejects.toThrow()
    await page.goto(home())
    await page.getByRole('link', { name: START }).click()
    await threeAnswers(page)
    await page.getByRole('heading', { name: 'May the next steps be taken?' }).waitFor()
    plan = /plans\/([^/?]+)/.exec(page.url())?.[1] ?? ''
    await page.reload()
    await page.getByRole('heading', { name: 'May the next steps be taken?' }).waitFor()
  })

  it('gives PDF, Word and Excel without a network', async () => {
    const title = await planTitle()
    await page.goto(`${home()}#/plans/${plan}/export`)
    expect(await wordsOfPdf(await madeFile(page, /PDF/))).toContain(title)
    expect(await wordsOfDocx(await madeFile(page, /Word/))).toContain(title)
    expect(await madeFile(page, /Excel/)).toMatch(/\.xlsx$/)
  })

  it('opens every place of the app without a network', async () => {
    for (const address of [
      'library/complaint-channels',
      'help/glossary',
      'method',
      `plans/${plan}/timeline`,
    ]) {
      await page.goto('about:blank')
      await page.goto(`${home()}#/${address}`)
      await page.getByRole('heading', { level: 1 }).first().waitFor()
      await page.locator('[data-waiting], [aria-busy="true"]').first().waitFor({ state: 'detached' })
      expect(await page.getByText('Part of the app did not load').count(), address).toBe(0)
    }
  })

  it('says so where a language was never used here, and stays as it is', async () => {
    await page.goto(home())
    // Chosen sooner, the page itself turns to it, and the app that could say so is not there.
    await page.locator('header select[data-live]').first().waitFor()
    await page.getByLabel('Language').selectOption('fr')
    await page.getByText('Français could not be loaded').waitFor()
    await page.getByRole('link', { name: START }).waitFor()
  })

  it('makes files in Arabic without a network where Arabic was used before', async () => {
    await switchOn(current)
    await allKept('ar', /كل ذلك موجود هنا الآن/)
    switchOff()
    await page.goto(`${home()}?language=ar#/plans/${plan}/export`)
    await page.getByRole('button', { name: /PDF/ }).first().waitFor()
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
    await page.locator('select:has(option[value="ar"])').last().selectOption('ar')
    expect(await wordsOfPdf(await madeFile(page, /PDF/))).toMatch(/[\u0600-\u06ff]{3}/)
    expect(await wordsOfDocx(await madeFile(page, /Word/))).toMatch(/[\u0600-\u06ff]{3}/)
  })
})

describe('a new version', () => {
  const notice = () => page.getByText('A new version is ready')

  it('says that it is ready, and waits', async () => {
    await switchOn(next)
    await page.goto('about:blank')
    await page.goto(`${home()}?language=en#/`)
    await notice().waitFor({ timeout: 60_000 })
    expect(await page.getByRole('link', { name: START, exact: true }).count()).toBe(1)
  })

  it('leaves the open plan working where it is declined, though the server no longer has its parts', async () => {
    await page.getByRole('button', { name: 'Later' }).click()
    expect(await notice().count()).toBe(0)
    await page.getByRole('article').getByRole('link').first().click()
    await page.getByRole('heading', { name: 'May the next steps be taken?' }).waitFor()
    for (const tab of ['actions', 'risks', 'people', 'review']) {
      await page.goto(`${home()}?language=en#/plans/${plan}/${tab}`)
      await page.locator('[data-waiting], [aria-busy="true"]').first().waitFor({ state: 'detached' })
    }
    await page.goto(`${home()}?language=en#/plans/${plan}/export`)
    expect(await madeFile(page, /PDF/)).toMatch(/\.pdf$/)
    expect(await page.getByText('did not load').count()).toBe(0)
  })

  it('takes over when asked; another window goes on with the version it was opened with', async () => {
    const other = await browser.newPage()
    await other.goto(`${home()}?language=en#/`)
    await other.getByRole('link', { name: START, exact: true }).waitFor()
    await other.getByText('A new version is ready').waitFor({ timeout: 60_000 })
    await page.goto(`${home()}?language=en#/`)
    await page.reload()
    await notice().waitFor({ timeout: 60_000 })
    await page.getByRole('button', { name: 'Use the new version' }).click()
    await page.getByRole('link', { name: START_IN_NEXT, exact: true }).waitFor()
    await page.getByRole('article').first().waitFor()
    await other.getByText('Another window already uses a new version').waitFor()
    await other.getByRole('link', { name: START, exact: true }).waitFor()
    await other.getByRole('link', { name: 'Method' }).click()
    await other.getByRole('heading', { level: 1 }).waitFor()
    expect(await other.getByText('did not load').count()).toBe(0)
    await other.getByRole('button', { name: 'Load this window anew' }).click()
    await other.goto(`${home()}?language=en#/`)
    await other.getByRole('link', { name: START_IN_NEXT, exact: true }).waitFor()
    await other.close()
  })

  it('works without a network in all languages used before, and the old one is gone', async () => {
    await allKept('en', /All of it is here now/)
    expect(await caches()).toHaveLength(1)
    switchOff()
    await page.goto(`${home()}?language=ar#/plans/${plan}/export`)
    await page.locator('select:has(option[value="ar"])').last().selectOption('ar')
    expect(await wordsOfPdf(await madeFile(page, /PDF/))).toMatch(/[\u0600-\u06ff]{3}/)
  })
})

describe('what is kept', () => {
  it('goes with “Clear everything”, which says so, and does not come back by itself', async () => {
    await switchOn(next)
    await allKept('en', /All of it is here now/)
    await page.getByRole('button', { name: 'Clear everything…' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Clear everything' }).click()
    const done = page.getByRole('status').filter({ hasText: 'This was cleared' })
    await done.waitFor()
    expect(await done.innerText()).toContain('files kept for working offline')
    expect(await done.innerText()).toContain('the program that works offline')
    await page.getByRole('link', { name: 'Method' }).click()
    await page.getByRole('heading', { level: 1, name: /How/ }).waitFor()
    expect(await caches()).toEqual([])
    expect(await page.evaluate('navigator.serviceWorker.getRegistrations().then((all) => all.length)')).toBe(
      0,
    )
  })

  it('is fetched anew after the browser cleared it, and the app starts', async () => {
    await allKept('en', /All of it is here now/)
    const devtools = await browser.newCDPSession(page)
    await devtools.send('Storage.clearDataForOrigin', { origin: new URL(home()).origin, storageTypes: 'all' })
    await allKept('en', /All of it is here now/)
    expect(await caches()).toHaveLength(1)
  })

  it('is nothing where nothing is to be kept', async () => {
    const devtools = await browser.newCDPSession(page)
    await devtools.send('Storage.clearDataForOrigin', { origin: new URL(home()).origin, storageTypes: 'all' })
    await page.goto('about:blank')
    await page.goto(`${home()}?keep=nothing&language=en#/privacy`)
    await page.getByText(/It is not kept here/).waitFor()
    expect(await caches()).toEqual([])
  })

  it('never ran into an error', () => {
    expect(errors).toEqual([])
  })
})
