import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '@/core/questionnaire/vocabulary'
import { newProfile, openBrowser } from '../support/browser'
import { wordsOfDocx, wordsOfPdf } from '../support/exported'
import { madeFile } from '../support/made-file'
import { onlyWords } from '../support/pdf/read-text'
import { threeAnswers } from '../support/three-answers'

const ROOT = join(import.meta.dirname, '../..')
const WORDS: Readonly<Record<Language, RegExp>> = {
  en: /Government/,
  fr: /gouvernement/i,
  es: /gobierno/i,
  ar: /[\u0600-\u06ff]{4}/,
  zh: /[\u4e00-\u9fff]{4}/,
  ru: /[\u0430-\u044f]{4}/,
}

/** As on a stick: a folder with a blank and a letter beyond ASCII in its name. */
const folder = join(mkdtempSync(join(tmpdir(), 'stick-')), 'Clé USB')
const profile = newProfile()
const asked: string[] = []
const faults: string[] = []
let browser: BrowserContext
let page: Page
let address = ''
let plan = ''

async function open(): Promise<void> {
  browser = await openBrowser(profile, undefined, 'allow')
  browser.on('request', (request) => asked.push(request.url()))
  browser.on('weberror', (error) => faults.push(error.error().message))
  browser.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  page = browser.pages()[0] ?? (await browser.newPage())
}

beforeAll(async () => {
  mkdirSync(folder)
  const built = spawnSync(
    'npm',
    ['run', '--silent', 'build:single', '--', '--outDir', folder, '--emptyOutDir'],
    {
      cwd: ROOT,
      encoding: 'utf8',
    },
  )
  if (built.status !== 0) throw new Error(`${built.stdout}${built.stderr}`)
  address = pathToFileURL(join(folder, readdirSync(folder)[0] ?? '')).href
  await open()
})

afterAll(() => browser.close())

describe('the app as one file, without a server', () => {
  it('is one file of at most nine megabytes', () => {
    const files = readdirSync(folder)
    expect(files).toHaveLength(1)
    expect(statSync(join(folder, files[0] ?? '')).size).toBeLessThanOrEqual(9_000_000)
  })

  it('starts, and leads from the first question to a plan', async () => {
    await page.goto(`${address}?language=en`)
    await page.getByRole('link', { name: 'Start a plan' }).click()
    await threeAnswers(page)
    await page.getByRole('heading', { name: 'May the next steps be taken?' }).waitFor()
    plan = /plans\/([^/?]+)/.exec(page.url())?.[1] ?? ''
  })

  it('keeps the plan, and finds it again after the browser was closed', async () => {
    await browser.close()
    await open()
    await page.goto(`${address}#/plans/${plan}`)
    await page.getByRole('heading', { name: 'May the next steps be taken?' }).waitFor()
  })

  it.each(LANGUAGES)('turns to "%s" and makes PDF, Word and Excel in it', async (language) => {
    await page.goto(`${address}#/plans/${plan}/export`)
    await page.locator('header select').first().selectOption(language)
    await page.locator(`html[lang^="${language}"]`).waitFor()
    await page.locator(`main select:has(option[value="${language}"])`).last().selectOption(language)
    const [pdf, docx] = [
      await wordsOfPdf(await madeFile(page, /PDF/)),
      await wordsOfDocx(await madeFile(page, /Word/)),
    ]
    expect(pdf).toMatch(WORDS[language])
    expect(docx).toBe(pdf)
    expect(await madeFile(page, /Excel/)).toMatch(/\.xlsx$/)
  })

  it('names a rare Chinese character that it has no letter for, and says so', async () => {
    await page.goto(`${address}?language=en#/plans/${plan}`)
    await page
      .getByRole('button', { name: /Rename|title/i })
      .first()
      .click()
    await page.getByRole('textbox').first().fill('Plan of 㐂')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Plan of 㐂' }).waitFor()
    await page.goto(`${address}?language=en#/plans/${plan}/export`)
    expect(await wordsOfPdf(await madeFile(page, /PDF/))).toContain(onlyWords('Plan of'))
    await page.getByText(/character is in none of our fonts/).waitFor()
  })

  it('gives the licences, which lie beside the app on a server', async () => {
    await page.goto(`${address}?language=en#/about/licences`)
    const link = page.getByRole('link', { name: 'The licence texts in full' })
    await link.click()
    await page.getByText('SIL OPEN FONT LICENSE').first().waitFor()
    await page.goto(`${address}?language=en#/privacy`)
    await page.getByText(/This is the planner in one file/).waitFor()
  })

  it('asks nothing of any network, and runs without an error', () => {
    expect(asked.filter((each) => !/^(file|blob|data|about):/.test(each))).toEqual([])
    expect(faults).toEqual([])
  })
})
