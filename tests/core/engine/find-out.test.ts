import { describe, expect, it } from 'vitest'
import type { Safeguard } from '@/core/library/safeguard'
import type { Plan } from '@/core/plan/plan'
import type { Answers } from '@/core/questionnaire/answers'
import { someAnswers } from '../../support/answers'
import { aLibrary, aSafeguard, bestAnswers } from '../../support/builders'
import { planOf } from '../../support/plans'

const planFor = (context: Answers['context'], safeguards: readonly Safeguard[] = [aSafeguard('a')]): Plan =>
  planOf(someAnswers({ context: context ?? {} }), aLibrary(safeguards))
const asked = (plan: Plan): readonly string[] => plan.findOut.map((each) => each.question)

function without(...ids: readonly string[]): NonNullable<Answers['context']> {
  return Object.fromEntries(Object.entries(bestAnswers()).filter(([id]) => !ids.includes(id)))
}

describe('find out', () => {
  it('asks what is unanswered or not known, and nothing else', () => {
    expect(asked(planFor(bestAnswers()))).toEqual([])
    expect(asked(planFor(without('redress')))).toEqual(['redress'])
    expect(asked(planFor(bestAnswers({ redress: 'unknown' })))).toEqual(['redress'])
  })

  it('leaves sensitive questions alone, answered "don’t know" or not at all', () => {
    expect(asked(planFor({ ...without('state-access'), fragility: 'unknown' }))).toEqual([])
  })

  it('leaves an unanswered multiple choice alone, but asks where somebody said "don’t know"', () => {
    expect(asked(planFor(without('lagging-groups')))).toEqual([])
    expect(asked(planFor(bestAnswers({ 'lagging-groups': 'unknown' })))).toEqual(['lagging-groups'])
  })

  it('lists unanswered sensitive and multiple questions as not assessed', () => {
    expect(planFor(without('state-access', 'lagging-groups', 'redress')).notAssessed).toEqual([
      'state-access',
      'lagging-groups',
    ])
  })

  it('puts first what would move most points: by risk, by principle, by what a safeguard names', () => {
    const open = without('funding', 'cyber-capacity')
    const byRisk = (risk: 'SV5' | 'RS2') => [aSafeguard('a', { risks: { [risk]: 3 } })]
    expect(asked(planFor(open, byRisk('SV5')))).toEqual(['funding', 'cyber-capacity'])
    expect(asked(planFor(open, byRisk('RS2')))).toEqual(['cyber-capacity', 'funding'])
    const byPrinciple = (principle: 'O8' | 'O5') => [aSafeguard('a', { principle, risks: { RI4: 1 } })]
    expect(asked(planFor(open, byPrinciple('O8')))).toEqual(['funding', 'cyber-capacity'])
    expect(asked(planFor(open, byPrinciple('O5')))).toEqual(['cyber-capacity', 'funding'])
    const naming = aSafeguard('a', {
      risks: { RI4: 1 },
      raisedWhen: [{ when: { question: 'funding', in: ['project-only'] }, by: 3, reason: 'ends' }],
    })
    expect(planFor(open, [naming]).findOut[0]).toMatchObject({ question: 'funding', swing: 3 })
  })

  it('adds for a question that decides a gate', () => {
    const { settings } = aLibrary([])
    const swingOf = (gateQuestionSwing: number) => {
      const answers = someAnswers({ context: without('redress') })
      const library = aLibrary([aSafeguard('a')], { shortList: { gateQuestionSwing } })
      return planOf(answers, library).findOut[0]?.swing ?? 0
    }
    expect(settings.gateQuestions).toContain('redress')
    expect(swingOf(100) - swingOf(0)).toBe(100)
  })

  it('breaks ties by id', () => {
    const open = without('funding', 'connectivity', 'technology-control')
    const untouched = [aSafeguard('a', { principle: 'F7', risks: { RS3: 1 } })]
    const { findOut } = planFor(open, untouched)
    expect(new Set(findOut.map((each) => each.swing)).size).toBe(1)
    expect(findOut.map((each) => each.question)).toEqual(['connectivity', 'funding', 'technology-control'])
  })

  it('puts at most five into the short list', () => {
    const { findOut } = planFor({})
    expect(findOut.slice(0, 5).every((each) => each.tier === 'priority')).toBe(true)
    expect(findOut.length).toBeGreaterThan(5)
    expect(findOut.slice(5).every((each) => each.tier === 'annex')).toBe(true)
  })
})
