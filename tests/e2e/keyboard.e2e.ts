import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, type ServedApp, serveApp } from '../support/browser'
import { focusedOn, isInSightOn, tabbedTo } from '../support/by-keyboard'

let app: ServedApp
let browser: BrowserContext
let page: Page

beforeAll(async () => {
  app = await serveApp()
  browser = await openBrowser()
  page = browser.pages()[0] ?? (await browser.newPage())
})

afterAll(async () => {
  await browser.close()
  app.close()
})

const focused = (): Promise<string> => focusedOn(page)
const isFocusInSight = (): Promise<boolean> => isInSightOn(page)
const tabTo = (wanted: RegExp): Promise<void> => tabbedTo(page, wanted)

/** Opens an address and waits until its screen is there: keys pressed before would walk the one it leaves. */
async function open(address: string, told: RegExp, level = 1): Promise<void> {
  await page.goto(address)
  await page.getByRole('heading', { level, name: told }).waitFor()
}

const heading = (name: RegExp) => page.getByRole('heading', { level: 1, name })

/** The new page's heading has the focus: that is how a move is told to those who listen. */
async function landedOn(name: RegExp): Promise<void> {
  await heading(name).waitFor()
  await expect.poll(focused).toMatch(/^h1 /)
}

describe('with the keyboard alone', () => {
  it('one goes from the first page through three questions to a plan, and each move is told', async () => {
    await open(app.address, /From safeguards on paper/)
    await tabTo(/^a .*Start a plan/)
    await page.keyboard.press('Enter')
    await landedOn(/./)
    expect(page.url()).toMatch(/answers\/system$/)
    await tabTo(/^input checkbox Digital ID/)
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await landedOn(/Where does it stand/)
    await tabTo(/^input radio/)
    await page.keyboard.press('ArrowDown')
    expect(await focused()).toMatch(/^input radio Strategy and design/)
    expect(await page.getByRole('radio', { name: /Strategy and design/ }).isChecked()).toBe(true)
    await page.keyboard.press('Enter')
    await landedOn(/For whom is the plan/)
    await tabTo(/^input checkbox Government/)
    await page.keyboard.press('Space')
    await page.getByRole('status').filter({ hasText: 'Your first plan is ready' }).waitFor()
    await tabTo(/See the plan/)
    await page.keyboard.press('Enter')
    await landedOn(/./)
    await page.getByRole('heading', { name: 'May the next steps be taken?' }).waitFor()
  })

  it('one answers a question by arrow and Enter, and comes to the review to change it', async () => {
    await open(`${page.url()}/answers/law?question=redress`, /correct an error or appeal/)
    await tabTo(/^input radio/)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await landedOn(/essential services/)
    await open(page.url().replace(/answers.*/, 'answers/review'), /Review your answers/)
    await tabTo(/Change: Redress/)
    await page.keyboard.press('Enter')
    await expect.poll(focused).toMatch(/^input radio Only with the operator/)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await heading(/Review your answers/).waitFor()
    // Where it was changed, with the new answer beside it; the head of the page is sixty answers above.
    await expect.poll(focused).toMatch(/^a .*Change: Redress/)
    expect(await isFocusInSight()).toBe(true)
    const described = page.getByRole('link', {
      name: 'Change: Redress',
      description: 'Only through the courts',
    })
    expect(await described.count()).toBe(1)
  })

  it('one comes from the review to a list or a month as well, though these fields are drawn later', async () => {
    for (const [change, field] of [
      [/Change: Country/, /^select select-one Which country/],
      [/Change: Start/, /^input month When does the plan start/],
    ] as const) {
      await page.reload()
      await heading(/Review your answers/).waitFor()
      await tabTo(change)
      await page.keyboard.press('Enter')
      await expect.poll(focused).toMatch(field)
      await page.goBack()
    }
  })

  it('what closes an action is seen when it has the focus, also after its end and that of the list', async () => {
    await open(
      page.url().replace(/answers.*/, 'actions?item=complaint-channels'),
      /Free complaint channels/,
      2,
    )
    await expect.poll(focused).toMatch(/^h1 /)
    await tabTo(/^a .*Everything the library holds/)
    await tabTo(/^summary .*more that apply/)
    await page.keyboard.press('End')
    const belowWindow = 'document.documentElement.scrollHeight - window.scrollY - window.innerHeight'
    await expect.poll(() => page.evaluate<number>(belowWindow)).toBeLessThan(2)
    for (const button of [/Go to your plan for it/, /^button button Close/]) {
      await tabTo(button)
      await expect.poll(isFocusInSight).toBe(true)
    }
  })

  it('what stays at the top of an action on a phone lies over no field that one goes back to', async () => {
    const wide = page.viewportSize()
    await page.setViewportSize({ width: 320, height: 640 })
    try {
      await tabTo(/^a .*Everything the library holds/)
      const covered: string[] = []
      for (let step = 0; step < 30; step++) {
        await page.keyboard.press('Shift+Tab')
        // Two frames: in the first the browser scrolls, in the second what is covered is cleared.
        await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))')
        if (!(await isFocusInSight())) covered.push(await focused())
      }
      expect(covered).toEqual([])
    } finally {
      if (wide) await page.setViewportSize(wide)
    }
  })

  it('what is done with the selected actions lies over none that has the focus', async () => {
    await page.goto(page.url().replace(/\?item=.*/, ''))
    await page
      .getByRole('heading', { level: 2, name: 'Free complaint channels' })
      .waitFor({ state: 'detached' })
    await tabTo(/^input checkbox Select “/)
    await page.keyboard.press('Space')
    await page.getByRole('form', { name: 'Change all that are selected' }).waitFor()
    await expect.poll(isFocusInSight).toBe(true)
    await tabTo(/^summary .*more that apply/)
    for (let step = 0; step < 16; step++) {
      await page.keyboard.press('Shift+Tab')
      await expect.poll(isFocusInSight, { message: await focused() }).toBe(true)
    }
  })

  it('one finds a safeguard in the library by words and takes it into the plan', async () => {
    await open(`${app.address}#/library`, /Library of safeguards/)
    await tabTo(/^input search/)
    await page.keyboard.type('complaint channels')
    await page.getByRole('list', { name: 'Safeguards' }).getByRole('link').first().waitFor()
    await expect
      .poll(() => page.getByRole('list', { name: 'Safeguards' }).getByRole('link').first().textContent())
      .toBe('Free complaint channels that people can reach')
    await tabTo(/^a .*Free complaint channels/)
    await page.keyboard.press('Enter')
    await landedOn(/Free complaint channels/)
    await tabTo(/Add to my plan/)
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await tabTo(/^button .*Add as planned/)
    await page.keyboard.press('Enter')
    await page
      .getByRole('dialog')
      .getByText(/as planned\.$/)
      .first()
      .waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(focused).toMatch(/Add to my plan/)
  })

  it('the search stands in the address, so that going back finds the list as it was', async () => {
    await page.goBack()
    await heading(/Library of safeguards/).waitFor()
    // One goes on from where one was.
    await expect.poll(focused).toMatch(/^a .*Free complaint channels/)
    expect(page.url()).toContain('find=complaint')
    expect(await page.getByRole('searchbox').inputValue()).toBe('complaint channels')
  })

  it('a word is explained where it stands, and Escape closes it', async () => {
    await open(`${app.address}#/library/complaint-channels`, /Free complaint channels/)
    await tabTo(/^button .*What “Principle” means/)
    await page.keyboard.press('Enter')
    const words = page.getByText(/One of the framework’s 18 rules/)
    await words.waitFor()
    await page.keyboard.press('Escape')
    await words.waitFor({ state: 'detached' })
    expect(await focused()).toMatch(/What “Principle” means/)
  })

  it('? lists the keys outside fields only, and can be switched off', async () => {
    await open(`${app.address}#/library`, /Library of safeguards/)
    await page.keyboard.press('?')
    const dialog = page.getByRole('dialog', { name: 'Keyboard' })
    await dialog.waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await tabTo(/^input search/)
    await page.keyboard.press('?')
    expect(await page.getByRole('searchbox').inputValue()).toBe('?')
    expect(await dialog.count()).toBe(0)
    await page.keyboard.press('Backspace')
    await open(`${app.address}#/help`, /Help/)
    await page.keyboard.press('?')
    await dialog.waitFor()
    await tabTo(/^input checkbox Use the key/)
    await page.keyboard.press('Space')
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await page.keyboard.press('?')
    await page.waitForTimeout(200)
    expect(await dialog.count()).toBe(0)
  })

  it('the tour goes from screen to screen by Enter, and ends where one ends it, at the head of that page', async () => {
    await open(`${app.address}#/help/tour`, /tour/i)
    await tabTo(/^button .*Start the tour/)
    await page.keyboard.press('Enter')
    const tour = page.getByRole('region', { name: 'Tour' })
    for (const step of ['Step 1 of 6', 'Step 2 of 6', 'Step 3 of 6']) {
      await tour.getByText(step).waitFor()
      await expect.poll(focused).toMatch(/^button button Next/)
      if (step !== 'Step 3 of 6') await page.keyboard.press('Enter')
    }
    await tabTo(/^button .*End the tour/)
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
    await page.keyboard.press('Enter')
    await tour.waitFor({ state: 'detached' })
    expect(page.url()).toMatch(/\/timeline$/)
    await expect.poll(focused).toMatch(/^h1 /)
    await expect.poll(isFocusInSight).toBe(true)
  })

  it('one chooses the language of the document, and the screen keeps its own and the focus', async () => {
    await open(page.url().replace(/timeline$/, 'export'), /Preview/, 2)
    await tabTo(/^select select-one Language of the document/)
    await page.keyboard.press('ArrowDown')
    await page.locator('[lang="fr"] h3, [lang="fr"] h2').first().waitFor()
    expect(await focused()).toMatch(/^select select-one Language of the document/)
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
  })

  it('one comes back by the browser to the page on which the app opened, and to one whose address was typed', async () => {
    const tab = await browser.newPage()
    const h1 = (name: RegExp) => tab.getByRole('heading', { level: 1, name })
    await tab.goto(app.address)
    await h1(/From safeguards on paper/).waitFor()
    await tabbedTo(tab, /^a .*Library$/)
    await tab.keyboard.press('Enter')
    await h1(/Library of safeguards/).waitFor()
    await tab.goBack()
    await h1(/From safeguards on paper/).waitFor()
    await expect.poll(() => focusedOn(tab)).toMatch(/^h1 .*From safeguards/)
    await tab.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
    // As a bookmark is followed: the browser leaves the window where it was.
    await tab.goto(`${app.address}#/help/questions`)
    await h1(/Common questions/).waitFor()
    await expect.poll(() => focusedOn(tab)).toMatch(/^h1 .*Common questions/)
    expect(await tab.evaluate(() => window.scrollY)).toBe(0)
    await tabbedTo(tab, /^a .*How a plan is worked out/)
    await tab.keyboard.press('Enter')
    await h1(/How a plan is worked out/).waitFor()
    await tab.goBack()
    await h1(/Common questions/).waitFor()
    await expect.poll(() => focusedOn(tab)).toMatch(/^a .*How a plan is worked out/)
    await expect.poll(() => isInSightOn(tab)).toBe(true)
    await tab.close()
  })

  it('what keeps plans again is in sight when it has the focus, below what was cleared', async () => {
    await open(`${app.address}#/privacy`, /Privacy/)
    await tabTo(/^button .*Keep nothing from now on/)
    await page.keyboard.press('Enter')
    await page.getByText('This was cleared').first().waitFor()
    expect(await focused()).toMatch(/Keep plans in this browser again/)
    await expect.poll(isFocusInSight).toBe(true)
  })

  it('one convenes on a plan: agenda and invitations to be printed, and the sheets as a file', async () => {
    await open(app.address, /From safeguards on paper/)
    await tabTo(/^button .*Open.*example/i)
    await page.keyboard.press('Enter')
    await page.waitForURL(/plans\/[^/]+$/)
    await open(`${page.url()}/people`, /./)
    await tabTo(/^a .*Convening kit/)
    await page.keyboard.press('Enter')
    await landedOn(/Convening kit/)
    for (const table of ['Agenda', 'Whom to invite']) {
      expect(await page.getByRole('table', { name: table }).getByRole('row').count()).toBeGreaterThan(3)
    }
    await page.evaluate('window.print = () => (window.isPrinted = true)')
    await tabTo(/^button .*Print/)
    await page.keyboard.press('Enter')
    expect(await page.evaluate('window.isPrinted')).toBe(true)
    expect(await focused()).toMatch(/^button .*Print/)
    await tabTo(/^a .*Make the workshop sheets/)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 2, name: 'Preview' }).waitFor()
    await expect.poll(focused).toMatch(/^input radio Workshop sheets/)
    expect(await isFocusInSight()).toBe(true)
    expect(await page.getByRole('radio', { name: /Workshop sheets/ }).isChecked()).toBe(true)
    await tabTo(/^button .*Make PDF/)
    const download = page.waitForEvent('download')
    await page.keyboard.press('Enter')
    expect((await download).suggestedFilename()).toMatch(/workshop.*\.pdf$/i)
    await page.getByRole('status').filter({ hasText: 'is ready. Look in your downloads.' }).waitFor()
    await expect.poll(isFocusInSight).toBe(true)
  })

  it('one sees what the library covers for a kind of system, goes to what a cell holds, and back', async () => {
    await open(`${app.address}#/library/coverage`, /What the library covers/)
    await tabTo(/^select select-one Kind of system/)
    await page.keyboard.press('ArrowDown')
    await page
      .getByRole('status')
      .filter({ hasText: /^Digital ID: \d+ safeguards$/ })
      .waitFor()
    expect(await focused()).toMatch(/^select select-one Kind of system/)
    await tabTo(/^a .* safeguards Regulator Development/)
    const held = /\d+ safeguards/.exec(await focused())?.[0] ?? '?'
    await page.keyboard.press('Enter')
    await landedOn(/Library of safeguards/)
    await page.getByRole('status').filter({ hasText: held }).waitFor()
    await tabTo(/^button .*Regulator: take this choice away/)
    await tabTo(/^a /)
    const followed = await focused()
    await page.keyboard.press('Enter')
    await page.waitForURL(/#\/library\/[a-z-]+$/)
    await landedOn(/./)
    await page.goBack()
    await heading(/Library of safeguards/).waitFor()
    await expect.poll(focused).toBe(followed)
    await page.goBack()
    await heading(/What the library covers/).waitFor()
    await expect.poll(focused).toMatch(/^a .* safeguards Regulator Development/)
    await expect.poll(isFocusInSight).toBe(true)
    expect(await page.getByRole('combobox', { name: 'Kind of system' }).inputValue()).toBe('id')
    await page.getByRole('link', { name: `${held} Regulator Development` }).waitFor()
  })

  for (const [sight, size] of [
    ['a wide window', { width: 1280, height: 900 }],
    ['a phone', { width: 320, height: 640 }],
  ] as const) {
    it(`nothing on the screens of the tour has the focus beneath its panel, in ${sight}`, async () => {
      await page.setViewportSize(size)
      await open(`${app.address}#/help/tour`, /tour/i)
      await tabTo(/^button .*Start the tour/)
      await page.keyboard.press('Enter')
      const tour = page.getByRole('region', { name: 'Tour' })
      for (let step = 1; step <= 6; step++) {
        await tour.getByText(`Step ${step} of 6`).waitFor()
        await tabTo(/^a .*Skip to the content/)
        const passed: string[] = []
        while (!/^button .*End the tour/.test(passed.at(-1) ?? '')) {
          await page.keyboard.press('Tab')
          passed.push(await focused())
          await expect.poll(isFocusInSight, { message: `step ${step}: ${passed.at(-1)}` }).toBe(true)
        }
        expect(passed.length).toBeGreaterThan(20)
        while (step < 6 && !/^button .*Next/.test(await focused())) await page.keyboard.press('Shift+Tab')
        await page.keyboard.press('Enter')
      }
      await tour.waitFor({ state: 'detached' })
      await page.setViewportSize({ width: 1280, height: 900 })
    })
  }
})

/** Whether the ring of what has the focus is cut off at a side by something around it that scrolls. */
const isRingCut = (): Promise<boolean> =>
  page.evaluate(() => {
    const has = document.activeElement
    if (!has) return true
    const { outlineWidth, outlineOffset } = getComputedStyle(has)
    const ring = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset)
    const { left, right } = has.getBoundingClientRect()
    for (let around = has.parentElement; around; around = around.parentElement) {
      if (getComputedStyle(around).overflowX === 'visible') continue
      const box = around.getBoundingClientRect()
      if (left - ring < box.left || right + ring > box.right) return true
    }
    return false
  })

describe('the ring of what has the focus', () => {
  it.each([
    ['ltr', 'en'],
    ['rtl', 'ar'],
  ])('is whole on what narrows the library and on the steps of the questions, %s', async (_, language) => {
    await open(`${app.address}?language=${language}#/library?role=donor`, /./)
    const search = page.getByRole('searchbox')
    await search.focus()
    // The field, the way back to all, the folds and their boxes.
    for (let step = 0; step < 8; step++) {
      expect(await isRingCut(), await focused()).toBe(false)
      await page.keyboard.press('Tab')
    }
    await open(`${app.address}?language=${language}#/start`, /./)
    await page.locator('main nav a').first().focus()
    for (let step = 0; step < 4; step++) {
      await page.keyboard.press('Shift')
      expect(await isRingCut(), await focused()).toBe(false)
      await page.keyboard.press('Tab')
    }
  })
})
