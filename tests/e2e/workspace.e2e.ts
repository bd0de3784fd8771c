import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { axeViolations } from '../support/axe'
import { openBrowser, type ServedApp, serveApp } from '../support/browser'

let app: ServedApp
let browser: BrowserContext
let page: Page
let plan = ''
const errors: string[] = []

beforeAll(async () => {
  app = await serveApp()
  browser = await openBrowser()
  page = browser.pages()[0] ?? (await browser.newPage())
  page.on('pageerror', (error) => errors.push(error.message))
  await page.goto(app.address)
  await page.locator('li, article').filter({ hasText: 'Marenga' }).getByRole('button').first().click()
  await page.getByRole('heading', { level: 1, name: /Marenga/ }).waitFor()
  plan = /plans\/([^/?]+)/.exec(page.url())?.[1] ?? ''
})

afterAll(async () => {
  await browser.close()
  app.close()
})

async function open(part: string): Promise<void> {
  await page.goto(`${app.address}#/plans/${plan}/${part}`)
  await page.locator('h2').first().waitFor()
  await page.locator('[data-waiting], [aria-busy="true"]').first().waitFor({ state: 'detached' })
}

const rows = () => page.locator('a[data-row]')
const undo = () => page.getByRole('button', { name: /^Undo: 3 actions/ })

it('gives three actions a lead with the keyboard alone, and takes it back after a reload', async () => {
  await open('actions')
  await rows().first().focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Shift+Space')
  const form = page.getByRole('form', { name: 'Change all that are selected' })
  await form.getByLabel('Lead', { exact: true }).focus()
  await page.keyboard.type('Ministry of ICT')
  await page.keyboard.press('Enter')
  await undo().waitFor()
  expect(await undo().textContent()).toContain('3 actions to Ministry of ICT')
  await page.waitForTimeout(1_500)
  await page.reload()
  await undo().waitFor()
  expect(await page.getByText('Ministry of ICT').count()).toBeGreaterThanOrEqual(3)
  await page.keyboard.press('Control+z')
  await page.getByRole('button', { name: /^Redo: 3 actions/ }).waitFor()
  const led = page.locator('li:has(a[data-row])').getByText('Ministry of ICT')
  await expect.poll(() => led.count()).toBe(0)
})

it.each(['ltr', 'rtl'])(
  'shows the way to the bar for many where that is out of sight, at 320 px, %s',
  async (dir) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await open('actions')
    await page.evaluate(`document.documentElement.dir = '${dir}'`)
    await rows().nth(10).focus()
    await page.keyboard.press('Space')
    const way = page.getByRole('button', { name: 'Change them' })
    await way.waitFor()
    const line = way.locator('..')
    expect(await line.textContent()).toContain('1 action selected')
    for (let row = 0; row < 12; row++) {
      await page.keyboard.press('ArrowDown')
      const [above, below] = [await page.locator('a[data-row]:focus').boundingBox(), await line.boundingBox()]
      expect((above?.y ?? 640) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0)
      expect((below?.y ?? 640) + (below?.height ?? 0)).toBeLessThanOrEqual(640)
    }
    expect((await way.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    await way.click()
    const form = page.getByRole('form', { name: 'Change all that are selected' })
    expect(await form.getByLabel('What to set').evaluate((field) => field === document.activeElement)).toBe(
      true,
    )
    expect((await form.boundingBox())?.y).toBeGreaterThanOrEqual(0)
    expect((await form.boundingBox())?.y).toBeLessThan(200)
    // One below the other, what is pressed begins in one line: a box, and words without one.
    const starts = await form.evaluate((bar) => {
      const isRightToLeft = getComputedStyle(bar).direction === 'rtl'
      return [...bar.querySelectorAll('button')].map((button, index) => {
        const words = document.createRange()
        words.selectNodeContents(button)
        const { left, right } = (index === 0 ? button : words).getBoundingClientRect()
        return isRightToLeft ? -right : left
      })
    })
    expect(Math.abs((starts[0] ?? 0) - (starts[1] ?? NaN))).toBeLessThan(2)
    await expect.poll(() => way.count()).toBe(0)
    await form.getByRole('button', { name: 'Clear the selection' }).click()
    await page.evaluate("document.documentElement.dir = 'ltr'")
    await page.setViewportSize({ width: 1280, height: 900 })
  },
)

it('gives the words of a step the width of a phone', async () => {
  await page.setViewportSize({ width: 320, height: 640 })
  await open('actions')
  await page.getByRole('link', { name: 'Free complaint channels that people can reach' }).click()
  await page.getByText('Use words of your own').click()
  await page.getByRole('button', { name: 'Change the steps' }).click()
  const steps = page.getByRole('group', { name: 'Steps' })
  const [field, group] = [await steps.locator('textarea').nth(1).boundingBox(), await steps.boundingBox()]
  expect(field?.width).toBe(group?.width)
  await page.getByRole('button', { name: 'Back to the library’s words' }).click()
  await page.setViewportSize({ width: 1280, height: 900 })
})

it('keeps no empty space for undo, and nothing moves when there is something to undo', async () => {
  await open('review')
  const top = async () => {
    const [tabs, heading] = [
      page.getByRole('navigation', { name: 'Parts of the plan' }),
      page.locator('h2').first(),
    ]
    const [above, below] = [await tabs.boundingBox(), await heading.boundingBox()]
    return (below?.y ?? 0) - (above?.y ?? 0) - (above?.height ?? 0)
  }
  const before = await top()
  expect(before).toBeLessThan(50)
  await page.getByLabel('Day of the next review').fill('2027-03-01')
  await page.getByRole('button', { name: /^Undo: day/ }).waitFor()
  expect(await top()).toBe(before)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /^Undo: day/ }).click()
})

it('leaves the parts of the plan in their places when another opens', async () => {
  const parts = page.getByRole('navigation', { name: 'Parts of the plan' }).getByRole('link')
  const places = () => parts.evaluateAll((all) => all.map((part) => part.getBoundingClientRect().left))
  await open('actions')
  const before = await places()
  for (const part of ['risks', 'people', 'export']) {
    await open(part)
    expect(await places(), part).toEqual(before)
  }
})

it('sets what is pressed apart from what it is about, and in line with what stands beside it', async () => {
  await page.goto(`${app.address}#/library/whistleblower-channel`)
  await page.getByRole('button', { name: 'Suggest a change' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('What should change, and why?').fill('Add the radio.')
  const text = await dialog.locator('textarea[readonly]').boundingBox()
  const copy = await dialog.getByRole('button', { name: 'Copy' }).boundingBox()
  expect((copy?.y ?? 0) - (text?.y ?? 0) - (text?.height ?? 0)).toBeGreaterThan(7)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Add to my plan' }).click()
  // Its words, not its box, which may be stretched.
  const middle = await dialog.getByRole('link', { name: 'Open it in the plan' }).evaluate((link) => {
    const words = document.createRange()
    words.selectNodeContents(link)
    const { top, height } = words.getBoundingClientRect()
    return top + height / 2
  })
  const button = await dialog.getByRole('button', { name: 'Add as planned' }).boundingBox()
  expect(Math.abs((button?.y ?? 0) + (button?.height ?? 0) / 2 - middle)).toBeLessThan(3)
  await page.keyboard.press('Escape')
})

it('moves a bar with the mouse and says where it runs now', async () => {
  await open('timeline')
  const name = (await page.getByRole('slider').first().getAttribute('aria-label')) ?? ''
  const bar = page.getByRole('slider', { name })
  const before = await bar.getAttribute('aria-valuetext')
  const box = await bar.boundingBox()
  if (!box) throw new Error('the bar is not on the page')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width / 2 + 120, box.y + box.height / 2, { steps: 6 })
  await page.mouse.up()
  await page.getByText(/now runs/).waitFor({ state: 'attached' })
  expect(await bar.getAttribute('aria-valuetext')).not.toBe(before)
  await page.keyboard.press('Control+z')
  await expect.poll(() => bar.getAttribute('aria-valuetext')).toBe(before)
})

it('takes the very edge of a bar for its end: the start stays', async () => {
  await open('timeline')
  const name = (await page.getByRole('slider').first().getAttribute('aria-label')) ?? ''
  const bar = page.getByRole('slider', { name })
  const months = async () => (await bar.getAttribute('aria-valuetext')) ?? ''
  const before = await months()
  const box = await bar.boundingBox()
  if (!box) throw new Error('the bar is not on the page')
  const edge = box.x + box.width - 0.5
  await page.mouse.move(edge, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(edge + 120, box.y + box.height / 2, { steps: 6 })
  await page.mouse.up()
  await page.getByText(/now runs/).waitFor({ state: 'attached' })
  expect(await months()).not.toBe(before)
  expect((await months()).slice(0, 8)).toBe(before.slice(0, 8))
  await page.keyboard.press('Control+z')
  await expect.poll(months).toBe(before)
})

it('drags an action to another place by its number', async () => {
  // Both rows in sight, so that nothing scrolls between pressing and moving.
  await page.setViewportSize({ width: 1280, height: 2_400 })
  await open('actions?group=status')
  const [one, two, three] = await rows().evaluateAll((links) =>
    links.slice(0, 3).map((link) => link.getAttribute('data-row')),
  )
  const row = (id: string | null | undefined) => page.locator(`li:has(> div a[data-row="${id}"])`)
  await row(one).locator('[draggable=true]').dragTo(row(three))
  await page.waitForFunction(
    (id) => document.querySelector('a[data-row]')?.getAttribute('data-row') === id,
    two,
  )
  const order = await rows().evaluateAll((links) =>
    links.slice(0, 3).map((link) => link.getAttribute('data-row')),
  )
  expect(order).toEqual([two, three, one])
  await page.setViewportSize({ width: 1280, height: 900 })
})

it('lines up the fields of steps, names each field alike, and begins what can be undone where the heading begins', async () => {
  await open('actions?item=own-river-boats')
  const panel = page.getByRole('complementary')
  const fields = panel.getByRole('group', { name: 'Steps' }).locator('textarea')
  for (const word of ['Rent the boats', 'Train the crews']) {
    await panel.getByRole('button', { name: 'Add a step' }).click()
    await page.keyboard.type(word)
  }
  const ends = await fields.evaluateAll((all) => all.map((field) => field.getBoundingClientRect().right))
  expect(ends.length).toBeGreaterThan(1)
  expect(new Set(ends.map(Math.round)).size).toBe(1)
  const names = panel.locator('label:visible')
  const colours = await names.evaluateAll((all) => all.map((name) => getComputedStyle(name).color))
  expect(new Set(colours).size).toBe(1)
  const icon = await page
    .getByRole('button', { name: /^Undo:/ })
    .locator('svg')
    .boundingBox()
  const heading = await page.getByRole('heading', { level: 2, name: 'Actions' }).boundingBox()
  expect(Math.abs((icon?.x ?? 0) - (heading?.x ?? 99))).toBeLessThan(4)
})

it('lets a long note be read: its field grows with it, up to a part of the window', async () => {
  await open('actions?item=own-river-boats')
  const notes = page.getByRole('complementary').getByLabel('Notes')
  const height = async () => (await notes.boundingBox())?.height ?? 0
  const before = await height()
  await notes.fill('One line of a note.\n'.repeat(8))
  expect(await notes.evaluate((field) => field.scrollHeight - field.clientHeight)).toBeLessThan(2)
  expect(await height()).toBeGreaterThan(before * 1.5)
  await notes.fill('One line of a note.\n'.repeat(400))
  expect(await height()).toBeLessThan(0.7 * 900)
  await notes.fill('')
})

it.each(['', 'actions?item=own-river-boats', 'timeline', 'risks', 'people', 'review', 'review/compare'])(
  'has nothing that axe finds wrong, and no sideways scroll at 320 px in Arabic either: %s',
  async (part) => {
    await open(part)
    expect(await axeViolations(page)).toEqual([])
    await page.setViewportSize({ width: 320, height: 720 })
    await page.evaluate("document.documentElement.dir = 'rtl'")
    await page.waitForTimeout(200)
    expect(
      await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
    ).toBe(0)
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.evaluate("document.documentElement.dir = 'ltr'")
  },
)

it('sets the headings of a comparison by their level, each nearer to what it heads', async () => {
  await page.goto(`${app.address}#/plans/${plan}/answers/timing?question=horizonMonths`)
  await page.getByRole('radio', { name: '6 months', exact: true }).check()
  await open('review/compare')
  const earlier = page.getByLabel('Or a copy that this browser keeps')
  await earlier.selectOption({ index: 1 })
  const result = page.locator('section:has(> #differences-heading)')
  await result.locator('h5').first().waitFor()
  const set = await result.locator('h3, h4, h5').evaluateAll((all) =>
    all.map((heading) => {
      const { fontFamily, marginBlockStart } = getComputedStyle(heading)
      const before = heading.parentElement?.previousElementSibling?.getBoundingClientRect().bottom
      const above = before === undefined ? null : heading.getBoundingClientRect().top - before
      const below = heading.nextElementSibling?.getBoundingClientRect().top ?? 0
      return {
        looks: `${fontFamily} ${marginBlockStart}`,
        isNear: above === null || above > below - heading.getBoundingClientRect().bottom,
      }
    }),
  )
  expect(new Set(set.map(({ looks }) => looks)).size).toBe(1)
  expect(set.filter(({ isNear }) => !isNear)).toEqual([])
})

it('leads back to the link that was followed, and where that is gone to what is near it in the window', async () => {
  await page.goto(`${app.address}#/plans/${plan}/answers/timing?question=startMonth`)
  await page.getByLabel('When does the plan start?').fill('')
  await open('actions')
  const start = page.getByRole('link', { name: 'Say when it starts' })
  const placeOfFocus = () =>
    page.evaluate(() => {
      const { top, bottom } = document.activeElement?.getBoundingClientRect() ?? new DOMRect()
      return { top, isInWindow: top >= 0 && bottom <= window.innerHeight }
    })
  async function followAndReturn(): Promise<number> {
    await start.focus()
    const { top } = await placeOfFocus()
    await page.keyboard.press('Enter')
    await page.getByLabel('When does the plan start?').waitFor()
    await page.goBack()
    await rows().first().waitFor()
    return top
  }
  await rows().nth(6).focus()
  await page.keyboard.press('Enter')
  await followAndReturn()
  await expect.poll(() => start.evaluate((link) => link === document.activeElement)).toBe(true)
  await page.keyboard.press('Escape')
  await rows().nth(6).focus()
  await page.keyboard.press('Space')
  await page.getByLabel('What to set').selectOption('Months')
  const top = await followAndReturn()
  await expect.poll(placeOfFocus).toMatchObject({ isInWindow: true })
  expect(await start.count()).toBe(0)
  expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(500)
  expect(Math.abs((await placeOfFocus()).top - top)).toBeLessThan(100)
})

it('ran without an error', () => {
  expect(errors).toEqual([])
})
