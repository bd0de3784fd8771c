import { describe, expect, it } from 'vitest'
import { applyEdits } from '@/core/plan/apply-edits'
import { NO_EDITS, type OwnItem, type PlanEdits } from '@/core/plan/plan-edits'
import { ROLES } from '@/core/questionnaire/vocabulary'
import { someAnswers } from '../../support/answers'
import { aLibrary, aSafeguard } from '../../support/builders'
import { library as shipped, planOf } from '../../support/plans'

const boats: OwnItem = { id: 'own-boats', title: 'Two boats', principle: 'F3', risks: { RI3: 3 }, edit: {} }
const library = aLibrary([aSafeguard('law', { principle: 'F5', risks: { SV2: 3 } }), aSafeguard('line')])

const edited = (edits: Partial<PlanEdits>, basis = {}) =>
  applyEdits(
    planOf(someAnswers({ startMonth: '2027-01' }), library),
    { ...NO_EDITS, ...edits },
    library.settings,
    basis,
  )

const item = (plan: ReturnType<typeof edited>, id: string) => plan.items.find((each) => each.id === id)

it('asks others for what the user’s short list needs: for what was planned, and not for what was set aside', () => {
  const worked = planOf(someAnswers())
  const asksWith = (items: PlanEdits['items']) =>
    applyEdits(worked, { ...NO_EDITS, items }, shipped.settings).asks
  expect(asksWith({})).toEqual(worked.asks)
  const [asked, further] = [worked.asks[0], worked.furtherAsks[0]]
  if (!asked || !further) throw new Error('nobody is asked for anything here')
  const asks = asksWith({
    [asked.safeguard]: { decision: 'later' },
    [further.safeguard]: { decision: 'planned' },
  })
  expect(asks.map(({ safeguard }) => safeguard)).not.toContain(asked.safeguard)
  expect(asks).toContainEqual(further)
  const roles = asks.map(({ role }) => ROLES.indexOf(role))
  expect(roles).toEqual([...roles].sort((a, b) => a - b))
})

it('puts a step off for work still to be done only: once all before it is completed it keeps its month', () => {
  const gateMonths = { 'before-enrolment': '2027-02' }
  const worked = planOf(someAnswers({ startMonth: '2027-01', stage: 'development', gateMonths }))
  const planWith = (items: PlanEdits['items']) => applyEdits(worked, { ...NO_EDITS, items }, shipped.settings)
  expect(planWith({}).gates).toEqual(worked.gates)
  const [first] = worked.gates
  expect(first?.proposedOffset).toBeGreaterThan(1)
  const before = planWith({}).items.filter(({ gate }) => gate === first?.gate)
  const [one, ...others] = before.map(({ id }) => [id, { status: 'completed' as const }] as const)
  expect(planWith(Object.fromEntries(others)).gates[0]).toEqual(first)
  expect(planWith(Object.fromEntries([...others, ...(one ? [one] : [])])).gates[0]?.proposedOffset).toBeNull()
})

describe('an action of the user’s own', () => {
  it('stands in the short list with lead and part, waiting for its months', () => {
    const plan = edited({ ownItems: [boats] })
    expect(item(plan, 'own-boats')).toMatchObject({
      tier: 'priority',
      lead: 'government',
      accountable: 'government',
      schedule: { state: 'unscheduled', reason: 'no-dates' },
      parts: [{ role: 'government', isAccountable: true }],
    })
  })

  it('is dated by its own months', () => {
    const own = { ...boats, edit: { startMonth: '2027-02', endMonth: '2027-04' } }
    const { schedule } = item(edited({ ownItems: [own] }), 'own-boats') ?? {}
    expect(schedule).toEqual({ state: 'scheduled', wave: 1, startOffset: 1, endOffset: 4 })
  })

  it('counts for coverage: it closes a shortfall of its risk, until it is set aside', () => {
    const others: readonly OwnItem[] = [boats, { ...boats, id: 'own-more' }]
    const short = (plan: ReturnType<typeof edited>) =>
      plan.shortfalls.find((each) => 'risk' in each && each.risk === 'RI3')
    expect(short(edited({}))).toMatchObject({ available: 0 })
    expect(short(edited({ ownItems: [boats] }))).toMatchObject({ available: 1 })
    expect(short(edited({ ownItems: others }))).toBeUndefined()
    const later = others.map((each) => ({ ...each, edit: { decision: 'later' as const } }))
    expect(short(edited({ ownItems: later }))).toMatchObject({ available: 0 })
  })

  it('waits only for what is there', () => {
    const own = { ...boats, dependsOn: ['law', 'gone'] }
    expect(item(edited({ ownItems: [own] }), 'own-boats')?.dependsOn).toEqual(['law'])
  })
})

describe('an item that no longer applies', () => {
  it('stays with its words, and with its name where the library has lost it', () => {
    const edit = { notes: 'Ask the registrar' }
    const basis = {
      gone: { title: 'A register of boats', hash: '', tier: 'priority', startOffset: null, endOffset: null },
    }
    expect(edited({ items: { gone: edit } }, basis).noLongerApply).toEqual([
      { id: 'gone', edit, title: 'A register of boats' },
    ])
  })
})

describe('the user’s decisions', () => {
  it('take an item of the annex into the short list, where it waits for months', () => {
    const plan = applyEdits(planOf(someAnswers({ startMonth: '2027-01' })), NO_EDITS, library.settings)
    const annexed = plan.items.find((each) => each.schedule.state === 'unscheduled' && each.tier === 'annex')
    if (!annexed) throw new Error('everything is in the short list')
    const planned = applyEdits(
      planOf(someAnswers({ startMonth: '2027-01' })),
      { ...NO_EDITS, items: { [annexed.id]: { decision: 'planned' } } },
      library.settings,
    )
    expect(item(planned, annexed.id)).toMatchObject({
      tier: 'priority',
      schedule: { state: 'unscheduled', reason: 'no-dates' },
    })
  })

  it('leave what is set aside without dates, whatever months stand in it', () => {
    const edit = { decision: 'later' as const, startMonth: '2027-02', endMonth: '2027-03' }
    expect(item(edited({ items: { law: edit } }), 'law')).toMatchObject({
      tier: 'annex',
      schedule: { state: 'unscheduled', reason: 'annex' },
      isPrerequisite: false,
    })
  })

  it('keep months that are the wrong way round or before the start, and go on with the engine’s', () => {
    const before = item(edited({}), 'law')?.schedule
    for (const edit of [
      { startMonth: '2027-06', endMonth: '2027-03' },
      { startMonth: '2026-06', endMonth: '2027-03' },
      { startMonth: 'June', endMonth: '2027-03' },
    ]) {
      expect(item(edited({ items: { law: edit } }), 'law')).toMatchObject({ schedule: before, edit })
    }
  })
})
