import { describe, expect, it } from 'vitest'
import { LATE_FORMS } from '@/core/library/kinds'
import type { Safeguard } from '@/core/library/safeguard'
import { STAGES } from '@/core/questionnaire/vocabulary'
import { someAnswers } from '../../support/answers'
import { aLibrary, aSafeguard, manySafeguards } from '../../support/builders'
import { library, planOf } from '../../support/plans'

const idsIn = (safeguards: readonly Safeguard[]): readonly string[] =>
  planOf(someAnswers(), aLibrary(safeguards)).items.map((item) => item.id)

describe('E1: the same plan', () => {
  it('comes from safeguards in any order; equal scores stand by id', () => {
    const [a, b, c] = [aSafeguard('a'), aSafeguard('b'), aSafeguard('c', { principle: 'F2' })]
    expect(idsIn([b, a, c])).toEqual(['c', 'a', 'b'])
    expect(idsIn([c, a, b])).toEqual(['c', 'a', 'b'])
  })

  it('comes from a safeguard whose file names its risks in any order', () => {
    const planWith = (risks: Safeguard['risks']) =>
      planOf(someAnswers(), aLibrary([aSafeguard('a', { risks })])).items
    expect(planWith({ RI2: 1, RI1: 3, RS1: 3 })).toEqual(planWith({ RS1: 3, RI2: 1, RI1: 3 }))
  })

  it('breaks ties by id in the short list and in the calendar too', () => {
    const safeguards = manySafeguards(40)
    const backwards = [...safeguards].reverse()
    const answers = someAnswers({ parallelActions: 2 })
    expect(planOf(answers, aLibrary(backwards))).toEqual(planOf(answers, aLibrary(safeguards)))
  })

  it('does not depend on the language or the order in which roles were named', () => {
    const answers = someAnswers({ roles: ['government', 'donor'] })
    const turned = someAnswers({ roles: ['donor', 'government'] })
    expect(planOf(turned).items).toEqual(planOf(answers).items)
    expect(planOf({ ...answers, language: 'ar' }).items).toEqual(planOf(answers).items)
  })

  it('does not depend on the plans made before of the same library', () => {
    const closed = { question: 'civic-space', in: ['closed'] }
    const safeguards = LATE_FORMS.map((late) =>
      aSafeguard(late, {
        upkeepWhen: { question: 'redress', in: ['several-channels'] },
        actions: [{ late, unsafeWhen: closed }, { late }],
      }),
    )
    const shared = aLibrary(safeguards)
    for (const stage of STAGES)
      for (const redress of ['none', 'several-channels'])
        for (const civicSpace of ['open', 'closed'])
          for (const enrolment of ['none', 'most']) {
            const answers = someAnswers({ stage, enrolment, context: { redress, 'civic-space': civicSpace } })
            expect(planOf(answers, shared)).toEqual(planOf(answers, aLibrary([...safeguards])))
          }
  })

  it('leaves the library as it was', () => {
    const before = JSON.stringify(library.safeguards)
    planOf(someAnswers())
    expect(JSON.stringify(library.safeguards)).toBe(before)
  })
})
