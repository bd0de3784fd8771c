import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newProfile, openBrowser, type ServedApp, serveApp } from '../support/browser'
import { wordsOfDocx, wordsOfPdf } from '../support/exported'
import { madeFile } from '../support/made-file'
import { onlyWords } from '../support/pdf/read-text'
import { threeAnswers } from '../support/three-answers'

const profile = newProfile()
const downloads = mkdtempSync(join(tmpdir(), 'downloads-'))
const elsewhere: string[] = []
const errors: string[] = []
let app: ServedApp
let browser: BrowserContext
let page: Page
let planAddress = ''

beforeAll(async () => {
  app = await serveApp()
  browser = await openBrowser(profile)
  page = await newPage()
})

afterAll(async () => {
  await browser.close()
  app.close()
})

/** A page that notes every error, and every request that leaves the app's own address. */
async function newPage(): Promise<Page> {
  const opened = browser.pages()[0] ?? (await browser.newPage())
  browser.on('request', (request) => {
    const isOwn = request.url().startsWith(app.address) || /^(blob|data):/.test(request.url())
    if (!isOwn) elsewhere.push(request.url())
  })
  opened.on('pageerror', (error) => errors.push(error.message))
  return opened
}

const rows = () => page.locator('li:has(a[id^="row-"])')

/** Titles of the rows that carry a number: the short list. */
const priorityTitles = async (): Promise<readonly string[]> => {
  await rows().first().waitFor()
  return rows().evaluateAll((items) =>
    items
      .filter((item) => item.querySelector('span')?.textContent !== '')
      .map((item) => item.querySelector('a')?.textContent ?? ''),
  )
}

describe('the main job, in a real browser', () => {
  it('goes from the first page to a plan in three answers', async () => {
    await page.goto(app.address)
    await page.getByRole('link', { name: 'Start a plan' }).click()
    await threeAnswers(page)
    await page.getByRole('heading', { level: 1 }).waitFor()
    planAddress = page.url()
    expect(planAddress).toMatch(/#\/plans\/[0-9a-f-]+$/)
    await page.getByRole('heading', { name: 'May the next steps be taken?' }).waitFor()
  })

  it('shows what an answer does to the risks in the same turn as the answer, once there was time to work it out', async () => {
    await page.goto(`${planAddress}/answers/law?question=redress`)
    const no = page
      .getByRole('group', { name: /correct an error or appeal/ })
      .getByLabel('No', { exact: true })
    await no.waitFor()
    await page.locator('aside li').first().waitFor()
    // Longer than a dozen plans take, on a busy computer too.
    await page.waitForTimeout(3_000)
    const [before, after] = await no.evaluate(async (choice: HTMLInputElement) => {
      const figures = () => document.querySelector('aside')?.innerText ?? ''
      const stood = figures()
      choice.click()
      await Promise.resolve()
      return [stood, figures()]
    })
    expect(after).not.toBe(before)
    await page.getByRole('button', { name: /Clear/ }).first().click()
  })

  it('changes the plan when an answer changes', async () => {
    await page.goto(`${planAddress}/actions`)
    const before = await priorityTitles()
    expect(before.length).toBeGreaterThanOrEqual(10)
    await page.goto(`${planAddress}/answers/people`)
    await page
      .getByRole('group', { name: /needed to get essential services/ })
      .getByText('It is the only way')
      .click()
    await page.goto(`${planAddress}/answers/law?question=redress`)
    await page
      .getByRole('group', { name: /correct an error or appeal/ })
      .getByText('No', { exact: true })
      .click()
    await page.goto(planAddress)
    await page.getByText('Hold', { exact: true }).first().waitFor()
    await page.goto(`${planAddress}/actions`)
    expect(await priorityTitles()).not.toEqual(before)
  })

  it('gives the plan as PDF and Word, whose text holds every priority action', async () => {
    const titles = await priorityTitles()
    await page.goto(`${planAddress}/export`)
    const pdf = await wordsOfPdf(await madeFile(page, /PDF/))
    const docx = await wordsOfDocx(await madeFile(page, /Word/))
    for (const title of titles) {
      expect(pdf, title).toContain(onlyWords(title))
      expect(docx, title).toContain(onlyWords(title))
    }
  })

  it('is found again after the browser was closed', async () => {
    await browser.close()
    browser = await openBrowser(profile)
    page = await newPage()
    await page.goto(app.address)
    await page.getByRole('heading', { name: 'Your plans' }).waitFor()
    await page.getByRole('article').getByRole('link').first().click()
    expect(page.url()).toBe(planAddress)
    await page.getByText('Hold', { exact: true }).first().waitFor()
  })

  it('goes out as a file and comes in again as a copy', async () => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save to file' }).first().click(),
    ])
    const path = join(downloads, 'plan.json')
    await file.saveAs(path)
    await page.goto(app.address)
    await page.locator('input[type="file"]').setInputFiles(path)
    await page.getByRole('button', { name: 'Take it in' }).click()
    await page.goto(app.address)
    await expect.poll(() => page.locator('article').count()).toBeGreaterThanOrEqual(2)
  })

  it('asks nothing of any other address, and runs without an error', () => {
    expect(elsewhere).toEqual([])
    expect(errors).toEqual([])
  })
})
