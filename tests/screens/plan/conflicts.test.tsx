import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { mergePlans } from '@/core/plan/merge-plans'
import { NO_EDITS, type OwnItem, type PlanEdits } from '@/core/plan/plan-edits'
import type { SnapshotItem } from '@/core/plan/saved-plan'
import { PlanScreen } from '@/screens/plan/plan-screen'
import { conflictsFound } from '@/state/conflicts'
import { itemDropped, itemEdited } from '@/state/edits'
import { mergedWith } from '@/state/import-plans'
import { plansReloaded, storageChanged } from '@/state/keep-plans'
import { planStarted } from '@/state/plans'
import { planShown, savedPlan } from '@/state/open-plans'
import { PlanStore } from '@/storage/plan-store'
import { writeStoredPlan } from '@/storage/read-plan-file'
import { someAnswers } from '../../support/answers'
import { renderScreen } from '../../support/render-screen'
import { aSavedPlan } from '../../support/saved-plans'

const answers = someAnswers({ stage: 'deployment' })

const withLead = (title: string, lead: string, participants: string) => {
  const edits: PlanEdits = { ...NO_EDITS, items: { 'complaint-channels': { lead } }, participants }
  return aSavedPlan({ title, answers, edits })
}

const boats: OwnItem = {
  id: 'own-boats',
  title: 'Two boats',
  principle: 'F2',
  risks: {},
  kind: 'process',
  lead: 'government',
  accountable: 'government',
  gate: 'before-enrolment',
  why: '',
  edit: {},
}

async function open() {
  planStarted(withLead('Ours', 'Head of Complaints', 'The ministry'))
  mergedWith(withLead('Theirs', 'Ombudsperson', 'The regulator'))
  return render()
}

const render = () => renderScreen(<PlanScreen tab="people" />, { at: '/plans/plan-one', path: '/plans/:id' })
const leadOf = () => savedPlan('plan-one')?.edits.items['complaint-channels']?.lead
const keep = /^Keep as it is: .*: lead/
const take = /^Take the other: .*: lead/

it('waits with both sides, over a reload too, until somebody decides', async () => {
  const { user, unmount } = await open()
  expect(screen.getByText('3 fields differ between two copies')).toBeVisible()
  await user.click(screen.getByRole('button', { name: /^Keep as it is: .title/ }))
  unmount()
  plansReloaded()
  await render()
  expect(screen.getByText('2 fields differ between two copies')).toBeVisible()
  await user.click(screen.getByRole('button', { name: take }))
  expect(leadOf()).toBe('Ombudsperson')
})

it('leaves the focus at the steps where a key takes the notice away that had it', async () => {
  planStarted(withLead('Ours', 'Head of Complaints', ''))
  mergedWith(withLead('Ours', 'Ombudsperson', ''))
  const { user } = await render()
  await user.click(screen.getByRole('button', { name: take }))
  await user.keyboard('{Control>}z{/Control}')
  const again = await screen.findByRole('button', { name: take })
  again.focus()
  await user.keyboard('{Control>}y{/Control}')
  await waitFor(() => expect(screen.queryByRole('button', { name: take })).toBeNull())
  await waitFor(() => expect(screen.getByRole('button', { name: /^Undo: / })).toHaveFocus())
})

it('takes a decision for the other back by undo, and only that, and asks again', async () => {
  const { user } = await open()
  await user.click(screen.getByRole('button', { name: take }))
  expect(leadOf()).toBe('Ombudsperson')
  await user.click(screen.getByRole('button', { name: /^Undo: took the other \(.* to .?Ombudsperson/ }))
  await waitFor(() => expect(leadOf()).toBe('Head of Complaints'))
  expect(screen.getByText('3 fields differ between two copies')).toBeVisible()
  expect(screen.getByRole('button', { name: take })).toBeVisible()
  await user.click(screen.getByRole('button', { name: /^Redo: took the other / }))
  await waitFor(() => expect(leadOf()).toBe('Ombudsperson'))
  expect(screen.getByText('2 fields differ between two copies')).toBeVisible()
})

it('takes a decision for mine back by undo: it is asked again, and the plan stays as it is', async () => {
  const { user } = await open()
  await user.click(screen.getByRole('button', { name: keep }))
  const before = savedPlan('plan-one')
  const undo = screen.getByRole('button', { name: /^Undo: kept as it was \(.*: lead\)$/ })
  await user.click(undo)
  await waitFor(() => expect(screen.getByText('3 fields differ between two copies')).toBeVisible())
  expect(undo).toHaveFocus()
  expect(
    screen
      .getAllByRole('status')
      .some(({ textContent }) => /^Undone: kept as it was \(.*: lead\)$/.test(textContent)),
  ).toBe(true)
  expect(savedPlan('plan-one')).toBe(before)
  await user.click(screen.getByRole('button', { name: /^Redo: kept as it was / }))
  await waitFor(() => expect(screen.getByText('2 fields differ between two copies')).toBeVisible())
  expect(screen.queryByRole('button', { name: keep })).toBeNull()
})

it('takes many decisions back together', async () => {
  const { user } = await open()
  await user.click(screen.getByRole('button', { name: 'Keep all as they are' }))
  expect(screen.queryByText(/between two copies/)).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Undo: kept 3 fields as they were' }))
  expect(await screen.findByText('3 fields differ between two copies')).toBeVisible()
})

it('decides all at once, as one step', async () => {
  const { user } = await open()
  await user.click(screen.getByRole('button', { name: 'Take the other everywhere' }))
  expect(savedPlan('plan-one')).toMatchObject({ title: 'Theirs', edits: { participants: 'The regulator' } })
  expect(screen.queryByText(/between two copies/)).toBeNull()
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
  await user.click(within(screen.getByRole('group', { name: 'Undo and redo' })).getByRole('button'))
  await waitFor(() => expect(savedPlan('plan-one')).toMatchObject({ title: 'Ours' }))
  expect(leadOf()).toBe('Head of Complaints')
  expect(screen.getByText('3 fields differ between two copies')).toBeVisible()
})

it('withdraws what a merge left to be decided when the merge is undone, and asks again when it is redone', async () => {
  planStarted(withLead('Ours', 'Head of Complaints', ''))
  mergedWith(withLead('Theirs', 'Ombudsperson', 'The regulator'))
  const { user } = await render()
  expect(screen.getByText('2 fields differ between two copies')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Undo: merge with another copy' }))
  await waitFor(() => expect(savedPlan('plan-one')?.edits.participants).toBe(''))
  expect(screen.queryByText(/between two copies/)).toBeNull()
  await user.click(screen.getByRole('button', { name: /^Redo: / }))
  await waitFor(() => expect(savedPlan('plan-one')?.edits.participants).toBe('The regulator'))
  expect(screen.getByText('2 fields differ between two copies')).toBeVisible()
})

it('names a merge as one, also where it changed nothing and only asks, and takes its questions back by that name', async () => {
  const { user } = await open()
  const undo = screen.getByRole('button', { name: 'Undo: merge with another copy' })
  const before = savedPlan('plan-one')
  await user.click(undo)
  await waitFor(() => expect(screen.queryByText(/between two copies/)).toBeNull())
  expect(savedPlan('plan-one')).toBe(before)
  await user.click(screen.getByRole('button', { name: 'Redo: merge with another copy' }))
  expect(await screen.findByText('3 fields differ between two copies')).toBeVisible()
  await user.click(screen.getByRole('button', { name: take }))
  await user.click(screen.getByRole('button', { name: /^Undo: took the other / }))
  expect(await screen.findByRole('button', { name: 'Undo: merge with another copy' })).toBeVisible()
})

it('shows what stands in the plan by now, and asks no more where both are the same or the action is removed', async () => {
  const own = (why: string) => ({
    ...withLead('Ours', why, ''),
    edits: { ...withLead('', why, '').edits, ownItems: [{ ...boats, why }] },
  })
  planStarted(own('Ours'))
  mergedWith(own('Theirs'))
  const { user } = await render()
  const mine = () => within(screen.getByRole('button', { name: keep }).closest('li') ?? document.body)
  expect(mine().getByText('Ours')).toBeVisible()
  act(() => itemEdited('plan-one', 'complaint-channels', { lead: 'Ombudsperson' }))
  expect(mine().getByText('Ombudsperson')).toBeVisible()
  act(() => itemEdited('plan-one', 'complaint-channels', { lead: 'Theirs' }))
  expect(screen.getByText('1 field differs between two copies')).toBeVisible()
  expect(screen.queryByRole('button', { name: keep })).toBeNull()
  act(() => itemDropped('plan-one', 'own-boats'))
  expect(screen.queryByText(/between two copies/)).toBeNull()
  await user.click(screen.getByRole('button', { name: /^Undo: .*removed/ }))
  expect(await screen.findByText('1 field differs between two copies')).toBeVisible()
})

it('says of a review what of an action is asked: the post and which indicator, and nothing that was worked out', async () => {
  const reviewOf = (item: Partial<SnapshotItem>) => ({
    ...withLead('Ours', '', ''),
    snapshots: [
      {
        date: '2026-11-20',
        statuses: {},
        items: {
          'complaint-channels': {
            ...{ title: 'Channels', principle: 'F2' as const, tier: 'priority' as const },
            ...{ role: 'government' as const, wave: 1 as const, ...item },
          },
        },
      },
    ],
  })
  planStarted(reviewOf({ lead: 'Ombudsperson', latest: { 'own-1': '3', 'decided-in-time': '40 %' } }))
  mergedWith(
    reviewOf({
      ...{ role: 'regulator', wave: 3, tier: 'annex', lead: 'Tribunal' },
      latest: { 'own-1': '4', 'decided-in-time': '50 %' },
    }),
  )
  const { user } = await render()
  const names = screen
    .getAllByRole('button', { name: /^Keep as it is: / })
    .map((button) => button.getAttribute('aria-label')?.replace(/^.*?: .*?: .*?: |[\u2066-\u2069]/g, ''))
  expect(names.sort()).toEqual([
    'An indicator: latest value',
    expect.stringMatching(/^Share of .*: latest value$/),
    'lead',
  ])
  await user.click(screen.getByRole('button', { name: /^Take the other: .*: lead/ }))
  const undo = /^Undo: took the other \(review of .?20 November 2026.?: .*omplaint channels.*\)$/
  expect(screen.getByRole('button', { name: undo })).toBeVisible()
})

it('sets each line of a sign-off and each step on a line of its own, without what was left empty', async () => {
  const withLines = (statement: string, steps: readonly string[]) => {
    const signOff = [
      { post: 'Minister', statement },
      { post: 'Registrar', statement: '' },
    ]
    const items = { 'complaint-channels': { steps } }
    return aSavedPlan({ answers, edits: { ...NO_EDITS, items, signOff } })
  }
  planStarted(withLines('Agreed', ['Order the boats', 'Paint them']))
  mergedWith(withLines('Agreed in part', ['Order the boats']))
  await render()
  const shown = screen.getAllByRole('definition').map((each) => each.textContent)
  expect(shown).toContain('Minister · Agreed\nRegistrar')
  expect(shown).toContain('Order the boats\nPaint them')
})

it('sets the name of an action apart, so that the words beside it keep the direction of the page', async () => {
  const named = (lead: string) => {
    const items = { 'complaint-channels': { title: 'الخط المجاني', lead } }
    return { ...withLead('Ours', '', ''), edits: { ...NO_EDITS, items } }
  }
  planStarted(named('Head of Complaints'))
  mergedWith(named('Ombudsperson'))
  await render()
  const place = screen.getByText('\u2068الخط المجاني\u2069: lead')
  // An element that takes its direction from its first word would turn the rest around as well.
  expect(place.closest('bdi, [dir="auto"]')).toBeNull()
})

it('leaves no gap where a long name of a step is cut', async () => {
  planStarted(withLead('Ours', 'Head of Complaints', ''))
  mergedWith(
    withLead('Theirs', 'Permanent Secretary of the State Department for Immigration and Citizens', ''),
  )
  const { user } = await render()
  await user.click(screen.getByRole('button', { name: take }))
  const undo = screen.getByRole('button', { name: /^Undo: took the other / })
  expect(undo.textContent).toMatch(/ for Immigration…\)$/)
})

it.each([
  ['that the plan shows', 'Ombudsperson', 'Tribunal', 'The plan shows, written in this window', 'The other'],
  ['that lost', 'Tribunal', 'Ombudsperson', 'The plan shows', 'The other, written in this window'],
])('of two windows calls its own the words %s', async (_, shown, asked, ...sides) => {
  planStarted(withLead('Ours', 'Head of Complaints', ''))
  act(() => itemEdited('plan-one', 'complaint-channels', { lead: 'Ombudsperson' }))
  const both = [shown, asked].map((lead) => withLead('Ours', lead, ''))
  const { merged, conflicts } = mergePlans(
    withLead('Ours', 'Head of Complaints', ''),
    both[0] ?? aSavedPlan(),
    both[1] ?? aSavedPlan(),
  )
  act(() => planShown(merged))
  conflictsFound('plan-one', conflicts)
  await render()
  const said = within(screen.getByRole('button', { name: keep }).closest('li') ?? document.body)
  expect(said.getAllByRole('term').map((each) => each.textContent)).toEqual(sides)
})

it('hears that another window decided, or asked', async () => {
  await open()
  const key = 'dpi-safeguards-conflicts:plan-one'
  const all = JSON.parse(localStorage.getItem(key) ?? '[]') as readonly unknown[]
  expect(all).toHaveLength(3)
  localStorage.setItem(key, JSON.stringify(all.slice(1)))
  act(() => storageChanged(key))
  expect(screen.getByText('2 fields differ between two copies')).toBeVisible()
  localStorage.removeItem(key)
  act(() => storageChanged(key))
  expect(screen.queryByText(/between two copies/)).toBeNull()
})

it('says that nothing is left once the last is decided, and not before', async () => {
  const { user } = await open()
  for (const button of screen.getAllByRole('button', { name: /^Keep as it is: / })) {
    expect(screen.queryByText('Nothing is left to decide.')).toBeNull()
    await user.click(button)
  }
  expect(screen.getByText('Nothing is left to decide.').closest('[role=status]')).not.toBeNull()
})

it('folds down to how many there are, which goes on standing, and unfolds for what is new', async () => {
  const { user } = await open()
  await user.click(screen.getByText('3 fields differ between two copies'))
  await waitFor(() => expect(screen.getByRole('button', { name: take, hidden: true })).not.toBeVisible())
  expect(screen.getByText('3 fields differ between two copies')).toBeVisible()
  const found: PlanEdits = {
    ...NO_EDITS,
    items: { 'complaint-channels': { lead: 'Tribunal', notes: 'Theirs' } },
  }
  act(() =>
    conflictsFound(
      'plan-one',
      mergePlans(
        aSavedPlan({ answers }),
        aSavedPlan({ answers, edits: { ...NO_EDITS, items: { 'complaint-channels': { notes: 'Ours' } } } }),
        aSavedPlan({ answers, edits: found }),
      ).conflicts,
    ),
  )
  expect(screen.getByText('4 fields differ between two copies')).toBeVisible()
  expect(screen.getByRole('button', { name: take })).toBeVisible()
})

it('has only what changed read again after a decision, not the whole notice', async () => {
  const { user } = await open()
  const listener = () => screen.getByText(/fields? differs? between two copies/).closest('[role=status]')
  const before = listener()
  expect(before).toHaveAttribute('aria-atomic', 'false')
  await user.click(screen.getByRole('button', { name: take }))
  expect(listener()).toBe(before)
  expect(before).toHaveTextContent('2 fields differ between two copies')
})

it('that the other saved their copy to a file leaves mine as unsaved as it was', () => {
  planStarted(withLead('Ours', 'Head of Complaints', 'The ministry'))
  const theirs = withLead('Ours', 'Head of Complaints', 'The regulator')
  mergedWith({ ...theirs, savedToFile: { at: '2027-03-01T10:00:00.000Z', revision: theirs.revision } })
  expect(savedPlan('plan-one')?.savedToFile).toBeNull()
})

it('reads out that there are fields to decide, not both sides of every one', async () => {
  await open()
  const list = screen.getByRole('list', { name: '3 fields differ between two copies' })
  expect(list).toHaveAttribute('aria-live', 'off')
  expect(screen.getByText('3 fields differ between two copies').closest('[aria-live=off]')).toBeNull()
})

it('keeps long notes whole in a box that the keyboard reaches, so that what is to be decided stays in sight', async () => {
  const long = `${'We met the councils. '.repeat(500)}And so we stop.`
  planStarted(withLead('Ours', '', long))
  mergedWith(withLead('Ours', '', 'The regulator'))
  await render()
  const box = screen.getByRole('region', { name: 'The plan shows' })
  expect(box).toHaveAttribute('tabindex', '0')
  expect(box).toHaveTextContent(/And so we stop\.$/)
  expect(screen.getAllByRole('region', { name: /^The (plan shows|other)/ })).toHaveLength(1)
})

it('keeps the action of one’s own on which somebody writes while another window removes it, whole, and asks', async () => {
  const own: OwnItem = { ...boats, edit: { lead: 'Harbour office' } }
  const plan = aSavedPlan({ answers, edits: { ...NO_EDITS, ownItems: [own] } })
  planStarted(plan)
  const at = { at: '/plans/plan-one?item=own-boats', path: '/plans/:id' }
  const { user } = await renderScreen(<PlanScreen tab="actions" />, at)
  const panel = within(await screen.findByRole('complementary'))
  await user.type(panel.getByLabelText('Notes'), 'Engines')
  const other = { ...plan, revision: plan.revision + 1, edits: NO_EDITS }
  localStorage.setItem(PlanStore.keyOf('plan-one'), writeStoredPlan(other))
  act(() => storageChanged(PlanStore.keyOf('plan-one')))
  const edits = savedPlan('plan-one')?.edits
  expect(edits?.items).toEqual({})
  expect(edits?.ownItems).toEqual([{ ...own, edit: { lead: 'Harbour office', notes: 'Engines' } }])
  expect(panel.getByLabelText('Notes')).toHaveValue('Engines')
  expect(screen.getByRole('button', { name: /^Take the other: .*Two boats/ })).toBeVisible()
  expect(screen.getByText('(this action is not in it)')).toBeVisible()
  await user.click(screen.getByRole('button', { name: /^Keep as it is: .*Two boats/ }))
  expect(await screen.findByRole('button', { name: /^Undo: kept as it was \(.*Two boats/ })).toBeVisible()
})

it('brings back whole, by undo, an action of one’s own, though another window has worked on others since', async () => {
  const own: OwnItem = { ...boats, edit: { lead: 'Harbour office' } }
  const nets: OwnItem = { ...boats, id: 'own-nets', title: 'Nets' }
  const plan = aSavedPlan({ answers, edits: { ...NO_EDITS, ownItems: [own, nets] } })
  planStarted(plan)
  const at = { at: '/plans/plan-one', path: '/plans/:id' }
  const { user } = await renderScreen(<PlanScreen tab="actions" />, at)
  act(() => itemDropped('plan-one', 'own-boats'))
  const removed = savedPlan('plan-one') ?? plan
  const renamed = { ...nets, title: 'Wider nets' }
  const other = { ...removed, revision: removed.revision + 1, edits: { ...NO_EDITS, ownItems: [renamed] } }
  localStorage.setItem(PlanStore.keyOf('plan-one'), writeStoredPlan(other))
  act(() => storageChanged(PlanStore.keyOf('plan-one')))
  await user.click(screen.getByRole('button', { name: /^Undo: .*Two boats.* removed/ }))
  expect(savedPlan('plan-one')?.edits.ownItems).toEqual([own, renamed])
  expect((await screen.findAllByRole('link', { name: /Two boats/ }))[0]).toBeVisible()
  const heard = () => screen.getAllByRole('status').map(({ textContent }) => textContent)
  await waitFor(() => expect(heard().join()).toMatch(/Two boats.* is back, with all that was written on it/))
})
