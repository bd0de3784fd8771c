import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Plan } from '@/core/plan/plan'
import { FOUNDATIONAL, RISKS } from '@/core/questionnaire/vocabulary'
import { anyAnswers, anyAnswerTo, questionnaire, worseAnswers } from '../../support/answers'
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
import { library, planOf, priorityOf, RUNS, SEED } from '../../support/plans'

const settings = library.settings
const check = (property: fc.IProperty<[ReturnType<typeof JSON.parse>]> | fc.IRawProperty<unknown>) =>
  fc.assert(property as fc.IRawProperty<unknown>, { numRuns: RUNS, seed: SEED })

const forAnyPlan = (hold: (plan: Plan) => void) =>
  check(fc.property(anyAnswers, (answers) => hold(planOf(answers))))

describe('any answers whatever', () => {
  it('E1: gives the same plan from the safeguards in any order', () => {
    check(
      fc.property(
        anyAnswers,
        fc.shuffledSubarray([...library.safeguards], { minLength: library.safeguards.length }),
        (answers, safeguards) => {
          expect(planOf(answers, { ...library, safeguards })).toEqual(planOf(answers))
        },
      ),
    )
  })

  it('E2: gives 13 exposures, the highest first', () => {
    forAnyPlan((plan) => {
      expect(plan.exposures.map((each) => each.risk).sort()).toEqual([...RISKS].sort())
      const values = plan.exposures.map((each) => each.exposure)
      expect(values).toEqual([...values].sort((a, b) => b - a))
    })
  })

  it('E2 and E4: gives exposures and scores that are whole sums of their reasons', () => forAnyPlan(addsUp))

  it('E6: keeps an item of every foundational principle in the plan', () => {
    forAnyPlan((plan) => {
      hidesNoPrinciple(plan, library)
      const principles = new Set(plan.items.map((item) => item.principle))
      expect(FOUNDATIONAL.filter((principle) => !principles.has(principle))).toEqual([])
    })
  })

  it('E7: starts no item before its hard prerequisites have ended', () =>
    forAnyPlan(startsAfterPrerequisites))

  it('E8: ends gated items before their gate, or proposes a later one; four catch-ups at most', () => {
    forAnyPlan((plan) => {
      endsBeforeGates(plan)
      // The minimum of an emergency enters whatever the cap; nothing late enters beside it then.
      const minimum = new Set(
        library.safeguards.filter((each) => each.emergencyMinimum).map((each) => each.id),
      )
      const isFirstAid = (id: string): boolean => plan.context.isEmergency && minimum.has(id)
      const catchUps = priorityOf(plan).filter((item) => item.mode === 'catch-up' && !isFirstAid(item.id))
      if (plan.items.length > settings.shortList.least) {
        expect(catchUps.length).toBeLessThanOrEqual(settings.shortList.catchUps)
      }
    })
  })

  it('E9: chooses 10 to 15 items, at most four of a principle, with F1, F3 and F8 among them', () => {
    forAnyPlan((plan) => {
      const chosen = priorityOf(plan)
      const { least, most, perPrinciple, musts } = settings.shortList
      expect(chosen.length).toBeGreaterThanOrEqual(Math.min(least, plan.items.length))
      expect(chosen.length).toBeLessThanOrEqual(most)
      const times = (principle: string): number =>
        chosen.filter((item) => item.principle === principle).length
      for (const { principle } of chosen)
        expect(times(principle), principle).toBeLessThanOrEqual(perPrinciple)
      for (const { principle } of musts) expect(times(principle), principle).toBeGreaterThan(0)
    })
  })

  it('E9: covers each top risk twice, three of them structural at most, or says what is short', () => {
    forAnyPlan((plan) => {
      expect(plan.topRisks).toHaveLength(settings.shortList.topRisks)
      expect(plan.topRisks.filter((risk) => risk.startsWith('SV')).length).toBeLessThanOrEqual(3)
      const short = new Set(plan.shortfalls.flatMap((each) => ('risk' in each ? [each.risk] : [])))
      for (const risk of plan.topRisks) {
        const times = priorityOf(plan).filter((item) => risk in item.risks).length
        if (!short.has(risk)) expect(times, risk).toBeGreaterThanOrEqual(2)
      }
    })
  })

  it('E10: keeps within the horizon and never loads a lead beyond its capacity', () => {
    forAnyPlan((plan) => keepsWithinMeans(plan, library))
  })

  it('E11: has exactly one accountable, who holds the power, inside the plan or outside it', () => {
    forAnyPlan((plan) => hasOneAccountable(plan, library))
  })

  it('E13: holds where a reason holds, limits where one limits, and else lets go', () => {
    forAnyPlan((plan) => judgesGates(plan, library))
  })

  it('E13: holds wherever people cannot refuse and no law binds or nobody puts errors right', () => {
    const use = fc.constantFrom('most-services', 'only-channel')
    const lack = fc.constantFrom({ 'legal-basis': 'policy-only' }, { redress: 'none' })
    check(
      fc.property(anyAnswers, use, lack, (answers, mandatoryUse, missing) => {
        const context = { ...answers.context, 'mandatory-use': mandatoryUse, ...missing }
        for (const { verdict } of planOf({ ...answers, context }).gates) expect(verdict).toBe('hold')
      }),
    )
  })
})

describe('E5: a worse answer', () => {
  /** One step worse in each question in turn, over any answers to the others. */
  it.each(questionnaire.questions.map((question) => question.id))(
    'to "%s" lowers no score, and raises only what it is tied to',
    (id) => {
      const question = questionnaire.questions.find((each) => each.id === id)
      if (!question) throw new Error(`no question ${id}`)
      const runs = Math.ceil(RUNS / 6)
      const situations = fc.property(anyAnswers, anyAnswerTo(question), fc.nat(), (answers, answer, pick) => {
        const worse = worseAnswers(question, answer)
        const worst = worse[pick % Math.max(1, worse.length)]
        if (worst === undefined) return
        const before = planOf({ ...answers, context: { ...answers.context, [id]: answer } })
        const after = planOf({ ...answers, context: { ...answers.context, [id]: worst } })
        onlyRaisesWhatIsTied(before, after, question, library)
      })
      fc.assert(situations, { numRuns: runs, seed: SEED })
    },
  )
})
