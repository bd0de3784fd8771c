import { describe, expect, it } from 'vitest'
import type { PlannedGate } from '@/core/plan/plan'
import type { Answer, Answers } from '@/core/questionnaire/answers'
import { GATES } from '@/core/questionnaire/vocabulary'
import { datesWithoutStep, planGates } from '@/core/engine/plan-gates'
import { readContext } from '@/core/questionnaire/context'
import { questionnaire } from '../../support/answers'
import { aContext, bestAnswers } from '../../support/builders'
import { library } from '../../support/plans'

const gatesOf = (own: Partial<Answers>): readonly PlannedGate[] => planGates(library, aContext(own))
const namesOf = (own: Partial<Answers>): readonly string[] => gatesOf(own).map((each) => each.gate)

describe('E8: gates', () => {
  it('take their months from the facts', () => {
    const [first] = gatesOf({ startMonth: '2027-01', gateMonths: { 'before-data-collection': '2027-05' } })
    expect(first).toMatchObject({ gate: 'before-data-collection', offset: 4, assumed: false })
  })

  it('take a default by stage where nobody gave a month, marked as assumed', () => {
    const defaults = library.settings.schedule.gateMonths.design
    for (const { gate, offset, assumed } of gatesOf({ stage: 'design' })) {
      expect({ offset, assumed }).toEqual({ offset: defaults[gate], assumed: true })
    }
    expect(namesOf({ stage: 'design' })).toEqual(GATES)
  })

  it('come in order: a default never stands after a later gate that was given', () => {
    const gates = gatesOf({ startMonth: '2027-01', gateMonths: { 'before-enrolment': '2027-04' } })
    expect(gates.map((each) => each.offset).slice(0, 2)).toEqual([3, 3])
  })

  it('are all passed up to the last one that is', () => {
    expect(namesOf({ startMonth: '2027-01', gateMonths: { 'before-go-live': '2026-10' } })).toEqual([
      'before-scale-up',
    ])
  })

  it('come in order: a default never stands before the gate ahead of it', () => {
    const gates = gatesOf({ startMonth: '2027-01', gateMonths: { 'before-data-collection': '2028-12' } })
    expect(gates.map((each) => each.offset)).toEqual([23, 23, 23, 24])
  })

  it('are passed once their month lies before the start', () => {
    const gateMonths = { 'before-data-collection': '2026-11' }
    expect(namesOf({ startMonth: '2027-01', gateMonths })).not.toContain('before-data-collection')
  })

  it('are passed in the very month in which the plan starts', () => {
    const gateMonths = { 'before-data-collection': '2027-01' }
    expect(namesOf({ startMonth: '2027-01', gateMonths })).not.toContain('before-data-collection')
  })

  it('take no month from the facts where nobody said when the plan starts', () => {
    const gateMonths = { 'before-data-collection': '2020-01' }
    const read = readContext(questionnaire, {
      dpiTypes: ['id'],
      stage: 'design',
      roles: ['government'],
      gateMonths,
    })
    if (!read.ok) throw new Error(read.missing)
    const [first] = planGates(library, read.context)
    const { design } = library.settings.schedule.gateMonths
    expect(first).toMatchObject({ offset: design['before-data-collection'], assumed: true })
  })

  it('stay passed by the people in the system where a month was given but no start to count from', () => {
    const read = readContext(questionnaire, {
      dpiTypes: ['id'],
      stage: 'deployment',
      roles: ['government'],
      enrolment: 'part',
      gateMonths: { 'before-go-live': '2030-01' },
    })
    if (!read.ok) throw new Error(read.missing)
    expect(planGates(library, read.context).map((each) => each.gate)).toEqual(['before-scale-up'])
  })

  it('stay ahead behind one that is given for later, though a later one was passed', () => {
    const gateMonths = { 'before-enrolment': '2027-06', 'before-go-live': '2026-10' }
    expect(namesOf({ startMonth: '2027-01', gateMonths })).toEqual(['before-enrolment', 'before-scale-up'])
  })

  it('let a default stand after another default, and before a later gate that was given', () => {
    const gateMonths = { 'before-scale-up': '2028-01' }
    expect(gatesOf({ startMonth: '2027-01', gateMonths }).map((each) => each.offset)).toEqual([
      10, 12, 12, 12,
    ])
  })

  it('are passed by the people already in the system, unless a month says otherwise', () => {
    expect(namesOf({ enrolment: 'part' })).toEqual(['before-scale-up'])
    const gateMonths = { 'before-go-live': '2027-06' }
    expect(namesOf({ enrolment: 'part', startMonth: '2027-01', gateMonths })).toEqual([
      'before-go-live',
      'before-scale-up',
    ])
    expect(namesOf({ enrolment: 'most' })).toEqual([])
  })

  it('are passed where the stage leaves them behind', () => {
    expect(namesOf({ stage: 'operations' })).toEqual(['before-scale-up'])
  })

  it('are those of the part that is furthest behind, whichever stage is given for the whole', () => {
    const own: Partial<Answers> = { dpiTypes: ['id', 'payments'], stageByType: { payments: 'development' } }
    expect(gatesOf({ ...own, stage: 'operations' })).toEqual(gatesOf({ stage: 'development' }))
    const parts = { id: 'operations', payments: 'deployment' } as const
    expect(namesOf({ ...own, stage: 'conception', stageByType: parts })).toEqual(
      namesOf({ stage: 'deployment' }),
    )
  })

  it('are ahead of a part that is still being made, though people are in the other', () => {
    const own: Partial<Answers> = { dpiTypes: ['id', 'payments'], enrolment: 'most', stage: 'design' }
    expect(namesOf({ ...own, stageByType: { id: 'operations' } })).toEqual(GATES)
    expect(namesOf(own)).toEqual([])
  })
})

describe('E13: the verdict of a gate', () => {
  const at = (gate: string, answers: Readonly<Record<string, Answer>>, own: Partial<Answers> = {}) => {
    const found = gatesOf({ ...own, context: bestAnswers(answers) }).find((each) => each.gate === gate)
    if (!found) throw new Error(`${gate} is not ahead`)
    return { verdict: found.verdict, reasons: found.reasons.map((each) => each.reason), found }
  }

  it('is go where nothing stands against it', () => {
    for (const gate of GATES) expect(at(gate, {})).toMatchObject({ verdict: 'go', reasons: [] })
  })

  it.each(['most-services', 'only-channel'])(
    'is hold where use is %s and the legal basis a policy',
    (use) => {
      for (const gate of GATES) {
        const { verdict, reasons } = at(gate, { 'mandatory-use': use, 'legal-basis': 'policy-only' })
        expect(verdict).toBe('hold')
        expect(reasons[0]).toBe('compulsory-without-law')
      }
    },
  )

  it.each(['most-services', 'only-channel'])('is hold where use is %s and there is no redress', (use) => {
    for (const gate of GATES) {
      expect(at(gate, { 'mandatory-use': use, redress: 'none' })).toMatchObject({
        verdict: 'hold',
        reasons: expect.arrayContaining(['compulsory-without-redress']),
      })
    }
  })

  it('is no hold where people can do without the system', () => {
    expect(at('before-enrolment', { 'legal-basis': 'policy-only', redress: 'none' }).verdict).toBe(
      'go-limited',
    )
  })

  it.each(['conflict-in-parts', 'conflict-nationwide', 'contested-authority'])(
    'is hold where there is %s and identity would be newly centralised',
    (fragility) =>
      expect(at('before-data-collection', { fragility }, { systemKind: 'new' }).verdict).toBe('hold'),
  )

  it('is limited in a conflict where an existing system is extended', () => {
    const extending = at('before-scale-up', { fragility: 'conflict-in-parts' }, { systemKind: 'extending' })
    expect(extending).toMatchObject({ verdict: 'go-limited', reasons: ['conflict'] })
  })

  it('takes a system for new until somebody says otherwise', () => {
    expect(at('before-data-collection', { fragility: 'conflict-nationwide' }).verdict).toBe('hold')
  })

  it('gives each reason once with who may waive it, holds first, and marks what rests on a sensitive answer', () => {
    const answers = { 'mandatory-use': 'only-channel', redress: 'none', fragility: 'conflict-nationwide' }
    const { found, reasons } = at('before-go-live', answers, { systemKind: 'extending' })
    expect(reasons[0]).toBe('compulsory-without-redress')
    expect(new Set(reasons).size).toBe(reasons.length)
    expect(found.reasons.every((each) => each.waivedBy.length > 0)).toBe(true)
    expect(found.reasons.find((each) => each.reason === 'conflict')?.sensitive).toBe(true)
    expect(found.reasons[0]?.sensitive).toBe(false)
  })

  it('marks a reason as sensitive though only one of its answers is, and says who may waive the unknown', () => {
    const answers = { 'mandatory-use': 'only-channel', 'state-access': 'direct-access' }
    const { found } = at('before-go-live', answers)
    const mixed = found.reasons.find((each) => each.reason === 'compulsory-with-direct-access')
    expect(mixed?.sensitive).toBe(true)
    const [unknown] = gatesOf({ context: bestAnswers({ redress: 'unknown' }) })
    expect(unknown?.reasons).toEqual([
      {
        reason: 'not-known',
        question: 'redress',
        waivedBy: 'government',
        sensitive: false,
        cannotWait: false,
      },
    ])
  })

  it('leaves a reason to the gates that it is for', () => {
    const { settings } = library
    const when = { question: 'redress', in: ['none'] }
    const rule = {
      id: 'one',
      gates: ['before-go-live'],
      verdict: 'hold',
      when,
      waivedBy: 'regulator',
      answeredBy: [],
    } as const
    const own = {
      ...library,
      settings: { ...settings, verdicts: [{ ...rule, gates: [...rule.gates], answeredBy: [] }] },
    }
    const gates = planGates(own, aContext({ context: bestAnswers({ redress: 'none' }) }))
    expect(gates.map((each) => each.verdict)).toEqual(['go', 'go', 'hold', 'go'])
    expect(gates[2]?.reasons).toEqual([
      { reason: 'one', question: null, waivedBy: 'regulator', sensitive: false, cannotWait: false },
    ])
  })

  it('is limited where the date cannot move, unless people can do without the system', () => {
    const verdictsFor = (mandatoryUse: string) =>
      gatesOf({ urgency: 'fixed-date', context: bestAnswers({ 'mandatory-use': mandatoryUse }) }).map(
        (each) => each.reasons.map(({ reason }) => reason),
      )
    expect(verdictsFor('some-services')).toEqual([[], [], ['fixed-date'], []])
    expect(verdictsFor('alternatives')).toEqual([[], [], [], []])
    const live = gatesOf({
      urgency: 'fixed-date',
      enrolment: 'part',
      context: bestAnswers({ 'mandatory-use': 'some-services' }),
    })
    expect(live.map((each) => [each.gate, each.reasons[0]?.reason])).toEqual([
      ['before-scale-up', 'fixed-date'],
    ])
  })

  it('stands for a date that cannot move also where no step comes on it any more', () => {
    const datesFor = (own: Partial<Answers>, mandatoryUse = 'some-services') => {
      const context = aContext({
        urgency: 'fixed-date',
        ...own,
        context: bestAnswers({ 'mandatory-use': mandatoryUse }),
      })
      return datesWithoutStep(library, context, planGates(library, context)).map(({ reason }) => reason)
    }
    expect(datesFor({ enrolment: 'most' })).toEqual(['fixed-date'])
    expect(datesFor({ enrolment: 'part' })).toEqual([])
    expect(datesFor({ enrolment: 'most' }, 'alternatives')).toEqual([])
    expect(datesFor({ enrolment: 'most', urgency: 'normal' })).toEqual([])
  })

  it('names holds first in whatever order the rules stand', () => {
    const { settings } = library
    const turned = { ...library, settings: { ...settings, verdicts: [...settings.verdicts].reverse() } }
    const context = bestAnswers({ 'mandatory-use': 'only-channel', redress: 'none' })
    const goLive = planGates(turned, aContext({ context })).find((each) => each.gate === 'before-go-live')
    expect(goLive?.reasons.length).toBeGreaterThan(1)
    expect(goLive?.reasons[0]?.reason).toBe('compulsory-without-redress')
  })

  it('is limited where nobody knows what decides it, and names the question', () => {
    for (const answer of [undefined, 'unknown']) {
      const { 'legal-basis': _, ...rest } = bestAnswers()
      const context = answer === undefined ? rest : { ...rest, 'legal-basis': answer }
      const [first] = gatesOf({ context })
      expect(first?.verdict).toBe('go-limited')
      expect(first?.reasons).toMatchObject([{ reason: 'not-known', question: 'legal-basis' }])
    }
  })
})
