import { describe, expect, it } from 'vitest'
import type { Library } from '@/core/library/library'
import type { Safeguard } from '@/core/library/safeguard'
import type { Plan } from '@/core/plan/plan'
import type { Answers } from '@/core/questionnaire/answers'
import { FOUNDATIONAL, OPERATIONAL } from '@/core/questionnaire/vocabulary'
import { questionnaire, someAnswers } from '../../support/answers'
import { aLibrary, aSafeguard, bestAnswers, manySafeguards } from '../../support/builders'
import { itemIn, library as shipped, planOf, priorityOf } from '../../support/plans'

type Rule = Library['settings']['verdicts'][number]
const { least, most, perPrinciple, catchUps, topStructural } = shipped.settings.shortList
const planFor = (library: Library, own: Partial<Answers> = {}): Plan => planOf(someAnswers(own), library)
const chosenIn = (plan: Plan): readonly string[] => priorityOf(plan).map((item) => item.id)

describe('E9: the short list', () => {
  it('holds everything where little applies', () => {
    const plan = planFor(aLibrary(manySafeguards(least)))
    expect(priorityOf(plan)).toHaveLength(least)
  })

  it('holds 10 to 15 where more applies; the rest is the annex', () => {
    const plan = planFor(aLibrary(manySafeguards(60)))
    expect(priorityOf(plan).length).toBeGreaterThanOrEqual(least)
    expect(priorityOf(plan).length).toBeLessThanOrEqual(most)
    expect(plan.items).toHaveLength(60)
  })

  it('adds beyond ten only what adds enough', () => {
    const weak = manySafeguards(60)
    const strong = manySafeguards(60, (index) => ({
      risks: { RS1: 3, [['RI3', 'RS4', 'SV4', 'RI4', 'SV5'][index % 5] ?? 'RI3']: 3 },
    }))
    const none = { shortList: { leastGain: 1000 } }
    const all = { shortList: { leastGain: 0 } }
    expect(priorityOf(planFor(aLibrary(weak, none)))).toHaveLength(least)
    expect(priorityOf(planFor(aLibrary(strong, all)))).toHaveLength(most)
  })

  it('takes at most four of one principle, however high they score', () => {
    const high = Array.from({ length: 9 }, (_, index) =>
      aSafeguard(`high-${index}`, { principle: 'F5', risks: { RS1: 3, RS4: 3, RI3: 3, RI4: 3, SV4: 3 } }),
    )
    const plan = planFor(aLibrary([...high, ...manySafeguards(40)]))
    const ofF5 = priorityOf(plan).filter((item) => item.principle === 'F5')
    expect(ofF5).toHaveLength(perPrinciple)
    expect(ofF5.every((item) => item.id.startsWith('high'))).toBe(true)
  })

  it('takes at most four catch-ups', () => {
    const late = manySafeguards(30, () => ({
      risks: { RS1: 3, RS4: 3 },
      actions: [{ stages: ['conception'] }],
    }))
    const due = manySafeguards(30).map((each) => ({ ...each, id: `due-${each.id}` }))
    const plan = planFor(aLibrary([...late, ...due]))
    expect(priorityOf(plan).filter((item) => item.mode === 'catch-up').length).toBeLessThanOrEqual(catchUps)
  })

  it('holds beyond ten hardly more than its lead finds room for', () => {
    const weeks: [number, number] = [26, 26]
    const many = manySafeguards(40, () => ({ actions: [{ weeks }] }))
    const listed = (parallelActions: number): number =>
      priorityOf(
        planFor(aLibrary(many, { shortList: { leastGain: 0 } }), { parallelActions, horizonMonths: 18 }),
      ).length
    const { withoutRoom } = shipped.settings.shortList
    expect(listed(4)).toBe(4 * 3 + withoutRoom)
    expect(listed(1)).toBe(least)
    expect(listed(5)).toBe(most)
  })

  it('has F1, F3 and F8 in it though everything else scores higher', () => {
    const musts = (['F1', 'F3', 'F8'] as const).map((principle) =>
      aSafeguard(`must-${principle.toLowerCase()}`, { principle, risks: { RS2: 1 } }),
    )
    const strong = manySafeguards(60, () => ({ risks: { RS1: 3, RS4: 3, RI3: 3 } })).filter(
      (each) => !['F1', 'F3', 'F8'].includes(each.principle),
    )
    const plan = planFor(aLibrary([...strong, ...musts]))
    expect(chosenIn(plan)).toEqual(expect.arrayContaining(['must-f1', 'must-f3', 'must-f8']))
  })

  it('lets what the next gate waits for enter first, whatever its effort', () => {
    const gated = aSafeguard('gated', {
      principle: 'O9',
      risks: { RS3: 1 },
      actions: [{ gate: 'before-data-collection', effort: 'L' }],
    })
    const cheap = manySafeguards(60, () => ({ risks: { RS1: 3, RS4: 3 }, actions: [{ effort: 'S' }] }))
    expect(chosenIn(planFor(aLibrary([gated, ...cheap])))).toContain('gated')
    const later = {
      ...gated,
      actions: gated.actions.map((each) => ({ ...each, gate: 'before-scale-up' as const })),
    }
    expect(chosenIn(planFor(aLibrary([later, ...cheap])))).not.toContain('gated')
  })

  it('prefers for a must the one that the settings name, unless it is met or lies ahead', () => {
    const named = aSafeguard('named', { principle: 'F8', risks: { RS2: 1 } })
    const better = manySafeguards(60, () => ({ risks: { RS1: 3, RS4: 3 } }))
    const musts = { shortList: { musts: [{ principle: 'F8' as const, prefer: 'named' }] } }
    expect(chosenIn(planFor(aLibrary([...better, named], musts)))).toContain('named')
    const ahead = {
      ...named,
      actions: named.actions.map((each) => ({ ...each, stages: ['development' as const] })),
    }
    expect(chosenIn(planFor(aLibrary([...better, ahead], musts)))).not.toContain('named')
  })

  it('lets what a passed gate should have waited for enter first too', () => {
    const overdue = aSafeguard('overdue', {
      principle: 'O9',
      risks: { RS3: 1 },
      actions: [{ gate: 'before-data-collection' }],
    })
    const better = manySafeguards(60, () => ({ risks: { RS1: 3, RS4: 3 } }))
    expect(chosenIn(planFor(aLibrary([overdue, ...better]), { enrolment: 'pilot' }))).toContain('overdue')
  })

  it('lets only so many enter because of their gate', () => {
    const gated = manySafeguards(20, () => ({
      risks: { RS3: 1 },
      actions: [{ gate: 'before-data-collection' }],
    }))
    const better = manySafeguards(60, () => ({ risks: { RS1: 3, RS4: 3, RI3: 3 } })).map((each) => ({
      ...each,
      id: `better-${each.id}`,
    }))
    const settings = { shortList: { gateItems: 3, musts: [] }, score: { nextGate: 0 } }
    const chosen = chosenIn(planFor(aLibrary([...gated, ...better], settings)))
    expect(chosen.filter((id) => !id.startsWith('better'))).toHaveLength(3)
  })

  describe('holds what would take away a gate’s reason', () => {
    const answer = aSafeguard('answer', { principle: 'O9', risks: { SV5: 1 } })
    const better = manySafeguards(60, () => ({ risks: { RS1: 3, RS4: 3 } }))
    const planWith = (rule: Partial<Rule>, own: Partial<Answers> = {}): readonly string[] => {
      const [first] = shipped.settings.verdicts
      if (!first) throw new Error('no verdicts')
      const when = { question: 'cyber-capacity', in: ['none'] }
      const verdicts = [{ ...first, id: 'one', when, answeredBy: ['answer'], ...rule }]
      const library = { ...aLibrary([answer, ...better]) }
      const context = bestAnswers({ 'cyber-capacity': 'none' })
      return chosenIn(
        planFor({ ...library, settings: { ...library.settings, verdicts } }, { context, ...own }),
      )
    }

    it('before what scores higher, whether it holds or only limits', () => {
      expect(planWith({})).toContain('answer')
      expect(planWith({ verdict: 'go-limited' })).toContain('answer')
    })

    it('only where the reason is given at a gate ahead', () => {
      expect(planWith({}, { context: bestAnswers() })).not.toContain('answer')
      expect(planWith({ answeredBy: [] })).not.toContain('answer')
      expect(planWith({}, { enrolment: 'most' })).not.toContain('answer')
    })

    it('in an emergency only where it holds', () => {
      expect(planWith({}, { urgency: 'emergency' })).toContain('answer')
      expect(planWith({ verdict: 'go-limited' }, { urgency: 'emergency' })).not.toContain('answer')
    })

    it('and every such answer is a safeguard of the library', () => {
      const ids = new Set(shipped.safeguards.map((each) => each.id))
      for (const { id, answeredBy } of shipped.settings.verdicts) {
        expect(answeredBy.length, id).toBeGreaterThan(0)
        for (const each of answeredBy) expect(ids, id).toContain(each)
      }
    })
  })

  it('is about upkeep where no exposure is high, and only there', () => {
    const kept = manySafeguards(12, () => ({
      risks: { SV3: 1 },
      upkeepWhen: { question: 'redress', in: ['several-channels'] },
    })).map((each) => ({ ...each, id: `kept-${each.id}` }))
    const library = aLibrary([...manySafeguards(60, () => ({ risks: { RS1: 3, RS4: 3 } })), ...kept])
    const keptIn = (own: Readonly<Record<string, string>>): number =>
      chosenIn(planFor(library, { context: bestAnswers(own) })).filter((id) => id.startsWith('kept')).length
    expect(keptIn({})).toBe(shipped.settings.shortList.upkeepItems)
    expect(keptIn({ connectivity: 'mostly-offline', funding: 'people-or-vendor-pay' })).toBe(0)
  })

  it('covers each top risk twice, reaching far down where nothing better carries it', () => {
    const answers = someAnswers({ context: bestAnswers() })
    const [first] = planOf(answers, aLibrary([])).topRisks
    if (!first) throw new Error('no top risk')
    const high = manySafeguards(250, () => ({ risks: { RS3: 3, SV5: 3, RI1: 3, SV3: 3 } }))
    const rare = ['rare-1', 'rare-2'].map((id) => aSafeguard(id, { principle: 'O9', risks: { [first]: 1 } }))
    const chosen = chosenIn(planOf(answers, aLibrary([...high, ...rare])))
    expect(chosen).toEqual(expect.arrayContaining(['rare-1', 'rare-2']))
  })

  it('gives a place to what covers a top risk though its principle was full', () => {
    const answers = someAnswers({ context: bestAnswers() })
    const [first] = planOf(answers, aLibrary([])).topRisks
    if (!first) throw new Error('no top risk')
    const gated = [1, 2, 3, 4].map((index) =>
      aSafeguard(`gated-${index}`, {
        principle: 'O9',
        risks: { RS3: 1 },
        actions: [{ gate: 'before-data-collection' }],
      }),
    )
    const rare = ['rare-1', 'rare-2'].map((id) => aSafeguard(id, { principle: 'O9', risks: { [first]: 1 } }))
    const others = manySafeguards(40, () => ({ risks: { SV5: 2 } })).filter((each) => each.principle !== 'O9')
    const plan = planOf(answers, aLibrary([...gated, ...rare, ...others]))
    expect(chosenIn(plan)).toEqual(expect.arrayContaining(['rare-1', 'rare-2']))
    expect(plan.shortfalls).not.toContainEqual(expect.objectContaining({ risk: first }))
  })

  it('swaps what was chosen early for what gains more and covers as much', () => {
    const settings = { shortList: { least: 2, most: 2, topRisks: 2, coverEach: 1, musts: [] } }
    const answers = someAnswers({ context: bestAnswers() })
    const [one, two] = planOf(answers, aLibrary([], settings)).topRisks
    if (!one || !two) throw new Error('no top risks')
    const safeguards = [
      aSafeguard('little-of-both', { risks: { [one]: 1, [two]: 1 } }),
      aSafeguard('much-of-one', { risks: { [one]: 3 } }),
      aSafeguard('much-of-two', { risks: { [two]: 3 } }),
    ]
    const chosen = chosenIn(planOf(answers, aLibrary(safeguards, settings)))
    expect([...chosen].sort()).toEqual(['much-of-one', 'much-of-two'])
  })

  it('reaches far down for its ten where the best are all of one principle', () => {
    const high = Array.from({ length: 220 }, (_, index) =>
      aSafeguard(`high-${index}`, { principle: 'F5', risks: { RS1: 3, RS4: 3, RI3: 3, RI4: 3, SV4: 3 } }),
    )
    const low = OPERATIONAL.map((principle) =>
      aSafeguard(`low-${principle.toLowerCase()}`, { principle, risks: { RS3: 1 } }),
    )
    const plan = planFor(aLibrary([...high, ...low], { shortList: { musts: [] } }))
    expect(priorityOf(plan).length).toBeGreaterThanOrEqual(least)
  })

  it('lists what the applicable items cannot give: a top risk, a foundational principle', () => {
    const plan = planFor(aLibrary([aSafeguard('only', { principle: 'F1', risks: { RS4: 2 } })]))
    expect(plan.shortfalls).toContainEqual({ risk: 'RS4', available: 1 })
    expect(plan.shortfalls).toContainEqual({ principle: 'F2', available: 0 })
    expect(plan.shortfalls).not.toContainEqual({ principle: 'F1', available: 1 })
    const others = manySafeguards(5, () => ({ risks: { SV5: 1 } }))
    const many = planFor(aLibrary([...others, aSafeguard('only', { risks: { RS4: 2 } })]))
    expect(many.shortfalls).toContainEqual({ risk: 'RS4', available: 1 })
  })

  it('leaves out what waits for a contract that ends beyond the horizon, and takes it to the month', () => {
    const late = aSafeguard('late', {
      risks: { RS1: 3, RS4: 3, RI3: 3, SV4: 3 },
      actions: [{ stages: ['conception'], late: 'at-renewal' }],
    })
    const library = aLibrary([late, ...manySafeguards(40)])
    const withContract = (contractEndMonth: string): readonly string[] =>
      chosenIn(planFor(library, { startMonth: '2027-01', horizonMonths: 18, contractEndMonth }))
    expect(withContract('2028-07')).toContain('late')
    expect(withContract('2028-08')).not.toContain('late')
    expect(withContract('2031-01')).not.toContain('late')
  })

  it('takes for a must what is no catch-up, though a catch-up scores higher', () => {
    const musts = { shortList: { musts: [{ principle: 'F8' as const, prefer: null }] } }
    const late = aSafeguard('late', {
      principle: 'F8',
      risks: { RS1: 2, RS2: 1 },
      actions: [{ stages: ['conception'] }],
    })
    const due = aSafeguard('due', { principle: 'F8', risks: { RS3: 1 } })
    const better = manySafeguards(60, () => ({ risks: { RS1: 3, RS4: 3 } })).filter(
      (each) => each.principle !== 'F8',
    )
    const plan = planFor(aLibrary([...better, late, due], musts))
    expect(itemIn(plan, 'late').score).toBeGreaterThan(itemIn(plan, 'due').score)
    expect(chosenIn(plan)).toContain('due')
    expect(chosenIn(plan)).not.toContain('late')
    const onlyLate = planFor(aLibrary([...better, late], musts))
    expect(chosenIn(onlyLate)).toContain('late')
  })

  it('looks at several that cover a top risk though they stand far down, and takes the one of least effort', () => {
    const answers = someAnswers({ context: bestAnswers() })
    const own = { shortList: { coverEach: 1 } }
    const [first] = planOf(answers, aLibrary([], own)).topRisks
    if (!first) throw new Error('no top risk')
    const high = manySafeguards(250, () => ({ risks: { RS3: 3, SV5: 3, RI1: 3, SV3: 3 } }))
    const rare = ['rare-1', 'rare-2', 'rare-3'].map((id) =>
      aSafeguard(id, {
        principle: 'O9',
        risks: { [first]: 1 },
        actions: [{ effort: id === 'rare-3' ? 'S' : 'L' }],
      }),
    )
    const chosen = chosenIn(planOf(answers, aLibrary([...high, ...rare], own)))
    expect(chosen.filter((id) => id.startsWith('rare'))).toEqual(['rare-3'])
  })

  it('is about upkeep only where every exposure is below the limit, not at it', () => {
    const kept = manySafeguards(12, () => ({
      risks: { SV3: 1 },
      upkeepWhen: { question: 'redress', in: ['several-channels'] },
    })).map((each) => ({ ...each, id: `kept-${each.id}` }))
    const safeguards = [...manySafeguards(60, () => ({ risks: { RS1: 3, RS4: 3 } })), ...kept]
    const keptWith = (upkeepBelow: number): number => {
      const plan = planFor(aLibrary(safeguards, { shortList: { upkeepBelow } }), { context: bestAnswers() })
      return chosenIn(plan).filter((id) => id.startsWith('kept')).length
    }
    const highest = planFor(aLibrary([]), { context: bestAnswers() }).exposures[0]?.exposure ?? 0
    expect(keptWith(highest)).toBe(0)
    expect(keptWith(highest + 1)).toBe(shipped.settings.shortList.upkeepItems)
  })

  it('where all else is kept alive puts the one thing that is missing before upkeep, and in its place', () => {
    const couldBe = (id: string, question: string, best: string): Safeguard =>
      aSafeguard(id, { principle: 'O2', risks: { SV3: 1 }, upkeepWhen: { question, in: [best] } })
    const kept = manySafeguards(12, () => ({
      risks: { SV3: 1 },
      upkeepWhen: { question: 'redress', in: ['several-channels'] },
    })).map((each) => ({ ...each, id: `kept-${each.id}` }))
    const library = aLibrary([
      ...manySafeguards(60, () => ({ risks: { RS1: 3, RS4: 3 } })),
      ...kept,
      couldBe('law', 'data-protection-law', 'binding'),
    ])
    const plan = planFor(library, { context: bestAnswers({ 'data-protection-law': 'exemptions' }) })
    const chosen = chosenIn(plan)
    expect(chosen).toContain('law')
    expect(chosen.filter((id) => id.startsWith('kept'))).toHaveLength(
      shipped.settings.shortList.upkeepItems - 1,
    )
  })

  it('prefers the small of two that are alike', () => {
    const alike = manySafeguards(36, (index) => ({
      principle: OPERATIONAL[index % OPERATIONAL.length] ?? 'O1',
      actions: [{ effort: index < 18 ? 'L' : 'S' }],
    }))
    const effortOf = new Map(alike.map((each) => [each.id, each.actions[0]?.effort]))
    const plan = planFor(aLibrary(alike, { shortList: { musts: [] } }))
    expect(chosenIn(plan).every((id) => effortOf.get(id) === 'S')).toBe(true)
  })

  it('does not prefer the small where the large is much stronger', () => {
    const large = manySafeguards(18, () => ({ risks: { RS1: 3, RS4: 2 }, actions: [{ effort: 'L' }] }))
    const small = manySafeguards(18, () => ({ risks: { RS1: 1 }, actions: [{ effort: 'S' }] })).map(
      (each) => ({
        ...each,
        id: `small-${each.id}`,
      }),
    )
    const chosen = chosenIn(planFor(aLibrary([...large, ...small])))
    expect(chosen.filter((id) => id.startsWith('small'))).toEqual([])
  })
})

describe('E9: the top risks', () => {
  it('hold physical danger once it is high, though five others stand higher', () => {
    const others = Object.fromEntries(
      questionnaire.questions
        .filter((each) => each.raises.RS3 === undefined && each.answer === 'one')
        .map((each) => [each.id, each.options.at(-1) ?? '']),
    )
    const ranked = (fragility: string) =>
      planFor(aLibrary([]), { context: bestAnswers({ ...others, fragility }) })
    const war = ranked('conflict-nationwide')
    expect(war.exposures.findIndex((each) => each.risk === 'RS3')).toBeGreaterThan(4)
    expect(war.topRisks).toContain('RS3')
    expect(war.topRisks).toHaveLength(5)
    expect(ranked('institutional').topRisks).not.toContain('RS3')
  })

  it('are the five highest, three of them structural at most', () => {
    const structuralOnly = Object.fromEntries(
      questionnaire.questions
        .filter((each) => Object.keys(each.raises).every((risk) => risk.startsWith('SV')))
        .map((each) => [each.id, each.options.at(-1) ?? '']),
    )
    const context = bestAnswers({
      ...structuralOnly,
      funding: 'people-or-vendor-pay',
      'legal-basis': 'policy-only',
    })
    const plan = planFor(aLibrary([]), { context })
    const highest = plan.exposures.slice(0, 5).map((each) => each.risk)
    expect(highest.filter((risk) => risk.startsWith('SV')).length).toBeGreaterThan(topStructural)
    expect(plan.topRisks).toHaveLength(5)
    expect(plan.topRisks.filter((risk) => risk.startsWith('SV'))).toHaveLength(topStructural)
    const rest = plan.exposures.map((each) => each.risk).filter((risk) => !plan.topRisks.includes(risk))
    expect(rest[0]?.startsWith('SV')).toBe(true)
  })
})

describe('E6: foundational principles', () => {
  it('stay visible in the annex where they are not chosen', () => {
    const plan = planFor(aLibrary(manySafeguards(90, () => ({ risks: { RS1: 3 } }))))
    for (const principle of FOUNDATIONAL) {
      expect(
        plan.items.some((item) => item.principle === principle),
        principle,
      ).toBe(true)
    }
    const annex = plan.items.filter((item) => item.tier === 'annex')
    expect(annex.length).toBeGreaterThan(0)
    expect(annex[0]?.schedule).toEqual({ state: 'unscheduled', reason: 'annex' })
    expect(itemIn(plan, annex[0]?.id ?? '').reasons.length).toBeGreaterThan(0)
  })
})
