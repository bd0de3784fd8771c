import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { basisOf } from '@/core/plan/basis'
import { loadPlanReader, writePlanFile } from '@/storage/read-plan-file'
import { someAnswers } from '../support/answers'
import { openBrowser, type ServedApp, serveApp } from '../support/browser'
import { focusedOn, isInSightOn, tabbedTo } from '../support/by-keyboard'
import { dataOnDisk } from '../support/data-on-disk'
import { library, planOf } from '../support/plans'
import { aSavedPlan } from '../support/saved-plans'

const folder = mkdtempSync(join(tmpdir(), 'files-'))
const answers = someAnswers({ startMonth: '2027-01' })

let app: ServedApp
let browser: BrowserContext
let page: Page
/** What the dialog of the system is answered with. */
let given = ''

beforeAll(async () => {
  await loadPlanReader()
  app = await serveApp()
  browser = await openBrowser()
  page = browser.pages()[0] ?? (await browser.newPage())
  // Listened for all along: a dialog that opens before somebody listens is the system's own.
  page.on('filechooser', (dialog) => void dialog.setFiles(given))
})

afterAll(async () => {
  await browser.close()
  app.close()
})

const focused = (): Promise<string> => focusedOn(page)

/** Tabs to the button for a file, presses it and gives the file to the dialog of the system. */
async function choose(button: RegExp, name: string, content: string): Promise<void> {
  given = join(folder, name)
  writeFileSync(given, content)
  await tabbedTo(page, button)
  await page.keyboard.press('Enter')
}

describe('with the keyboard alone, of files', () => {
  it('who has read all that another library changes, and decides later, is back at the head of the plan', async () => {
    const today = basisOf(planOf(answers), library, await dataOnDisk.loadSafeguardTexts('en'))
    const lost = Array.from({ length: 30 }, (_, index) => [
      `paper-seals-${index}`,
      {
        title: `Seals on paper ${index}`,
        hash: 'x',
        tier: 'priority' as const,
        startOffset: 0,
        endOffset: 2,
      },
    ])
    const saved = aSavedPlan({
      answers,
      libraryVersion: '0.9.0',
      engineVersion: '0',
      basis: { ...today, ...Object.fromEntries(lost) },
    })
    await page.goto(app.address)
    await page.getByRole('heading', { level: 2, name: 'Your plans' }).waitFor()
    await choose(/^input file Choose a file/, 'older.json', writePlanFile(saved))
    await expect.poll(focused).toMatch(/Take it in/)
    await page.keyboard.press('Enter')
    await expect.poll(focused).toMatch(/^h2 .*library has changed/i)
    await tabbedTo(page, /^a .*About/)
    await tabbedTo(page, /^button .*Decide later/, 'Shift+Tab')
    await page.keyboard.press('End')
    const belowWindow = 'document.documentElement.scrollHeight - window.scrollY - window.innerHeight'
    await expect.poll(() => page.evaluate<number>(belowWindow)).toBeLessThan(2)
    await page.keyboard.press('Enter')
    await expect.poll(focused).toMatch(/^h1 /)
    await expect.poll(() => isInSightOn(page)).toBe(true)
  })

  it('who chose a letterhead that cannot be used reads why with the button to choose another in sight', async () => {
    // A window of 1280 by 1024 at four times the size.
    await page.setViewportSize({ width: 320, height: 256 })
    await page.goto(`${page.url().replace(/\/$/, '')}/export`)
    await page.getByRole('heading', { level: 2, name: 'Preview' }).waitFor()
    await choose(/^input file Choose a .docx file/, 'letterhead.docx', 'no Word file')
    await page.getByRole('alert').filter({ hasText: 'letterhead.docx' }).waitFor()
    expect(await focused()).toMatch(/^input file Choose a .docx file/)
    const button = page.locator('label').filter({ hasText: 'Choose a .docx file' })
    const isWhole = (): Promise<boolean> =>
      button.evaluate((label) => {
        const { top, bottom } = label.getBoundingClientRect()
        return top >= 0 && bottom <= window.innerHeight
      })
    await expect.poll(isWhole).toBe(true)
  })

  it('who opens a plan in a window of a few lines has its title, which takes the focus, in sight', async () => {
    await page.setViewportSize({ width: 320, height: 256 })
    await page.goto(app.address)
    await page
      .getByRole('button', { name: /^Open the example/ })
      .first()
      .waitFor()
    await tabbedTo(page, /^button .*Open the example/)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 2 }).first().waitFor()
    await expect.poll(focused).toMatch(/^h1 /)
    const isWhole = (): Promise<boolean> =>
      page.getByRole('heading', { level: 1 }).evaluate((title) => {
        const { top, bottom } = title.getBoundingClientRect()
        return top >= 0 && bottom <= window.innerHeight
      })
    await expect.poll(isWhole).toBe(true)
  })
})
