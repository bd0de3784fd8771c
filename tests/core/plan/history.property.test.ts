import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type History,
  NO_HISTORY,
  readHistory,
  withStep,
  withWritten,
  type Written,
  writtenIn,
} from '@/core/plan/history'
import { redo, undo } from '@/core/plan/turn-history'
import { nameOf } from '@/core/plan/step-name'
import { readPlanFile, writePlanFile } from '@/storage/read-plan-file'
import { questionnaire } from '../../support/answers'
import { RUNS, SEED } from '../../support/plans'
import { aWrittenStep, type WrittenStep } from '../../support/random-edits'
import { aSavedPlan } from '../../support/saved-plans'

const ids = ['complaint-channels', 'system-law', 'dpia']
const start = writtenIn(aSavedPlan())
const steps = fc.array(aWrittenStep(ids), { minLength: 1, maxLength: 25 })
const settings = { numRuns: RUNS, seed: SEED }

interface Done {
  readonly history: History
  readonly states: readonly Written[]
}

/** Every step done a minute after the last, so that none is joined with it. */
function doneAll(done: readonly WrittenStep[]): Done {
  let history = NO_HISTORY
  const states = [start]
  done.forEach((step, index) => {
    const before = states.at(-1) ?? start
    const after = step(before)
    const next = withStep(history, before, after, index * 60_000)
    if (next !== history) states.push(after)
    history = next
  })
  return { history, states }
}

describe('undo and redo', () => {
  it('walk back through every state to the first, and forward again to the last', () => {
    fc.assert(
      fc.property(steps, (done) => {
        const { history, states } = doneAll(done)
        let now = states.at(-1) ?? start
        let walked = history
        for (const state of states.slice(0, -1).reverse()) {
          const turn = undo(walked, now)
          expect(turn?.written).toEqual(state)
          if (!turn) return
          now = turn.written
          walked = turn.history
        }
        expect(undo(walked, now)).toBeNull()
        for (const state of states.slice(1)) {
          const turn = redo(walked, now)
          expect(turn?.written).toEqual(state)
          if (!turn) return
          now = turn.written
          walked = turn.history
        }
        expect(redo(walked, now)).toBeNull()
      }),
      settings,
    )
  })

  it('survive being kept in the browser, and every step has a name', () => {
    fc.assert(
      fc.property(steps, (done) => {
        const { history } = doneAll(done)
        expect(readHistory(structuredClone(history))).toEqual(history)
        for (const step of history.done) expect(nameOf(step).what).not.toBe('')
      }),
      settings,
    )
  })
})

describe('what a user wrote', () => {
  it('comes back from a plan file whole, badly typed values and all', () => {
    fc.assert(
      fc.property(steps, (done) => {
        const { states } = doneAll(done)
        const plan = withWritten(aSavedPlan(), states.at(-1) ?? start)
        expect(readPlanFile(questionnaire, writePlanFile(plan))).toEqual({ ok: true, plan, isAltered: false })
      }),
      settings,
    )
  })
})
