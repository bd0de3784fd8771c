import { expect, it } from 'vitest'
import { withIndicatorEdit, withItemEdit } from '@/core/plan/change-edits'
import { type History, NO_HISTORY, withStep, type Written, writtenIn } from '@/core/plan/history'
import { NO_EDITS, type PlanEdits } from '@/core/plan/plan-edits'
import { undo } from '@/core/plan/turn-history'
import { aSavedPlan } from '../../support/saved-plans'

const written = (edits: PlanEdits): Written => writtenIn(aSavedPlan({ edits }))

/** What is typed in three goes, without a pause for thought. */
function typed(...states: readonly PlanEdits[]): History {
  return states.reduce(
    ({ history, before }, edits, index) => ({
      history: withStep(history, written(before), written(edits), 1_000 * index),
      before: edits,
    }),
    { history: NO_HISTORY, before: NO_EDITS },
  ).history
}

const leads = ['Re', 'Regist', 'Registrar'].map((lead) => withItemEdit(NO_EDITS, 'law', { lead }))
const targets = ['9', '90', '90 %'].map((target) => withIndicatorEdit(NO_EDITS, 'law', 'passed', { target }))

it.each([
  ['a field', leads],
  ['a field of an indicator', targets],
])('typing into %s of an action that nobody had touched is one step', (_, states) => {
  const history = typed(...states)
  expect(history.done).toHaveLength(1)
  const last = states.at(-1) ?? NO_EDITS
  expect(undo(history, written(last))?.written.edits).toEqual(NO_EDITS)
})

it('another field of it is a step of its own', () => {
  const [first = NO_EDITS] = leads
  expect(typed(first, withItemEdit(first, 'law', { notes: 'Ask' })).done).toHaveLength(2)
  const both = withItemEdit(NO_EDITS, 'law', { lead: 'Re', notes: 'Ask' })
  expect(typed(both, withItemEdit(both, 'law', { lead: 'Regist' })).done).toHaveLength(2)
})
