import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { checksumOf } from '@/storage/envelope'
import { CURRENT_VERSION } from '@/storage/migrations'
import { readFile, writeBundle } from '@/storage/plan-bundle'
import { readPlanFile, writePlanFile, writeStoredPlan } from '@/storage/read-plan-file'
import { questionnaire, someAnswers } from '../support/answers'
import { fullEdits } from '../support/full-edits'
import { exampleLibrary } from '../support/own-libraries'
import { aSavedPlan } from '../support/saved-plans'

const open = (content: string) => readPlanFile(questionnaire, content)
const envelope = (plan: unknown, version = CURRENT_VERSION, format = 'dpi-safeguards-plan') =>
  JSON.stringify({ format, version, plan })

describe('a plan file', () => {
  it('gives back exactly the plan it was made from', () => {
    const plan: SavedPlan = aSavedPlan({
      edits: {
        ...aSavedPlan().edits,
        items: {
          'complaint-channels': {
            decision: 'planned',
            lead: 'Registrar General',
            notes: '=SUM(A1) <b>‮ 😀 ' + 'ن'.repeat(10_000),
            costLow: 0,
            indicators: { 'decided-in-time': { baseline: '', target: '95 %' } },
          },
        },
        participants: 'Ministry; ombudsperson',
      },
      answers: someAnswers({ context: { redress: 'unknown', 'lagging-groups': ['women'] } }),
    })
    expect(open(writePlanFile(plan))).toEqual({ ok: true, plan, isAltered: false })
  })

  it('opens one of version 1, the first that shipped', () => {
    const content = readFileSync(new URL('./fixtures/plan-v1.json', import.meta.url), 'utf8')
    const written = JSON.parse(content) as { plan: { edits: object } }
    expect(open(content)).toMatchObject({
      ok: true,
      plan: { edits: { ...written.plan.edits, participantGroups: [], dismissed: [] } },
    })
  })

  it('says of a file without its checksum that it is not as it was written, where it names the files it has been', () => {
    const without = (plan: ReturnType<typeof aSavedPlan>): string => {
      const { checksum: _, ...rest } = JSON.parse(writePlanFile(plan)) as Record<string, unknown>
      return JSON.stringify(rest)
    }
    expect(open(without(aSavedPlan({ files: ['c4e5284a336529ff'] })))).toMatchObject({
      ok: true,
      isAltered: true,
    })
    expect(open(without(aSavedPlan()))).toMatchObject({ ok: true, isAltered: false })
  })

  it('gives back every field of the edits, what was typed badly included', () => {
    const plan = aSavedPlan({ edits: fullEdits })
    expect(open(writePlanFile(plan))).toEqual({ ok: true, plan, isAltered: false })
  })
})

describe('a plan that has grown over many years', () => {
  // Longer than all that browsers keep in `localStorage`; the plan is in the journal alone.
  const notes = 'ن'.repeat(99_000)
  const items = Object.fromEntries(Array.from({ length: 70 }, (_, index) => [`item-${index}`, { notes }]))
  const plan = aSavedPlan({ edits: { ...aSavedPlan().edits, items } })

  it('opens from where this browser keeps it, from its file, and from a file of all plans', () => {
    const isWhole = { ok: true, plan, isAltered: false }
    expect(open(writeStoredPlan(plan))).toEqual(isWhole)
    expect(open(writePlanFile(plan))).toEqual(isWhole)
    const bundle = writeBundle([plan, aSavedPlan({ id: 'plan-two' })], new Map())
    expect(readFile(questionnaire, bundle)).toMatchObject({ opened: [{ ok: true }, { ok: true }] })
  })
})

describe('a plan file with a library of its owner’s own', () => {
  const library = { format: 'dpi-safeguards-library', safeguards: [{ logic: { id: 'ours' } }] }
  const named = { name: 'Ours', version: '1', mode: 'adds', count: 1, hash: checksumOf(library) } as const
  const plan = aSavedPlan({ ownLibrary: named })

  it('gives the library back with the plan', () => {
    expect(open(writePlanFile(plan, library))).toEqual({ ok: true, plan, isAltered: false, library })
  })

  it('says so where another library than the plan’s lies in it, and opens with that', () => {
    const other = { ...library, name: 'changed by hand' }
    expect(open(writePlanFile(plan, other))).toMatchObject({
      ok: true,
      isAltered: true,
      plan: { ownLibrary: { hash: checksumOf(other) } },
    })
  })

  it('leaves a library aside that no plan asks for, and refuses one that could harm', () => {
    expect(open(writePlanFile(aSavedPlan(), library))).toEqual({
      ok: true,
      plan: aSavedPlan(),
      isAltered: false,
    })
    const polluted = writePlanFile(plan, library).replace('"logic"', '"__proto__"')
    expect(open(polluted)).toMatchObject({ ok: false, reason: 'not-a-plan', detail: 'library' })
    const deep = writePlanFile(plan, { x: 'DEEP' }).replace('"DEEP"', '['.repeat(20_000) + ']'.repeat(20_000))
    expect(open(deep)).toMatchObject({ ok: false, reason: 'not-a-plan' })
  })

  it('keeps each library with its plan where all plans go into one file', () => {
    const bundle = writeBundle([plan, aSavedPlan({ id: 'plan-two' })], new Map([[named.hash, library]]))
    const read = readFile(questionnaire, bundle)
    expect(read).toMatchObject({ kind: 'plans', opened: [{ ok: true, library }, { ok: true }] })
  })
})

describe('a file of many plans', () => {
  it('gives every one of them, however many there are', () => {
    const plans = Array.from({ length: 501 }, (_, index) => aSavedPlan({ id: `plan-${index}` }))
    const read = readFile(questionnaire, writeBundle(plans, new Map()))
    expect(read.kind === 'plans' && read.opened.filter(({ ok }) => ok)).toHaveLength(501)
  })

  it('of which one is nested without end gives the others', () => {
    const bundle = writeBundle([aSavedPlan()], new Map())
    const hostile = bundle.replace('"plans": [', `"plans": [ ${'['.repeat(50_000)}${']'.repeat(50_000)},`)
    expect(readFile(questionnaire, hostile)).toMatchObject({ opened: [{ ok: false }, { ok: true }] })
  })
})

describe('what is no plan is refused with its reason', () => {
  const plan = aSavedPlan()
  const refused: readonly (readonly [string, string, string])[] = [
    ['cut in the middle', writePlanFile(plan).slice(0, 200), 'not-json'],
    ['not JSON at all', 'dear minister', 'not-json'],
    ['another JSON file', '{"name":"x"}', 'not-a-plan'],
    ['another format', envelope(plan, 1, 'other'), 'not-a-plan'],
    ['a library of safeguards', JSON.stringify(exampleLibrary()), 'a-library'],
    ['a newer version', envelope(plan, CURRENT_VERSION + 1), 'newer-than-app'],
    [
      'nested without end',
      envelope({ ...plan, answers: JSON.parse('['.repeat(500) + ']'.repeat(500)) }),
      'not-a-plan',
    ],
    ['a plan with an unknown field', envelope({ ...plan, extra: 1 }), 'not-a-plan'],
    [
      'a plan with an unknown question',
      envelope({ ...plan, answers: { context: { nothing: 'x' } } }),
      'answers',
    ],
    [
      'a decision that does not exist',
      envelope({ ...plan, edits: { ...plan.edits, items: { a: { decision: 'x' } } } }),
      'not-a-plan',
    ],
    [
      'a prototype',
      `{"format":"dpi-safeguards-plan","version":1,"plan":{"__proto__":{"polluted":true}}}`,
      'not-a-plan',
    ],
  ]

  it.each(['__proto__', 'constructor', 'prototype'])('the name %s where names are free', (name) => {
    const items = JSON.parse(`{"${name}":{"notes":"x"}}`) as object
    expect(open(envelope({ ...plan, edits: { ...plan.edits, items } }))).toMatchObject({
      ok: false,
      reason: 'not-a-plan',
      detail: `edits.items.${name}`,
    })
    expect(({} as { notes?: string }).notes).toBeUndefined()
  })

  it.each(refused)('%s', (_, content, reason) => {
    expect(open(content)).toMatchObject({ ok: false, reason })
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })
})
