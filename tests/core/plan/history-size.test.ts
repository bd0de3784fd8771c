import { describe, expect, it, vi } from 'vitest'
import { bounded, NO_HISTORY, type Step, withStep, writtenIn } from '@/core/plan/history'
import { aSavedPlan } from '../../support/saved-plans'

const aStep = (at: number, characters: number): Step => ({
  at,
  changes: [{ path: ['title'], before: '', after: 'x'.repeat(characters) }],
})

describe('the steps that are kept', () => {
  it('are the newest two hundred', () => {
    const steps = Array.from({ length: 250 }, (_, at) => aStep(at, 10))
    expect(bounded(steps)).toEqual(steps.slice(50))
  })

  it('are as many of the newest as fit, and the newest in any case', () => {
    const large = Array.from({ length: 3 }, (_, at) => aStep(at, 900_000))
    expect(bounded(large)).toEqual(large.slice(1))
    const huge = aStep(9, 3_000_000)
    expect(bounded([...large, huge])).toEqual([huge])
  })

  it('are measured once each: with fifty behind, the next edit writes out itself alone', () => {
    let history = NO_HISTORY
    let before = writtenIn(aSavedPlan())
    for (let step = 0; step < 50; step++) {
      const after = { ...before, title: `Plan ${step}` }
      history = withStep(history, before, after, step * 60_000)
      before = after
    }
    const writeOut = vi.spyOn(JSON, 'stringify')
    const next = withStep(history, before, { ...before, title: 'The last' }, 9_000_000)
    const written = writeOut.mock.calls.filter(([value]) => next.done.includes(value as Step))
    writeOut.mockRestore()
    expect(next.done).toHaveLength(51)
    expect(written).toEqual([[next.done.at(-1)]])
  })
})
