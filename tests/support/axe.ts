import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface AxeRun {
  readonly passes: readonly unknown[]
  readonly violations: readonly {
    readonly id: string
    readonly nodes: readonly { readonly target: unknown }[]
  }[]
}

/** What axe finds wrong on a page, WCAG 2.2 A and AA; throws when axe did not run, so that silence means clean. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(source)
  const run = (await page.evaluate(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })`,
  )) as AxeRun
  if (run.passes.length === 0) throw new Error('axe did not run')
  return run.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => String(node.target)).join(' | ')}`,
  )
}
