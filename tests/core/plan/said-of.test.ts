import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits, type EditedItem } from '@/core/plan/apply-edits'
import { changedBy, type ItemChange, withItemEdit } from '@/core/plan/change-edits'
import { isDone } from '@/core/plan/is-done'
import { jointEdits } from '@/core/plan/joint-plan'
import { mergePlans, settled } from '@/core/plan/merge-plans'
import { nudgeId, nudgesOf } from '@/core/plan/nudges'
import { type ItemEdit, NO_EDITS, type PlanEdits } from '@/core/plan/plan-edits'
import { askedOf, isOutgrown, isSaidEarlier, stillHolds, withSaidOf } from '@/core/plan/said-of'
import { ROLES, STAGES } from '@/core/questionnaire/vocabulary'
import type { Answers } from '@/core/questionnaire/answers'
import { someAnswers } from '../../support/answers'
import { library, planOf, RUNS, SEED } from '../../support/plans'
import { aSavedPlan } from '../../support/saved-plans'

const ID = 'complaint-channels'
const early = someAnswers({ stage: 'design', startMonth: '2027-01', context: { redress: 'none' } })
const later: Answers = { ...early, stage: 'deployment' }

const worked = (answers: Answers, edits: PlanEdits) => applyEdits(planOf(answers), edits, library.settings)

function itemOf(answers: Answers, edits: PlanEdits = NO_EDITS, id = ID): EditedItem {
  const item = worked(answers, edits).items.find((each) => each.id === id)
  if (!item) throw new Error(`no ${id}`)
  return item
}

/** As the screens make the change. */
const said = (answers: Answers, change: ItemChange, edits = NO_EDITS): PlanEdits =>
  withItemEdit(edits, ID, withSaidOf(itemOf(answers, edits), change))

describe('what is said of an action', () => {
  it('is said of what the action asked for then, and is in doubt once the answers ask for something else', () => {
    const edits = said(early, { status: 'completed' })
    expect(edits.items[ID]?.statusParts).toEqual(askedOf(itemOf(early)))
    expect(isSaidEarlier(itemOf(early, edits))).toBe(false)
    expect(isOutgrown(itemOf(later, edits), 'status')).toBe(true)
    const inPlace = said(early, { decision: 'in-place', decisionReason: 'Act 12' })
    expect(isOutgrown(itemOf(early, inPlace), 'decision')).toBe(false)
    expect(isOutgrown(itemOf(later, inPlace), 'decision')).toBe(true)
  })

  it('is in doubt where keeping alive takes the place of bringing about, and the other way round', () => {
    const upkeep = {
      ...itemOf(early),
      parts: itemOf(early).parts.map((part) => ({ ...part, mode: 'upkeep', form: 'upkeep' }) as const),
    }
    const edit: ItemEdit = { status: 'completed', statusParts: askedOf(itemOf(early)) }
    expect(isOutgrown({ ...upkeep, edit }, 'status')).toBe(true)
    const kept: ItemEdit = { status: 'completed', statusParts: askedOf(upkeep) }
    expect(isOutgrown({ ...itemOf(early), edit: kept }, 'status')).toBe(true)
  })

  it('is not in doubt in a plan that does not say what it was said of, nor where nothing is said to be done', () => {
    const old = { ...NO_EDITS, items: { [ID]: { status: 'completed', decision: 'in-place' } as const } }
    expect(isSaidEarlier(itemOf(later, old))).toBe(false)
    for (const change of [{ status: 'not-started' }, { decision: 'later' }] as const) {
      const edits = said(early, change)
      expect(edits.items[ID]).toEqual(change)
      expect(isSaidEarlier(itemOf(later, edits))).toBe(false)
    }
  })

  it('is not in doubt for other months, leads or words, nor for another library that asks the same', () => {
    const edits = said(early, { status: 'completed' })
    const rewritten = withItemEdit(edits, ID, {
      ...{ lead: 'Registrar', startMonth: '2027-05', endMonth: '2027-09', sentence: 'Open one line.' },
    })
    const answers = { ...early, startMonth: '2028-01', horizonMonths: 36, parallelActions: 2 }
    expect(isSaidEarlier(itemOf(answers, rewritten))).toBe(false)
    const safeguards = library.safeguards.map((each) => ({
      ...each,
      actions: each.actions.map((action) => ({
        ...action,
        weeks: [1, 2] as [number, number],
        processes: [],
      })),
    }))
    const other = applyEdits(planOf(early, { ...library, version: '9', safeguards }), edits, library.settings)
    expect(other.items.filter(isSaidEarlier)).toEqual([])
  })

  it('is in doubt no more once it is said to hold, there and back, or is taken back', () => {
    const edits = said(early, { status: 'completed' })
    const held = withItemEdit(edits, ID, stillHolds(itemOf(later, edits), 'status'))
    expect(held.items[ID]?.status).toBe('completed')
    expect([early, later].map((answers) => isSaidEarlier(itemOf(answers, held)))).toEqual([false, false])
    const back = said(later, { status: 'not-started' }, edits)
    expect(back.items[ID]).toEqual({ status: 'not-started' })
  })

  it('is not known where a status comes without a word on what it is said of', () => {
    const edits = said(early, { status: 'completed' })
    expect(withItemEdit(edits, ID, { status: 'limited' }).items[ID]).toEqual({ status: 'limited' })
    expect(withItemEdit(edits, ID, { notes: 'Seen' }).items[ID]).toEqual({
      ...edits.items[ID],
      notes: 'Seen',
    })
  })

  it('said again of the same changes nothing; said again of other actions it does', () => {
    const edits = said(early, { status: 'completed' })
    const again = (answers: Answers) => (id: string) =>
      withSaidOf(itemOf(answers, edits, id), { status: 'completed' })
    expect(changedBy(edits, [ID], again(early))).toEqual([])
    expect(changedBy(edits, [ID], again(later))).toEqual([ID])
  })
})

it('is said of what is due, and not of what a later stage will ask for: that stage does ask', () => {
  const stages = STAGES.map((stage) => someAnswers({ stage, horizonMonths: 36, roles: [...ROLES] }))
  const pairs = stages.flatMap((before, index) => {
    const after = stages[index + 1]
    return after ? [{ before, after }] : []
  })
  let asking = 0
  for (const { before, after } of pairs) {
    for (const item of worked(before, NO_EDITS).items) {
      const isOf = (mode: string) =>
        item.parts.filter((part) => part.mode === mode).map((part) => part.action)
      if (isOf('now').length === 0) continue
      const edits = withItemEdit(NO_EDITS, item.id, withSaidOf(item as EditedItem, { status: 'completed' }))
      const next = worked(after, edits).items.find((each) => each.id === item.id)
      const isNew = next?.parts.some(({ action, mode }) => mode === 'now' && isOf('ahead').includes(action))
      if (!next || !isNew) continue
      asking += 1
      expect([item.id, isSaidEarlier(next)]).toEqual([item.id, true])
    }
  }
  expect(asking).toBeGreaterThan(10)
})

describe('an action that was completed before the answers asked for something else', () => {
  const edits = said(early, { status: 'completed' })

  it('is not done: what is asked for now is still ahead', () => {
    expect([early, later].map((answers) => isDone(itemOf(answers, edits)))).toEqual([true, false])
  })

  it('is one hint on the overview, which names how many there are and can be set aside', () => {
    const hints = (answers: Answers) =>
      nudgesOf(worked(answers, edits), edits, library.settings).filter(({ what }) => what === 'earlier')
    expect(hints(early)).toEqual([])
    expect(hints(later)).toEqual([{ what: 'earlier', count: 1 }])
    expect(hints(later).map(nudgeId)).toEqual(['earlier:1'])
  })
})

it('after any change of stage, roles and months it is in doubt exactly where something is due that was not asked before', () => {
  const facts = fc.record({
    horizonMonths: fc.constantFrom(12, 18, 36),
    startMonth: fc.constantFrom('2027-01', '2028-06'),
    stage: fc.constantFrom(...STAGES),
    roles: fc.subarray([...ROLES], { minLength: 1 }),
  })
  fc.assert(
    fc.property(facts, facts, (one, other) => {
      const [before, after] = [someAnswers(one), someAnswers(other)]
      const items = worked(before, NO_EDITS).items
      const edits = items.reduce(
        (all, item) =>
          withItemEdit(all, item.id, withSaidOf(item, { status: 'substantial', decision: 'in-place' })),
        NO_EDITS,
      )
      expect(worked(before, edits).items.filter(isSaidEarlier)).toEqual([])
      const asked = new Map(items.map((item) => [item.id, askedOf(item)]))
      const doubted = worked(after, edits).items.filter((item) => {
        const then = asked.get(item.id)
        const isDue = item.parts.some(({ mode }) => mode !== 'ahead')
        return then !== undefined && isDue && askedOf(item).some((id) => !then.includes(id))
      })
      expect(worked(after, edits).items.filter(isSaidEarlier)).toEqual(doubted)
      const settledEdits = doubted.reduce(
        (all, item) =>
          withItemEdit(all, item.id, { ...stillHolds(item, 'status'), ...stillHolds(item, 'decision') }),
        edits,
      )
      for (const answers of [before, after])
        expect(worked(answers, settledEdits).items.filter(isSaidEarlier)).toEqual([])
    }),
    { numRuns: Math.ceil(RUNS / 3), seed: SEED },
  )
})

describe('two people who said something of one action', () => {
  const plan = (edit: ItemEdit) => aSavedPlan({ edits: { ...NO_EDITS, items: { [ID]: edit } } })
  const merged = (base: ItemEdit, mine: ItemEdit, theirs: ItemEdit) => {
    const { merged: both, conflicts } = mergePlans(plan(base), plan(mine), plan(theirs))
    const theirWay = conflicts.reduce((now, each) => settled(now, each, each.theirs), both)
    const fields = conflicts.map(({ path }) => path.at(-1))
    return { asked: fields, mine: both.edits.items[ID], theirs: theirWay.edits.items[ID] }
  }

  it('keep of each what it was said of, and are asked about the status alone', () => {
    const base = { status: 'completed', statusParts: ['a'] } as const
    expect(
      merged(base, { status: 'limited', statusParts: ['b'] }, { ...base, statusParts: ['a', 'b'] }),
    ).toEqual({
      asked: ['status'],
      mine: { status: 'limited', statusParts: ['b'] },
      theirs: { status: 'completed', statusParts: ['b'] },
    })
  })

  it('take the status of one with what it was said of, unasked', () => {
    const base = { status: 'limited', statusParts: ['a'], lead: 'Ministry' } as const
    const theirs = { ...base, status: 'completed', statusParts: ['b'] } as const
    expect(merged(base, { ...base, lead: 'Registrar' }, theirs)).toMatchObject({
      asked: [],
      mine: { ...theirs, lead: 'Registrar' },
    })
  })

  it('who said the same of different work said it of both; where one does not say of what, it is not known', () => {
    const done = { status: 'completed' } as const
    expect(merged({}, { ...done, statusParts: ['b'] }, { ...done, statusParts: ['a'] })).toMatchObject({
      asked: [],
      mine: { ...done, statusParts: ['a', 'b'] },
    })
    const limited = { status: 'limited', statusParts: ['a'] } as const
    expect(merged({}, done, limited)).toEqual({
      asked: ['status'],
      mine: done,
      theirs: { status: 'limited' },
    })
  })

  it('have it said of both their parts in a joint plan, so that it is not taken for the parts of others', () => {
    const words = {
      from: (_: unknown, value: string) => value,
      fieldFrom: () => 'other',
      betweenPartners: '; ',
    }
    const joint = (...edits: readonly ItemEdit[]) => jointEdits(edits.map(plan), words).items[ID]
    const done = { status: 'completed' } as const
    expect(joint({ ...done, statusParts: ['b'] }, { ...done, statusParts: ['a'] })).toEqual({
      ...done,
      statusParts: ['a', 'b'],
    })
    expect(joint({ ...done, statusParts: ['b'] }, done)).toEqual(done)
    expect(joint({ ...done, statusParts: ['b'] }, { status: 'limited', statusParts: ['a'] })).toEqual({
      ...done,
      statusParts: ['b'],
      notes: 'other',
    })
  })
})
