import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readAnswers } from '@/core/questionnaire/read-answers'
import { questionnaire } from '../support/answers'
import { planOf } from '../support/plans'
import { planSummary } from './plan-summary'

const FOLDER = fileURLToPath(new URL('./situations/', import.meta.url))
const isUpdate = process.env['UPDATE_GOLDEN'] === '1'
const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace(/\.json$/, ''))
  .sort()

/** `UPDATE_GOLDEN=1 npx vitest run tests/golden` writes the plans anew: read the difference before keeping it. */
describe('golden situations', () => {
  it.each(names)('%s gives the plan that was last reviewed', (name) => {
    const { probes, answers } = JSON.parse(readFileSync(`${FOLDER}${name}.json`, 'utf8')) as Situation
    const read = readAnswers(questionnaire, answers)
    if (!read.ok) throw new Error(`${name}: ${read.fault.code} at ${read.fault.key}`)
    const summary = planSummary(probes, planOf(read.answers))
    const file = `${FOLDER}${name}.txt`
    if (isUpdate) writeFileSync(file, summary)
    expect(existsSync(file), `${file} is missing; write it with UPDATE_GOLDEN=1`).toBe(true)
    expect(summary).toBe(readFileSync(file, 'utf8'))
  })
})

interface Situation {
  /** One sentence: what this situation is there to show. */
  readonly probes: string
  readonly answers: unknown
}
