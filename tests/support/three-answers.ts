import type { Page } from 'playwright-core'

/** From the first question to a plan, by the shortest way there is. */
export async function threeAnswers(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: /Digital ID/ }).check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('radio', { name: /Strategy and design/ }).check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('checkbox', { name: /Government/ }).check()
  await page.getByRole('link', { name: 'See the plan' }).first().click()
}
