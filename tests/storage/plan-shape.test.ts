import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { CURRENT_VERSION } from '@/storage/migrations'
import { envelopeSchema, planSchema } from '@/storage/plan-schema'
import { readPlanFile } from '@/storage/read-plan-file'
import { questionnaire } from '../support/answers'
import { namedIn, shapeOf } from '../support/shape'

const fixture = (name: string): string => readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8')

const versions = Array.from({ length: CURRENT_VERSION }, (_, index) => index + 1)

/** Every field a plan can have, what may stand in it, and the questions and options that its answers may name. */
const shape: readonly string[] = [
  ...shapeOf(z.toJSONSchema(envelopeSchema, { io: 'input' }), ''),
  ...shapeOf(z.toJSONSchema(planSchema, { io: 'input' }), 'plan'),
  ...[...questionnaire.facts, ...questionnaire.questions].map(({ id, ...rest }) =>
    `plan.answers: ${id} ${('options' in rest ? rest.options : []).join(' | ')}`.trim(),
  ),
]

/** A limit that gives way needs the list alone: what was written within it opens as before. */
it('the shape of a saved plan is that of its version: whoever changes it appends a migration, a fixture and this list', () => {
  expect(`${shape.join('\n')}\n`).toBe(fixture(`shape-v${CURRENT_VERSION}.txt`))
})

describe.each(versions)('a plan file of version %i', (version) => {
  const content = fixture(`plan-v${version}.json`)
  const written = JSON.parse(content) as { readonly version: number; readonly plan: object }

  it('opens with all that it holds', () => {
    expect(written.version).toBe(version)
    expect(readPlanFile(questionnaire, content)).toMatchObject({
      ok: true,
      isAltered: false,
      plan: written.plan,
    })
  })
})

it('the fixture of this version has every field that a plan can have', () => {
  const { plan } = JSON.parse(fixture(`plan-v${CURRENT_VERSION}.json`)) as { readonly plan: object }
  const there = namedIn(plan, 'plan')
  const fields = shape.filter((line) => line.startsWith('plan.') && !line.startsWith('plan.answers:'))
  expect(fields.map((line) => line.split(/\??:/)[0] ?? '').filter((path) => !there.has(path))).toEqual([])
})
