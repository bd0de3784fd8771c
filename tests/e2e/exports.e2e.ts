import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Download, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, type ServedApp, serveApp } from '../support/browser'
import { wordsOfDocx, wordsOfPdf } from '../support/exported'
import { onlyWords } from '../support/pdf/read-text'
import { threeAnswers } from '../support/three-answers'

const downloads = mkdtempSync(join(tmpdir(), 'downloads-'))
let app: ServedApp
let browser: BrowserContext
let page: Page

beforeAll(async () => {
  app = await serveApp()
  browser = await openBrowser()
  page = browser.pages()[0] ?? (await browser.newPage())
  await page.goto(app.address)
  await page.getByRole('link', { name: 'Start a plan' }).click()
  await threeAnswers(page)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.goto(`${page.url()}/export`)
  await makeButton('PDF').waitFor()
})

afterAll(async () => {
  await browser.close()
  app.close()
})

const makeButton = (format: string) => page.getByRole('button', { name: `Make ${format} file` })
const notMade = (format: string) => page.getByText(`The ${format} file could not be made`)

async function downloaded(press: () => Promise<void>): Promise<Download> {
  const [file] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), press()])
  await file.saveAs(join(downloads, file.suggestedFilename()))
  return file
}

/** What the reader sees of the document, without its contents and the labels within pictures. */
const previewed = (): Promise<string> =>
  page.locator('section:has(> h2:text-is("Preview")) > div').evaluate((paper) => {
    const copy = paper.cloneNode(true) as Element
    for (const other of copy.querySelectorAll('nav ol, svg, div > p:last-child:not([class*="note"])')) {
      if (other.matches('nav ol, svg') || other.parentElement === copy) other.remove()
    }
    return copy.textContent
  })

describe('making files, in a real browser', () => {
  it('gives a PDF when a font did not load at first and does when asked again', async () => {
    await page.route('**/fonts/*', (route) => route.abort())
    await makeButton('PDF').click()
    await notMade('PDF').waitFor()
    expect(await page.getByText(/did not load. Check the connection and try again/).count()).toBe(1)
    await page.unroute('**/fonts/*')
    const file = await downloaded(() => page.getByRole('button', { name: 'Try again' }).click())
    expect(file.suggestedFilename()).toMatch(/^[\p{L}\p{N}-]+-\d{4}-\d{2}-\d{2}\.pdf$/u)
  })

  it('gives a Word file when the part that makes it did not load at first', async () => {
    await page.reload()
    await makeButton('Word').waitFor()
    await page.route('**/assets/docx-*.js', (route) => route.abort())
    await makeButton('Word').click()
    await notMade('Word').waitFor()
    await page.unroute('**/assets/docx-*.js')
    const file = await downloaded(() => page.getByRole('button', { name: 'Try again' }).click())
    expect(file.suggestedFilename()).toMatch(/\.docx$/)
  })

  it('holds the words that the preview shows, in their order', async () => {
    const file = await downloaded(() => makeButton('PDF').click())
    const words = await wordsOfPdf(join(downloads, file.suggestedFilename()))
    expect(onlyWords(await previewed())).toBe(words)
    const word = await downloaded(() => makeButton('Word').click())
    expect(await wordsOfDocx(join(downloads, word.suggestedFilename()))).toBe(words)
  })

  it('says how far it is, and leaves no file when it is cancelled', async () => {
    let made = 0
    page.on('download', () => made++)
    // A font that takes its time: the worker waits, the page does not.
    await page.reload()
    await makeButton('PDF').waitFor()
    await page.route('**/fonts/*', (route) => void setTimeout(() => void route.continue(), 1500))
    await makeButton('PDF').click()
    await page.getByText('Making the PDF file', { exact: true }).waitFor()
    await page.getByRole('img', { name: /Making the PDF file: \d+ %/ }).waitFor()
    await page.getByRole('button', { name: 'Cancel' }).click()
    await page.waitForTimeout(3000)
    expect(made).toBe(0)
    expect(await page.getByText('Making the PDF file').count()).toBe(0)
    await page.unroute('**/fonts/*')
    await downloaded(() => makeButton('PDF').click())
    expect(made).toBe(1)
  })
})
