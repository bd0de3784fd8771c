import 'fake-indexeddb/auto'
import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { comparePlans } from '@/core/plan/compare-plans'
import { NO_EDITS } from '@/core/plan/plan-edits'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { PlanScreen } from '@/screens/plan/plan-screen'
import { ownDatabase } from '@/state/browser-storage'
import { historiesReloaded, historyLoaded } from '@/state/history'
import { mergedWith } from '@/state/import-plans'
import { plansOpened } from '@/state/keep-plans'
import { planStarted } from '@/state/plans'
import { savedPlan } from '@/state/open-plans'
import { renamed } from '@/state/user-changes'
import { someAnswers } from '../../support/answers'
import { planOf, priorityOf } from '../../support/plans'
import { renderScreen } from '../../support/render-screen'
import { aSavedPlan } from '../../support/saved-plans'

const answers = someAnswers({ stage: 'deployment', context: { redress: 'none' } })
const ids = priorityOf(planOf(answers)).map(({ id }) => id)
const [first = '', second = ''] = ids

const withItems = (items: SavedPlan['edits']['items'], own: Partial<SavedPlan> = {}) =>
  aSavedPlan({ answers, edits: { ...NO_EDITS, items }, ...own })

async function afterMerge(mine: SavedPlan, theirs: SavedPlan) {
  await plansOpened(await ownDatabase())
  planStarted(mine)
  mergedWith(theirs, aSavedPlan({ answers }))
  return renderScreen(<PlanScreen tab="overview" />, { at: '/plans/plan-one', path: '/plans/:id' })
}

const open = async (user: { click: (element: Element) => Promise<void> }) => {
  const summary = screen.getByText('See what the merge changed')
  await user.click(summary)
  return within(summary.closest('details') ?? document.body)
}

it('lists what a merge brought, by action and field, from what to what', async () => {
  const { user } = await afterMerge(
    withItems({ [first]: { lead: 'Head of Complaints' } }),
    withItems(
      { [first]: { status: 'completed' }, [second]: { lead: 'Ombudsperson' } },
      { answers: { ...answers, context: { redress: 'operator-only' } } },
    ),
  )
  expect(
    screen.getByText('The merge changed 3 fields of this plan. Nothing is left to decide.'),
  ).toBeVisible()
  expect(screen.getByText('Completed', { selector: 'ins' })).not.toBeVisible()
  const list = await open(user)
  const actions = within(list.getAllByRole('list')[0] ?? document.body).getAllByRole('listitem')
  expect(actions).toHaveLength(2)
  expect(list.getByText('Completed', { selector: 'ins' })).toBeVisible()
  expect(list.getByText('Ombudsperson', { selector: 'ins' })).toBeVisible()
  expect(list.getByText('Redress')).toBeVisible()
  expect(list.getAllByText(/^Before the merge:/)).toHaveLength(1)
  // What nobody else changed is no news.
  expect(list.queryByText('Head of Complaints')).toBeNull()
})

it('keeps the list while one decides what it asked, and says how each was settled', async () => {
  const { user } = await afterMerge(
    withItems({ [first]: { lead: 'Head of Complaints' }, [second]: { lead: 'Mine too' } }),
    withItems({ [first]: { lead: 'Ombudsperson', status: 'limited' }, [second]: { lead: 'Theirs too' } }),
  )
  expect(
    screen.getByText('The merge changed 1 field of this plan. 2 fields are to be decided.'),
  ).toBeVisible()
  await user.click(screen.getAllByRole('button', { name: /^Keep as it is: / })[0] ?? document.body)
  await user.click(screen.getByRole('button', { name: /^Take the other: / }))
  expect(savedPlan('plan-one')?.edits.items[first]?.lead).toBe('Head of Complaints')
  expect(screen.getByText('The merge changed 1 field of this plan. Nothing is left to decide.')).toBeVisible()
  const list = await open(user)
  expect(list.getByText('2 fields that you decided since')).toBeVisible()
  expect(list.getByText('Head of Complaints', { selector: 'ins' })).toBeVisible()
  expect(list.getByText('Ombudsperson', { selector: 'del' })).toBeVisible()
  expect(list.getByText('Theirs too', { selector: 'ins' })).toBeVisible()
  expect(list.getByText('Mine too', { selector: 'del' })).toBeVisible()
  act(() => renamed('plan-one', 'Ours'))
  expect(screen.queryByText('See what the merge changed')).toBeNull()
})

it('is there after a reload, until the plan is worked on', async () => {
  const { unmount, user } = await afterMerge(
    aSavedPlan({ answers }),
    withItems({ [first]: { lead: 'Ombudsperson' } }),
  )
  unmount()
  await historyLoaded('plan-one')
  await waitFor(async () => expect(await (await ownDatabase())?.get('history', 'plan-one')).toBeDefined())
  historiesReloaded()
  await renderScreen(<PlanScreen tab="actions" />, {
    at: '/plans/plan-one/actions',
    path: '/plans/:id/actions',
  })
  expect(
    await screen.findByText('The merge changed 1 field of this plan. Nothing is left to decide.'),
  ).toBeVisible()
  expect((await open(user)).getByText('Ombudsperson', { selector: 'ins' })).toBeVisible()
})

it('lists each change once where sixty came: as many as it said', async () => {
  const many = Object.fromEntries(
    ids
      .slice(0, 20)
      .map((id) => [id, { lead: `Lead of ${id}`, status: 'limited', notes: 'Agreed in May' } as const]),
  )
  const theirs = withItems(many)
  const { user } = await afterMerge(aSavedPlan({ answers }), theirs)
  const count = comparePlans(aSavedPlan({ answers }), theirs).changes.length
  expect(screen.getByText(new RegExp(`^The merge changed ${count} fields`))).toBeVisible()
  const list = await open(user)
  expect(within(list.getByRole('list')).getAllByRole('listitem')).toHaveLength(Object.keys(many).length)
  expect(list.getAllByRole('term')).toHaveLength(count)
})
