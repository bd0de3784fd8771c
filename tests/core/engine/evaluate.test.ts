import { describe, expect, it } from 'vitest'
import type { Condition } from '@/core/library/condition'
import { evaluate, isUnsafe, undecidedBy } from '@/core/engine/evaluate'
import { aContext } from '../../support/builders'

const YES: Condition = { question: 'connectivity', in: ['patchy'] }
const NO: Condition = { question: 'connectivity', in: ['mostly-offline'] }
const UNANSWERED: Condition = { question: 'redress', in: ['none'] }
const DONT_KNOW: Condition = { question: 'funding', in: ['recurrent'] }
const NOT_ASKED: Condition = { question: 'fraud-pressure', in: ['high'] }
const context = aContext({ dpiTypes: ['id'], context: { connectivity: 'patchy', funding: 'unknown' } })

describe('E3: a condition has three verdicts', () => {
  it.each<[string, Condition, string]>([
    ['an answer among those named', YES, 'yes'],
    ['another answer', NO, 'no'],
    ['no answer', UNANSWERED, 'unknown'],
    ['"don’t know"', DONT_KNOW, 'unknown'],
    ['a question that these DPI types do not ask', NOT_ASKED, 'no'],
    ['a fact', { question: 'dpiTypes', in: ['payments', 'id'] }, 'yes'],
  ])('of %s', (_, condition, verdict) => expect(evaluate(condition, context)).toBe(verdict))

  it.each<[string, Condition, string]>([
    ['all: one no decides', { all: [YES, UNANSWERED, NO] }, 'no'],
    ['all: without a no, one unknown keeps it open', { all: [YES, UNANSWERED] }, 'unknown'],
    ['all: only yes', { all: [YES, YES] }, 'yes'],
    ['any: one yes decides', { any: [NO, UNANSWERED, YES] }, 'yes'],
    ['any: without a yes, one unknown keeps it open', { any: [NO, UNANSWERED] }, 'unknown'],
    ['any: only no', { any: [NO, NOT_ASKED] }, 'no'],
    ['not: turns yes and no around', { not: NO }, 'yes'],
    ['not: leaves unknown unknown', { not: UNANSWERED }, 'unknown'],
    ['nested', { all: [{ any: [NO, { not: NO }] }, { not: { all: [YES, NO] } }] }, 'yes'],
  ])('%s', (_, condition, verdict) => expect(evaluate(condition, context)).toBe(verdict))

  it('names each question that keeps it open, once', () => {
    expect(
      undecidedBy({ all: [YES, UNANSWERED, { not: { any: [DONT_KNOW, UNANSWERED] } }] }, context),
    ).toEqual(['redress', 'funding'])
  })
})

describe('E14: whether an action is unsafe', () => {
  const conflict: Condition = { question: 'fragility', in: ['conflict-in-parts', 'conflict-nationwide'] }
  const cannotRefuse: Condition = { not: { question: 'mandatory-use', in: ['alternatives'] } }

  it('protects where the answer says so', () => {
    expect(isUnsafe(conflict, aContext({ context: { fragility: 'conflict-in-parts' } }))).toBe(true)
    expect(isUnsafe(conflict, aContext({ context: { fragility: 'none' } }))).toBe(false)
  })

  it('protects when in doubt', () => {
    expect(isUnsafe(conflict, aContext({ context: { fragility: 'unknown' } }))).toBe(true)
    expect(isUnsafe(cannotRefuse, aContext())).toBe(true)
  })

  it('assumes no conflict where nobody answered a sensitive question', () => {
    expect(isUnsafe(conflict, aContext())).toBe(false)
  })
})
