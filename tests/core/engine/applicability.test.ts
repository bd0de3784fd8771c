import { describe, expect, it } from 'vitest'
import type { Condition } from '@/core/library/condition'
import type { Safeguard } from '@/core/library/safeguard'
import type { Plan } from '@/core/plan/plan'
import type { Answers } from '@/core/questionnaire/answers'
import { someAnswers } from '../../support/answers'
import { aLibrary, aSafeguard } from '../../support/builders'
import { itemIn, planOf } from '../../support/plans'

const planFor = (safeguard: Safeguard, own: Partial<Answers> = {}): Plan =>
  planOf(someAnswers(own), aLibrary([safeguard]))
const applies = (safeguard: Safeguard, own: Partial<Answers> = {}): boolean =>
  planFor(safeguard, own).items.length > 0

const OFFLINE: Condition = { question: 'connectivity', in: ['patchy', 'mostly-offline'] }

describe('E3: a safeguard applies', () => {
  it('to the DPI types that it is for', () => {
    const safeguard = aSafeguard('a', { dpiTypes: ['payments'] })
    expect(applies(safeguard, { dpiTypes: ['payments', 'id'] })).toBe(true)
    expect(applies(safeguard, { dpiTypes: ['id'] })).toBe(false)
  })

  it('to the roles that have an action in it', () => {
    const safeguard = aSafeguard('a', { actions: [{ role: 'regulator' }] })
    expect(applies(safeguard, { roles: ['regulator', 'donor'] })).toBe(true)
    expect(applies(safeguard, { roles: ['donor'] })).toBe(false)
  })

  it('to the stage of its actions, and not to one beyond the horizon', () => {
    const safeguard = aSafeguard('a', { actions: [{ stages: ['operations'] }] })
    expect(applies(safeguard, { stage: 'operations' })).toBe(true)
    expect(applies(safeguard, { stage: 'design', horizonMonths: 12 })).toBe(false)
  })

  it('at the stage of each DPI type where types differ', () => {
    const safeguard = aSafeguard('a', { dpiTypes: ['payments'], actions: [{ stages: ['operations'] }] })
    const own: Partial<Answers> = { dpiTypes: ['id', 'payments'], stageByType: { payments: 'operations' } }
    expect(itemIn(planFor(safeguard, own), 'a').mode).toBe('now')
  })

  it('for certain where it has no condition', () => {
    expect(itemIn(planFor(aSafeguard('a')), 'a').verdict).toBe('yes')
  })

  it('by its condition: yes and no', () => {
    const safeguard = aSafeguard('a', { appliesWhen: OFFLINE })
    const plan = planFor(safeguard, { context: { connectivity: 'patchy' } })
    expect(itemIn(plan, 'a').verdict).toBe('yes')
    expect(applies(safeguard, { context: { connectivity: 'rural-gaps' } })).toBe(false)
  })

  it('until the answer says no: what is unknown is kept, marked, and a little lower', () => {
    const library = aLibrary([aSafeguard('a', { appliesWhen: OFFLINE }), aSafeguard('b')])
    const plan = planOf(someAnswers(), library)
    const item = itemIn(plan, 'a')
    expect(item.verdict).toBe('unknown')
    const points = library.settings.score.unconfirmed
    expect(item.reasons).toContainEqual({ kind: 'unconfirmed', questions: ['connectivity'], points })
    expect(points).toBeLessThan(0)
    expect(item.score - itemIn(plan, 'b').score).toBe(points)
  })
})

describe('E3: a purpose that the answers show as met', () => {
  const law = aSafeguard('law', {
    upkeepWhen: { question: 'data-protection-law', in: ['binding'] },
    actions: [{ gate: 'before-enrolment' }, { stages: ['conception'] }, { role: 'regulator' }],
  })
  const MET: Partial<Answers> = {
    roles: ['government', 'regulator'],
    context: { 'data-protection-law': 'binding' },
  }

  it('turns into upkeep, one part for each authority, before no gate, with nothing to confirm', () => {
    const item = itemIn(planFor(law, MET), 'law')
    expect(item).toMatchObject({ mode: 'upkeep', gate: null, confirmFirst: [] })
    expect(item.parts.map(({ action, role, form, mode }) => `${action} ${role} ${form} ${mode}`)).toEqual([
      'law.1 government upkeep upkeep',
      'law.3 regulator upkeep upkeep',
    ])
  })

  it('takes for each authority what it has at this stage, and leaves out one that has nothing', () => {
    const safeguard = aSafeguard('law', {
      upkeepWhen: { question: 'data-protection-law', in: ['binding'] },
      actions: [
        { stages: ['conception'], late: 'drop' },
        {},
        { role: 'regulator', stages: ['conception'], late: 'drop' },
      ],
    })
    const { parts, lead } = itemIn(planFor(safeguard, MET), 'law')
    expect(parts.map((part) => part.action)).toEqual(['law.2'])
    expect(lead).toBe('government')
  })

  it('scores lower than the same work undone', () => {
    const undone = { ...MET, context: { 'data-protection-law': 'exemptions' } }
    expect(itemIn(planFor(law, MET), 'law').score).toBeLessThan(itemIn(planFor(law, undone), 'law').score)
  })

  it('stays the work itself where the answer is unknown or missing', () => {
    for (const context of [{ 'data-protection-law': 'unknown' }, {}]) {
      expect(itemIn(planFor(law, { ...MET, context }), 'law').mode).toBe('now')
    }
  })

  it('is self-assessed until evidence is given', () => {
    expect(itemIn(planFor(law, MET), 'law').isSelfAssessed).toBe(true)
    const withEvidence = { ...MET, evidence: { 'data-protection-law': 'Act 2019-014' } }
    expect(itemIn(planFor(law, withEvidence), 'law').isSelfAssessed).toBe(false)
  })
})

describe('adaptations', () => {
  it('are named where the answers call for them, and only then', () => {
    const safeguard = aSafeguard('a', { adaptations: [{ id: 'offline', when: OFFLINE }] })
    expect(itemIn(planFor(safeguard, { context: { connectivity: 'patchy' } }), 'a').adaptations).toEqual([
      'offline',
    ])
    expect(itemIn(planFor(safeguard), 'a').adaptations).toEqual([])
  })
})
