import { describe, expect, it } from 'vitest'
import type { Answers } from '@/core/questionnaire/answers'
import { NONE, UNKNOWN } from '@/core/questionnaire/questionnaire'
import { nextAnswers } from '@/screens/wizard/next-answers'
import { questionnaire } from '@/state/questionnaire'

const ENOUGH: Answers = { dpiTypes: ['id'], stage: 'deployment', roles: ['government'] }
const next = (answers: Answers, ...page: readonly string[]) => nextAnswers(questionnaire, answers, page)

describe('the answers that may come next', () => {
  it('are one for each choice of a question with a single answer', () => {
    const law = questionnaire.questions.find(({ id }) => id === 'data-protection-law')
    expect(law?.answer).toBe('one')
    expect(
      next(ENOUGH, 'data-protection-law').map(({ context }) => context?.['data-protection-law']),
    ).toEqual([...(law?.options ?? []), 'unknown'])
  })

  it('add a choice to those made, take it back, and let one that stands alone drop the others', () => {
    const many = questionnaire.questions.find(
      ({ answer, options }) => answer === 'many' && options[0] === NONE && options.length > 2,
    )
    const [none = '', first = '', second = ''] = many?.options ?? []
    const given = { ...ENOUGH, context: { [many?.id ?? '']: [first] } }
    const chosen = next(given, many?.id ?? '').map(({ context }) => context?.[many?.id ?? ''])
    expect(chosen.slice(0, 3)).toEqual([[none], undefined, [first, second]])
    expect(chosen.at(-1)).toBe(UNKNOWN)
  })

  it('are those of every question on a page', () => {
    const stages = questionnaire.facts.find(({ id }) => id === 'stage')?.options ?? []
    const types = questionnaire.facts.find(({ id }) => id === 'dpiTypes')?.options ?? []
    const all = next(ENOUGH, 'dpiTypes', 'stage')
    expect(all).toHaveLength(types.length + stages.length)
    expect(all.slice(types.length).map(({ stage }) => stage)).toEqual(stages)
  })

  it('leave out what is typed', () => {
    expect(next(ENOUGH, 'dpiName', 'country')).toEqual([])
  })
})
