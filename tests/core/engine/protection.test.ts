import { describe, expect, it } from 'vitest'
import type { Condition } from '@/core/library/condition'
import type { PlanItem } from '@/core/plan/plan'
import type { Answers } from '@/core/questionnaire/answers'
import { someAnswers } from '../../support/answers'
import { aLibrary, aSafeguard, bestAnswers } from '../../support/builders'
import { itemIn, library, planOf } from '../../support/plans'

const CLOSED: Condition = { question: 'civic-space', in: ['repressed', 'closed'] }
const CANNOT_REFUSE: Condition = { not: { question: 'mandatory-use', in: ['alternatives'] } }

function itemFor(
  unsafeWhen: Condition,
  context: Answers['context'] = {},
  stage: Answers['stage'] = 'design',
): PlanItem {
  const open = aSafeguard('open', { risks: { RI4: 2 }, actions: [{ unsafeWhen, late: 'remedy' }] })
  return itemIn(planOf(someAnswers({ stage, context }), aLibrary([open])), 'open')
}
const formOf = (item: PlanItem): string | undefined => item.parts[0]?.form

describe('E14: an action that would endanger people', () => {
  it('takes its protective form, at the same or a higher score', () => {
    const safe = itemFor(CLOSED, bestAnswers({ 'civic-space': 'open' }))
    const unsafe = itemFor(CLOSED, bestAnswers({ 'civic-space': 'closed' }))
    expect(formOf(safe)).toBe('action')
    expect(formOf(unsafe)).toBe('protective')
    expect(unsafe.score).toBeGreaterThanOrEqual(safe.score)
  })

  it('takes it too where somebody said "don’t know"', () => {
    expect(formOf(itemFor(CLOSED, { 'civic-space': 'unknown' }))).toBe('protective')
  })

  it('keeps its own form where nobody was asked', () => expect(formOf(itemFor(CLOSED))).toBe('action'))

  it('takes it before the remedy of a late action', () => {
    expect(formOf(itemFor(CLOSED, { 'civic-space': 'closed' }, 'operations'))).toBe('protective')
    expect(formOf(itemFor(CLOSED, { 'civic-space': 'open' }, 'operations'))).toBe('remedy')
  })
})

describe('E14: consent', () => {
  it('carries an action only where people have alternatives', () => {
    expect(formOf(itemFor(CANNOT_REFUSE, { 'mandatory-use': 'alternatives' }))).toBe('action')
    for (const answer of ['some-services', 'most-services', 'only-channel', 'unknown']) {
      expect(formOf(itemFor(CANNOT_REFUSE, { 'mandatory-use': answer })), answer).toBe('protective')
    }
    expect(formOf(itemFor(CANNOT_REFUSE))).toBe('protective')
  })

  it('carries no action of the consent manager where use is compulsory', () => {
    const answers = someAnswers({
      dpiTypes: ['data-exchange'],
      roles: ['government', 'regulator', 'donor', 'technology-provider', 'advocates'],
      context: { 'mandatory-use': 'only-channel' },
    })
    const item = planOf(answers, library).items.find((each) => each.id === 'consent-manager')
    for (const part of item?.parts ?? []) expect(part.form, part.action).toBe('protective')
  })
})
