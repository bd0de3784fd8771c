import type { Page } from 'playwright-core'

/** Answers what a first plan needs, a page each, by the values of the choices; ends on the third page. */
export async function giveFirstAnswers(page: Page, values: readonly [string, string, string]): Promise<void> {
  for (const [index, value] of values.entries()) {
    const choice = page.locator(`input[value="${value}"]`)
    await choice.check()
    if (index === values.length - 1) return
    // Enter goes on whatever the language.
    await choice.press('Enter')
    await choice.waitFor({ state: 'detached' })
  }
}
