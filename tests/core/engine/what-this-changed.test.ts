import { describe, expect, it } from 'vitest'
import { answersGiven, whatThisChanged } from '@/core/engine/what-this-changed'
import type { Library } from '@/core/library/library'
import type { Answers } from '@/core/questionnaire/answers'
import { someAnswers } from '../../support/answers'
import { aLibrary, aSafeguard, bestAnswers, manySafeguards } from '../../support/builders'
import { library, planOf, priorityOf } from '../../support/plans'

function effectOf(answers: Answers, id: string, own: Library = library) {
  const effect = whatThisChanged(own, answers, id)
  if (!effect) throw new Error('no plan')
  return effect
}

describe('what an answer changed', () => {
  it('is asked of what was answered and a plan could do without, in the order of the questionnaire', () => {
    const answers = someAnswers({
      urgency: 'fixed-date',
      country: 'TG',
      language: 'fr',
      context: { redress: 'none', 'legal-basis': 'unknown' },
    })
    expect(answersGiven(library, answers)).toEqual(['urgency', 'legal-basis', 'redress'])
    expect(answersGiven(library, someAnswers())).toEqual([])
    expect(answersGiven(library, { context: { biometrics: ['none'] } })).toEqual([])
  })

  it('compares a weak answer with the best, and the points are those of the exposures', () => {
    const answers = someAnswers({ context: bestAnswers({ connectivity: 'patchy' }) })
    const effect = effectOf(answers, 'connectivity')
    expect(effect).toMatchObject({ id: 'connectivity', against: 'best' })
    const reasons = planOf(answers).exposures.flatMap(({ risk, reasons: of }) =>
      of.filter((each) => each.question === 'connectivity').map(({ points }) => ({ risk, points })),
    )
    expect(effect.exposures).toHaveLength(reasons.length)
    expect(effect.exposures).toEqual(expect.arrayContaining(reasons))
    const points = effect.exposures.map((each) => each.points)
    expect(points).toEqual([...points].sort((a, b) => b - a))
  })

  it('compares the best answer with none, which took points off', () => {
    const effect = effectOf(someAnswers({ context: { redress: 'several-channels' } }), 'redress')
    expect(effect.against).toBe('none')
    expect(effect.exposures.length).toBeGreaterThan(0)
    expect(effect.exposures.every(({ points }) => points < 0)).toBe(true)
  })

  it('compares several with none of them, and "don’t know" with the best', () => {
    const several = effectOf(someAnswers({ context: { 'lagging-groups': ['women'] } }), 'lagging-groups')
    expect(several.against).toBe('best')
    expect(effectOf(someAnswers({ context: { 'lagging-groups': ['none'] } }), 'lagging-groups').against).toBe(
      'none',
    )
    expect(effectOf(someAnswers({ context: { redress: 'unknown' } }), 'redress').against).toBe('best')
  })

  it('says what it brought into the short list and what it moved out', () => {
    const answers = someAnswers({ context: bestAnswers({ connectivity: 'mostly-offline' }) })
    const effect = effectOf(answers, 'connectivity')
    const now = priorityOf(planOf(answers)).map((item) => item.id)
    const before = priorityOf(planOf(someAnswers({ context: bestAnswers() }))).map((item) => item.id)
    expect(effect.entered.length).toBeGreaterThan(0)
    expect([...effect.entered].sort()).toEqual(now.filter((id) => !before.includes(id)).sort())
    expect([...effect.left].sort()).toEqual(before.filter((id) => !now.includes(id)).sort())
  })

  it('names the gates whose verdict it changed, and those that it put behind', () => {
    const context = bestAnswers({ redress: 'none', 'mandatory-use': 'only-channel' })
    expect(effectOf(someAnswers({ context }), 'redress').gates).toContainEqual({
      gate: 'before-go-live',
      before: 'go',
      now: 'hold',
    })
    const enrolled = effectOf(someAnswers({ enrolment: 'pilot', context: bestAnswers() }), 'enrolment')
    expect(enrolled.against).toBe('none')
    expect(enrolled.gates).toEqual([
      { gate: 'before-data-collection', before: 'go', now: null },
      { gate: 'before-enrolment', before: 'go', now: null },
    ])
  })

  it('names what stays in the short list but is done in another way: protected, kept up, adapted', () => {
    const safeguards = [
      aSafeguard('protected', {
        actions: [{ unsafeWhen: { question: 'civic-space', in: ['repressed', 'closed'] } }],
      }),
      aSafeguard('adapted', {
        adaptations: [{ id: 'quiet', when: { question: 'civic-space', in: ['repressed', 'closed'] } }],
      }),
      aSafeguard('kept-up', {
        upkeepWhen: { not: { question: 'civic-space', in: ['repressed', 'closed'] } },
      }),
      aSafeguard('same'),
    ]
    const answers = someAnswers({ context: bestAnswers({ 'civic-space': 'closed' }) })
    const effect = effectOf(answers, 'civic-space', aLibrary(safeguards))
    expect([...effect.reworded].sort()).toEqual(['adapted', 'kept-up', 'protected'])
  })

  it('counts an interim measure as another way', () => {
    const law = aSafeguard('law', {
      actions: [{ gate: 'before-data-collection', weeks: [20, 20], interim: { effort: 'S', weeks: [4, 4] } }],
    })
    const answers = someAnswers({ enrolment: 'pilot' })
    expect(effectOf(answers, 'enrolment', aLibrary([law])).reworded).toEqual(['law'])
  })

  it('is nothing where nothing hangs on it, and null where there is no plan', () => {
    const answers = someAnswers({ context: { funding: 'mixed' } })
    const untouched = effectOf(answers, 'funding', aLibrary(manySafeguards(3)))
    expect(untouched).toMatchObject({ entered: [], left: [], reworded: [], gates: [] })
    expect(whatThisChanged(library, { context: {} }, 'funding')).toBeNull()
  })
})
