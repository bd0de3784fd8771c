import type { Page } from 'playwright-core'
import { LANGUAGES } from '@/core/questionnaire/vocabulary'
import { medianOf } from '../measure'
import { ITEMS, planFileWithEdits } from '../plan-with-edits'
import { WATCH_EVENTS, watched } from '../watch-paints'
import { openPlanFile, plainPage, withApp } from '../with-app'

const ALLOWED_MS = 200
const ROUNDS = 4

/** A large plan turned from language to language, each of them loaded before: how long until all of it has turned. */
export async function bench(): Promise<void> {
  await withApp(async (browser, address) => {
    const page = await plainPage(browser)
    await page.addInitScript(WATCH_EVENTS)
    const { content } = planFileWithEdits()
    const plan = new URL(await openPlanFile(page, `${address}?language=en`, content)).hash
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
  const menu = page.locator('header select').first()
  const { whole } = await watched(page, async () => {
    await menu.selectOption(language)
  })
  return whole
}
