import { expect, it } from 'vitest'
import type { EditedItem } from '@/core/plan/apply-edits'
import {
  type ItemChange,
  withIndicatorEdit,
  withItemEdit,
  withMoved,
  withOwnChange,
  withOwnItem,
  withoutItem,
} from '@/core/plan/change-edits'
import { type History, NO_HISTORY, withStep, type Written, writtenIn } from '@/core/plan/history'
import { editOf, NO_EDITS, type OwnItem, type PlanEdits } from '@/core/plan/plan-edits'
import { withSaidOf } from '@/core/plan/said-of'
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

const anItem = { id: 'law', own: null, parts: [{ action: 'draft', mode: 'now', form: 'main' }] }

/** A choice as its field keeps it: with what it is said of. */
const said = (edits: PlanEdits, change: ItemChange): PlanEdits =>
  withItemEdit(
    edits,
    'law',
    withSaidOf({ ...anItem, edit: editOf(edits, 'law') } as unknown as EditedItem, change),
  )

const goneThrough = (first: PlanEdits, ...changes: readonly ItemChange[]): readonly PlanEdits[] =>
  changes.reduce<readonly PlanEdits[]>((all, change) => [...all, said(all.at(-1) ?? first, change)], [])

const chosenByArrows: readonly ItemChange[] = [
  { status: 'not-started' },
  { status: 'limited' },
  { status: 'substantial' },
]

it('a status chosen by arrow keys is one step, whatever stood on the way to it', () => {
  const states = goneThrough(NO_EDITS, ...chosenByArrows)
  const history = typed(...states)
  expect(history.done).toHaveLength(1)
  expect(undo(history, written(states.at(-1) ?? NO_EDITS))?.written.edits).toEqual(NO_EDITS)
})

it('so it is in an action that says more, and leaves that', () => {
  const noted = withItemEdit(NO_EDITS, 'law', { notes: 'Ask' })
  const states = goneThrough(noted, ...chosenByArrows)
  const history = typed(noted, ...states)
  expect(history.done).toHaveLength(2)
  expect(undo(history, written(states.at(-1) ?? NO_EDITS))?.written.edits).toEqual(noted)
})

it('arrow keys that come back to where they began leave no step', () => {
  const states = goneThrough(NO_EDITS, ...chosenByArrows, { status: 'limited' }, { status: undefined })
  expect(typed(...states).done).toHaveLength(0)
})

it('a decision after a status is a step of its own', () => {
  expect(typed(...goneThrough(NO_EDITS, { status: 'limited' }, { decision: 'in-place' })).done).toHaveLength(
    2,
  )
})

it('a bar that moves on by keys is one step from where it stood by itself', () => {
  const moved = ['2027-03', '2027-04'].map((startMonth) =>
    withItemEdit(NO_EDITS, 'law', { startMonth, endMonth: '2027-06' }),
  )
  const both = moved.map((edits, index) => withItemEdit(edits, 'law', { endMonth: `2027-0${6 + index}` }))
  const history = typed(...both)
  expect(history.done).toHaveLength(1)
  expect(undo(history, written(both.at(-1) ?? NO_EDITS))?.written.edits).toEqual(NO_EDITS)
})

const anOwn = (id: string, title: string): OwnItem => ({ id, title, principle: 'F3', risks: {}, edit: {} })
const boats: OwnItem = { ...anOwn('boats', 'Boats'), edit: { notes: 'Two', lead: 'Harbour' } }
const withOwns: PlanEdits = {
  ...NO_EDITS,
  ownItems: [anOwn('first', 'First'), boats, anOwn('last', 'Last')],
  order: ['last', 'boats', 'law'],
}

it.each<[string, (edits: PlanEdits) => PlanEdits, PlanEdits]>([
  [
    'another action was renamed',
    (edits) => withOwnChange(edits, 'last', { title: 'Later' }),
    withOwnChange(withOwns, 'last', { title: 'Later' }),
  ],
  [
    'another action was added',
    (edits) => withOwnItem(edits, anOwn('new', 'New')),
    withOwnItem(withOwns, anOwn('new', 'New')),
  ],
  ['the one before it was removed', (edits) => withoutItem(edits, 'first'), withoutItem(withOwns, 'first')],
  [
    'the order was changed',
    (edits) => withMoved(edits, ['law', 'last'], 'law', 0),
    { ...withOwns, order: ['law', 'last'] },
  ],
])('an own action that was removed comes back whole though %s since, elsewhere', (_, elsewhere, all) => {
  const removed = withoutItem(withOwns, 'boats')
  const history = withStep(NO_HISTORY, written(withOwns), written(removed), 0)
  const back = undo(history, written(elsewhere(removed)))
  const idsIn = (edits?: PlanEdits) => edits?.ownItems.map(({ id }) => id).sort()
  expect(idsIn(back?.written.edits)).toEqual(idsIn(all))
  expect(back?.written.edits.ownItems.find(({ id }) => id === 'boats')).toEqual(boats)
  expect(back?.written.edits.order).toEqual(all.order)
})

it('an own action that comes back stands where it stood', () => {
  const removed = withoutItem(withOwns, 'boats')
  const history = withStep(NO_HISTORY, written(withOwns), written(removed), 0)
  const more = withOwnItem(removed, anOwn('new', 'New'))
  const ids = undo(history, written(more))?.written.edits.ownItems.map(({ id }) => id)
  expect(ids).toEqual(['first', 'boats', 'last', 'new'])
})

it('what was written on an own action while it was gone stands over what it says itself', () => {
  const late = withItemEdit(withoutItem(withOwns, 'boats'), 'boats', { notes: 'Three' })
  const back = { ...late, ownItems: withOwns.ownItems }
  expect(editOf(back, 'boats')).toEqual({ notes: 'Three', lead: 'Harbour' })
  const next = withItemEdit(back, 'boats', { partners: 'Navy' })
  expect(next.items).toEqual({})
  expect(editOf(next, 'boats')).toEqual({ notes: 'Three', lead: 'Harbour', partners: 'Navy' })
})
