import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leavesOf } from '@/core/library/condition'
import type { Plan } from '@/core/plan/plan'
import { FOUNDATIONAL, RISKS } from '@/core/questionnaire/vocabulary'
import { anyAnswers, questionnaire, worseAnswers } from '../../support/answers'
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

  it('E2: gives 13 exposures from 0 to 100 whose reasons add up, the highest first', () => {
    forAnyPlan((plan) => {
      expect(plan.exposures.map((each) => each.risk).sort()).toEqual([...RISKS].sort())
      const values = plan.exposures.map((each) => each.exposure)
      expect(values).toEqual([...values].sort((a, b) => b - a))
      for (const { exposure, reasons } of plan.exposures) {
        expect(exposure).toBeGreaterThanOrEqual(0)
        expect(exposure).toBeLessThanOrEqual(100)
        expect(reasons.reduce((sum, reason) => sum + reason.points, 0)).toBe(exposure)
      }
    })
  })

  it('E4: gives every item a score that its reasons add up to', () => {
    forAnyPlan((plan) => {
      for (const item of plan.items) {
        expect(item.reasons.reduce((sum, reason) => sum + reason.points, 0)).toBe(item.score)
      }
    })
  })

  it('E6: keeps an item of every foundational principle in the plan', () => {
    forAnyPlan((plan) => {
      const principles = new Set(plan.items.map((item) => item.principle))
      expect(FOUNDATIONAL.filter((principle) => !principles.has(principle))).toEqual([])
    })
  })

  it('E7: starts no item before its hard prerequisites have ended', () => {
    forAnyPlan((plan) => {
      const byId = new Map(plan.items.map((item) => [item.id, item]))
      for (const item of plan.items) {
        if (item.schedule.state === 'unscheduled') continue
        for (const id of item.dependsOn) {
          const before = byId.get(id)
          if (!before) continue
          expect(before.schedule.state, `${id} before ${item.id}`).toBe('scheduled')
          if (before.schedule.state === 'scheduled') {
            expect(before.schedule.endOffset).toBeLessThanOrEqual(item.schedule.startOffset)
          }
        }
      }
    })
  })

  it('E8: ends gated items before their gate, or proposes a later one; four catch-ups at most', () => {
    forAnyPlan((plan) => {
      const gates = new Map(plan.gates.map((gate) => [gate.gate, gate.proposedOffset ?? gate.offset]))
      for (const item of plan.items) {
        const gate = item.gate === null ? undefined : gates.get(item.gate)
        if (gate === undefined || item.schedule.state === 'unscheduled') continue
        expect(item.schedule.endOffset, item.id).toBeLessThanOrEqual(gate)
      }
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
    forAnyPlan((plan) => {
      const capacity = plan.context.parallelActions ?? settings.schedule.parallelActions
      const load = new Map<string, number>()
      for (const { schedule, lead } of plan.items) {
        if (schedule.state === 'unscheduled') continue
        expect(schedule.endOffset).toBeLessThanOrEqual(plan.horizonMonths)
        expect(schedule.startOffset).toBeLessThan(schedule.endOffset)
        const { startOffset, wave } = schedule
        expect(wave).toBe(startOffset < 3 ? 1 : startOffset < 12 ? 2 : 3)
        for (let month = startOffset; month < schedule.endOffset; month++) {
          const key = `${lead} ${month}`
          load.set(key, (load.get(key) ?? 0) + 1)
        }
      }
      for (const [key, count] of load) expect(count, key).toBeLessThanOrEqual(capacity)
    })
  })

  it('E11: has at most one accountable part in an item', () => {
    forAnyPlan((plan) => {
      for (const item of plan.items)
        expect(item.parts.filter((part) => part.isAccountable).length).toBeLessThanOrEqual(1)
    })
  })
})

describe('E5: a worse answer', () => {
  it('lowers no score, and raises only what it is tied to', () => {
    const questions = fc.constantFrom(...questionnaire.questions)
    check(
      fc.property(anyAnswers, questions, fc.nat(), (answers, question, pick) => {
        const worse = worseAnswers(question, answers.context?.[question.id])
        const worst = worse[pick % Math.max(1, worse.length)]
        if (worst === undefined) return
        const before = planOf(answers)
        const after = planOf({ ...answers, context: { ...answers.context, [question.id]: worst } })
        const scores = new Map(after.items.map((item) => [item.id, item.score]))
        for (const item of before.items) {
          const score = scores.get(item.id) ?? Number.NEGATIVE_INFINITY
          expect(score, `${item.id} after ${question.id}`).toBeGreaterThanOrEqual(item.score)
          const safeguard = library.safeguards.find((each) => each.id === item.id)
          const isTied =
            Object.keys(question.raises).some((risk) => risk in item.risks) ||
            question.movesUp.includes(item.principle) ||
            safeguard?.raisedWhen.some((raise) =>
              leavesOf(raise.when).some((leaf) => leaf.question === question.id),
            )
          if (!isTied) expect(score, `${item.id} is not tied to ${question.id}`).toBe(item.score)
        }
      }),
    )
  })
})
