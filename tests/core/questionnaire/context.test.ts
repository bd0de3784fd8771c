import { describe, expect, it } from 'vitest'
import type { Answers } from '@/core/questionnaire/answers'
import { monthName, monthNumber, readContext } from '@/core/questionnaire/context'
import { shownQuestions } from '@/core/questionnaire/questionnaire'
import { DPI_TYPES } from '@/core/questionnaire/vocabulary'
import { questionnaire, someAnswers } from '../../support/answers'
import { aContext } from '../../support/builders'

describe('readContext', () => {
  it.each(['dpiTypes', 'stage', 'roles'] as const)('says that %s is missing', (missing) => {
    const { [missing]: _, ...rest } = someAnswers()
    expect(readContext(questionnaire, rest)).toEqual({ ok: false, missing })
    const empty: Answers = missing === 'stage' ? rest : { ...rest, [missing]: [] }
    expect(readContext(questionnaire, empty)).toEqual({ ok: false, missing })
  })

  it('gives each DPI type its own stage where one is given', () => {
    const { stageOf } = aContext({ stage: 'design', stageByType: { payments: 'operations' } })
    expect(stageOf).toEqual({ id: 'design', payments: 'operations', 'data-exchange': 'design' })
  })

  it('asks only the questions of the chosen DPI types, and leaves out answers to others', () => {
    const context = aContext({
      dpiTypes: ['id'],
      context: { 'fraud-pressure': 'high', biometrics: ['none'] },
    })
    expect(context.chosen.has('fraud-pressure')).toBe(false)
    expect(context.notAsked.has('fraud-pressure')).toBe(true)
    expect(context.chosen.get('biometrics')).toEqual(['none'])
    expect(context.notAsked.has('biometrics')).toBe(false)
  })

  it('holds choices of facts and questions alike, and nothing for what was not answered', () => {
    const context = aContext({ operators: ['foreign'], systemKind: 'new', context: { redress: 'unknown' } })
    expect(context.chosen.get('operators')).toEqual(['foreign'])
    expect(context.chosen.get('systemKind')).toEqual(['new'])
    expect(context.chosen.get('redress')).toEqual(['unknown'])
    expect(context.chosen.has('connectivity')).toBe(false)
  })

  it('counts months, so that they can be subtracted', () => {
    const context = aContext({ startMonth: '2026-11', gateMonths: { 'before-go-live': '2027-02' } })
    expect((context.gateMonths.get('before-go-live') ?? 0) - (context.startMonth ?? 0)).toBe(3)
    for (const month of ['2027-01', '2027-12', '1999-06'])
      expect(monthName(monthNumber(month) ?? 0)).toBe(month)
    expect(monthNumber(undefined)).toBeNull()
  })

  it('knows an emergency, and leaves the defaults open where nobody said', () => {
    expect(aContext({ urgency: 'emergency' }).isEmergency).toBe(true)
    expect(aContext({ urgency: 'fixed-date' })).toMatchObject({
      isEmergency: false,
      horizonMonths: null,
      parallelActions: null,
      contractEndMonth: null,
    })
  })
})

describe('shownQuestions', () => {
  it('shows at most 20 for one DPI type and 23 for all three', () => {
    for (const type of DPI_TYPES) expect(shownQuestions(questionnaire, [type]).length).toBeLessThanOrEqual(20)
    expect(shownQuestions(questionnaire, DPI_TYPES)).toHaveLength(23)
  })
})
