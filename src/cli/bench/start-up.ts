import type { Browser, Page } from 'playwright-core'
import { medianOf } from '../measure'
import { slowDown, withApp } from '../with-app'

const RUNS = 5
const SURELY_PAINTED_MS = 2_500
/** The browser builds the window itself out of pages of its own, which take the processor for a second or two. */
const WINDOW_AT_REST_MS = 3_000
/** A weak line. */
const LINE = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 96_000, offline: false }

interface Start {
  readonly firstPaint: number
  readonly firstQuestion: number
}

/** Cold cache, slow line, slow processor: when something is seen, and when the first question can be answered. */
export async function bench(): Promise<void> {
  await withApp(async (browser, address) => {
    const starts: Start[] = []
    for (let run = 0; run < RUNS; run++) starts.push(await start(browser, address))
    const median = (figure: keyof Start): string => medianOf(starts.map((each) => each[figure])).toFixed(0)
    console.log(
      `first paint ${median('firstPaint')} ms, first question answered ${median('firstQuestion')} ms (median of ${RUNS})`,
    )
  })
}

/**
 * From the address to a first answer that shows as chosen, in a browser that knows nothing: "Start a plan" is pressed as
 * soon as it stands on the screen, and the first answer as soon as it does, each with the mouse.
 */
async function start(browser: Browser, address: string): Promise<Start> {
  const firstPaint = await withPage(browser, address, async (page) => {
    // Nothing is asked of the page before: each question would be work that it has to do first.
    await page.waitForTimeout(SURELY_PAINTED_MS)
    return Number(
      await page.evaluate("performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN"),
    )
  })
  const firstQuestion = await withPage(browser, address, async (page) => {
    await pressed(page, 'main a[href="#/start"]')
    await pressed(page, 'main input[type=checkbox]')
    await once(page, "document.querySelector('main input[type=checkbox]')?.checked")
    return now(page)
  })
  return { firstPaint, firstQuestion }
}

async function withPage(
  browser: Browser,
  address: string,
  work: (page: Page) => Promise<number>,
): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.waitForTimeout(WINDOW_AT_REST_MS)
  await slowDown(page)
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', LINE)
  await page.goto(`${address}?language=en`, { waitUntil: 'commit' })
  const figure = await work(page)
  await page.context().close()
  return figure
}

/** At once, as a hand would: the test tool's own click waits for the page to be at rest. */
async function pressed(page: Page, selector: string): Promise<void> {
  const { x, y } = await once<Place>(page, `(${PLACE_OF})(${JSON.stringify(selector)})`)
  await page.mouse.click(x, y)
}

/** What a script gives in the page as soon as it gives something; asked from outside, since the page's policy allows no other way. */
async function once<Given>(page: Page, script: string): Promise<Given> {
  for (;;) {
    const given = await page.evaluate<Given | false | undefined>(script)
    if (given) return given
    await page.waitForTimeout(5)
  }
}

type Place = Readonly<Record<'x' | 'y', number>>

/** Runs in the page: where something stands, once it is seen. */
const PLACE_OF = `(selector) => {
  const box = document.querySelector(selector)?.getBoundingClientRect()
  const isPainted = performance.getEntriesByName('first-contentful-paint').length > 0
  return isPainted && box && box.width > 0 && { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}`

async function now(page: Page): Promise<number> {
  return Number(await page.evaluate('performance.now()'))
}
