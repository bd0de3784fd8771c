import { describe, expect, it } from 'vitest'
import type { Action } from '@/core/library/safeguard'
import type { PlanItem } from '@/core/plan/plan'
import type { Answers } from '@/core/questionnaire/answers'
import { someAnswers } from '../../support/answers'
import { aLibrary, aSafeguard } from '../../support/builders'
import { itemIn, planOf } from '../../support/plans'

function itemOf(actions: readonly Partial<Action>[], own: Partial<Answers> = {}): PlanItem | null {
  const plan = planOf(someAnswers({ stage: 'operations', ...own }), aLibrary([aSafeguard('a', { actions })]))
  return plan.items[0] ?? null
}

describe('E8: an action whose stage has passed', () => {
  it('do-now: is caught up in its own words', () => {
    const item = itemOf([{ late: 'do-now' }])
    expect(item?.mode).toBe('catch-up')
    expect(item?.parts[0]).toMatchObject({ mode: 'catch-up', late: 'do-now', form: 'action' })
  })

  it('remedy: has words of its own for the people already harmed', () => {
    expect(itemOf([{ late: 'remedy' }])?.parts[0]).toMatchObject({ late: 'remedy', form: 'remedy' })
  })

  it('remedy: is done now where nobody is in the system yet, by the facts or by the stage', () => {
    const late = { parts: [{ late: 'do-now', form: 'action' }] }
    expect(itemOf([{ late: 'remedy' }], { enrolment: 'none' })).toMatchObject(late)
    expect(itemOf([{ late: 'remedy' }], { stage: 'development' })).toMatchObject(late)
    expect(itemOf([{ late: 'remedy' }], { stage: 'development', enrolment: 'pilot' })?.parts[0]?.form).toBe(
      'remedy',
    )
  })

  it('remedy: from roll-out on, of any of the systems', () => {
    const from = { actions: [{ late: 'remedy' as const }] }
    const formAt = (own: Partial<Answers>): string | undefined =>
      itemIn(planOf(someAnswers(own), aLibrary([aSafeguard('a', from)])), 'a').parts[0]?.form
    expect(formAt({ stage: 'deployment' })).toBe('remedy')
    const own: Partial<Answers> = { stage: 'development', dpiTypes: ['id', 'payments'] }
    expect(formAt({ ...own, stageByType: { payments: 'deployment' } })).toBe('remedy')
    expect(formAt(own)).toBe('action')
  })

  it('drop: is gone', () => {
    expect(itemOf([{ late: 'drop' }])).toBeNull()
  })

  it('drop: stays while its stage is yet to come', () => {
    expect(itemOf([{ late: 'drop' }], { stage: 'conception' })?.mode).toBe('ahead')
  })

  it('at-renewal: ends when the contract ends', () => {
    const item = itemOf([{ late: 'at-renewal', weeks: [8, 8] }], {
      startMonth: '2027-01',
      contractEndMonth: '2028-01',
    })
    expect(item?.schedule).toMatchObject({ startOffset: 10, endOffset: 12 })
  })

  it('at-renewal: starts at once where nobody said when the contract ends', () => {
    expect(itemOf([{ late: 'at-renewal' }])?.schedule).toMatchObject({ startOffset: 0 })
  })

  it('is only to be confirmed where the same authority has work of this stage in the safeguard', () => {
    const item = itemOf([{ stages: ['design'] }, { stages: ['operations'] }])
    expect(item).toMatchObject({ mode: 'now', confirmFirst: ['a.1'] })
    expect(item?.parts.map((part) => part.action)).toEqual(['a.2'])
  })

  it('is caught up by one authority though another has work of this stage', () => {
    const actions: readonly Partial<Action>[] = [
      { role: 'government', stages: ['design'] },
      { role: 'regulator', stages: ['operations'] },
    ]
    const item = itemOf(actions, { roles: ['government', 'regulator'] })
    expect(item?.parts.map((part) => part.mode)).toEqual(['catch-up', 'now'])
    expect(item?.mode).toBe('now')
  })

  it('scores less than work that is due', () => {
    const late = itemOf([{ stages: ['design'] }])
    const due = itemOf([{ stages: ['operations'] }])
    expect(late?.score).toBeLessThan(due?.score ?? 0)
  })
})

describe('E8: an action whose stage is yet to come', () => {
  const actions: readonly Partial<Action>[] = [{ stages: ['development'] }]

  it('appears as ahead where its stage is reached within the horizon, and starts there', () => {
    const library = aLibrary([aSafeguard('a', { actions })], {
      schedule: {
        stageReached: { ...aLibrary([]).settings.schedule.stageReached, design: { development: 7 } },
      },
    })
    const item = itemIn(planOf(someAnswers(), library), 'a')
    expect(item.mode).toBe('ahead')
    expect(item.schedule).toMatchObject({ startOffset: 7, endOffset: 8 })
    expect(planOf(someAnswers({ horizonMonths: 6 }), library).items).toEqual([])
  })

  it('starts earlier where its gate would not wait', () => {
    const item = itemOf([{ stages: ['deployment'], gate: 'before-enrolment', weeks: [8, 8] }], {
      stage: 'design',
      startMonth: '2027-01',
      gateMonths: { 'before-enrolment': '2027-06' },
    })
    expect(item?.schedule).toMatchObject({ startOffset: 3, endOffset: 5 })
  })
})

describe('E8: late work where the answers say that the purpose is missing', () => {
  const actions: readonly Partial<Action>[] = [
    { stages: ['operations'] },
    { stages: ['design'], late: 'at-renewal' },
    { stages: ['conception'], late: 'do-now' },
    { stages: ['design', 'conception'], late: 'remedy' },
  ]
  const partsWith = (redress: string, own: Partial<Answers> = {}): readonly string[] => {
    const safeguard = aSafeguard('a', {
      actions,
      upkeepWhen: { question: 'redress', in: ['several-channels'] },
    })
    const answers = someAnswers({ stage: 'operations', context: { redress }, ...own })
    const item = itemIn(planOf(answers, aLibrary([safeguard])), 'a')
    const parts = item.parts.map((part) => `${part.action}${part.isAccountable ? ' answers' : ''}`)
    return [...parts, ...item.confirmFirst.map((id) => `confirm ${id}`)]
  }

  it('is not to be confirmed but done, first of all, and answers for the whole', () => {
    expect(partsWith('none')).toEqual(['a.3 answers', 'a.1', 'confirm a.2', 'confirm a.4'])
  })

  it('is to be confirmed where nobody knows', () => {
    expect(partsWith('unknown')).toEqual(['a.1 answers', 'confirm a.2', 'confirm a.3', 'confirm a.4'])
  })

  it('counts a remedy as work still needed while nobody is in the system', () => {
    expect(partsWith('none', { enrolment: 'none' })).toEqual(['a.3 answers', 'a.4', 'a.1', 'confirm a.2'])
  })

  it('keeps the order of one authority apart from that of another', () => {
    const safeguard = aSafeguard('a', {
      accountable: 'regulator',
      upkeepWhen: { question: 'redress', in: ['several-channels'] },
      actions: [
        { stages: ['operations'] },
        { role: 'regulator', stages: ['operations'] },
        { role: 'regulator', stages: ['design'], late: 'do-now' },
      ],
    })
    const answers = someAnswers({
      stage: 'operations',
      roles: ['government', 'regulator'],
      context: { redress: 'none' },
    })
    const parts = itemIn(planOf(answers, aLibrary([safeguard])), 'a').parts
    expect(parts.map((part) => part.action)).toEqual(['a.1', 'a.3', 'a.2'])
  })

  it('leaves what waits for a contract to the contract, whoever is in the system', () => {
    const item = itemOf([{ late: 'at-renewal' }], { enrolment: 'none' })
    expect(item?.parts[0]).toMatchObject({ late: 'at-renewal', form: 'action' })
  })
})
