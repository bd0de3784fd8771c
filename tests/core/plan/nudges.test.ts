import { describe, expect, it } from 'vitest'
import { applyEdits } from '@/core/plan/apply-edits'
import { readNudgeName, writeNudgeName } from '@/core/plan/nudge-name'
import { isDismissed, nudgeId, nudgesOf } from '@/core/plan/nudges'
import { NO_EDITS, type ItemEdit, type PlanEdits } from '@/core/plan/plan-edits'
import { loweredExposures, ratedRisks } from '@/core/plan/risk-register'
import { withCoarseExposures } from '@/core/document/coarse-exposures'
import type { Answers } from '@/core/questionnaire/answers'
import { ELECTION, someAnswers } from '../../support/answers'
import { library, planOf } from '../../support/plans'

function worked(edits: Partial<PlanEdits> = {}, answers: Partial<Answers> = {}) {
  const all = { ...NO_EDITS, ...edits }
  const plan = applyEdits(planOf(someAnswers(answers)), all, library.settings)
  return { plan, edits: all, nudges: nudgesOf(plan, all, library.settings) }
}

const chosen = worked().plan.items.filter((item) => item.tier === 'priority')
const forAll = (edit: ItemEdit, items = chosen) => Object.fromEntries(items.map(({ id }) => [id, edit]))

describe('a nudge is given', () => {
  it('where more actions are planned than a team can lead, and not before', () => {
    expect(worked().nudges.some(({ what }) => what === 'too-many')).toBe(false)
    const rest = worked()
      .plan.items.filter((item) => item.tier === 'annex')
      .slice(0, 10)
    const { nudges } = worked({ items: forAll({ decision: 'planned' }, rest) })
    expect(nudges).toContainEqual({ what: 'too-many', count: chosen.length + 10, most: 15 })
  })

  it('for work still to be done: what is completed is too much for nobody, late for no step and waits for nothing', () => {
    const rest = worked()
      .plan.items.filter((item) => item.tier === 'annex')
      .slice(0, 10)
    const dated = [...worked().plan.items.filter((item) => item.tier === 'priority'), ...rest]
    const asked = (edit: ItemEdit) => {
      const months = { startMonth: '2029-01', endMonth: '2029-06' }
      const items = forAll({ decision: 'planned', ...months, ...edit }, dated)
      return worked({ items }).nudges.map(({ what }) => what)
    }
    const ofWork = ['too-many', 'overload', 'gate', 'order']
    expect(asked({})).toEqual(expect.arrayContaining(ofWork))
    expect(asked({ status: 'completed' }).filter((what) => ofWork.includes(what))).toEqual([])
  })

  it('counts what is still to do where there is too much, or nobody answers for it', () => {
    const rest = worked()
      .plan.items.filter((item) => item.tier === 'annex')
      .slice(0, 10)
    const all = forAll({ decision: 'planned' }, rest)
    const own = { roles: ['regulator'] } as const
    const [before, after] = [{}, forAll({ status: 'completed' }, worked({}, own).plan.items.slice(0, 3))].map(
      (done) => worked({ items: { ...all, ...done } }, own).nudges,
    )
    const countOf = (nudges: typeof before, what: string) => {
      const found = nudges?.find((each) => each.what === what)
      return found && 'count' in found ? found.count : 0
    }
    expect(countOf(after, 'too-many')).toBe(countOf(before, 'too-many') - 3)
    expect(countOf(after, 'accountable')).toBeLessThan(countOf(before, 'accountable'))
  })

  it('stays set aside while work is done, and comes back when there is more', () => {
    const nudge = { what: 'too-many', count: 18, most: 15 } as const
    expect(isDismissed(nudge, [nudgeId(nudge)])).toBe(true)
    expect(isDismissed({ ...nudge, count: 17 }, [nudgeId(nudge)])).toBe(true)
    expect(isDismissed({ ...nudge, count: 19 }, [nudgeId(nudge)])).toBe(false)
    const load = { what: 'overload', lead: 'donor', count: 5, offset: 2, most: 3 } as const
    expect(isDismissed(load, ['overload:donor:7'])).toBe(true)
    expect(isDismissed(load, ['overload:regulator:7', 'too-many:7', 'too-many'])).toBe(false)
  })

  it('is kept by what it is about and what it counted, as files of earlier versions have it', () => {
    for (const kept of [
      'overload:regulator:7',
      'principle:F1',
      'behind:before-enrolment:operations',
      'people',
    ])
      expect(writeNudgeName(readNudgeName(kept))).toBe(kept)
    expect(readNudgeName('overload:regulator:7')).toEqual({ about: ['overload', 'regulator'], count: 7 })
    expect(readNudgeName('too-many')).toEqual({ about: ['too-many'], count: null })
    const principle = { what: 'principle', principle: 'F1', count: 9, all: 15 } as const
    expect(nudgeId(principle)).toBe('principle:F1')
    // What is one-sided stays so by another count.
    expect(isDismissed({ ...principle, count: 10 }, ['principle:F1'])).toBe(true)
    expect(isDismissed({ what: 'people' }, ['people:3'])).toBe(false)
  })

  it('where the months put more on one authority than it can lead at once, naming the month', () => {
    const items = forAll({ startMonth: '2027-03', endMonth: '2027-04' })
    const { nudges } = worked({ items }, { parallelActions: 3 })
    expect(nudges.find(({ what }) => what === 'overload')).toMatchObject({
      lead: 'government',
      offset: 2,
      most: 3,
    })
  })

  it('where the user dated a step before one that comes before it, and not where the months are assumed', () => {
    const gateMonths = { 'before-enrolment': '2027-09', 'before-go-live': '2027-06' }
    const { nudges } = worked({}, { startMonth: '2027-01', stage: 'development', gateMonths })
    expect(nudges.filter(({ what }) => what === 'steps')).toMatchObject([
      { earlier: { gate: 'before-enrolment' }, later: { gate: 'before-go-live' } },
    ])
    const inOrder = worked({}, { startMonth: '2027-01', stage: 'development' })
    expect(inOrder.nudges.some(({ what }) => what === 'steps')).toBe(false)
  })

  it('where a step is still to come that lies behind by the stage of every part, and not once one part is earlier', () => {
    const own = {
      startMonth: '2027-01',
      dpiTypes: ['id', 'payments'],
      stage: 'operations',
      gateMonths: {
        'before-enrolment': '2026-03',
        'before-go-live': '2027-06',
        'before-scale-up': '2027-09',
      },
    } as const
    const { nudges } = worked({}, own)
    expect(nudges.filter(({ what }) => what === 'behind')).toEqual([
      { what: 'behind', gate: 'before-go-live', offset: 5, stage: 'operations' },
    ])
    const parts = worked({}, { ...own, stageByType: { payments: 'development' } })
    expect(parts.nudges.some(({ what }) => what === 'behind')).toBe(false)
  })

  it('where a top risk has lost its last action', () => {
    const { nudges } = worked({ items: forAll({ decision: 'later' }, chosen.slice(1)) })
    expect(nudges.some(({ what }) => what === 'risk')).toBe(true)
  })

  it('where one principle or one kind dominates', () => {
    const own = Array.from({ length: 12 }, (_, index) => ({
      id: `own-${index}`,
      title: 'A law',
      principle: 'F5' as const,
      kind: 'law' as const,
      risks: {},
      edit: {},
    }))
    const dominated = (edit: ItemEdit, others: ItemEdit = {}) => {
      const items = {
        ...forAll({ decision: 'later' }, chosen.slice(4)),
        ...forAll(others, chosen.slice(0, 4)),
      }
      return worked({ ownItems: own.map((each) => ({ ...each, edit })), items }).nudges
    }
    const done = { status: 'completed' } as const
    for (const nudges of [dominated({}), dominated({}, done)]) {
      expect(nudges).toContainEqual(expect.objectContaining({ what: 'principle', principle: 'F5', all: 16 }))
      expect(nudges).toContainEqual(expect.objectContaining({ what: 'kind', kind: 'law' }))
    }
    // Little is ahead any more, or nothing.
    for (const nudges of [dominated(done), dominated(done, done)])
      expect(nudges.filter(({ what }) => what === 'principle' || what === 'kind')).toEqual([])
  })

  it('where work ends after a date that cannot move, whatever month the work would need', () => {
    const lateWork = ({ urgency }: { readonly urgency: 'fixed-date' | 'normal' }) =>
      worked({}, { ...ELECTION, urgency }).nudges.filter(({ what }) => what === 'gate')
    expect(lateWork({ urgency: 'fixed-date' })).toMatchObject([
      { gate: 'before-go-live', offset: 4, isFixed: true },
    ])
    expect(lateWork({ urgency: 'normal' })).toEqual([])
  })

  it('where dates break a gate or run ahead of what they rest on', () => {
    const gated = chosen.find((item) => item.gate !== null)
    const resting = chosen.find((item) => item.dependsOn.length > 0)
    if (!gated || !resting) throw new Error('the plan has no gated or no dependent action')
    const late = worked({ items: { [gated.id]: { startMonth: '2029-01', endMonth: '2029-06' } } })
    expect(late.nudges).toContainEqual(expect.objectContaining({ what: 'gate', gate: gated.gate, count: 1 }))
    const before = forAll(
      { startMonth: '2028-01', endMonth: '2028-03' },
      chosen.filter(({ id }) => resting.dependsOn.includes(id)),
    )
    const early = worked({
      items: { ...before, [resting.id]: { startMonth: '2027-01', endMonth: '2027-02' } },
    })
    expect(early.nudges.some(({ what }) => what === 'order')).toBe(Object.keys(before).length > 0)
  })

  it('where the user dated actions before the start that the plan was given since, and not where both fit', () => {
    const items = forAll({ startMonth: '2027-01', endMonth: '2027-03' }, chosen.slice(0, 2))
    const late = worked({ items }, { startMonth: '2027-09' }).nudges
    expect(late).toContainEqual(
      expect.objectContaining({
        what: 'early',
        count: 2,
        first: expect.objectContaining({ id: chosen[0]?.id }) as unknown,
      }),
    )
    const done = forAll(
      { startMonth: '2027-01', endMonth: '2027-03', status: 'completed' },
      chosen.slice(0, 2),
    )
    expect(
      worked({ items: done }, { startMonth: '2027-09' }).nudges.some(({ what }) => what === 'early'),
    ).toBe(false)
    const fits = worked({ items }, { startMonth: '2027-01' }).nudges
    expect(fits.some(({ what }) => what === 'early')).toBe(false)
    const { startMonth: _, ...undated } = someAnswers()
    expect(
      nudgesOf(
        applyEdits(planOf(undated), { ...NO_EDITS, items }, library.settings),
        { ...NO_EDITS, items },
        library.settings,
      ).some(({ what }) => what === 'early'),
    ).toBe(false)
  })

  it('where months of the user’s own end after the plan does, until the work is completed or the plan looks further', () => {
    const items = forAll({ startMonth: '2027-03', endMonth: '2028-07' }, chosen.slice(0, 2))
    const first = expect.objectContaining({ id: chosen[0]?.id }) as unknown
    const beyond = { what: 'beyond', count: 2, first }
    expect(worked({ items }, { horizonMonths: 18 }).nudges).toContainEqual(beyond)
    for (const horizonMonths of [19, 24])
      expect(worked({ items }, { horizonMonths }).nudges.some(({ what }) => what === 'beyond')).toBe(false)
    const done = forAll(
      { startMonth: '2027-03', endMonth: '2028-07', status: 'completed' },
      chosen.slice(0, 2),
    )
    expect(worked({ items: done }, { horizonMonths: 18 }).nudges.some(({ what }) => what === 'beyond')).toBe(
      false,
    )
  })

  it('where nobody in the plan answers, and who does', () => {
    const { nudges } = worked({}, { roles: ['donor'] })
    expect(nudges.find(({ what }) => what === 'accountable')).toMatchObject({
      roles: expect.arrayContaining(['government']) as unknown,
    })
  })

  it('where neither civil society nor those affected have a part, until they took part', () => {
    expect(worked().nudges).toContainEqual({ what: 'people' })
    expect(worked({ participantGroups: ['affected-communities'] }).nudges).not.toContainEqual({
      what: 'people',
    })
    expect(worked({}, { roles: ['government', 'advocates'] }).nudges).not.toContainEqual({ what: 'people' })
  })
})

describe('the risk register', () => {
  it('takes the user’s own rating over the worked-out one, side by side', () => {
    const { plan, edits } = worked({ risks: { RS1: { impact: 1, note: 'Small system' } } })
    const rated = ratedRisks(plan, edits, library.settings).find(({ risk }) => risk === 'RS1')
    expect(rated).toMatchObject({ impact: 1, isOwn: true, note: 'Small system' })
    expect(rated?.likelihood).toBe(rated?.workedOut)
  })

  it('rates a risk alike on the screen and in a document that withholds the figures, whatever its exposure', () => {
    const { plan, edits } = worked()
    const ratings = (each: typeof plan): readonly string[] =>
      ratedRisks(each, edits, library.settings)
        .map(({ risk, likelihood, impact }) => `${risk} ${likelihood} ${impact}`)
        .sort()
    for (let exposure = 0; exposure <= 100; exposure++) {
      const same = { ...plan, exposures: plan.exposures.map((each) => ({ ...each, exposure })) }
      expect(ratings(withCoarseExposures(same)), String(exposure)).toEqual(ratings(same))
    }
  })

  it('shows every risk lower once the plan is carried out, and none gone', () => {
    const { plan } = worked()
    const lowered = loweredExposures(plan, library.settings)
    for (const risk of plan.topRisks) {
      const before = plan.exposures.find((each) => each.risk === risk)?.exposure ?? 0
      expect(lowered.get(risk)).toBeLessThan(before)
      expect(lowered.get(risk), risk).toBeGreaterThanOrEqual(Math.floor(before / 2))
    }
    const nothing = worked({ items: forAll({ decision: 'later' }) })
    for (const { risk, exposure } of nothing.plan.exposures) {
      expect(loweredExposures(nothing.plan, library.settings).get(risk)).toBe(exposure)
    }
  })
})
