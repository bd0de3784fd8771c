import type { Page } from 'playwright-core'

const MOST_STEPS = 120

/** What has the focus, by role and name, as those hear it who do not see it. */
export const focusedOn = (page: Page): Promise<string> =>
  page.evaluate(`(() => {
    const element = document.activeElement
    if (!element || element === document.body) return ''
    const named = element.getAttribute('aria-labelledby')
    const label = element.getAttribute('aria-label')
      ?? (named ? named.split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' ') : null)
      ?? element.labels?.[0]?.textContent ?? element.textContent
    return [element.tagName.toLowerCase(), element.type ?? '', (label ?? '').trim()].join(' ')
  })()`)

/** Whether what has the focus is in the window, with nothing lying over it; a link may run over several lines. */
export const isInSightOn = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const element = document.activeElement
    const lines = [...(element?.getClientRects() ?? [])]
    return lines.every(({ x, y, width, height }) =>
      element?.contains(document.elementFromPoint(x + width / 2, y + height / 2)),
    )
  })

/** Goes on with Tab, or back, until the wanted thing has the focus, as a person would; never by jumping to it. */
export async function tabbedTo(page: Page, wanted: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step++) {
    await page.keyboard.press(key)
    if (wanted.test(await focusedOn(page))) return
  }
  throw new Error(`${key} never reached ${String(wanted)}; last was "${await focusedOn(page)}"`)
}
