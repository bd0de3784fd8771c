import { describe, expect, it } from 'vitest'
import type { Exposure } from '@/core/plan/plan'
import type { Answer, Answers } from '@/core/questionnaire/answers'
import { NONE } from '@/core/questionnaire/questionnaire'
import { DPI_TYPES, RISKS, type Risk, STAGES } from '@/core/questionnaire/vocabulary'
import { measureExposures } from '@/core/engine/measure-exposures'
import { questionnaire } from '../../support/answers'
import { aContext, bestAnswers } from '../../support/builders'
import { library } from '../../support/plans'

const { baselines } = library.settings

function exposureTo(risk: Risk, own: Partial<Answers>): Exposure {
  const found = measureExposures(library, aContext(own)).find((each) => each.risk === risk)
  if (!found) throw new Error(`no exposure to ${risk}`)
  return found
}

/** What an answer to one question adds, all others at their best. */
function pointsOf(
  question: string,
  answer: Answer | undefined,
  risk: Risk,
  own: Partial<Answers> = {},
): number {
  const { [question]: _, ...rest } = bestAnswers()
  const context = answer === undefined ? rest : { ...rest, [question]: answer }
  const { reasons } = exposureTo(risk, { ...own, context })
  return reasons.find((reason) => reason.question === question)?.points ?? 0
}

describe('E2: exposure', () => {
  it('is the baseline of the DPI type and stage where every answer is the best', () => {
    for (const risk of RISKS) {
      const { exposure, reasons } = exposureTo(risk, { stage: 'deployment', context: bestAnswers() })
      expect(exposure, risk).toBe(baselines.byType.id[risk] + (baselines.byStage.deployment[risk] ?? 0))
      expect(reasons).toHaveLength(1)
    }
  })

  it('is 100 where every answer is the worst, whether few questions raise the risk or many', () => {
    const worst = questionnaire.questions.map((each): [string, Answer] => [
      each.id,
      each.answer === 'many' ? each.options.filter((option) => option !== NONE) : (each.options.at(-1) ?? ''),
    ])
    for (const risk of RISKS) {
      expect(exposureTo(risk, { context: Object.fromEntries(worst) }).exposure, risk).toBe(100)
    }
  })

  it('takes the highest baseline of several DPI types and names the type', () => {
    const { exposure, reasons } = exposureTo('RI2', { dpiTypes: ['id', 'payments'], context: bestAnswers() })
    expect(exposure).toBe(baselines.byType.payments.RI2 + (baselines.byStage.design.RI2 ?? 0))
    expect(reasons[0]).toMatchObject({ kind: 'baseline', answer: 'payments' })
  })

  it('takes the baseline of each type at the stage of that type', () => {
    const own: Partial<Answers> = { stageByType: { id: 'deployment' }, context: bestAnswers() }
    expect(exposureTo('RI3', own).exposure).toBe(
      baselines.byType.id.RI3 + (baselines.byStage.deployment.RI3 ?? 0),
    )
  })

  it('keeps for each answer the points that it adds', () => {
    const context = bestAnswers({ connectivity: 'patchy' })
    const { exposure, reasons } = exposureTo('RI2', { context })
    expect(reasons).toHaveLength(2)
    expect(reasons[1]).toMatchObject({ kind: 'answer', question: 'connectivity', answer: 'patchy' })
    expect((reasons[0]?.points ?? 0) + (reasons[1]?.points ?? 0)).toBe(exposure)
  })

  it('weighs a question by how strongly it raises the risk', () => {
    const three = pointsOf('connectivity', 'mostly-offline', 'RI2')
    const two = pointsOf('funding', 'people-or-vendor-pay', 'RI2')
    expect(three / two).toBeCloseTo(3 / 2, 1)
  })

  it('shares the room above the baseline among the questions shown, so one type more makes each count less', () => {
    const alone = pointsOf('connectivity', 'mostly-offline', 'RI2')
    const withMore = pointsOf('connectivity', 'mostly-offline', 'RI2', { dpiTypes: ['id', 'payments'] })
    expect(withMore).toBeLessThan(alone)
  })

  it('lists the highest first, and equal ones in the order of the framework', () => {
    const exposures = measureExposures(library, aContext({ context: bestAnswers() }))
    const sorted = [...exposures].sort(
      (a, b) => b.exposure - a.exposure || RISKS.indexOf(a.risk) - RISKS.indexOf(b.risk),
    )
    expect(exposures).toEqual(sorted)
  })
})

describe('E2: what one answer alone puts a risk at', () => {
  it.each([
    ['conflict-in-parts', 60],
    ['conflict-nationwide', 75],
    ['contested-authority', 75],
  ])('%s: physical danger is %i at least, whatever else is answered or left open', (fragility, least) => {
    for (const type of DPI_TYPES) {
      for (const stage of STAGES) {
        const own: Partial<Answers> = { dpiTypes: [type], stage }
        for (const context of [{ fragility }, bestAnswers({ fragility })]) {
          expect(exposureTo('RS3', { ...own, context }).exposure).toBeGreaterThanOrEqual(least)
        }
      }
    }
  })

  it('is credited to that answer, and lowers nothing where the answers add up to more', () => {
    const { exposure, reasons } = exposureTo('RS3', {
      context: bestAnswers({ fragility: 'contested-authority' }),
    })
    expect(exposure).toBe(75)
    expect(reasons.map((reason) => reason.question)).toEqual(['dpiTypes', 'fragility'])
    const more = exposureTo('RS3', {
      context: {
        fragility: 'contested-authority',
        'state-access': 'direct-access',
        'civic-space': 'closed',
        'displaced-groups': ['refugees', 'people-in-danger'],
        biometrics: ['verification', 'open-search'],
      },
    })
    expect(more.exposure).toBeGreaterThan(75)
    expect(more.reasons.reduce((sum, { points }) => sum + points, 0)).toBe(more.exposure)
  })

  it('puts it at nothing where nobody knows or says', () => {
    for (const fragility of ['none', 'institutional', 'unknown']) {
      expect(
        exposureTo('RS3', { dpiTypes: ['payments'], context: bestAnswers({ fragility }) }).exposure,
        fragility,
      ).toBeLessThan(60)
    }
  })
})

describe('E2: what is not known', () => {
  it('counts "don’t know" as the second-worst option', () => {
    expect(pointsOf('connectivity', 'unknown', 'RI2')).toBe(pointsOf('connectivity', 'patchy', 'RI2'))
    expect(pointsOf('state-access', 'unknown', 'RS1')).toBe(pointsOf('state-access', 'no-rule', 'RS1'))
  })

  it('finds the second-worst by weight, wherever it stands among the options', () => {
    const question = questionnaire.questions.find((each) => each.id === 'displaced-groups')
    if (!question) throw new Error('no such question')
    const weightOf = (option: string): number => question.severity[option] ?? 0
    const second = [...question.options].sort((a, b) => weightOf(b) - weightOf(a))[1] ?? ''
    expect(second).not.toBe(question.options.at(-2))
    const [risk] = Object.keys(question.raises) as Risk[]
    const points = (answer: Answer): number => pointsOf('displaced-groups', answer, risk ?? 'RS3')
    expect(points('unknown')).toBe(points([second]))
    expect(points('unknown')).toBeGreaterThan(points([question.options.at(-2) ?? '']))
  })

  it('counts an unanswered single choice as the middle of its scale, with no answer beside it', () => {
    const worst = pointsOf('connectivity', 'mostly-offline', 'RI2')
    expect(Math.abs(pointsOf('connectivity', undefined, 'RI2') - worst / 2)).toBeLessThanOrEqual(0.5)
    const { reasons } = exposureTo('RI2', { context: {} })
    expect(reasons.find((reason) => reason.question === 'connectivity')?.answer).toBeNull()
  })

  it('counts an unanswered sensitive question as nothing', () => {
    expect(pointsOf('fragility', 'conflict-nationwide', 'RS3')).toBeGreaterThan(0)
    expect(pointsOf('fragility', undefined, 'RS3')).toBe(0)
  })

  it('counts an unanswered multiple choice as nothing', () => {
    expect(pointsOf('lagging-groups', ['women'], 'RI1')).toBeGreaterThan(0)
    expect(pointsOf('lagging-groups', undefined, 'RI1')).toBe(0)
  })

  it('gives no points to an option outside the scale', () => {
    expect(pointsOf('technology-control', 'turnkey', 'SV4')).toBeGreaterThan(0)
    expect(pointsOf('technology-control', 'not-procured', 'SV4')).toBe(0)
  })
})

describe('E2: scales', () => {
  it('adds up what a multiple choice names, at most to the worst', () => {
    const women = pointsOf('lagging-groups', ['women'], 'RI1')
    const both = pointsOf('lagging-groups', ['women', 'very-poor'], 'RI1')
    const most = pointsOf('lagging-groups', ['women', 'very-poor', 'nomadic', 'minorities-indigenous'], 'RI1')
    expect(both).toBeGreaterThan(women)
    const all = questionnaire.questions.find((each) => each.id === 'lagging-groups')?.options.slice(1) ?? []
    expect(pointsOf('lagging-groups', all, 'RI1')).toBe(most)
  })

  it('orders the answers on registers differently for lock-in than for privacy', () => {
    const own: Partial<Answers> = { dpiTypes: ['data-exchange'] }
    const points = (answer: string, risk: Risk): number => pointsOf('registers', answer, risk, own)
    expect(points('copied-around', 'RS1')).toBeGreaterThan(points('paper', 'RS1'))
    expect(points('paper', 'SV4')).toBeGreaterThan(points('copied-around', 'SV4'))
    expect(points('unknown', 'SV4')).toBe(points('partly-paper', 'SV4'))
  })
})
