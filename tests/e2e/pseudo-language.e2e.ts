import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '../support/browser'
import { giveFirstAnswers } from '../support/first-answers'
import { openPseudoApp, PSEUDO_ADDRESS } from '../support/pseudo-app'
import { pseudoFindings } from '../support/pseudo-findings'

let browser: BrowserContext
let page: Page
let plan = ''

/** Names that are the same in every language, and what `Intl` writes by itself. */
const SAME_EVERYWHERE = /^(English|and|or|PDF|Word|Excel|DPI|CSV|JSON|ICS)$/

const SCREENS: readonly (readonly [string, () => string])[] = [
  ['home', () => ''],
  ['wizard, first step', () => `#/plans/${plan}/answers/system`],
  ['wizard, law', () => `#/plans/${plan}/answers/law`],
  ['wizard, people', () => `#/plans/${plan}/answers/people`],
  ['review', () => `#/plans/${plan}/answers/review`],
  ['overview', () => `#/plans/${plan}`],
  ['actions', () => `#/plans/${plan}/actions`],
  ['timeline', () => `#/plans/${plan}/timeline`],
  ['risks', () => `#/plans/${plan}/risks`],
  ['people', () => `#/plans/${plan}/people`],
  ['answers', () => `#/plans/${plan}/answers`],
  ['document', () => `#/plans/${plan}/export`],
  ['library', () => '#/library'],
  ['one safeguard', () => '#/library/complaint-channels'],
  ['method', () => '#/method'],
  ['privacy', () => '#/privacy'],
  ['about', () => '#/about'],
]

async function open(address: string): Promise<void> {
  await page.goto(`${PSEUDO_ADDRESS}${address}`)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.locator('[data-waiting], [aria-busy="true"]').first().waitFor({ state: 'detached' })
  await page.waitForTimeout(200)
}

/** A plan from three answers alone: nothing on screen is then of a reader's own words. */
beforeAll(async () => {
  browser = await openBrowser()
  await openPseudoApp(browser)
  page = browser.pages()[0] ?? (await browser.newPage())
  await open('#/start')
  await giveFirstAnswers(page, ['payments', 'design', 'government'])
  plan = /plans\/([^/?]+)/.exec(page.url())?.[1] ?? ''
})

afterAll(async () => {
  await browser.close()
})

describe.each(SCREENS)('%s in a language a third longer than English', (_, address) => {
  it('has every word from its texts, and cuts none off', async () => {
    await open(address())
    expect(await pseudoFindings(page, SAME_EVERYWHERE)).toEqual({ untranslated: [], cut: [] })
  })

  it('cuts none off at 320 px', async () => {
    await page.setViewportSize({ width: 320, height: 800 })
    await open(address())
    expect((await pseudoFindings(page, SAME_EVERYWHERE)).cut).toEqual([])
    expect(
      await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
    ).toBe(0)
    await page.setViewportSize({ width: 1280, height: 900 })
  })
})
