import { describe, expect, it } from 'vitest'
import type { Safeguard } from '@/core/library/safeguard'
import type { Reason } from '@/core/plan/plan'
import type { Answers } from '@/core/questionnaire/answers'
import { someAnswers } from '../../support/answers'
import { aLibrary, aSafeguard, bestAnswers } from '../../support/builders'
import { itemIn, planOf } from '../../support/plans'

const library = aLibrary([])
const GATE = 'before-enrolment'
const { score: constants } = library.settings

function reasonsOf(safeguard: Safeguard, own: Partial<Answers> = {}): readonly Reason[] {
  const answers = someAnswers({ context: bestAnswers(), ...own })
  return itemIn(planOf(answers, aLibrary([safeguard])), safeguard.id).reasons
}
const pointsOf = (reasons: readonly Reason[], kind: Reason['kind']): number =>
  reasons.filter((reason) => reason.kind === kind).reduce((sum, reason) => sum + reason.points, 0)

describe('E4: the score', () => {
  it('counts a step that a safeguard’s own part has behind it as passed, while it lies ahead of another part', () => {
    const own: Partial<Answers> = { dpiTypes: ['id', 'payments'], stageByType: { id: 'operations' } }
    const gated = (...dpiTypes: ('id' | 'payments')[]) =>
      reasonsOf(
        aSafeguard('a', { dpiTypes, actions: [{ stages: ['operations', 'design'], gate: GATE }] }),
        own,
      )
    expect(pointsOf(gated('id'), 'gate')).toBe(0)
    expect(pointsOf(gated('payments'), 'gate')).toBeGreaterThan(0)
    expect(pointsOf(gated('id', 'payments'), 'gate')).toBeGreaterThan(0)
  })

  it('counts exposure times strength for each risk', () => {
    const reasons = reasonsOf(aSafeguard('a', { risks: { RS1: 3, RI3: 1 } }))
    const risks = reasons.filter((reason) => reason.kind === 'risk')
    expect(risks.map((reason) => reason.risk)).toEqual(['RS1', 'RI3'])
    for (const { exposure, strength, points } of risks) {
      expect(points).toBe(Math.round(exposure * strength * constants.perExposure))
    }
    const [first, second] = risks
    expect((first?.points ?? 0) - (second?.points ?? 0)).toBeGreaterThan(0)
  })

  it('adds for a foundational principle', () => {
    expect(pointsOf(reasonsOf(aSafeguard('a', { principle: 'F2' })), 'foundational')).toBe(
      constants.foundational,
    )
    expect(pointsOf(reasonsOf(aSafeguard('a', { principle: 'O2' })), 'foundational')).toBe(0)
  })

  it('adds for a principle that a weaker answer moves up, in full for the worst', () => {
    const f9 = aSafeguard('a', { principle: 'F9' })
    const worst = reasonsOf(f9, { context: bestAnswers({ connectivity: 'mostly-offline' }) })
    expect(worst).toContainEqual({
      kind: 'moves-up',
      question: 'connectivity',
      answer: 'mostly-offline',
      points: constants.movesUp,
    })
    const gaps = reasonsOf(f9, { context: bestAnswers({ connectivity: 'rural-gaps' }) })
    expect(pointsOf(gaps, 'moves-up')).toBe(Math.round(constants.movesUp * 0.33))
    expect(pointsOf(reasonsOf(f9), 'moves-up')).toBe(0)
    const other = aSafeguard('a', { principle: 'F7' })
    expect(pointsOf(reasonsOf(other, { context: bestAnswers({ connectivity: 'patchy' }) }), 'moves-up')).toBe(
      0,
    )
  })

  it('moves up by half for every weak answer where risks order the options differently', () => {
    const own = (registers: string): Partial<Answers> => ({
      dpiTypes: ['data-exchange'],
      context: bestAnswers({ registers }),
    })
    const o5 = aSafeguard('a', { principle: 'O5' })
    for (const registers of ['paper', 'partly-paper', 'copied-around']) {
      expect(pointsOf(reasonsOf(o5, own(registers)), 'moves-up'), registers).toBe(constants.movesUp / 2)
    }
    expect(pointsOf(reasonsOf(o5, own('lawful-gateway')), 'moves-up')).toBe(0)
  })

  it.each([
    ['now', 'design', constants.now],
    ['catch-up', 'conception', constants.catchUp],
    ['ahead', 'development', constants.ahead],
  ] as const)('adds for work that stands %s', (mode, stage, points) => {
    const reasons = reasonsOf(aSafeguard('a', { actions: [{ stages: [stage] }] }))
    expect(reasons).toContainEqual({ kind: 'stage', mode, points })
  })

  it('takes something off where only upkeep is left', () => {
    const met = aSafeguard('a', { upkeepWhen: { question: 'redress', in: ['several-channels'] } })
    expect(pointsOf(reasonsOf(met), 'upkeep')).toBe(constants.upkeep)
    expect(reasonsOf(met)).toContainEqual({ kind: 'stage', mode: 'upkeep', points: constants.now })
  })

  it('adds in full for the next gate, less for a later one, and for a passed one only what is late', () => {
    const before = (gate: 'before-data-collection' | 'before-go-live') =>
      aSafeguard('a', { actions: [{ gate }] })
    expect(pointsOf(reasonsOf(before('before-data-collection')), 'gate')).toBe(constants.nextGate)
    expect(pointsOf(reasonsOf(before('before-go-live')), 'gate')).toBe(constants.laterGate)
    const late = { enrolment: 'pilot', stage: 'deployment' } as const
    expect(pointsOf(reasonsOf(before('before-data-collection'), late), 'gate')).toBe(constants.nextGate)
    expect(pointsOf(reasonsOf(before('before-data-collection'), { enrolment: 'pilot' }), 'gate')).toBe(0)
  })

  it('counts the earliest gate ahead where its parts have several', () => {
    const actions = [{ gate: 'before-go-live' }, { gate: 'before-enrolment' }] as const
    const plan = planOf(someAnswers(), aLibrary([aSafeguard('a', { actions })]))
    expect(itemIn(plan, 'a').gate).toBe('before-enrolment')
  })

  it('counts the gate of the parts that are due, not of the ones ahead', () => {
    const actions = [
      { gate: 'before-go-live' },
      { gate: 'before-enrolment', stages: ['development'] },
    ] as const
    const parts = actions.map((each) => ('stages' in each ? { ...each, stages: [...each.stages] } : each))
    const plan = planOf(someAnswers(), aLibrary([aSafeguard('a', { actions: parts })]))
    expect(itemIn(plan, 'a').gate).toBe('before-go-live')
  })

  it('adds what the safeguard names for an answer, and only where it is given', () => {
    const raised = aSafeguard('a', {
      raisedWhen: [{ when: { question: 'redress', in: ['none'] }, by: 7, reason: 'no-redress' }],
    })
    expect(reasonsOf(raised, { context: bestAnswers({ redress: 'none' }) })).toContainEqual({
      kind: 'raised',
      reason: 'no-redress',
      questions: ['redress'],
      points: 7,
    })
    expect(pointsOf(reasonsOf(raised), 'raised')).toBe(0)
    expect(pointsOf(reasonsOf(raised, { context: {} }), 'raised')).toBe(0)
  })

  it('adds for each safeguard that rests on it, up to a limit, until its purpose is met', () => {
    const base = aSafeguard('base', { upkeepWhen: { question: 'redress', in: ['several-channels'] } })
    const enablesOf = (count: number, redress: string): number => {
      const others = Array.from({ length: count }, (_, index) =>
        aSafeguard(`other-${index}`, { dependsOn: [{ id: 'base', strength: 'soft' }] }),
      )
      const answers = someAnswers({ context: bestAnswers({ redress }) })
      return pointsOf(itemIn(planOf(answers, aLibrary([base, ...others])), 'base').reasons, 'enables')
    }
    expect(enablesOf(2, 'none')).toBe(2 * constants.dependents)
    expect(enablesOf(40, 'none')).toBe(constants.dependentsMost)
    expect(enablesOf(0, 'none')).toBe(0)
    expect(enablesOf(2, 'several-channels')).toBe(0)
  })

  it('adds for the minimum of an emergency, in an emergency', () => {
    const minimum = aSafeguard('a', { emergencyMinimum: true })
    expect(pointsOf(reasonsOf(minimum, { urgency: 'emergency' }), 'emergency')).toBe(constants.emergency)
    expect(pointsOf(reasonsOf(minimum, { urgency: 'fixed-date' }), 'emergency')).toBe(0)
    expect(pointsOf(reasonsOf(aSafeguard('a'), { urgency: 'emergency' }), 'emergency')).toBe(0)
  })

  it('names no reason without points', () => {
    const settings = { score: { perExposure: 0.001, now: 0 } }
    const plan = planOf(someAnswers({ context: bestAnswers() }), aLibrary([aSafeguard('a')], settings))
    expect(itemIn(plan, 'a')).toMatchObject({ score: 0, reasons: [] })
  })
})

describe('E5: a worse answer', () => {
  it('raises what carries the risk, belongs to the principle or names the question, and nothing else', () => {
    const safeguards = [
      aSafeguard('carries', { risks: { RI2: 3 } }),
      aSafeguard('belongs', { principle: 'F9', risks: { SV1: 1 } }),
      aSafeguard('names', {
        risks: { SV1: 1 },
        raisedWhen: [
          { when: { question: 'connectivity', in: ['mostly-offline'] }, by: 5, reason: 'offline' },
        ],
      }),
      aSafeguard('other', { principle: 'F7', risks: { SV1: 1 } }),
    ]
    const scoresAt = (connectivity: string) => {
      const plan = planOf(someAnswers({ context: bestAnswers({ connectivity }) }), aLibrary(safeguards))
      return (id: string): number => itemIn(plan, id).score
    }
    const before = scoresAt('nearly-everywhere')
    const after = scoresAt('mostly-offline')
    for (const id of ['carries', 'belongs', 'names']) expect(after(id), id).toBeGreaterThan(before(id))
    expect(after('other')).toBe(before('other'))
  })
})
