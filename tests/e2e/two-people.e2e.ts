import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, type ServedApp, serveApp } from '../support/browser'

let app: ServedApp

beforeAll(async () => {
  app = await serveApp()
})

afterAll(() => {
  app.close()
})

/** Somebody at a computer of their own. */
class Colleague {
  private constructor(
    readonly browser: BrowserContext,
    readonly page: Page,
  ) {}

  static async at(prepare = ''): Promise<Colleague> {
    const browser = await openBrowser()
    if (prepare !== '') await browser.addInitScript(prepare)
    return new Colleague(browser, await browser.newPage())
  }

  async home(): Promise<void> {
    await this.page.goto(`${app.address}#/`)
    await this.page.getByRole('heading', { name: 'Your plans' }).waitFor()
  }

  async startFromSample(): Promise<string> {
    await this.page.goto(app.address)
    await this.page.locator('li, article').filter({ hasText: 'Marenga' }).getByRole('button').first().click()
    await this.page.getByRole('heading', { level: 1, name: /Marenga/ }).waitFor()
    return /plans\/([^/?]+)/.exec(this.page.url())?.[1] ?? ''
  }

  /** Gives the path of the file. */
  async save(): Promise<string> {
    await this.home()
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: /^Save to a file: / }).click(),
    ])
    const path = join(mkdtempSync(join(tmpdir(), 'file-')), 'plan.json')
    await download.saveAs(path)
    // What the file holds is kept in the background.
    await this.page.waitForTimeout(500)
    return path
  }

  async open(path: string): Promise<void> {
    await this.home()
    await this.page.locator('input[type=file]').first().setInputFiles(path)
    await this.page.getByRole('dialog').waitFor()
  }

  async take(path: string): Promise<void> {
    await this.open(path)
    await this.page.getByRole('dialog').getByRole('button').first().click()
    await this.page.getByRole('heading', { level: 1, name: /Marenga/ }).waitFor()
  }

  async merge(path: string, says: RegExp): Promise<void> {
    await this.open(path)
    await this.page.getByText(says).waitFor()
    await this.page.getByRole('button', { name: 'Merge it into mine' }).click()
    await this.page.getByRole('heading', { level: 1, name: /Marenga/ }).waitFor()
  }

  heard(words: string): Promise<void> {
    return this.page.getByRole('status').filter({ hasText: words }).first().waitFor({ state: 'attached' })
  }

  async write(plan: string, field: RegExp, text: string): Promise<void> {
    await this.about(plan)
    await this.field(field).fill(text)
    await this.field(field).blur()
    await this.page.waitForTimeout(500)
  }

  async about(plan: string): Promise<void> {
    await this.page.goto(`${app.address}#/plans/${plan}/answers/about`)
    await this.field(NAME).waitFor()
  }

  field = (name: RegExp) => this.page.getByRole('textbox', { name }).first()

  questions = () => this.page.getByRole('button', { name: /^Keep as it is: / })

  close = (): Promise<void> => this.browser.close()
}

const NAME = /name of the system|called/i
const INSTITUTION = /institution leads/

async function inOneFile(prepare = ''): Promise<{ ana: Colleague; ben: Colleague; plan: string }> {
  const ana = await Colleague.at(prepare)
  const ben = await Colleague.at()
  const plan = await ana.startFromSample()
  await ana.write(plan, NAME, 'Register')
  await ben.take(await ana.save())
  return { ana, ben, plan }
}

describe('two people with one file of a plan between them', () => {
  it('are asked nothing where they changed different fields, one question where both changed one, and old ones no more', async () => {
    const { ana, ben, plan } = await inOneFile()
    await ana.write(plan, NAME, '')
    await ben.write(plan, INSTITUTION, 'Ministry of the Interior')
    await ana.merge(await ben.save(), /^Both come from one file/)
    await ana.heard('The merge changed 1 field of this plan. Nothing is left to decide.')
    expect(await ana.questions().count()).toBe(0)
    await ana.about(plan)
    // Hers stays deleted, his is there.
    expect(await ana.field(NAME).inputValue()).toBe('')
    expect(await ana.field(INSTITUTION).inputValue()).toBe('Ministry of the Interior')

    await ana.write(plan, INSTITUTION, 'Civil registry')
    await ben.write(plan, INSTITUTION, 'Ministry of Justice')
    await ana.merge(await ben.save(), /^Both come from one file/)
    await ana.heard('1 field is to be decided.')
    await expect.poll(() => ana.questions().count()).toBe(1)
    await ana.questions().click()
    await ana.heard('Nothing is left to decide.')

    // Back to him: what she decided comes in with no question either.
    await ben.merge(await ana.save(), /^Both come from one file/)
    await ben.heard('Nothing is left to decide.')
    await ben.about(plan)
    expect(await ben.field(INSTITUTION).inputValue()).toBe('Civil registry')
    await Promise.all([ana.close(), ben.close()])
  })

  it('are asked where they differ and lose nothing in a browser without a database', async () => {
    const { ana, ben, plan } = await inOneFile(
      `Object.defineProperty(window, 'indexedDB', { value: undefined })`,
    )
    await ana.write(plan, NAME, 'Civil register')
    await ben.write(plan, INSTITUTION, 'Ministry of the Interior')
    await ana.merge(await ben.save(), /^Merging keeps what either has/)
    // Nobody knows that each changed but one of the two.
    await expect.poll(() => ana.questions().count()).toBe(2)
    await ana.page.getByRole('button', { name: /^Take the other: .*institution/i }).click()
    await ana.questions().click()
    await ana.about(plan)
    expect(await ana.field(NAME).inputValue()).toBe('Civil register')
    expect(await ana.field(INSTITUTION).inputValue()).toBe('Ministry of the Interior')
    await Promise.all([ana.close(), ben.close()])
  })
})
