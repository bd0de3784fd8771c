import { afterEach, describe, expect, it, vi } from 'vitest'
import { mustLoadLibrary } from '@/cli/load-data'
import type { Answers } from '@/core/questionnaire/answers'
import { foreseen } from '@/state/plans-ahead'
import { plansForgotten } from '@/state/keep-plans'
import { whenIdle } from '@/state/when-idle'
import { workAhead, workedPlan } from '@/state/worked-plan'

const library = mustLoadLibrary()
const answersAt = (startMonth: string): Answers => ({
  dpiTypes: ['id'],
  stage: 'deployment',
  roles: ['government'],
  startMonth,
})

describe('plans worked out before they are asked for', () => {
  it('are there for the same answers given later, and are the very ones that the engine would give', () => {
    const ahead = workAhead(library, answersAt('2027-01'))
    expect(workedPlan(library, answersAt('2027-01'))).toBe(ahead)
    expect(ahead).toEqual(workedPlan({ ...library }, answersAt('2027-01')))
  })

  it('are not given for another library', () => {
    const ahead = workAhead(library, answersAt('2027-02'))
    expect(workedPlan({ ...library, version: 'own' }, answersAt('2027-02'))).not.toBe(ahead)
  })

  it('make room for later ones', () => {
    for (let year = 2030; year < 2100; year++) workAhead(library, answersAt(`${year}-01`))
    expect(foreseen(answersAt('2030-01'))).toBeUndefined()
    expect(foreseen(answersAt('2099-01'))).toBeDefined()
  })
})

describe('when everything is cleared', () => {
  it('keeps no answers in the window', () => {
    workAhead(library, answersAt('2027-03'))
    plansForgotten()
    expect(foreseen(answersAt('2027-03'))).toBeUndefined()
  })
})

describe('work for when nothing else is to be done', () => {
  afterEach(() => vi.useRealTimers())

  it('is found only then, done piece by piece, and put away where it is no longer wanted', () => {
    vi.useFakeTimers()
    const done: string[] = []
    const find = vi.fn(() => ['a', 'b', 'c'].map((each) => () => void done.push(each)))
    const putAway = whenIdle(find)
    expect(find).not.toHaveBeenCalled()
    vi.advanceTimersToNextTimer()
    vi.advanceTimersToNextTimer()
    expect(done).toEqual(['a', 'b'])
    putAway()
    vi.runAllTimers()
    expect(done).toEqual(['a', 'b'])
  })
})
