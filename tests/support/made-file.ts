import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const FOLDER = mkdtempSync(join(tmpdir(), 'made-'))

/** Presses the first button of that name and gives the path of the file that comes of it. */
export async function madeFile(page: Page, button: RegExp): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    page.getByRole('button', { name: button }).first().click(),
  ])
  const path = join(FOLDER, file.suggestedFilename())
  await file.saveAs(path)
  return path
}

/** On the page that makes files: makes each that it offers. */
export async function everyFileMade(page: Page): Promise<void> {
  const makes = page.locator('main section ul li button')
  const files = await makes.count()
  expect(files).toBeGreaterThanOrEqual(5)
  for (let index = 0; index < files; index++) {
    const made = page.waitForEvent('download', { timeout: 120_000 })
    await makes.nth(index).click()
    expect((await made).suggestedFilename()).toMatch(/\.(docx|pdf|xlsx|csv|ics)$/)
  }
}
