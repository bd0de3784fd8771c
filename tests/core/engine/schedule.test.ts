import { describe, expect, it } from 'vitest'
import type { Safeguard } from '@/core/library/safeguard'
import type { Plan, Schedule } from '@/core/plan/plan'
import type { Answers } from '@/core/questionnaire/answers'
import { someAnswers } from '../../support/answers'
import { aLibrary, aSafeguard, manySafeguards } from '../../support/builders'
import { itemIn, planOf } from '../../support/plans'

/** A year at most: 48 weeks are 12 months once rounded up. */
const months = (count: number): [number, number] => [count * 4, count * 4]
const hard = (id: string) => [{ id, strength: 'hard' as const }]

const planFor = (safeguards: readonly Safeguard[], own: Partial<Answers> = {}): Plan =>
  planOf(someAnswers(own), aLibrary(safeguards))
const scheduleOf = (plan: Plan, id: string): Schedule => itemIn(plan, id).schedule
const at = (startOffset: number, endOffset: number) => ({ state: 'scheduled', startOffset, endOffset })

describe('E7: prerequisites', () => {
  const first = aSafeguard('z-first', { actions: [{ weeks: months(3) }] })

  it('end before what needs them, even when they score lower', () => {
    const second = aSafeguard('a-second', { dependsOn: hard('z-first'), risks: { RS1: 3, RS4: 3 } })
    const plan = planFor([second, first])
    expect(itemIn(plan, 'a-second').score).toBeGreaterThan(itemIn(plan, 'z-first').score)
    expect(scheduleOf(plan, 'z-first')).toMatchObject(at(0, 3))
    expect(scheduleOf(plan, 'a-second')).toMatchObject(at(3, 4))
  })

  it('do not hold up what depends on them softly', () => {
    const second = aSafeguard('a-second', { dependsOn: [{ id: 'z-first', strength: 'soft' }] })
    const plan = planFor([second, first])
    expect(scheduleOf(plan, 'a-second')).toMatchObject(at(0, 1))
    expect(itemIn(plan, 'a-second').dependsOn).toEqual([])
  })

  it('are scheduled with the item though they stay in the annex', () => {
    const weak = aSafeguard('weak', { principle: 'O9', risks: { RS3: 1 }, actions: [{ late: 'do-now' }] })
    const strong = manySafeguards(40, () => ({ risks: { RS1: 3, RS4: 3 }, dependsOn: hard('weak') }))
    const plan = planFor([...strong, weak])
    expect(itemIn(plan, 'weak').tier).toBe('annex')
    expect(scheduleOf(plan, 'weak')).toMatchObject(at(0, 1))
  })

  it('that do not apply hold up nothing', () => {
    const none = aSafeguard('none', { dpiTypes: ['payments'] })
    const second = aSafeguard('a-second', { dependsOn: hard('none') })
    expect(scheduleOf(planFor([none, second]), 'a-second')).toMatchObject(at(0, 1))
  })

  it('that are met hold up nothing and take nobody’s time: nobody waits for a post that is filled', () => {
    const met = aSafeguard('met', {
      upkeepWhen: { question: 'institutional-lead', in: ['clear'] },
      risks: { RS3: 1 },
    })
    const others = manySafeguards(20, () => ({ risks: { RS1: 3, RS4: 3 } }))
    const second = aSafeguard('a-second', { dependsOn: hard('met'), risks: { RS1: 3, RS4: 3, SV4: 3 } })
    const plan = (answer: string): Plan =>
      planFor([...others, met, second], { context: { 'institutional-lead': answer } })
    expect(scheduleOf(plan('none'), 'a-second')).toMatchObject(at(1, 2))
    expect(scheduleOf(plan('clear'), 'a-second')).toMatchObject(at(0, 1))
    expect(scheduleOf(plan('clear'), 'met')).toEqual({ state: 'unscheduled', reason: 'annex' })
    expect(itemIn(plan('clear'), 'a-second').dependsOn).toEqual([])
  })

  it('that cannot be scheduled leave out what needs them, and say so', () => {
    const long = aSafeguard('long', { actions: [{ weeks: [150, 150] }] })
    const second = aSafeguard('a-second', { dependsOn: hard('long') })
    const plan = planFor([long, second])
    expect(scheduleOf(plan, 'long')).toEqual({ state: 'unscheduled', reason: 'beyond-horizon' })
    expect(scheduleOf(plan, 'a-second')).toEqual({ state: 'unscheduled', reason: 'waits-for-unscheduled' })
  })

  it('start at once though their own stage lies ahead, where something due needs them', () => {
    const ahead = aSafeguard('ahead', { actions: [{ stages: ['development'] }] })
    const second = aSafeguard('a-second', { dependsOn: hard('ahead') })
    expect(scheduleOf(planFor([ahead, second]), 'a-second')).toMatchObject(at(1, 2))
  })
})

describe('E7: a law that takes longer than there is time', () => {
  const law = aSafeguard('law', {
    kind: 'law',
    actions: [{ weeks: [150, 150], interim: { effort: 'S', weeks: months(2) } }],
  })

  it('brings its interim measure and blocks nothing', () => {
    const plan = planFor([law, aSafeguard('next', { dependsOn: hard('law') })])
    expect(scheduleOf(plan, 'law')).toMatchObject(at(0, 2))
    expect(itemIn(plan, 'law').parts[0]?.hasInterim).toBe(true)
    expect(scheduleOf(plan, 'next')).toMatchObject(at(2, 3))
  })

  it('brings it too where only the gate comes too soon', () => {
    const gated = aSafeguard('law', {
      actions: [{ gate: 'before-enrolment', weeks: months(9), interim: { effort: 'S', weeks: months(2) } }],
    })
    const soon: Partial<Answers> = { startMonth: '2027-01', gateMonths: { 'before-enrolment': '2027-05' } }
    expect(scheduleOf(planFor([gated], soon), 'law')).toMatchObject(at(0, 2))
    const late: Partial<Answers> = { startMonth: '2027-01', gateMonths: { 'before-enrolment': '2027-12' } }
    const plan = planFor([gated], late)
    expect(scheduleOf(plan, 'law')).toMatchObject(at(0, 9))
    expect(itemIn(plan, 'law').parts[0]?.hasInterim).toBe(false)
  })
})

describe('E7: an interim measure', () => {
  const withInterim = (weeks: [number, number], interim: [number, number]) => ({
    gate: 'before-enrolment' as const,
    weeks,
    interim: { effort: 'S' as const, weeks: interim },
  })

  it('is not brought where the work ends in the very month of its gate', () => {
    const gateMonths = { 'before-enrolment': '2027-10' }
    const law = aSafeguard('law', { actions: [withInterim(months(9), months(2))] })
    expect(scheduleOf(planFor([law], { gateMonths }), 'law')).toMatchObject(at(0, 9))
  })

  it('is brought for the minimum of an emergency that would take longer than a quarter', () => {
    const minimum = aSafeguard('minimum', {
      emergencyMinimum: true,
      actions: [{ weeks: months(6), interim: { effort: 'S', weeks: months(1) } }],
    })
    expect(scheduleOf(planFor([minimum]), 'minimum')).toMatchObject(at(0, 6))
    expect(scheduleOf(planFor([minimum], { urgency: 'emergency' }), 'minimum')).toMatchObject(at(0, 1))
    const other = { ...minimum, emergencyMinimum: undefined }
    expect(scheduleOf(planFor([other as Safeguard], { urgency: 'emergency' }), 'minimum')).toMatchObject(
      at(0, 6),
    )
  })

  it('takes as long as the longest of its parts', () => {
    const law = aSafeguard('law', {
      actions: [
        withInterim([150, 150], months(2)),
        { ...withInterim([150, 150], months(4)), role: 'regulator' },
        { role: 'regulator' },
      ],
    })
    const plan = planFor([law], { roles: ['government', 'regulator'] })
    expect(scheduleOf(plan, 'law')).toMatchObject(at(0, 4))
    expect(itemIn(plan, 'law').parts.map((part) => part.hasInterim)).toEqual([true, true, false])
  })
})

describe('E8: work that lies ahead', () => {
  const ahead = (id: string, own: Parameters<typeof aSafeguard>[1] = {}) =>
    aSafeguard(id, { actions: [{ stages: ['development'] }], ...own })

  it('waits for its stage, and so does what comes before it, where nothing due needs it', () => {
    const reached = aLibrary([]).settings.schedule.stageReached.design.development ?? 0
    const plan = planFor([ahead('first'), ahead('second', { dependsOn: hard('first') })])
    expect(scheduleOf(plan, 'first')).toMatchObject(at(reached, reached + 1))
    expect(scheduleOf(plan, 'second')).toMatchObject(at(reached + 1, reached + 2))
  })

  it('keeps what comes before it waiting too, though the one that needs it is placed first', () => {
    const reached = aLibrary([]).settings.schedule.stageReached.design.development ?? 0
    const second = ahead('a-second', { dependsOn: hard('z-first'), risks: { RS1: 3, RS4: 3, SV4: 3 } })
    const plan = planFor([second, ahead('z-first')])
    expect(itemIn(plan, 'a-second').score).toBeGreaterThan(itemIn(plan, 'z-first').score)
    expect(scheduleOf(plan, 'z-first')).toMatchObject(at(reached, reached + 1))
  })

  it('waits for the stage of the systems that the plan is for, not of others', () => {
    const own: Partial<Answers> = { dpiTypes: ['id', 'payments'], stageByType: { payments: 'development' } }
    const only = ahead('only', { dpiTypes: ['id'], actions: [{ stages: ['deployment'] }] })
    const reached = aLibrary([]).settings.schedule.stageReached.design.deployment ?? 0
    expect(scheduleOf(planFor([only], own), 'only')).toMatchObject(at(reached, reached + 1))
    const both = ahead('both', { dpiTypes: ['id', 'data-exchange'], actions: [{ stages: ['deployment'] }] })
    const elsewhere: Partial<Answers> = { stageByType: { 'data-exchange': 'development' } }
    expect(scheduleOf(planFor([both], elsewhere), 'both')).toMatchObject(at(reached, reached + 1))
  })

  it('begins at once where nobody said when the plan starts, whatever the contract', () => {
    const late = aSafeguard('late', { actions: [{ stages: ['conception'], late: 'at-renewal' }] })
    const { startMonth: _, ...undated } = someAnswers({ contractEndMonth: '2028-01' })
    expect(scheduleOf(planOf(undated, aLibrary([late])), 'late')).toMatchObject(at(0, 1))
    expect(scheduleOf(planFor([late]), 'late')).toMatchObject(at(0, 1))
  })
})

describe('E8: gates ahead', () => {
  const soon: Partial<Answers> = { startMonth: '2027-01', gateMonths: { 'before-enrolment': '2027-04' } }

  it('come after the work that belongs before them, which goes before other work', () => {
    const gated = aSafeguard('z-gated', { actions: [{ gate: 'before-enrolment', weeks: months(3) }] })
    const other = aSafeguard('a-other', { risks: { RS1: 3, RS4: 3 }, actions: [{ weeks: months(3) }] })
    const plan = planFor([other, gated], { ...soon, parallelActions: 1 })
    expect(itemIn(plan, 'a-other').score).toBeGreaterThan(itemIn(plan, 'z-gated').score)
    expect(scheduleOf(plan, 'z-gated')).toMatchObject(at(0, 3))
    expect(plan.gates.find((each) => each.gate === 'before-enrolment')?.proposedOffset).toBeNull()
  })

  it('are proposed after the horizon where there is no room for the work within it', () => {
    const one = aSafeguard('one', { actions: [{ gate: 'before-enrolment', weeks: months(4) }] })
    const two = aSafeguard('two', { actions: [{ gate: 'before-enrolment', weeks: months(4) }] })
    const plan = planFor([one, two], { ...soon, horizonMonths: 6, parallelActions: 1 })
    expect(scheduleOf(plan, 'two')).toEqual({ state: 'unscheduled', reason: 'no-capacity' })
    expect(plan.gates.find((each) => each.gate === 'before-enrolment')?.proposedOffset).toBe(8)
  })

  it('are proposed later where the work does not fit, and so are the gates behind them', () => {
    const gated = aSafeguard('gated', { actions: [{ gate: 'before-enrolment', weeks: months(12) }] })
    const plan = planFor([gated], {
      ...soon,
      gateMonths: { ...soon.gateMonths, 'before-go-live': '2027-06' },
    })
    expect(scheduleOf(plan, 'gated')).toMatchObject(at(0, 12))
    const proposed = new Map(plan.gates.map((each) => [each.gate, each.proposedOffset]))
    expect(proposed.get('before-enrolment')).toBe(12)
    expect(proposed.get('before-go-live')).toBe(12)
    expect(proposed.get('before-scale-up')).toBeNull()
  })

  it('are proposed later where the work lies beyond the horizon', () => {
    const gated = aSafeguard('gated', { actions: [{ gate: 'before-enrolment', weeks: [100, 100] }] })
    const plan = planFor([gated], soon)
    const proposed = plan.gates.find((each) => each.gate === 'before-enrolment')?.proposedOffset
    expect(proposed).toBeGreaterThanOrEqual(24)
  })

  it('are proposed beyond the horizon where the work waits for what finds no place within it', () => {
    const long = aSafeguard('long', { actions: [{ weeks: [150, 150] }] })
    const gated = aSafeguard('gated', { dependsOn: hard('long'), actions: [{ gate: 'before-enrolment' }] })
    const plan = planFor([long, gated], { ...soon, horizonMonths: 12 })
    expect(plan.gates.find((each) => each.gate === 'before-enrolment')?.proposedOffset).toBe(13)
  })

  it('already passed put their overdue work first', () => {
    const overdue = aSafeguard('z-overdue', { actions: [{ gate: 'before-enrolment', weeks: months(3) }] })
    const other = aSafeguard('a-other', { risks: { RS1: 3, RS4: 3 }, actions: [{ weeks: months(12) }] })
    const plan = planFor([other, overdue], { enrolment: 'pilot', parallelActions: 1 })
    expect(scheduleOf(plan, 'z-overdue')).toMatchObject({ ...at(0, 3), wave: 1 })
  })

  it('are moved by no work for a part that has them behind it', () => {
    const ofPart = (id: string, type: 'id' | 'payments', length: number) =>
      aSafeguard(id, {
        dpiTypes: [type],
        actions: [{ stages: ['design', 'operations'], gate: 'before-enrolment', weeks: months(length) }],
      })
    const items = [ofPart('a-payments', 'payments', 2), ofPart('z-id', 'id', 12)]
    const parts: Partial<Answers> = { dpiTypes: ['id', 'payments'], stageByType: { id: 'operations' } }
    const plan = planFor(items, { ...soon, ...parts })
    expect(plan.gates.find((each) => each.gate === 'before-enrolment')?.proposedOffset).toBeNull()
    expect(scheduleOf(plan, 'z-id')).toMatchObject(at(0, 12))
    expect(itemIn(plan, 'z-id').gate).toBeNull()
    expect(itemIn(plan, 'a-payments').gate).toBe('before-enrolment')
  })
})

describe('E10: the calendar', () => {
  it('has three waves: the first 90 days, to month 12, later', () => {
    const chain = [0, 1, 2, 3, 4].map((index) =>
      aSafeguard(`s${index}`, {
        actions: [{ weeks: months(3) }],
        dependsOn: index === 0 ? [] : hard(`s${index - 1}`),
      }),
    )
    const plan = planFor(chain)
    const waves = chain.map(({ id }) => {
      const schedule = scheduleOf(plan, id)
      return schedule.state === 'scheduled' ? schedule.wave : null
    })
    expect(waves).toEqual([1, 2, 2, 2, 3])
  })

  it('counts elapsed months from the middle of the weeks, rounded up', () => {
    const weeks = aSafeguard('weeks', { actions: [{ weeks: [4, 6] }] })
    expect(scheduleOf(planFor([weeks]), 'weeks')).toMatchObject(at(0, 2))
  })

  it('takes the longest of the parts', () => {
    const both = aSafeguard('both', {
      actions: [{ weeks: months(2) }, { role: 'donor', weeks: months(5) }],
    })
    expect(scheduleOf(planFor([both], { roles: ['government', 'donor'] }), 'both')).toMatchObject(at(0, 5))
  })

  it('takes the parts that are due, not the ones ahead', () => {
    const both = aSafeguard('both', {
      actions: [{ weeks: months(2) }, { stages: ['development'], weeks: months(5) }],
    })
    expect(scheduleOf(planFor([both]), 'both')).toMatchObject(at(0, 2))
  })

  it('ends within the horizon, to the month', () => {
    const filling = aSafeguard('filling', { actions: [{ weeks: months(6) }] })
    const over = aSafeguard('over', { actions: [{ weeks: months(7) }] })
    const plan = planFor([filling, over], { horizonMonths: 6 })
    expect(scheduleOf(plan, 'filling')).toMatchObject(at(0, 6))
    expect(scheduleOf(plan, 'over')).toEqual({ state: 'unscheduled', reason: 'beyond-horizon' })
  })

  it('places the highest scores that are due before what has less time to spare', () => {
    const high = aSafeguard('high', { risks: { RS1: 3, RS4: 3 }, actions: [{ weeks: months(2) }] })
    const long = aSafeguard('long', { actions: [{ weeks: months(12) }] })
    const startOfHigh = (urgentItems: number) => {
      const library = aLibrary([long, high], { schedule: { urgentItems } })
      return scheduleOf(planOf(someAnswers({ parallelActions: 1 }), library), 'high')
    }
    expect(startOfHigh(1)).toMatchObject(at(0, 2))
    expect(startOfHigh(0)).toMatchObject(at(12, 14))
  })

  it('places the interim of a law before a gate that comes soon, and in an emergency after what helps at once', () => {
    const law = aSafeguard('a-law', {
      actions: [{ gate: 'before-go-live', weeks: months(12), interim: { effort: 'S', weeks: months(2) } }],
    })
    const high = aSafeguard('z-high', { risks: { RS1: 3, RS4: 3 }, actions: [{ weeks: months(3) }] })
    const own: Partial<Answers> = { parallelActions: 1, gateMonths: { 'before-go-live': '2027-04' } }
    const startOfLaw = (urgency: Answers['urgency'] & string): Schedule =>
      scheduleOf(planFor([high, law], { ...own, urgency }), 'a-law')
    expect(startOfLaw('normal')).toMatchObject(at(0, 2))
    expect(startOfLaw('emergency')).toMatchObject(at(3, 5))
  })

  it('takes no plan that ends soon for a gate that comes soon: the highest score goes before long work', () => {
    const high = aSafeguard('z-high', { risks: { RS1: 3, RS4: 3 }, actions: [{ weeks: months(2) }] })
    const long = aSafeguard('a-long', { actions: [{ gate: 'before-scale-up', weeks: months(4) }] })
    const plan = planFor([high, long], { horizonMonths: 6, parallelActions: 1 })
    expect(scheduleOf(plan, 'z-high')).toMatchObject(at(0, 2))
    expect(scheduleOf(plan, 'a-long')).toMatchObject(at(2, 6))
  })

  it('lets laws in the making leave places for short work, however high they score', () => {
    const laws = ['a', 'b', 'c', 'd', 'e'].map((id) =>
      aSafeguard(`law-${id}`, { risks: { RS1: 3, RS4: 3 }, actions: [{ weeks: months(9) }] }),
    )
    const startsOf = (plan: Plan): readonly number[] =>
      laws
        .map(({ id }) => scheduleOf(plan, id))
        .map((each) => (each.state === 'scheduled' ? each.startOffset : -1))
    const plan = planFor([...laws, aSafeguard('map', { actions: [{ weeks: months(2) }] })])
    expect(startsOf(plan)).toEqual([0, 0, 0, 9, 9])
    expect(scheduleOf(plan, 'map')).toMatchObject(at(0, 2))
    expect(startsOf(planFor(laws, { parallelActions: 1, horizonMonths: 24 }))).toEqual([0, 9, -1, -1, -1])
  })

  it('places overdue work before what its gate leaves no quarter to spare', () => {
    const tight = aSafeguard('tight', { actions: [{ gate: 'before-go-live', weeks: months(3) }] })
    const overdue = aSafeguard('overdue', {
      risks: { RS1: 3, RS4: 3 },
      actions: [{ gate: 'before-enrolment', weeks: months(2) }],
    })
    const own: Partial<Answers> = {
      parallelActions: 1,
      enrolment: 'pilot',
      gateMonths: { 'before-go-live': '2027-05' },
    }
    const plan = planFor([overdue, tight], own)
    expect(scheduleOf(plan, 'overdue')).toMatchObject(at(0, 2))
    expect(scheduleOf(plan, 'tight')).toMatchObject(at(2, 5))
  })

  it('begins with the highest score that is due, beside what is overdue, where its lead has places for both', () => {
    const overdue = ['a', 'b', 'c', 'd', 'e'].map((id) =>
      aSafeguard(`overdue-${id}`, { actions: [{ gate: 'before-enrolment', weeks: months(3) }] }),
    )
    const first = aSafeguard('z-first', {
      risks: { RS1: 3, RS4: 3, RI3: 3 },
      actions: [{ weeks: months(3) }],
    })
    const startOf = (parallelActions: number): Schedule =>
      scheduleOf(planFor([...overdue, first], { enrolment: 'pilot', parallelActions }), 'z-first')
    expect(startOf(5)).toMatchObject({ ...at(0, 3), wave: 1 })
    expect(startOf(1)).toMatchObject(at(15, 18))
  })

  it('places what the nearest gate waits for before what a later one does, where neither has time to spare', () => {
    const soon = aSafeguard('z-soon', { actions: [{ gate: 'before-enrolment', weeks: months(3) }] })
    const later = aSafeguard('a-later', {
      risks: { RS1: 3, RS4: 3 },
      actions: [{ gate: 'before-go-live', weeks: months(3) }],
    })
    const gateMonths = { 'before-enrolment': '2027-04', 'before-go-live': '2027-06' }
    const plan = planFor([soon, later], { parallelActions: 1, startMonth: '2027-01', gateMonths })
    expect(scheduleOf(plan, 'z-soon')).toMatchObject(at(0, 3))
    expect(scheduleOf(plan, 'a-later')).toMatchObject(at(3, 6))
  })

  it.each(['drop', 'at-renewal'] as const)(
    'ends work before its stage does where it would then be too late (%s)',
    (late) => {
      const others = ['a', 'b'].map((id) =>
        aSafeguard(`other-${id}`, { risks: { RS1: 3, RS4: 3 }, actions: [{ weeks: months(4) }] }),
      )
      const ask = (own: 'drop' | 'at-renewal' | 'do-now') =>
        aSafeguard('z-ask', { actions: [{ stages: ['conception', 'design'], late: own, weeks: months(3) }] })
      const scheduleWith = (own: 'drop' | 'at-renewal' | 'do-now'): Schedule =>
        scheduleOf(
          planOf(
            someAnswers({ stage: 'design', parallelActions: 1 }),
            aLibrary([...others, ask(own)], { schedule: { urgentItems: 0 } }),
          ),
          'z-ask',
        )
      expect(scheduleWith(late)).toMatchObject(at(0, 3))
      expect(scheduleWith('do-now')).toMatchObject(at(8, 11))
    },
  )

  it('brings the interim of overdue work that takes too long to wait for', () => {
    const overdue = aSafeguard('overdue', {
      actions: [{ gate: 'before-enrolment', weeks: months(9), interim: { effort: 'S', weeks: months(1) } }],
    })
    expect(scheduleOf(planFor([overdue], { enrolment: 'pilot' }), 'overdue')).toMatchObject(at(0, 1))
  })

  it('gives upkeep its own short time', () => {
    const met = aSafeguard('met', {
      upkeepWhen: { question: 'redress', in: ['several-channels'] },
      actions: [{ weeks: months(12) }],
    })
    const plan = planFor([met], { context: { redress: 'several-channels' } })
    expect(scheduleOf(plan, 'met')).toMatchObject(at(0, 1))
  })

  it('gives one lead no more at once than they can run, another lead their own', () => {
    const safeguards = [
      ...[1, 2, 3].map((index) => aSafeguard(`own-${index}`, { actions: [{ weeks: months(2) }] })),
      aSafeguard('theirs', { accountable: 'regulator', actions: [{ role: 'regulator', weeks: months(2) }] }),
    ]
    const plan = planFor(safeguards, { parallelActions: 2, roles: ['government', 'regulator'] })
    const starts = ['own-1', 'own-2', 'own-3', 'theirs'].map((id) => {
      const schedule = scheduleOf(plan, id)
      return schedule.state === 'scheduled' ? schedule.startOffset : null
    })
    expect(starts).toEqual([0, 0, 2, 0])
  })

  it('says where the lead has no room left', () => {
    const safeguards = ['a', 'b'].map((id) => aSafeguard(id, { actions: [{ weeks: months(4) }] }))
    const plan = planFor(safeguards, { parallelActions: 1, horizonMonths: 6 })
    expect(scheduleOf(plan, 'b')).toEqual({ state: 'unscheduled', reason: 'no-capacity' })
  })

  it('says that there is no capacity, not that it is too long, where it would just have fitted', () => {
    const plan = planFor(
      ['a', 'b'].map((id) => aSafeguard(id, { actions: [{ weeks: months(6) }] })),
      { parallelActions: 1, horizonMonths: 6 },
    )
    expect(scheduleOf(plan, 'b')).toEqual({ state: 'unscheduled', reason: 'no-capacity' })
  })

  it('fills a gap to the month', () => {
    const late = aSafeguard('late', {
      risks: { RS1: 3, RS4: 3, SV4: 3 },
      actions: [{ stages: ['conception'], late: 'at-renewal' }],
    })
    const gap = aSafeguard('gap', { risks: { RS3: 1 }, actions: [{ weeks: months(3) }] })
    const plan = planFor([late, gap], { parallelActions: 1, contractEndMonth: '2027-05' })
    expect(scheduleOf(plan, 'late')).toMatchObject(at(3, 4))
    expect(scheduleOf(plan, 'gap')).toMatchObject(at(0, 3))
  })

  it('takes the horizon and the capacity of the settings where nobody said', () => {
    const { horizonMonths, parallelActions } = aLibrary([]).settings.schedule
    const plan = planFor(Array.from({ length: 8 }, (_, index) => aSafeguard(`s${index}`)))
    const first = plan.items.filter(
      (item) => item.schedule.state === 'scheduled' && item.schedule.startOffset === 0,
    )
    expect(plan.horizonMonths).toBe(horizonMonths)
    expect(first).toHaveLength(parallelActions)
  })

  it('counts the same months without a start month', () => {
    const safeguards = manySafeguards(8)
    const { startMonth: _, ...undated } = someAnswers()
    const offsets = planOf(undated, aLibrary(safeguards)).items.map((item) => item.schedule)
    expect(offsets).toEqual(planFor(safeguards).items.map((item) => item.schedule))
  })
})

describe('E10: an emergency', () => {
  it('puts its minimum into the short list and first, ahead of what is overdue', () => {
    const minimum = aSafeguard('z-minimum', {
      principle: 'O3',
      emergencyMinimum: true,
      risks: { RS3: 1 },
      actions: [{ weeks: months(2) }],
    })
    const others = manySafeguards(40, () => ({
      risks: { RS1: 3, RS4: 3, RI3: 3 },
      actions: [{ gate: 'before-enrolment', weeks: months(2) }],
    }))
    const own: Partial<Answers> = { parallelActions: 1, enrolment: 'pilot' }
    const calm = planFor([...others, minimum], own)
    expect(itemIn(calm, 'z-minimum').tier).toBe('annex')
    const plan = planFor([...others, minimum], { ...own, urgency: 'emergency' })
    expect(itemIn(plan, 'z-minimum').tier).toBe('priority')
    expect(scheduleOf(plan, 'z-minimum')).toMatchObject(at(0, 2))
  })
})
