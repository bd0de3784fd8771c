import type { Browser, Page } from 'playwright-core'
import { medianOf } from '../measure'
import { ITEMS, planFileWithEdits } from '../plan-with-edits'
import { settled, WATCH_EVENTS, watched } from '../watch-paints'
import { openPlanFile, plainPage, slowDown, SLOWER, withApp } from '../with-app'

const TIMES = 9
const ALLOWED_MS = 50

interface Edit {
  readonly name: string
  /** Below the address of the plan. */
  readonly part: string
  /** What it begins from: the element that the keys go to. */
  readonly at: string
  readonly press: (page: Page, turn: number) => Promise<void>
}

const pressed =
  (...keys: readonly string[]) =>
  (page: Page, turn: number): Promise<void> =>
    page.keyboard.press(keys[turn % keys.length] ?? '')

/** One of each kind of edit, by the keys that a user would press. */
const EDITS: readonly Edit[] = [
  { name: 'a letter in a note', part: 'actions?item=*', at: 'aside textarea', press: pressed('a') },
  { name: 'a status', part: 'actions?item=*', at: 'aside select >> nth=1', press: pressed('l', 's', 'c') },
  { name: 'a decision', part: 'actions?item=*', at: 'aside select >> nth=0', press: pressed('l', 'p') },
  { name: 'a selected row', part: 'actions', at: 'a[data-row]', press: pressed('Space') },
  {
    name: 'another place',
    part: 'actions?group=status',
    at: 'a[data-row]',
    press: pressed('Alt+ArrowDown', 'Alt+ArrowUp'),
  },
  {
    name: 'a moved bar',
    part: 'timeline',
    at: '[role=slider]',
    press: pressed('ArrowRight', 'ArrowLeft'),
  },
  { name: 'a rating', part: 'risks', at: 'article details[open] select', press: pressed('l', 'p') },
  { name: 'undo', part: 'actions', at: 'a[data-row]', press: pressed('Control+z', 'Control+Shift+z') },
]

/** From a key to the paint that shows its edit, in a real browser at a quarter of the speed. */
export async function bench(): Promise<void> {
  await withApp(async (browser, address) => {
    const plan = await openPlan(browser, address)
    for (const edit of EDITS) await report(plan, edit)
  })
}

interface OpenPlan {
  readonly page: Page
  readonly address: string
  readonly item: string
}

/** The plan of sixty actions, taken in from its file as a user would. */
async function openPlan(browser: Browser, address: string): Promise<OpenPlan> {
  const page = await plainPage(browser)
  await page.addInitScript(WATCH_EVENTS)
  const { content, items } = planFileWithEdits()
  const plan = await openPlanFile(page, address, content)
  await slowDown(page)
  return { page, address: plan, item: items[Math.floor(items.length / 2)] ?? '' }
}

async function report({ page, address, item }: OpenPlan, { name, part, at, press }: Edit): Promise<void> {
  await page.goto(`${address}/${part.replace('*', item)}`)
  const place = page.locator(at).first()
  await place.waitFor()
  await settled(page)
  await place.focus()
  const paints: number[] = []
  const whole: number[] = []
  for (let turn = 0; turn < TIMES; turn++) {
    const took = await watched(page, () => press(page, turn))
    paints.push(took.paint)
    whole.push(took.whole)
  }
  const median = medianOf(paints)
  const verdict = median <= ALLOWED_MS ? 'within' : 'OVER'
  console.log(
    `${name.padEnd(22)} ${median.toFixed(0).padStart(4)} ms to the paint (worst ${Math.max(...paints).toFixed(0)}), ${verdict} ${ALLOWED_MS}; all done after ${medianOf(whole).toFixed(0)} ms (${ITEMS} actions, CPU ${SLOWER}× slower, median of ${TIMES})`,
  )
}
