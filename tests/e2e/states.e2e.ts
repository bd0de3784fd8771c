import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeViolations } from '../support/axe'
import { openBrowser, type ServedApp, serveApp } from '../support/browser'

let app: ServedApp
let browser: BrowserContext
let page: Page
let plan = ''

/** Screens beside the plan's own, as the tour and the help lead to them. */
const SCREENS: readonly (readonly [string, () => string])[] = [
  ['help', () => '#/help'],
  ['glossary', () => '#/help/glossary'],
  ['questions', () => '#/help/questions'],
  ['resources', () => '#/help/resources?region=africa'],
  ['tour', () => '#/help/tour'],
  ['a step of the tour', () => `#/plans/${plan}/timeline?tour=3`],
  ['accessibility', () => '#/help/accessibility'],
  ['coverage', () => '#/library/coverage'],
  ['a process', () => '#/library/process/F8.4'],
  ['no such process', () => '#/library/process/F99'],
  ['a search without result', () => '#/library?find=zzzz'],
  ['convening kit', () => `#/plans/${plan}/convening`],
  ['look', () => '#/look'],
]

beforeAll(async () => {
  app = await serveApp()
  browser = await openBrowser()
  page = browser.pages()[0] ?? (await browser.newPage())
  await page.goto(`${app.address}#/help/tour`)
  await page.getByRole('button', { name: 'Start the tour' }).click()
  await page.getByRole('region', { name: 'Tour' }).waitFor()
  plan = /plans\/([^/?]+)/.exec(page.url())?.[1] ?? ''
})

afterAll(async () => {
  await browser.close()
  app.close()
})

async function open(address: string, language = 'en'): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`${app.address}?language=${language}${address}`)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.waitForTimeout(250)
}

const overflow = (): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')

describe.each(SCREENS)('%s', (_, address) => {
  it('has nothing that axe objects to: English, Arabic in the dark, Chinese in high contrast', async () => {
    const settings = [
      { language: 'en', colorScheme: 'light', contrast: 'no-preference' },
      { language: 'ar', colorScheme: 'dark', contrast: 'no-preference' },
      { language: 'zh', colorScheme: 'light', contrast: 'more' },
    ] as const
    for (const { language, ...media } of settings) {
      await page.emulateMedia(media)
      await open(address(), language)
      expect(await axeViolations(page), language).toEqual([])
    }
    await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' })
  })

  it('loses nothing sideways at 320 px in French and Arabic, nor at twice the letter size', async () => {
    await page.setViewportSize({ width: 320, height: 800 })
    for (const language of ['fr', 'ar']) {
      await open(address(), language)
      expect(await overflow(), language).toBe(0)
    }
    await page.setViewportSize({ width: 640, height: 900 })
    await open(address(), 'ru')
    await page.evaluate('document.documentElement.style.fontSize = "200%"')
    expect(await overflow(), 'twice the letter size').toBe(0)
    await page.setViewportSize({ width: 1280, height: 900 })
  })
})

describe('what opens over a page', () => {
  it.each([
    ['#/library/complaint-channels', 'Add to my plan'],
    ['#/library/complaint-channels', 'Suggest a change'],
    ['#/help', 'Keyboard'],
  ])('%s, %s: has nothing that axe objects to', async (address, button) => {
    await open(address)
    await page.getByRole('button', { name: button }).click()
    await page.getByRole('dialog').waitFor()
    expect(await axeViolations(page)).toEqual([])
  })

  it('an opened word neither', async () => {
    await open('#/library/complaint-channels')
    await page.getByRole('button', { name: 'What “Principle” means' }).click()
    expect(await axeViolations(page)).toEqual([])
  })

  it('high contrast chosen here, on the questions and the plan, neither', async () => {
    await open(`#/plans/${plan}/answers/law`)
    await page.getByRole('combobox', { name: 'Appearance' }).selectOption('contrast')
    expect(await axeViolations(page)).toEqual([])
    await open(`#/plans/${plan}`)
    expect(await axeViolations(page)).toEqual([])
  })
})

describe('on paper', () => {
  it('the convening kit keeps its tables and drops what is pressed', async () => {
    await page.emulateMedia({ media: 'print' })
    await open(`#/plans/${plan}/convening`)
    await page.getByRole('table').first().waitFor()
    expect(await page.getByRole('table').count()).toBe(2)
    expect(await page.getByRole('table').first().isVisible()).toBe(true)
    expect(await page.locator('button, nav, header select').filter({ visible: true }).count()).toBe(0)
    await page.emulateMedia({ media: 'screen' })
  })
})
