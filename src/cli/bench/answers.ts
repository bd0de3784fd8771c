import type { Browser, Locator, Page } from 'playwright-core'
import { medianOf } from '../measure'
import { settled, WATCH_EVENTS, type Watched, watched } from '../watch-paints'
import { plainPage, slowDown, SLOWER, withApp } from '../with-app'

const ALLOWED_MS = 50
/** How long a person holds a button down; what is answered counts from its release. */
const PRESSED_MS = 80
/** More pages than the wizard has. */
const MOST_PAGES = 60

/**
 * A whole questionnaire, answered for the first time in a real browser at a quarter of the speed: from each click to
 * the paint that shows it, and to the end of the last long task, with the new plan's figures beside the questions.
 */
export async function bench(): Promise<void> {
  await withApp(async (browser, address) => report(await answerAll(browser, address)))
}

async function answerAll(browser: Browser, address: string): Promise<readonly Watched[]> {
  const page = await plainPage(browser)
  await page.addInitScript(WATCH_EVENTS)
  await slowDown(page)
  await page.goto(`${address}?language=en#/start`)
  const took: Watched[] = []
  for (let turn = 0; turn < MOST_PAGES; turn++) {
    await page.locator('main form').waitFor()
    await settled(page)
    for (const option of await oneOfEach(page))
      took.push(await watched(page, () => option.click({ delay: PRESSED_MS })))
    await page.locator('main form button[type=submit]').click()
    await settled(page)
    if (page.url().endsWith('/review')) return took
  }
  throw new Error(`the review was not reached in ${MOST_PAGES} pages`)
}

/** The second option of each question on the page: a bad answer as a rule, which moves most. */
async function oneOfEach(page: Page): Promise<readonly Locator[]> {
  const groups = await page.locator('main form fieldset:has(input[type=radio], input[type=checkbox])').all()
  return groups.map((group) => group.locator('input[type=radio], input[type=checkbox]').nth(1))
}

function report(took: readonly Watched[]): void {
  for (const what of ['paint', 'whole'] as const) {
    const figures = took.map((each) => each[what])
    const over = figures.filter((figure) => figure > ALLOWED_MS).length
    console.log(
      `${what === 'paint' ? 'answer to its paint' : 'answer to the new plan'}: median ${medianOf(figures).toFixed(0)} ms, worst ${Math.max(...figures).toFixed(0)}, over ${ALLOWED_MS}: ${over} of ${figures.length} (CPU ${SLOWER}× slower)`,
    )
    console.log(`  in order: ${figures.map((figure) => figure.toFixed(0)).join(' ')}`)
  }
}
