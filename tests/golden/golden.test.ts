import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { planOf } from '../support/plans'
import { situationNames, situationOf, SITUATIONS } from '../support/situations'
import { planSummary } from './plan-summary'

const isUpdate = process.env['UPDATE_GOLDEN'] === '1'

/** `UPDATE_GOLDEN=1 npx vitest run tests/golden` writes the plans anew: read the difference before keeping it. */
describe('golden situations', () => {
  it('are sixteen at least, each with a sentence on what it probes', () => {
    expect(situationNames.length).toBeGreaterThanOrEqual(16)
    for (const name of situationNames) expect(situationOf(name).probes, name).toMatch(/^[A-Z].{60,}\.$/)
  })

  it.each(situationNames)('%s gives the plan that was last reviewed', (name) => {
    const { probes, answers } = situationOf(name)
    const summary = planSummary(probes, planOf(answers))
    const file = `${SITUATIONS}${name}.txt`
    if (isUpdate) writeFileSync(file, summary)
    expect(existsSync(file), `${file} is missing; write it with UPDATE_GOLDEN=1`).toBe(true)
    expect(summary).toBe(readFileSync(file, 'utf8'))
  })
})
