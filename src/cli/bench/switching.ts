import type { Page } from 'playwright-core'
import { LANGUAGES } from '@/core/questionnaire/vocabulary'
import { medianOf } from '../measure'
import { ITEMS, planFileWithEdits } from '../plan-with-edits'
import { settled } from '../watch-paints'
import { plainPage, withApp } from '../with-app'

const ALLOWED_MS = 200
const ROUNDS = 4

/** Runs in the page: from the choice in the list of languages to the paint after the last thing that changed. */
const WATCH_SWITCH = `
  window.switched = { from: 0, painted: 0 }
  addEventListener('change', () => { window.switched = { from: performance.now(), painted: 0 } }, true)
  new MutationObserver(() => requestAnimationFrame(() => setTimeout(() => { window.switched.painted = performance.now() }, 0)))
    .observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
`

/** A large plan turned from language to language, each of them loaded before: how long until all of it has turned. */
export async function bench(): Promise<void> {
  await withApp(async (browser, address) => {
    const page = await plainPage(browser)
    await page.addInitScript(WATCH_SWITCH)
    await page.goto(`${address}?language=en`)
    const { content } = planFileWithEdits()
    const file = { name: 'plan.json', mimeType: 'application/json', buffer: Buffer.from(content) }
    await page.locator('input[type=file]').setInputFiles(file)
    await page.locator('dialog button').first().click()
    await page.waitForURL(/plans\/[^/]+$/)
    const plan = new URL(page.url()).hash
    for (const part of ['', '/actions', '/risks', '/timeline']) await report(page, plan, part)
  })
}

async function report(page: Page, plan: string, part: string): Promise<void> {
  await page.evaluate(`location.hash = ${JSON.stringify(plan + part)}`)
  for (const language of LANGUAGES) await switchTo(page, language)
  const took: number[] = []
  for (let round = 0; round < ROUNDS; round++)
    for (const language of LANGUAGES) took.push(await switchTo(page, language))
  const median = medianOf(took)
  const verdict = median <= ALLOWED_MS ? 'within' : 'OVER'
  console.log(
    `${(part || '/overview').slice(1).padEnd(9)} ${median.toFixed(0).padStart(4)} ms (worst ${Math.max(...took).toFixed(0)}), ${verdict} ${ALLOWED_MS} (${ITEMS} actions, ${took.length} changes of language)`,
  )
}

async function switchTo(page: Page, language: string): Promise<number> {
  await page.locator('header select').first().selectOption(language)
  await settled(page)
  const { from, painted } = await page.evaluate<Record<'from' | 'painted', number>>('window.switched')
  return painted - from
}
