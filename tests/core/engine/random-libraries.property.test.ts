import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Library } from '@/core/library/library'
import type { Plan } from '@/core/plan/plan'
import type { Answers } from '@/core/questionnaire/answers'
import { anyAnswers, anyAnswerTo, questionnaire, worseAnswers } from '../../support/answers'
import { anyLibraryOf } from '../../support/any-library'
import { aLibrary } from '../../support/builders'
import {
  addsUp,
  endsBeforeGates,
  hasOneAccountable,
  hidesNoPrinciple,
  judgesGates,
  keepsWithinMeans,
  onlyRaisesWhatIsTied,
  startsAfterPrerequisites,
} from '../../support/plan-laws'
import { planOf, priorityOf, RUNS, SEED } from '../../support/plans'

const situations = fc.tuple(anyLibraryOf(1, 60), anyAnswers)
const forAnyLibrary = (hold: (plan: Plan, library: Library, answers: Answers) => void) =>
  fc.assert(
    fc.property(situations, ([safeguards, answers]) => {
      const library = aLibrary(safeguards)
      hold(planOf(answers, library), library, answers)
    }),
    { numRuns: RUNS * 2, seed: SEED },
  )

it('E1: any library gives the same plan backwards, and again after another plan was made of it', () => {
  forAnyLibrary((plan, library, answers) => {
    const backwards = { ...library, safeguards: [...library.safeguards].reverse() }
    expect(planOf(answers, backwards)).toEqual(plan)
    planOf({ ...answers, stage: 'operations', urgency: 'emergency', context: { redress: 'none' } }, library)
    expect(planOf(answers, library)).toEqual(plan)
  })
})

it('E2, E4: any library gives whole sums', () => forAnyLibrary(addsUp))

it('E5: in any library a worse answer lowers no score, and raises only what it is tied to', () => {
  const anyQuestion = fc
    .constantFrom(...questionnaire.questions)
    .chain((question) => fc.tuple(fc.constant(question), anyAnswerTo(question), fc.nat()))
  fc.assert(
    fc.property(situations, anyQuestion, ([safeguards, answers], [question, answer, pick]) => {
      const library = aLibrary(safeguards)
      const worse = worseAnswers(question, answer)
      const worst = worse[pick % Math.max(1, worse.length)]
      if (worst === undefined) return
      const planWith = (given: typeof answer): Plan =>
        planOf({ ...answers, context: { ...answers.context, [question.id]: given } }, library)
      onlyRaisesWhatIsTied(planWith(answer), planWith(worst), question, library)
    }),
    { numRuns: RUNS * 2, seed: SEED },
  )
})

it('E6: any library keeps in the plan what is due, and says which principle it lacks', () => {
  forAnyLibrary(hidesNoPrinciple)
})
it('E7: any library without circles starts nothing before its prerequisites', () => {
  forAnyLibrary(startsAfterPrerequisites)
})
it('E8: any library ends gated work before its gate', () => forAnyLibrary(endsBeforeGates))
it('E10: any library is planned within horizon and capacity', () => forAnyLibrary(keepsWithinMeans))
it('E11: any library has one accountable for each item', () => forAnyLibrary(hasOneAccountable))
it('E13: any library meets the same gates', () => forAnyLibrary(judgesGates))

it('E9: any library keeps the limits of the short list, and says what it cannot cover', () => {
  forAnyLibrary((plan, { settings, safeguards }) => {
    const { least, most, perPrinciple, catchUps, coverEach, musts } = settings.shortList
    const chosen = priorityOf(plan)
    expect(chosen.length).toBeLessThanOrEqual(most)
    if (plan.items.length <= least) return
    const entersAnyway = new Set([
      ...musts.map(({ principle }) => chosen.find((item) => item.principle === principle)?.id),
      ...(plan.context.isEmergency ? safeguards.filter((each) => each.emergencyMinimum) : []).map(
        ({ id }) => id,
      ),
    ])
    const free = chosen.filter((item) => !entersAnyway.has(item.id))
    for (const { principle } of free) {
      const times = chosen.filter((item) => item.principle === principle).length
      const byRule = chosen.filter((item) => item.principle === principle && entersAnyway.has(item.id)).length
      expect(times, principle).toBeLessThanOrEqual(Math.max(perPrinciple, byRule))
    }
    const late = free.filter((item) => item.mode === 'catch-up').length
    expect(late).toBeLessThanOrEqual(catchUps)
    const short = new Set(plan.shortfalls.flatMap((each) => ('risk' in each ? [each.risk] : [])))
    for (const risk of plan.topRisks) {
      const times = chosen.filter((item) => risk in item.risks).length
      expect(short.has(risk), risk).toBe(times < coverEach)
    }
  })
})
