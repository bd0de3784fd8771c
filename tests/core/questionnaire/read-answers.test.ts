import { describe, expect, it } from 'vitest'
import type { Answers } from '@/core/questionnaire/answers'
import { missingAnswer, readAnswers } from '@/core/questionnaire/read-answers'
import { questionnaire, someAnswers } from '../../support/answers'

function read(raw: unknown): Answers {
  const result = readAnswers(questionnaire, raw)
  if (!result.ok) throw new Error(`${result.fault.code} ${result.fault.key}`)
  return result.answers
}
function faultIn(raw: unknown) {
  const result = readAnswers(questionnaire, raw)
  return result.ok ? null : result.fault
}

describe('readAnswers', () => {
  it('reads the example of the questionnaire as it stands', () => {
    const example: Answers = {
      country: 'TG',
      institution: 'Ministry of Digital Economy',
      dpiName: 'National payment switch',
      dpiTypes: ['payments'],
      stage: 'design',
      roles: ['government'],
      startMonth: '2027-01',
      horizonMonths: 18,
      currency: 'XOF',
      language: 'fr',
      context: { redress: 'operator-only', 'lagging-groups': ['women', 'rural-remote'] },
      evidence: { redress: 'Decree 12' },
    }
    expect(read(example)).toEqual(example)
  })

  it.each<[string, unknown, string, string]>([
    ['no object', 7, 'not-an-object', 'answers'],
    ['a list', [], 'not-an-object', 'answers'],
    ['null', null, 'not-an-object', 'answers'],
    ['a context that is no object', { context: 'none' }, 'not-an-object', 'context'],
    ['gate months that are no object', { gateMonths: '2027-01' }, 'not-an-object', 'gateMonths'],
    ['an unknown fact', { colour: 'red' }, 'unknown-key', 'colour'],
    ['an unknown fact without a value', { colour: '' }, 'unknown-key', 'colour'],
    ['an unknown question', { context: { weather: 'fine' } }, 'unknown-key', 'context.weather'],
    ['an unknown question without a value', { context: { weather: '' } }, 'unknown-key', 'context.weather'],
    ['evidence for no question', { evidence: { weather: 'fine' } }, 'unknown-key', 'evidence.weather'],
    [
      'a gate that does not exist',
      { gateMonths: { 'before-lunch': '2027-01' } },
      'unknown-key',
      'gateMonths.before-lunch',
    ],
    ['a stage for no DPI type', { stageByType: { health: 'design' } }, 'unknown-key', 'stageByType.health'],
    ['a stage that does not exist', { stage: 'retired' }, 'unknown-option', 'stage'],
    [
      'a type’s stage that does not exist',
      { stageByType: { id: 'retired' } },
      'unknown-option',
      'stageByType.id',
    ],
    ['a role that does not exist', { roles: ['government', 'king'] }, 'unknown-option', 'roles'],
    ['an answer that does not exist', { context: { redress: 'some' } }, 'unknown-option', 'context.redress'],
    ['`unknown` for a fact', { stage: 'unknown' }, 'unknown-option', 'stage'],
    ['several where one is asked', { stage: ['design'] }, 'wrong-value', 'stage'],
    ['one where several are asked', { roles: 'government' }, 'wrong-value', 'roles'],
    ['a number in a list', { roles: [1] }, 'wrong-value', 'roles'],
    ['a text that is a number', { institution: 7 }, 'wrong-value', 'institution'],
    ['a text too long', { institution: 'x'.repeat(10_001) }, 'wrong-value', 'institution'],
    ['evidence that is no text', { evidence: { redress: 7 } }, 'wrong-value', 'evidence.redress'],
    ['a horizon that is not offered', { horizonMonths: 13 }, 'wrong-value', 'horizonMonths'],
    ['a number out of range', { parallelActions: 51 }, 'wrong-value', 'parallelActions'],
    ['a number below the range', { peopleTarget: 0 }, 'wrong-value', 'peopleTarget'],
    ['half a person', { peopleTarget: 1.5 }, 'wrong-value', 'peopleTarget'],
    ['a number as text', { peopleTarget: '5' }, 'wrong-value', 'peopleTarget'],
    ['a month that does not exist', { startMonth: '2027-13' }, 'wrong-value', 'startMonth'],
    ['a day for a month', { startMonth: '2027-01-01' }, 'wrong-value', 'startMonth'],
    [
      'a gate’s month that does not exist',
      { gateMonths: { 'before-go-live': '2027-00' } },
      'wrong-value',
      'gateMonths.before-go-live',
    ],
    ['a country in small letters', { country: 'tg' }, 'wrong-value', 'country'],
    ['a currency by name', { currency: 'euro' }, 'wrong-value', 'currency'],
    [
      'two that exclude each other',
      { stateStructure: ['federal', 'unitary'] },
      'contradiction',
      'stateStructure',
    ],
    [
      '`none` beside others',
      { context: { 'lagging-groups': ['none', 'women'] } },
      'contradiction',
      'context.lagging-groups',
    ],
    [
      '`unknown` beside others',
      { context: { 'lagging-groups': ['women', 'unknown'] } },
      'contradiction',
      'context.lagging-groups',
    ],
    [
      '`none` beside `unknown`',
      { context: { biometrics: ['none', 'unknown'] } },
      'contradiction',
      'context.biometrics',
    ],
  ])('refuses %s by code and key', (_, raw, code, key) => {
    const fault = faultIn(raw)
    expect(fault).toMatchObject({ code, key })
    expect(fault?.allowed.length).toBeGreaterThan(0)
  })

  it('says what was found, cut short', () => {
    const fault = faultIn({ stage: 'x'.repeat(500) })
    expect(fault).toMatchObject({ found: expect.stringMatching(/^"x{59}$/) })
  })

  it('counts empty strings, empty lists, null and blanks as left out', () => {
    const raw = {
      institution: '',
      dpiName: '  ',
      roles: [],
      country: null,
      context: { redress: '', 'lagging-groups': [] },
    }
    expect(read(raw)).toEqual({ context: {} })
    expect(read({ evidence: { redress: '' }, gateMonths: { 'before-go-live': '' } })).toEqual({
      evidence: {},
      gateMonths: {},
    })
  })

  it('reads `none` alone, and `unknown` alone as one answer', () => {
    expect(read({ context: { biometrics: ['none'] } }).context).toEqual({ biometrics: ['none'] })
    expect(read({ context: { biometrics: ['unknown'] } }).context).toEqual({ biometrics: 'unknown' })
    expect(read({ context: { biometrics: 'unknown' } }).context).toEqual({ biometrics: 'unknown' })
  })

  it('reads options outside the scale', () => {
    expect(read({ context: { 'technology-control': 'not-procured' } }).context).toEqual({
      'technology-control': 'not-procured',
    })
  })

  it('puts several choices into the questionnaire’s order, each once', () => {
    expect(read({ roles: ['donor', 'government', 'donor'] }).roles).toEqual(['government', 'donor'])
    expect(read({ context: { biometrics: ['open-search', 'verification'] } }).context).toEqual({
      biometrics: ['verification', 'open-search'],
    })
  })

  it.each(['__proto__', 'constructor', 'toString'])(
    'takes %s for an unknown key, and pollutes nothing',
    (key) => {
      expect(faultIn(JSON.parse(`{"${key}": {"polluted": true}}`))).toMatchObject({
        code: 'unknown-key',
        key,
      })
      expect(faultIn(JSON.parse(`{"context": {"${key}": "none"}}`))).toMatchObject({ key: `context.${key}` })
      expect(faultIn(JSON.parse(`{"gateMonths": {"${key}": "2027-01"}}`))).toMatchObject({
        key: `gateMonths.${key}`,
      })
      expect(faultIn(JSON.parse(`{"evidence": {"${key}": "x"}}`))).toMatchObject({ key: `evidence.${key}` })
      expect('polluted' in {}).toBe(false)
    },
  )
})

describe('missingAnswer', () => {
  it('names the first that a plan cannot do without', () => {
    expect(missingAnswer(questionnaire, {})).toMatchObject({ code: 'missing', key: 'dpiTypes' })
    expect(missingAnswer(questionnaire, { dpiTypes: ['id'], stage: 'design' })).toMatchObject({
      key: 'roles',
    })
    expect(missingAnswer(questionnaire, someAnswers())).toBeNull()
  })
})
