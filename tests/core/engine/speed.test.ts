import { describe, expect, it } from 'vitest'
import type { Condition } from '@/core/library/condition'
import { someAnswers } from '../../support/answers'
import { aLibrary, manySafeguards } from '../../support/builders'
import { planOf } from '../../support/plans'

/** A condition that counts how often anyone looks at it. */
function counting(): { readonly condition: Condition; readonly looks: () => number } {
  let looks = 0
  const leaf = {
    get question() {
      looks++
      return 'connectivity'
    },
    in: ['patchy', 'mostly-offline'],
  }
  return { condition: leaf, looks: () => looks }
}

describe('E12: the same work is not done twice', () => {
  it('a condition is decided once in a plan, however many safeguards share it', () => {
    const { condition, looks } = counting()
    const library = aLibrary(manySafeguards(500, () => ({ appliesWhen: condition })))
    const plan = planOf(someAnswers({ context: { connectivity: 'patchy' } }), library)
    expect(plan.items).toHaveLength(500)
    const before = looks()
    planOf(someAnswers({ context: { connectivity: 'mostly-offline' } }), library)
    expect(looks() - before).toBeLessThan(10)
  })

  it('a library is laid out once, and other answers ask it no more for what they cannot change', () => {
    let reads = 0
    const safeguards = manySafeguards(50).map((safeguard) =>
      Object.defineProperty({ ...safeguard }, 'dependsOn', {
        enumerable: true,
        get: () => {
          reads++
          return []
        },
      }),
    )
    const library = aLibrary(safeguards)
    planOf(someAnswers(), library)
    expect(reads).toBeGreaterThan(0)
    const before = reads
    planOf(someAnswers({ urgency: 'emergency', context: { redress: 'none' } }), library)
    expect(reads).toBe(before)
  })

  it('the work on a safeguard is looked for again only where authorities, stages, people or dangers change', () => {
    let looks = 0
    const safeguards = manySafeguards(20).map((safeguard) => ({
      ...safeguard,
      actions: safeguard.actions.map((action) =>
        Object.defineProperty({ ...action, stages: ['conception'] as const }, 'late', {
          enumerable: true,
          get: () => {
            looks++
            return 'do-now'
          },
        }),
      ),
    })) as unknown as ReturnType<typeof manySafeguards>
    const library = aLibrary(safeguards)
    const looksFor = (answers: Parameters<typeof someAnswers>[0]): number => {
      const before = looks
      planOf(someAnswers({ stage: 'design', ...answers }), library)
      return looks - before
    }
    expect(looksFor({})).toBeGreaterThan(0)
    expect(looksFor({ context: { redress: 'none' } })).toBe(0)
    expect(looksFor({ stage: 'operations' })).toBeGreaterThan(0)
    expect(looksFor({ stage: 'operations', enrolment: 'none' })).toBeGreaterThan(0)
  })
})
