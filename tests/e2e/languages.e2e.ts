import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LANGUAGES } from '@/core/questionnaire/vocabulary'
import { LANGUAGE_TABLE } from '@/i18n/languages'
import { axeViolations } from '../support/axe'
import { openBrowser, type ServedApp, serveApp } from '../support/browser'
import { wordsOfPdf } from '../support/exported'
import { onlyWords } from '../support/pdf/read-text'

let app: ServedApp
let browser: BrowserContext
let page: Page
let plan = ''

/** A sentence of the app by file and key, as the language's own file has it. */
function say(language: string, file: string, ...keys: readonly string[]): string {
  const texts: unknown = JSON.parse(readFileSync(`data/text/${language}/${file}.json`, 'utf8'))
  const found = keys.reduce<unknown>((tree, key) => new Map(Object.entries(Object(tree))).get(key), texts)
  if (typeof found !== 'string') throw new Error(`no ${keys.join('.')} in ${language}`)
  return found
}

async function open(language: string, hash: string): Promise<void> {
  await page.goto(`${app.address}?language=${language}${hash}`)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.locator('[data-waiting], [aria-busy="true"]').first().waitFor({ state: 'detached' })
}

const overflow = (): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')

const onPage = (property: 'lang' | 'dir'): Promise<string> =>
  page.evaluate(`document.documentElement.${property}`)

beforeAll(async () => {
  app = await serveApp()
  browser = await openBrowser()
  page = browser.pages()[0] ?? (await browser.newPage())
  await open('en', '')
  await page.locator('li, article').filter({ hasText: 'Marenga' }).getByRole('button').first().click()
  await page.getByRole('heading', { level: 1, name: /Marenga/ }).waitFor()
  plan = /plans\/([^/?]+)/.exec(page.url())?.[1] ?? ''
})

afterAll(async () => {
  await browser.close()
  app.close()
})

describe.each(LANGUAGES)('the app in "%s"', (language) => {
  it('opens from the address, and says its language and direction', async () => {
    await open(language, '')
    expect(await onPage('lang')).toMatch(new RegExp(`^${language}`))
    expect(await onPage('dir')).toBe(LANGUAGE_TABLE[language].direction)
    await page.getByRole('heading', { name: say(language, 'interface', 'home', 'plans', 'title') }).waitFor()
  })

  it.each([
    ['home', () => ''],
    ['overview', () => `#/plans/${plan}`],
  ])('shows %s without a fault of axe and without sideways scroll at 320 px', async (_, hash) => {
    await page.setViewportSize({ width: 320, height: 800 })
    await open(language, hash())
    expect(await overflow()).toBe(0)
    expect(await axeViolations(page)).toEqual([])
    await page.setViewportSize({ width: 1280, height: 900 })
  })
})

describe('changing the language', () => {
  it('keeps the plan and the place in it', async () => {
    await open('en', `#/plans/${plan}`)
    const title = await page.getByRole('heading', { level: 1 }).textContent()
    await page.getByLabel(say('en', 'interface', 'shell', 'language')).selectOption('ar')
    await page.getByRole('heading', { name: say('ar', 'plan', 'overview', 'gates') }).waitFor()
    expect(page.url()).toContain(`#/plans/${plan}`)
    expect(await onPage('dir')).toBe('rtl')
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title)
  })
})

describe('a document in Arabic', () => {
  it('comes as a PDF that holds its headings', async () => {
    await open('ar', `#/plans/${plan}/export`)
    await page.getByLabel(say('ar', 'plan', 'export', 'language')).selectOption('ar')
    const [file] = await Promise.all([
      page.waitForEvent('download', { timeout: 30_000 }),
      page.getByRole('button', { name: say('ar', 'sheets', 'formats', 'pdf', 'make') }).click(),
    ])
    const path = join(mkdtempSync(join(tmpdir(), 'downloads-')), 'plan.pdf')
    await file.saveAs(path)
    expect(await wordsOfPdf(path)).toContain(onlyWords(say('ar', 'document', 'summary', 'heading')))
  })
})

it('a list in Arabic shows a long Latin name from its beginning', async () => {
  await open('ar', '#/library/own')
  const option = page.locator('main option').first()
  expect(await option.evaluate((each) => getComputedStyle(each).unicodeBidi)).toBe('plaintext')
})
