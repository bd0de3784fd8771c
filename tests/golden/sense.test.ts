import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Plan, PlanItem } from '@/core/plan/plan'
import type { Answers } from '@/core/questionnaire/answers'
import { DPI_TYPES, isStructural, type Risk, STAGES } from '@/core/questionnaire/vocabulary'
import { itemIn, library, planOf, priorityOf } from '../support/plans'
import { planOfSituation, situationNames, situationOf } from '../support/situations'

const samples = readdirSync('data/samples')
  .filter((file) => file.endsWith('.json'))
  .map((file) => (JSON.parse(readFileSync(`data/samples/${file}`, 'utf8')) as { answers: Answers }).answers)
/** Made by the first test that asks: an engine that breaks then fails tests, not the reading of this file. */
const plans = once(() => [...situationNames.map(planOfSituation), ...samples.map((answers) => planOf(answers))])

function once<Value>(make: () => Value): () => Value {
  let made: Value | null = null
  return () => (made ??= make())
}

const isChosen = (plan: Plan, id: string): boolean => priorityOf(plan).some((item) => item.id === id)
const highest = (plan: Plan): number => plan.exposures[0]?.exposure ?? 0
const lowering = (plan: Plan, risk: Risk): readonly PlanItem[] =>
  priorityOf(plan).filter((item) => (item.risks[risk] ?? 0) >= 2)
const isDone = ({ schedule }: PlanItem, before: number): boolean =>
  schedule.state === 'scheduled' && schedule.startOffset < before
const questionOf = (id: string) => library.questionnaire.questions.find((each) => each.id === id)

describe('plans differ as their situations do', () => {
  it('in their top risks: hardly two situations share the same five', () => {
    const fives = new Set(plans().map((plan) => [...plan.topRisks].sort().join()))
    expect(fives.size).toBeGreaterThanOrEqual(plans().length * 0.8)
  })

  it('in the first of them: no risk leads more than a quarter of the plans, and six different ones do', () => {
    const leads = plans().map((plan) => plan.topRisks[0])
    for (const lead of new Set(leads)) {
      expect(leads.filter((each) => each === lead).length, lead).toBeLessThanOrEqual(plans().length / 4)
    }
    expect(new Set(leads).size).toBeGreaterThanOrEqual(6)
  })

  it('in level: a mature state stays low, a fragile one stands high', () => {
    for (const name of ['mature-exchange', 'mature-id']) {
      expect(highest(planOfSituation(name)), name).toBeLessThan(45)
    }
    for (const name of ['conflict-id', 'contested-payments']) {
      expect(highest(planOfSituation(name)), name).toBeGreaterThan(90)
    }
  })
})

describe('a mature state', () => {
  it.each(['mature-exchange', 'mature-id'])('%s: keeps alive what works, and meets no hold', (name) => {
    const plan = planOfSituation(name)
    const kept = priorityOf(plan).filter((item) => item.mode === 'upkeep')
    expect(kept.length).toBeGreaterThanOrEqual(5)
    expect(kept.map((item) => item.id)).toEqual(
      expect.arrayContaining(['data-protection-act', 'independent-data-authority']),
    )
    expect(plan.gates.every((gate) => gate.verdict === 'go')).toBe(true)
  })

  it('is asked to confirm what is in place, self-assessed where no evidence stands beside the answer', () => {
    const plan = planOfSituation('mature-exchange')
    expect(itemIn(plan, 'data-protection-act').isSelfAssessed).toBe(false)
    expect(itemIn(plan, 'independent-data-authority').isSelfAssessed).toBe(true)
  })
})

describe('the one weakness of a mature state', () => {
  const { answers } = situationOf('mature-exchange')
  const listWith = (question: string, answer: string, stage: NonNullable<Answers['stage']>): Plan =>
    planOf({ ...answers, stage, enrolment: 'none', context: { ...answers.context, [question]: answer } })

  it.each([
    ['data-protection-law', 'exemptions', 'data-protection-act'],
    ['data-protection-authority', 'limited', 'independent-data-authority'],
    ['state-access', 'law-no-court', 'state-access-limits'],
    ['redress', 'operator-only', 'independent-appeal'],
    ['technology-control', 'own-closed', 'exit-from-supplier'],
  ])('%s, %s: stands in the short list, among what is only kept up', (question, answer, id) => {
    const plan = listWith(question, answer, 'design')
    expect(itemIn(plan, id).mode).not.toBe('upkeep')
    expect(isChosen(plan, id)).toBe(true)
  })
})

describe('a moment that passes', () => {
  it.each(['conception', 'design'] as const)('before the tender, in %s: a donor asks for terms of leaving', (stage) => {
    const plan = planOf({
      dpiTypes: ['id'],
      stage,
      roles: ['donor'],
      systemKind: 'replacing',
      enrolment: 'pilot',
      horizonMonths: 24,
      context: {
        'data-protection-law': 'bill',
        'data-protection-authority': 'unknown',
        'legal-basis': 'decree',
        redress: 'unknown',
        'lagging-groups': ['women', 'minorities-indigenous'],
        connectivity: 'rural-gaps',
        understanding: ['unserved-languages'],
        'technology-control': 'not-procured',
        'institutional-lead': 'overlapping',
        funding: 'project-only',
        'mandatory-use': 'unknown',
        biometrics: ['deduplication'],
      },
    })
    expect(isChosen(plan, 'exit-from-supplier')).toBe(true)
  })

  it('while an old system in use is replaced: its closing is planned, with what becomes of its data', () => {
    const { answers } = situationOf('mature-exchange')
    const plan = planOf({
      ...answers,
      stage: 'operations',
      systemKind: 'replacing',
      enrolment: 'most',
      context: {
        ...answers.context,
        'state-access': 'law-no-court',
        'technology-control': 'own-closed',
        'mandatory-use': 'most-services',
        'lagging-groups': ['minorities-indigenous', 'people-with-disabilities'],
        connectivity: 'rural-gaps',
        registers: 'copied-around',
      },
    })
    expect(isChosen(plan, 'retirement-with-deletion')).toBe(true)
  })
})

describe('a system that is still being built', () => {
  it('keeps origin and faith out of its fields before data are collected; it has no reports yet to search for them', () => {
    const plan = planOf({
      dpiTypes: ['id'],
      stage: 'development',
      roles: ['government'],
      enrolment: 'none',
      context: { 'displaced-groups': ['people-in-danger'], 'state-access': 'no-rule' },
    })
    const item = itemIn(plan, 'no-profiling-by-origin')
    expect(item.gate).toBe('before-data-collection')
    expect(item.parts.filter((part) => part.mode === 'now').map((part) => part.action)).toEqual([
      'no-profiling-by-origin.government-law',
    ])
    expect(item.confirmFirst).toEqual([])
  })
})

describe('what is not collected cannot be taken', () => {
  const stages = ['conception', 'design', 'development'] as const
  const worst = Object.fromEntries(
    library.questionnaire.questions
      .filter((each) => each.answer === 'one')
      .map((each) => [each.id, each.options.filter((option) => option !== 'not-procured').at(-1) ?? '']),
  )
  const inDanger: NonNullable<Answers['context']> = {
    'displaced-groups': ['refugees', 'people-in-danger'],
    'state-access': 'direct-access',
    'data-protection-law': 'none',
  }

  it.each(DPI_TYPES.flatMap((type) => stages.map((stage) => [type, stage] as const)))(
    '%s, %s: where no law binds, the police look in and people would be in danger, the least is collected',
    (type, stage) => {
      for (const fragility of ['none', 'conflict-nationwide']) {
        const context = { ...worst, ...inDanger, fragility }
        const plan = planOf({ dpiTypes: [type], stage, roles: ['government'], context })
        expect(isChosen(plan, 'data-minimisation'), fragility).toBe(true)
      }
    },
  )
})

describe('what comes before a decision', () => {
  it.each(['three-facts', 'compulsory-id-by-decree', 'weak-institutions-payments'])(
    '%s: people are asked while the design can still change, before the build',
    (name) => {
      const { schedule } = itemIn(planOfSituation(name), 'early-consultation')
      expect(schedule).toMatchObject({ state: 'scheduled' })
      const build = library.settings.schedule.stageReached.design.development ?? 0
      if (schedule.state === 'scheduled') expect(schedule.endOffset).toBeLessThanOrEqual(build)
    },
  )
})

describe('a regulator of a running system', () => {
  it.each(DPI_TYPES)('of %s rules on software that decides alone: its going live should have waited for that', (type) => {
    const plan = planOf({
      dpiTypes: [type],
      stage: 'operations',
      roles: ['regulator'],
      enrolment: 'most',
      context: { 'automated-decisions': 'automatic-no-review', redress: 'courts-only', 'mandatory-use': 'most-services' },
    })
    expect(isChosen(plan, 'human-review')).toBe(true)
    expect(isDone(itemIn(plan, 'human-review'), 3)).toBe(true)
  })
})

describe('a date that cannot move', () => {
  const needed = ['alternative-channels', 'biometric-exceptions', 'complaint-channels', 'manual-fallback', 'urgent-restoration']
  const election = (own: Partial<Answers>): Answers => ({
    dpiTypes: ['id'],
    stage: 'development',
    roles: ['government'],
    sectors: ['elections'],
    urgency: 'fixed-date',
    startMonth: '2027-01',
    horizonMonths: 12,
    ...own,
    context: {
      'data-protection-law': 'bill',
      'data-protection-authority': 'unestablished',
      'legal-basis': 'decree',
      redress: 'operator-only',
      'lagging-groups': ['women', 'rural-remote', 'older-people'],
      connectivity: 'patchy',
      understanding: ['low-literacy'],
      'cyber-capacity': 'limited',
      'technology-control': 'turnkey',
      'institutional-lead': 'overlapping',
      funding: 'project-only',
      'mandatory-use': 'most-services',
      'automated-decisions': 'none',
      'id-coverage': 'lower-middle',
      biometrics: ['deduplication', 'verification'],
      ...own.context,
    },
  })

  it.each([
    ['built', { 'before-data-collection': '2027-03', 'before-enrolment': '2027-04', 'before-go-live': '2027-07' }, 'development', 'none'],
    ['rolled out', { 'before-go-live': '2027-07' }, 'deployment', 'part'],
  ] as const)('while the system is %s: whoever it fails on election day is served all the same', (_, gateMonths, stage, enrolment) => {
    const plan = planOf(election({ stage, enrolment, gateMonths }))
    for (const id of needed) {
      const { schedule } = itemIn(plan, id)
      expect(schedule, id).toMatchObject({ state: 'scheduled' })
      if (schedule.state === 'scheduled') expect(schedule.endOffset, id).toBeLessThanOrEqual(6)
    }
    const day = plan.gates.find((each) => each.gate === 'before-go-live')
    expect(day?.reasons[0]?.reason).toBe('fixed-date')
  })

  it('once everybody is in the system, and no step tells when it is: that comes before all else', () => {
    const plan = planOf(
      election({ stage: 'operations', enrolment: 'most', context: { 'cyber-capacity': 'plans-only' } }),
    )
    expect(plan.dates.map(({ reason }) => reason)).toEqual(['fixed-date'])
    for (const id of needed) {
      expect(isChosen(plan, id), id).toBe(true)
      expect(isDone(itemIn(plan, id), 3), id).toBe(true)
    }
    const { schedule } = itemIn(plan, 'complaint-channels')
    if (schedule.state === 'scheduled') expect(schedule.endOffset).toBeLessThanOrEqual(5)
  })
})

describe('aid for refugees', () => {
  const sectors = [['social-protection', 'humanitarian'], ['social-protection']] as const
  const kinds = DPI_TYPES.flatMap((type) => STAGES.slice(1).map((stage) => [type, stage] as const))

  it.each(sectors.flatMap((own) => kinds.map((kind) => [...kind, own] as const)))(
    '%s, %s, %s: the list of who gets it is protected, for whoever fears the list goes without',
    (type, stage, own) => {
      const plan = planOf({
        dpiTypes: [type],
        stage,
        roles: ['government'],
        sectors: [...own],
        context: {
          'data-protection-law': 'sectoral',
          'data-protection-authority': 'limited',
          'legal-basis': 'decree',
          redress: 'operator-only',
          'state-access': 'no-rule',
          'civic-space': 'narrowed',
          fragility: 'none',
          'displaced-groups': ['refugees'],
          'lagging-groups': ['women', 'children'],
          connectivity: 'patchy',
          understanding: ['unserved-languages', 'low-literacy'],
          'cyber-capacity': 'limited',
          'technology-control': 'own-closed',
          'institutional-lead': 'clear',
          funding: 'project-only',
          'mandatory-use': 'most-services',
          'automated-decisions': 'advice-only',
          'id-coverage': 'low',
          biometrics: ['deduplication', 'verification'],
        },
      })
      expect(isChosen(plan, 'aid-list-protection')).toBe(true)
    },
  )
})

describe('an exchange through which aid goes among much else', () => {
  const { answers } = situationOf('federal-advocates-exchange')
  const reasonsWith = (access: string): readonly string[] => {
    const context = { ...answers.context, 'state-access': access }
    const plan = planOf({ ...answers, roles: ['government'], stage: 'design', sectors: ['social-protection', 'tax'], context })
    const { reasons } = itemIn(plan, 'aid-list-protection')
    return reasons.flatMap((each) => (each.kind === 'raised' ? each.reason : []))
  }

  it('has its aid list before all else only where no rule keeps security bodies from it', () => {
    for (const access of ['no-rule', 'direct-access']) expect(reasonsWith(access)).toContain('aid-list-within-reach')
    for (const access of ['court-order', 'law-no-court'])
      expect(reasonsWith(access)).not.toContain('aid-list-within-reach')
  })
})

describe('the overseer of a running system that one supplier from abroad holds', () => {
  it.each(DPI_TYPES)('of %s: makes terms of leaving binding while the contract can still be changed', (type) => {
    const plan = planOf({
      dpiTypes: [type],
      stage: 'operations',
      roles: ['regulator'],
      systemKind: 'extending',
      enrolment: 'most',
      operators: ['state', 'foreign'],
      stateStructure: ['small-island'],
      startMonth: '2027-01',
      horizonMonths: 18,
      parallelActions: 3,
      contractEndMonth: '2028-03',
      context: {
        'data-protection-law': 'none',
        'data-protection-authority': 'none',
        'legal-basis': 'general-law',
        redress: 'operator-only',
        'cyber-capacity': 'plans-only',
        'technology-control': 'turnkey',
        funding: 'cost-recovery',
        'mandatory-use': 'some-services',
        'payments-oversight': 'same-body',
      },
    })
    const { schedule } = itemIn(plan, 'exit-from-supplier')
    expect(isChosen(plan, 'exit-from-supplier')).toBe(true)
    expect(schedule.state === 'scheduled' && schedule.endOffset).toBeLessThanOrEqual(14)
  })
})

describe('a regulator that is not independent, or has no means', () => {
  it.each(['design', 'development', 'deployment', 'operations'] as const)(
    'has its own independence in the short list, in %s: nobody obeys what it orders otherwise',
    (stage) => {
      const plan = planOf({
        dpiTypes: ['id'],
        stage,
        roles: ['regulator'],
        context: {
          'data-protection-law': 'exemptions',
          'data-protection-authority': 'limited',
          'legal-basis': 'general-law',
          redress: 'operator-only',
          'civic-space': 'narrowed',
          'lagging-groups': ['women'],
          connectivity: 'rural-gaps',
          understanding: ['low-digital-skills'],
          'cyber-capacity': 'limited',
          'technology-control': 'rules-one-supplier',
          'institutional-lead': 'clear',
          funding: 'recurrent',
          'mandatory-use': 'most-services',
          'automated-decisions': 'advice-only',
          'id-coverage': 'upper-middle',
          biometrics: ['verification'],
        },
      })
      expect(isChosen(plan, 'independent-data-authority')).toBe(true)
    },
  )
})

describe('a group that can do little at once', () => {
  it.each([
    [2, 18],
    [3, 12],
  ])('%s at once, for %s months: is given what it has room for, but for one, and no top risk is left open', (atOnce, months) => {
    for (const type of DPI_TYPES) {
      const { answers } = situationOf('federal-advocates-exchange')
      const plan = planOf({ ...answers, dpiTypes: [type], parallelActions: atOnce, horizonMonths: months })
      const withoutRoom = priorityOf(plan).filter(
        ({ schedule }) => schedule.state === 'unscheduled' && schedule.reason === 'no-capacity',
      )
      expect(withoutRoom.length, type).toBeLessThanOrEqual(library.settings.shortList.withoutRoom)
      expect(priorityOf(plan).length, type).toBeGreaterThanOrEqual(library.settings.shortList.least)
      expect(plan.shortfalls, type).toEqual([])
    }
  })
})

describe('health data', () => {
  it.each(['design', 'development', 'deployment', 'operations'] as const)(
    'through an exchange that is easily broken into, in %s: whoever they are about hears of a leak in time',
    (stage) => {
      const plan = planOf({
        dpiTypes: ['data-exchange'],
        stage,
        roles: ['government'],
        sectors: ['health'],
        context: {
          'data-protection-law': 'sectoral',
          'data-protection-authority': 'unestablished',
          'legal-basis': 'general-law',
          redress: 'operator-only',
          connectivity: 'rural-gaps',
          'cyber-capacity': 'plans-only',
          'technology-control': 'own-closed',
          'institutional-lead': 'overlapping',
          funding: 'project-only',
          'mandatory-use': 'some-services',
          'automated-decisions': 'advice-only',
          registers: 'copied-around',
        },
      })
      expect(isChosen(plan, 'breach-notice')).toBe(true)
    },
  )
})

describe('a supplier of a running system', () => {
  it.each(DPI_TYPES)('of %s, where few could stop an attack: proves its controls again, beside what it has to catch up', (type) => {
    const plan = planOf({
      dpiTypes: [type],
      stage: 'operations',
      roles: ['technology-provider'],
      enrolment: 'most',
      context: {
        'data-protection-law': 'binding',
        redress: 'operator-only',
        'cyber-capacity': 'plans-only',
        'technology-control': 'own-closed',
        'mandatory-use': 'most-services',
        'automated-decisions': 'automatic-with-review',
      },
    })
    expect(isChosen(plan, 'security-baseline')).toBe(true)
    expect(itemIn(plan, 'security-baseline').mode).toBe('now')
    expect(isDone(itemIn(plan, 'security-baseline'), 3)).toBe(true)
  })
})

describe('a system still being thought about, of which little is known', () => {
  it('has dates for all it should do: the bills in the making do not keep the map and the assessment out', () => {
    const unknown = library.questionnaire.questions
      .filter((each) => each.answer === 'one' && !each.sensitive && (each.dpiTypes?.includes('id') ?? true))
      .map(({ id }) => [id, 'unknown'])
    const plan = planOf({
      dpiTypes: ['id'],
      stage: 'conception',
      roles: ['government'],
      context: Object.fromEntries(unknown) as NonNullable<Answers['context']>,
    })
    for (const { id, schedule } of priorityOf(plan)) expect(schedule.state, id).toBe('scheduled')
    expect(isDone(itemIn(plan, 'rights-impact-assessment'), 12)).toBe(true)
    expect(plan.gates.every((gate) => gate.proposedOffset === null)).toBe(true)
  })
})

describe('a fragile state', () => {
  it.each(['conflict-id', 'contested-payments'])('%s: physical safety leads, recourse is there', (name) => {
    const plan = planOfSituation(name)
    expect(plan.topRisks).toContain('RS3')
    const first = priorityOf(plan).slice(0, 4)
    expect(first.filter((item) => (item.risks.RS3 ?? 0) >= 2).length).toBeGreaterThanOrEqual(2)
    expect(isChosen(plan, 'register-seizure-plan')).toBe(true)
    expect(isChosen(plan, 'complaint-channels')).toBe(true)
    expect(plan.gates.every((gate) => gate.verdict === 'hold')).toBe(true)
  })

  it('counts physical danger among the first five though its running system fails in everything', () => {
    const plan = planOf({
      dpiTypes: ['id'],
      stage: 'operations',
      roles: ['government'],
      enrolment: 'most',
      context: {
        'data-protection-law': 'none',
        'data-protection-authority': 'none',
        'legal-basis': 'policy-only',
        redress: 'none',
        fragility: 'conflict-nationwide',
        connectivity: 'mostly-offline',
        'cyber-capacity': 'none',
        'technology-control': 'turnkey',
        'institutional-lead': 'none',
        funding: 'people-or-vendor-pay',
        'mandatory-use': 'only-channel',
        'automated-decisions': 'automatic-no-review',
        'id-coverage': 'low',
      },
    })
    expect(plan.topRisks).toContain('RS3')
  })

  it('has its list of aid recipients protected', () => {
    expect(isChosen(planOfSituation('contested-payments'), 'aid-list-protection')).toBe(true)
    expect(isChosen(planOfSituation('emergency-cash'), 'aid-list-protection')).toBe(true)
  })
})

describe('weak institutions', () => {
  it('do not let structural risks crowd out exclusion and safety, in any situation', () => {
    for (const plan of plans()) {
      expect(plan.topRisks.filter(isStructural).length).toBeLessThanOrEqual(2)
      const atPeople = priorityOf(plan).filter((item) =>
        (Object.keys(item.risks) as Risk[]).some((risk) => !isStructural(risk) && (item.risks[risk] ?? 0) >= 2),
      )
      expect(atPeople.length).toBeGreaterThanOrEqual(priorityOf(plan).length / 2)
    }
  })

  it('in payments: exclusion, fraud and recourse each have two strong actions', () => {
    const plan = planOfSituation('weak-institutions-payments')
    expect(lowering(plan, 'RI2').length).toBeGreaterThanOrEqual(2)
    expect(lowering(plan, 'RS2').length).toBeGreaterThanOrEqual(2)
    expect(lowering(plan, 'RS4').length).toBeGreaterThanOrEqual(2)
  })
})

describe('small things', () => {
  it('do not crowd out the law and the hotline where these are missing', () => {
    for (const [index, plan] of plans().entries()) {
      const chosen = plan.context.chosen
      const lacksLaw = ['bill', 'none'].includes(chosen.get('data-protection-law')?.[0] ?? '')
      const lacksRedress = ['courts-only', 'none'].includes(chosen.get('redress')?.[0] ?? '')
      const law = plan.items.some((item) => item.id === 'data-protection-act')
      if (lacksLaw && law && !plan.context.isEmergency && plan.gates.length > 0) {
        expect(isChosen(plan, 'data-protection-act'), `law in plan ${index}`).toBe(true)
      }
      if (lacksRedress) expect(isChosen(plan, 'complaint-channels'), `hotline in plan ${index}`).toBe(true)
    }
  })

  it('an emergency begins with its minimum: hotline, fallback and an expiry date within a quarter', () => {
    const plan = planOfSituation('emergency-cash')
    for (const id of ['complaint-channels', 'manual-fallback', 'sunset-clause', 'data-minimisation']) {
      expect(isDone(itemIn(plan, id), 3), id).toBe(true)
    }
  })
})

describe('what a plan leans on', () => {
  it('is chosen, or dated before what waits for it: every hard prerequisite of every chosen action', () => {
    for (const plan of plans()) {
      for (const item of priorityOf(plan)) {
        if (item.schedule.state === 'unscheduled') continue
        for (const id of item.dependsOn) {
          const first = plan.items.find((each) => each.id === id)
          if (first) expect(first.schedule.state, `${id} before ${item.id}`).toBe('scheduled')
        }
      }
    }
  })

  it('answers every reason that a gate gives, unless a full principle or an emergency stands in the way', () => {
    const named = (reason: string): readonly string[] =>
      library.settings.verdicts.find((rule) => rule.id === reason)?.answeredBy ?? []
    for (const name of ['compulsory-id-by-decree', 'conflict-id', 'contract-signed-id', 'weak-institutions-payments']) {
      const plan = planOfSituation(name)
      for (const id of new Set(plan.gates.flatMap((gate) => gate.reasons.flatMap((each) => named(each.reason))))) {
        const item = plan.items.find((each) => each.id === id)
        const ofPrinciple = priorityOf(plan).filter((each) => each.principle === item?.principle)
        const isFull = ofPrinciple.length === library.settings.shortList.perPrinciple
        if (item && !isFull) expect(isChosen(plan, id), `${id} in ${name}`).toBe(true)
      }
    }
  })
})

describe.each(['three-facts', 'three-facts-payments'])('three facts alone (%s)', (name) => {
  const made = once(() => planOfSituation(name))

  it('assume no conflict and nothing about people: no sensitive answer has points, no form is protective for it', () => {
    const plan = made()
    const sensitive = plan.exposures
      .flatMap((each) => each.reasons)
      .filter((each) => questionOf(each.question)?.sensitive)
    expect(sensitive).toEqual([])
    const gates = plan.gates.flatMap((gate) => gate.reasons.map((each) => each.reason))
    expect(new Set(gates)).toEqual(new Set(['not-known']))
  })

  it('lead with the questions that would move the plan most, first those that decide the gates', () => {
    const plan = made()
    const first = plan.findOut.filter((each) => each.tier === 'priority').map((each) => each.question)
    expect(first).toHaveLength(library.settings.shortList.findOut)
    expect(first.slice(0, 3).sort()).toEqual([...library.settings.gateQuestions].sort())
  })

  it('give a plan that a state can begin with: owner, law, impact assessment, hotline', () => {
    const plan = made()
    for (const id of ['data-protection-act', 'rights-impact-assessment', 'complaint-channels']) {
      expect(isChosen(plan, id), id).toBe(true)
    }
    expect(itemIn(plan, 'named-owner').schedule.state).toBe('scheduled')
  })
})

it('names whom to ask for every question that can be asked about, in every plan', () => {
  const words = JSON.parse(readFileSync('data/text/en/questionnaire.json', 'utf8')) as {
    questions: Record<string, { whom: string }>
  }
  for (const { findOut } of plans()) {
    for (const { question } of findOut) expect(words.questions[question]?.whom, question).toMatch(/\w{3}/)
  }
})
