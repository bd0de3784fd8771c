import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

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
