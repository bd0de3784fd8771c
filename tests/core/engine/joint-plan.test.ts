import { describe, expect, it } from 'vitest'
import type { Safeguard } from '@/core/library/safeguard'
import type { Plan } from '@/core/plan/plan'
import { type Role, ROLES } from '@/core/questionnaire/vocabulary'
import { someAnswers } from '../../support/answers'
import { aLibrary, aSafeguard } from '../../support/builders'
import { itemIn, planOf } from '../../support/plans'

const byAll = (accountable: Role): Safeguard =>
  aSafeguard('a', { accountable, actions: ROLES.map((role) => ({ role })) })
const planFor = (safeguard: Safeguard, roles: readonly Role[]): Plan =>
  planOf(someAnswers({ roles }), aLibrary([safeguard]))
const accountableIn = (safeguard: Safeguard, roles: readonly Role[]) => {
  const item = itemIn(planFor(safeguard, roles), 'a')
  const parts = item.parts.filter((part) => part.isAccountable)
  return { accountable: item.accountable, parts: parts.map((part) => part.role) }
}

describe('E11: a joint plan', () => {
  it('has one line for a safeguard, with the part of each authority', () => {
    const plan = planFor(byAll('government'), ['government', 'regulator', 'donor'])
    expect(plan.items).toHaveLength(1)
    expect(plan.items[0]?.parts.map((part) => part.role)).toEqual(['government', 'regulator', 'donor'])
  })

  it('makes accountable who holds the legal power', () => {
    for (const role of ROLES) {
      expect(accountableIn(byAll(role), ROLES)).toEqual({ accountable: role, parts: [role] })
    }
  })

  it('lets who holds the power lead the work where it takes part, whoever else does', () => {
    for (const role of ROLES) expect(itemIn(planFor(byAll(role), ROLES), 'a').lead).toBe(role)
  })

  it('makes one part accountable where the lead has several', () => {
    const twice = aSafeguard('a', { actions: [{ stages: ['conception'] }, { stages: ['design'] }, {}] })
    const { parts } = itemIn(planFor(twice, ['government']), 'a')
    expect(parts.map((part) => part.isAccountable)).toEqual([true, false])
  })

  it('makes the first part that is due accountable, not one that lies ahead', () => {
    const upkeepWhen = { question: 'redress', in: ['several-channels'] }
    const actions = [{ stages: ['development' as const] }, {}]
    for (const own of [{}, { upkeepWhen }]) {
      const safeguard = aSafeguard('a', { ...own, actions: actions.map((each) => ({ ...each })) })
      const plan = planOf(someAnswers({ context: { redress: 'none' } }), aLibrary([safeguard]))
      expect(itemIn(plan, 'a').parts.filter((part) => part.isAccountable)).toMatchObject([{ action: 'a.2' }])
    }
  })

  it('makes the first of late parts accountable while nobody says that the purpose is missing', () => {
    const late = aSafeguard('a', {
      upkeepWhen: { question: 'redress', in: ['several-channels'] },
      actions: [{ stages: ['conception'], late: 'at-renewal' }, { stages: ['conception'] }],
    })
    const answering = (redress: string) =>
      itemIn(planOf(someAnswers({ context: { redress } }), aLibrary([late])), 'a')
        .parts.filter((part) => part.isAccountable)
        .map((part) => part.action)
    expect(answering('unknown')).toEqual(['a.1'])
    expect(answering('none')).toEqual(['a.2'])
  })

  it('lets the next in line lead the work where the one with the power takes no part', () => {
    const item = itemIn(planFor(byAll('government'), ['donor', 'technology-provider']), 'a')
    expect(item).toMatchObject({ accountable: 'government', lead: 'technology-provider' })
    expect(item.parts.some((part) => part.isAccountable)).toBe(false)
  })

  it('never makes a supervised body accountable for its own supervision', () => {
    expect(accountableIn(byAll('regulator'), ['government', 'technology-provider'])).toEqual({
      accountable: 'regulator',
      parts: [],
    })
  })

  it('never makes advocates accountable for duties of the state, not even in a plan of their own', () => {
    const duty = aSafeguard('a', { actions: [{ role: 'advocates' }] })
    expect(accountableIn(duty, ['regulator', 'advocates'])).toEqual({ accountable: 'government', parts: [] })
    expect(accountableIn(byAll('government'), ['advocates'])).toEqual({
      accountable: 'government',
      parts: [],
    })
  })
})

describe('E11: asks of authorities outside the plan', () => {
  it('are their actions of this stage in the chosen safeguards', () => {
    const safeguard = aSafeguard('a', {
      actions: [{}, { role: 'regulator', stages: ['conception'] }, { role: 'regulator' }, { role: 'donor' }],
    })
    expect(planFor(safeguard, ['government', 'donor']).asks).toEqual([
      { role: 'regulator', safeguard: 'a', action: 'a.3' },
    ])
  })

  it('come authority by authority, each with the highest score first', () => {
    const actions = [{}, { role: 'regulator' }, { role: 'donor' }] as const
    const low = aSafeguard('a-low', { risks: { RS3: 1 }, actions })
    const high = aSafeguard('b-high', { risks: { RS1: 3, RS4: 3 }, actions })
    const { asks } = planOf(someAnswers(), aLibrary([low, high]))
    expect(asks.map((ask) => `${ask.role} ${ask.safeguard}`)).toEqual([
      'regulator b-high',
      'regulator a-low',
      'donor b-high',
      'donor a-low',
    ])
  })

  it('leave out what needs only upkeep', () => {
    const met = aSafeguard('a', {
      upkeepWhen: { question: 'redress', in: ['several-channels'] },
      actions: [{}, { role: 'regulator' }],
    })
    const answers = someAnswers({ context: { redress: 'several-channels' } })
    expect(planOf(answers, aLibrary([met])).asks).toEqual([])
  })
})
