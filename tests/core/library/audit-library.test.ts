import { describe, expect, it } from 'vitest'
import { auditSafeguard } from '@/core/library/audit-library'
import type { Condition } from '@/core/library/condition'
import { questionnaire } from '../../support/answers'
import { aSafeguard } from '../../support/builders'
import { library } from '../../support/plans'

type Own = Parameters<typeof aSafeguard>[1]
const on = (question: string, ...options: readonly string[]): Condition => ({ question, in: options })
/** RI2 and F9 tie it to connectivity; the tests below are about direction unless they say otherwise. */
const fieldsOf = (own: Own): readonly string[] =>
  auditSafeguard(aSafeguard('a', { principle: 'F9', risks: { RI2: 2 }, ...own }), questionnaire).map(
    (each) => each.field,
  )

describe('auditSafeguard: a worse answer never switches a safeguard off', () => {
  it.each<[string, Condition]>([
    ['the worst options', on('connectivity', 'patchy', 'mostly-offline')],
    ['not the best', { not: on('connectivity', 'nearly-everywhere') }],
    [
      'either of two that lean towards worse',
      { any: [on('connectivity', 'mostly-offline'), on('funding', 'people-or-vendor-pay')] },
    ],
    ['some of a multiple choice', on('lagging-groups', 'women')],
    ['a fact', on('operators', 'foreign')],
  ])('accepts %s', (_, appliesWhen) => expect(fieldsOf({ appliesWhen })).toEqual([]))

  it.each<[string, Condition]>([
    ['the best option', on('connectivity', 'nearly-everywhere')],
    ['a gap in the scale', on('connectivity', 'rural-gaps', 'mostly-offline')],
    ['not the worst', { not: on('connectivity', 'mostly-offline') }],
    ['`none` of a multiple choice', on('lagging-groups', 'none')],
    ['what one of several scales orders the other way', { all: [on('registers', 'copied-around')] }],
  ])('refuses %s', (_, appliesWhen) => {
    const own: Own = { risks: { RI2: 1, SV4: 1, RS1: 1 }, appliesWhen }
    expect(fieldsOf(own)).toEqual(['appliesWhen'])
  })

  it('names the reason of a raise that leans the wrong way', () => {
    const raisedWhen = [{ when: on('redress', 'several-channels'), by: 3, reason: 'why' }]
    expect(fieldsOf({ raisedWhen })).toEqual(['raisedWhen.why'])
  })

  it('wants upkeep to name the best options', () => {
    expect(fieldsOf({ upkeepWhen: on('connectivity', 'nearly-everywhere') })).toEqual([])
    expect(fieldsOf({ upkeepWhen: on('connectivity', 'mostly-offline') })).toEqual(['upkeepWhen'])
  })

  it('wants what an answer switches to be tied to it by a risk, a principle or a raise', () => {
    const own: Own = { principle: 'O1', risks: { RS1: 1 }, appliesWhen: on('connectivity', 'mostly-offline') }
    expect(fieldsOf(own)).toEqual(['appliesWhen'])
    expect(fieldsOf({ ...own, risks: { RI2: 1 } })).toEqual([])
    expect(fieldsOf({ ...own, principle: 'F3' })).toEqual([])
    const raisedWhen = [{ when: on('connectivity', 'mostly-offline'), by: 1, reason: 'why' }]
    expect(fieldsOf({ ...own, raisedWhen })).toEqual([])
  })

  it('finds nothing in the library as it ships', () => {
    expect(library.safeguards.flatMap((each) => auditSafeguard(each, questionnaire))).toEqual([])
  })
})
