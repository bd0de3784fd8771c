import type { Page } from 'playwright-core'
import { medianOf } from './measure'

const TIMES = 9

/**
 * Milliseconds that a fixed piece of work takes on an empty page. The same machine may be twice as slow on another day: figures
 * of two days compare by their ratio to this one.
 */
export async function yardstick(page: Page): Promise<number> {
  const times: number[] = []
  for (let time = 0; time < TIMES; time++) times.push(Number(await page.evaluate(WORK)))
  return medianOf(times)
}

/** What an app does most: strings, objects, sorting, and elements that are laid out. */
const WORK = `(() => {
  const start = performance.now()
  const rows = Array.from({ length: 4_000 }, (_, at) => ({ at, name: 'row ' + ((at * 7_919) % 4_001) }))
  rows.sort((a, b) => (a.name < b.name ? -1 : 1))
  const list = document.createElement('ul')
  for (const { name } of rows.slice(0, 400)) list.append(Object.assign(document.createElement('li'), { textContent: name }))
  document.body.replaceChildren(list)
  return list.offsetHeight > 0 && performance.now() - start
})()`
