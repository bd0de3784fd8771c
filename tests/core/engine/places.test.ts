import { describe, expect, it } from 'vitest'
import type { Library } from '@/core/library/library'
import type { Safeguard } from '@/core/library/safeguard'
import type { Plan } from '@/core/plan/plan'
import type { Answers } from '@/core/questionnaire/answers'
import { OPERATIONAL, type Risk } from '@/core/questionnaire/vocabulary'
import { someAnswers } from '../../support/answers'
import { aLibrary, aSafeguard, bestAnswers, manySafeguards } from '../../support/builders'
import { library as shipped, planOf, priorityOf } from '../../support/plans'

type ShortList = Library['settings']['shortList']

/** Nothing enters but by cover and by gain, unless the test says so. */
const bare: Partial<ShortList> = { musts: [], gateItems: 0, upkeepItems: 0, coverEach: 1, leastGain: 0 }
const planFor = (
  safeguards: readonly Safeguard[],
  own: Partial<ShortList>,
  answers: Partial<Answers> = {},
): Plan =>
  planOf(
    someAnswers({ context: bestAnswers(), ...answers }),
    aLibrary(safeguards, { shortList: { ...bare, ...own } }),
  )
const chosenIn = (plan: Plan): readonly string[] => priorityOf(plan).map((item) => item.id)

/** The two highest where every answer is the best; asked within a test, so that an engine that breaks fails it. */
const highest = (): readonly [Risk, Risk] => planFor([], {}).topRisks as readonly [Risk, Risk]
/** No top risk here, so that it counts for nothing but score. */
const OTHER = { SV5: 1 } as const
const gated = { actions: [{ gate: 'before-data-collection' as const }] }

describe('E9: who gets a place', () => {
  it('is the first by id of two that are alike', () => {
    const alike = ['b', 'a', 'c'].map((id) => aSafeguard(id))
    expect(chosenIn(planFor(alike, { least: 1, most: 1 }))).toEqual(['a'])
  })

  it('is of two alike the one with less effort, counting only what the plan’s authorities do', () => {
    const small = aSafeguard('z-small', { actions: [{ effort: 'S' }, { role: 'regulator', effort: 'L' }] })
    const medium = aSafeguard('a-medium', { actions: [{ effort: 'M' }] })
    expect(chosenIn(planFor([medium, small], { least: 1, most: 1 }))).toEqual(['z-small'])
  })

  it('counts upkeep as small, whatever it took to build', () => {
    const upkeepWhen = { question: 'redress', in: ['several-channels'] }
    const kept = aSafeguard('z-kept', { upkeepWhen, actions: [{ effort: 'L' }] })
    const built = aSafeguard('a-built', { actions: [{ effort: 'M' }] })
    expect(chosenIn(planFor([built, kept], { least: 1, most: 1, scoreWeight: 0 }))).toEqual(['z-kept'])
  })
})

describe('E9: no more than fifteen', () => {
  const { most } = shipped.settings.shortList
  const rest = manySafeguards(30)

  it('though an emergency has a longer minimum', () => {
    const minimum = manySafeguards(20, () => ({ emergencyMinimum: true })).map((each) => ({
      ...each,
      id: `minimum-${each.id}`,
    }))
    const plan = planFor([...minimum, ...rest], {}, { urgency: 'emergency' })
    expect(chosenIn(plan)).toHaveLength(most)
    expect(chosenIn(plan).every((id) => id.startsWith('minimum'))).toBe(true)
  })

  it('though more than that would answer the reasons of a gate, and a top risk still gets its cover', () => {
    const [one] = highest()
    const answers = manySafeguards(20, () => ({ risks: OTHER })).map((each) => ({
      ...each,
      id: `answer-${each.id}`,
    }))
    const rare = aSafeguard('rare', { principle: 'O9', risks: { [one]: 1 } })
    const [first] = shipped.settings.verdicts
    if (!first) throw new Error('no verdicts')
    const library = aLibrary([...answers, rare], { shortList: bare })
    const when = { question: 'cyber-capacity', in: ['none'] }
    const verdicts = [{ ...first, when, answeredBy: answers.map(({ id }) => id) }]
    const plan = planOf(someAnswers({ context: bestAnswers({ 'cyber-capacity': 'none' }) }), {
      ...library,
      settings: { ...library.settings, verdicts },
    })
    expect(chosenIn(plan)).toHaveLength(most)
    expect(plan.topRisks).toContain(one)
    expect(chosenIn(plan)).toContain('rare')
  })
})

describe('E9: a must', () => {
  it('counts once for its principle though it is in the minimum of an emergency too', () => {
    const hotline = aSafeguard('hotline', { principle: 'F8', emergencyMinimum: true })
    const second = aSafeguard('second', { principle: 'F8', risks: { RS1: 3, RI3: 3, RS3: 3 } })
    const own = {
      musts: [{ principle: 'F8' as const, prefer: 'hotline' }],
      perPrinciple: 2,
      least: 3,
      most: 3,
    }
    const others = OPERATIONAL.map((principle) =>
      aSafeguard(principle.toLowerCase(), { principle, risks: OTHER }),
    )
    const plan = planFor([hotline, second, ...others], own, { urgency: 'emergency' })
    expect(chosenIn(plan)).toEqual(expect.arrayContaining(['hotline', 'second']))
  })

  it('keeps its place though a top risk then goes uncovered, and the plan says so', () => {
    const [one, two] = highest()
    const must = aSafeguard('must', { principle: 'O9', risks: OTHER })
    const rare = aSafeguard('rare', { principle: 'O9', risks: { [two]: 1 } })
    const cover = aSafeguard('cover', { principle: 'O1', risks: { [one]: 1 } })
    const own = {
      musts: [{ principle: 'O9' as const, prefer: 'must' }],
      perPrinciple: 1,
      topRisks: 2,
      least: 2,
      most: 2,
    }
    const plan = planFor([must, rare, cover], own)
    expect([...chosenIn(plan)].sort()).toEqual(['cover', 'must'])
    expect(plan.shortfalls).toContainEqual({ risk: two, available: 1 })
  })
})

describe('E9: what gives way to the cover of a top risk', () => {
  it('are the lowest scores among what entered for its gate, and the best of what covers enters', () => {
    const [one] = highest()
    const rares = ['rare-1', 'rare-2', 'rare-3'].map((id) =>
      aSafeguard(id, { principle: 'O9', risks: { [one]: 1 } }),
    )
    const raised = (by: number) => [
      { when: { question: 'redress', in: ['several-channels'] }, by, reason: 'because' },
    ]
    const before = [5, 20, 15, 10].map((by, index) =>
      aSafeguard(`gated-${index + 1}`, { principle: 'O9', risks: OTHER, raisedWhen: raised(by), ...gated }),
    )
    const others = manySafeguards(40, () => ({ risks: OTHER })).filter((each) => each.principle !== 'O9')
    const own = { gateItems: 4, topRisks: 1, coverEach: 2 }
    const ofO9 = chosenIn(planFor([...before, ...rares, ...others], own)).filter((id) => !/^s/.test(id))
    expect(ofO9.filter((id) => /^(gated|rare)/.test(id)).sort()).toEqual([
      'gated-2',
      'gated-3',
      'rare-1',
      'rare-2',
    ])
  })

  it('is first what entered by no rule, though it scores higher', () => {
    const [one, two] = highest()
    const low = aSafeguard('gated-low', { principle: 'O9', risks: OTHER, ...gated })
    const high = aSafeguard('one-high', { principle: 'O9', risks: { [one]: 3, RS4: 3, RI4: 3, RI1: 3 } })
    const other = aSafeguard('one-other', { principle: 'O1', risks: { [one]: 2 } })
    const rare = aSafeguard('two-rare', { principle: 'O9', risks: { [two]: 1 } })
    const own = { gateItems: 1, perPrinciple: 2, topRisks: 2, least: 3, most: 3 }
    const plan = planFor([low, high, other, rare], own)
    expect([...chosenIn(plan)].sort()).toEqual(['gated-low', 'one-other', 'two-rare'])
  })
})
