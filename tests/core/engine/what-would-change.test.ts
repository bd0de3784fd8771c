import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changesOf, withAnswer } from '@/core/engine/changed-answers'
import { shortListOf } from '@/core/engine/make-plan'
import { movesOf, whatWouldChange } from '@/core/engine/what-would-change'
import type { Answers } from '@/core/questionnaire/answers'
import { readAnswers } from '@/core/questionnaire/read-answers'
import { anyAnswers, questionnaire, someAnswers } from '../../support/answers'
import { aContext, bestAnswers } from '../../support/builders'
import { library, planOf, priorityOf, RUNS, SEED } from '../../support/plans'

/** A third of the library moves as the whole does, and a hundred plans of it are made in a moment. */
const some = { ...library, safeguards: library.safeguards.filter((_, index) => index % 3 === 0) }
const chosenIn = (answers: Answers): readonly string[] =>
  priorityOf(planOf(answers, some))
    .map((item) => item.id)
    .sort()
const changesTo = (own: Partial<Answers>, id: string) =>
  changesOf(questionnaire, someAnswers(own))
    .filter((change) => change.id === id)
    .map(({ how, option, answers }) => {
      const now = answers.context?.[id] ?? (answers as Readonly<Record<string, unknown>>)[id]
      return `${how} ${option} → ${JSON.stringify(now)}`
    })

describe('every single change of an answer', () => {
  it('chooses each other option of a single choice, also one outside the scale', () => {
    expect(changesTo({ context: { 'technology-control': 'turnkey' } }, 'technology-control')).toEqual([
      'choose open-several → "open-several"',
      'choose rules-one-supplier → "rules-one-supplier"',
      'choose own-closed → "own-closed"',
      'choose not-procured → "not-procured"',
    ])
  })

  it('chooses every option where nobody has answered, or nobody knows', () => {
    for (const context of [{}, { redress: 'unknown' }]) {
      expect(changesTo({ context }, 'redress')).toHaveLength(4)
    }
  })

  it('names one more of several or one less, and says "none" where none is left', () => {
    expect(changesTo({ context: { understanding: ['low-literacy'] } }, 'understanding')).toEqual([
      'add unserved-languages → ["low-literacy","unserved-languages"]',
      'drop low-literacy → ["none"]',
      'add low-digital-skills → ["low-literacy","low-digital-skills"]',
    ])
    for (const understanding of [['none'], 'unknown']) {
      expect(changesTo({ context: { understanding } }, 'understanding')[0]).toBe(
        'add unserved-languages → ["unserved-languages"]',
      )
    }
    expect(
      changesTo({ context: { understanding: ['low-literacy', 'low-digital-skills'] } }, 'understanding')[1],
    ).toBe('drop low-literacy → ["low-digital-skills"]')
  })

  it('changes facts too, and what cannot be true beside the new one gives way', () => {
    expect(changesTo({ urgency: 'normal' }, 'urgency')).toEqual([
      'choose fixed-date → "fixed-date"',
      'choose emergency → "emergency"',
    ])
    expect(changesTo({ stateStructure: ['unitary', 'small-island'] }, 'stateStructure')).toEqual([
      'drop unitary → ["small-island"]',
      'add federal → ["small-island","federal"]',
      'drop small-island → ["unitary"]',
      'add low-presence → ["unitary","small-island","low-presence"]',
    ])
    expect(changesTo({ operators: ['state'] }, 'operators')[0]).toBe('drop state → undefined')
  })

  it('leaves alone whose plan it is, for what and in which language, and what is not asked', () => {
    const changed = new Set(changesOf(questionnaire, someAnswers()).map(({ id }) => id))
    for (const id of ['dpiTypes', 'roles', 'language', 'registers']) expect(changed, id).not.toContain(id)
    expect(changed).toContain('stage')
    expect(changesOf(questionnaire, {}).some(({ id }) => id === 'biometrics')).toBe(false)
  })

  it('always gives answers that the questionnaire allows', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const read = readAnswers(questionnaire, answers)
        if (!read.ok) throw new Error(`not allowed to begin with: ${read.fault.key}`)
        for (const change of changesOf(questionnaire, read.answers)) {
          expect(readAnswers(questionnaire, change.answers), `${change.id} ${change.option}`).toMatchObject({
            ok: true,
          })
        }
      }),
      { numRuns: Math.ceil(RUNS / 6), seed: SEED },
    )
  })
})

describe('an answer replaced', () => {
  const answers = someAnswers({
    operators: ['state'],
    context: { redress: 'several-channels', funding: 'mixed' },
    evidence: { redress: 'Ombuds Act', funding: 'Budget' },
  })

  it('leaves the others as they are, and keeps no evidence for another answer', () => {
    expect(withAnswer(questionnaire, answers, 'redress', 'none')).toEqual({
      ...answers,
      context: { redress: 'none', funding: 'mixed' },
      evidence: { funding: 'Budget' },
    })
    expect(withAnswer(questionnaire, answers, 'redress', undefined).context).toEqual({ funding: 'mixed' })
    expect(withAnswer(questionnaire, someAnswers(), 'redress', 'none')).toEqual(
      someAnswers({ context: { redress: 'none' } }),
    )
  })

  it('may be a fact', () => {
    const { operators: _, ...rest } = answers
    expect(withAnswer(questionnaire, answers, 'operators', undefined)).toEqual(rest)
    expect(withAnswer(questionnaire, answers, 'operators', ['foreign'])).toEqual({
      ...rest,
      operators: ['foreign'],
    })
  })
})

describe('what would change this', () => {
  const answers = someAnswers({ context: bestAnswers({ redress: 'none', 'mandatory-use': 'only-channel' }) })

  it('is the short list that the whole plan gives', () => {
    expect([...shortListOf(some, aContext({ context: answers.context ?? {} }))].sort()).toEqual(
      chosenIn(answers),
    )
  })

  it('says for each change what enters and what leaves, and the plan made with it says the same', () => {
    const now = chosenIn(answers)
    const lists = [...whatWouldChange(some, answers)]
    expect(lists.length).toBe(changesOf(questionnaire, answers).length)
    expect(lists.some(({ left }) => left.length > 0)).toBe(true)
    for (const { change, entered, left } of lists) {
      const then = chosenIn(change.answers)
      expect([...now.filter((id) => !left.includes(id)), ...entered].sort(), change.id).toEqual(then)
      expect(now, change.id).toEqual(expect.arrayContaining([...left]))
      for (const id of entered) expect(now).not.toContain(id)
    }
  })

  it('gives for one item the changes that move it, and no other', () => {
    const lists = [...whatWouldChange(some, answers)]
    const moved = lists.find(({ left }) => left.length > 0)
    const out = moved?.left[0] ?? ''
    const into = lists.find(({ entered }) => entered.length > 0)?.entered[0] ?? ''
    expect(movesOf(lists, out)).toContain(moved?.change)
    expect(movesOf(lists, into).length).toBeGreaterThan(0)
    for (const change of movesOf(lists, out)) expect(chosenIn(change.answers)).not.toContain(out)
    for (const change of movesOf(lists, into)) expect(chosenIn(change.answers)).toContain(into)
    expect(movesOf(lists, 'no-such-safeguard')).toEqual([])
  })

  it('gives nothing where the answers make no plan', () => {
    const { stage: _, ...noStage } = answers
    const entered = [...whatWouldChange(some, noStage)].filter((each) => each.change.id !== 'stage')
    expect(entered.every((each) => each.entered.length === 0 && each.left.length === 0)).toBe(true)
  })
})
