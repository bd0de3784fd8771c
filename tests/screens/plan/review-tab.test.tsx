import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { NO_EDITS, type PlanEdits } from '@/core/plan/plan-edits'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { PlanScreen } from '@/screens/plan/plan-screen'
import { itemEdited } from '@/state/edits'
import { today } from '@/state/new-plan'
import { deleted, planStarted } from '@/state/plans'
import { savedPlan } from '@/state/open-plans'
import { waitingTextsForgotten } from '@/state/waiting-texts'
import { someAnswers } from '../../support/answers'
import { library, planOf, priorityOf } from '../../support/plans'
import { renderScreen } from '../../support/render-screen'
import { aSavedPlan } from '../../support/saved-plans'

const answers = someAnswers({ stage: 'deployment', startMonth: '2027-01' })
const [first = ''] = priorityOf(planOf(answers)).map(({ id }) => id)

async function open(edits: Partial<PlanEdits> = {}, own: Partial<SavedPlan> = {}) {
  planStarted(aSavedPlan({ answers, edits: { ...NO_EDITS, ...edits }, ...own }))
  return renderScreen(<PlanScreen tab="review" />, {
    at: '/plans/plan-one/review',
    path: '/plans/:id/review',
  })
}

const saved = () => savedPlan('plan-one')
const region = (name: string) => within(screen.getByRole('region', { name }))

it('keeps how the plan stands today with what was said, once a day, and takes it back', async () => {
  const { user } = await open({ items: { [first]: { status: 'limited' } } })
  await user.type(screen.getByLabelText('What the meeting said'), 'Bill goes to cabinet')
  await user.click(screen.getByRole('button', { name: 'Keep how the plan stands today' }))
  // In sight as well as aloud.
  const stock = within(screen.getByRole('form', { name: 'Take stock of today' }))
  expect(stock.getByText(/^How the plan stands on .* is kept\. It can be undone\.$/)).toBeVisible()
  expect(saved()?.snapshots).toMatchObject([{ date: today(), note: 'Bill goes to cabinet' }])
  expect(saved()?.snapshots[0]?.statuses[first]).toBe('limited')
  expect(region('Reviews kept').getByText('Bill goes to cabinet')).toBeVisible()
  await user.click(screen.getByRole('button', { name: /^Keep today again/ }))
  expect(saved()?.snapshots).toMatchObject([{ date: today(), note: 'Bill goes to cabinet' }])
  await user.click(screen.getByRole('button', { name: 'Undo: review' }))
  await waitFor(() => expect(saved()?.snapshots).toEqual([]))
})

it('says of what is behind its dates from when to when it was meant to run, and which months are an interim measure’s', async () => {
  const past = someAnswers({ startMonth: '2023-01' })
  await open({}, { answers: past })
  const late = region('Behind its dates')
  const items = late.getAllByRole('listitem').map(({ textContent }) => textContent)
  expect(items.filter((each) => !/\b20\d\d\b/.test(each ?? ''))).toEqual([])
  expect(items.join('\n')).toMatch(/2023, interim measure/)
})

it('calls what a review of an early format names by id alone by a name that is known, else says what it is', async () => {
  const outside = library.safeguards.find(({ id }) => !planOf(answers).items.some((item) => item.id === id))
  const snapshots = [
    { date: '2026-01-08', statuses: {}, items: { 'old-register': named('The old register') } },
    {
      date: '2026-01-10',
      statuses: {
        'paper-seals': 'completed',
        'old-register': 'completed',
        ...(outside ? { [outside.id]: 'completed' } : {}),
      },
    },
  ]
  await open({}, { snapshots })
  const moved = region('What moved')
  expect(moved.getByText('An action no longer in the library')).toBeVisible()
  expect(moved.getByText('The old register')).toBeVisible()
  expect(moved.queryByText(/^[a-z]+(-[a-z]+)+$/)).toBeNull()
})

function named(title: string) {
  return { title, tier: 'priority', principle: 'F1', role: 'government' } as const
}

it('says what moved since the last review, and nothing that did not', async () => {
  const snapshots = [{ date: '2026-01-10', statuses: { [first]: 'substantial', gone: 'completed' } }]
  const { user } = await open({ items: { [first]: { status: 'limited' } } }, { snapshots })
  const moved = region('What moved')
  expect(moved.getByText('Fell back: from “Substantial” to “Limited”')).toBeVisible()
  expect(moved.getByText('No longer in the short list')).toBeVisible()
  expect(moved.getByText('1 fell back')).toBeVisible()
  await user.click(screen.getByRole('button', { name: /^Remove the review of/ }))
  expect(saved()?.snapshots).toEqual([])
  expect(region('What moved').getByText(/There is no earlier day/)).toBeVisible()
})

it('brings a removed review back after another edit, one step after the other, and does both again', async () => {
  const kept = { date: '2026-01-10', statuses: { [first]: 'limited' }, note: 'Bill goes to cabinet' }
  const { user } = await open({}, { snapshots: [kept] })
  await user.click(screen.getByRole('button', { name: /^Remove the review of/ }))
  act(() => itemEdited('plan-one', first, { status: 'substantial' }))
  await user.click(screen.getByRole('button', { name: /^Undo: .*status/ }))
  await user.click(await screen.findByRole('button', { name: 'Undo: review' }))
  await waitFor(() => expect(saved()?.snapshots).toEqual([kept]))
  await user.click(screen.getByRole('button', { name: 'Redo: review' }))
  await user.click(await screen.findByRole('button', { name: /^Redo: .*status/ }))
  await waitFor(() => expect(saved()?.edits.items[first]).toEqual({ status: 'substantial' }))
  expect(saved()?.snapshots).toEqual([])
})

it('says of what fell out of the short list that it did, and how far it has come since', async () => {
  const outside = planOf(answers).items.find(({ tier }) => tier === 'annex')?.id ?? ''
  const snapshots = [
    {
      date: '2026-01-10',
      statuses: { [outside]: 'limited' },
      items: { [outside]: named('Once in the list') },
    },
  ]
  await open({ items: { [outside]: { status: 'substantial' } } }, { snapshots })
  const moved = region('What moved')
  expect(moved.getByText('No longer in the short list')).toBeVisible()
  expect(moved.getByText('Moved forward: from “Limited” to “Substantial”')).toBeVisible()
  expect(moved.getByText('1 left the short list')).toBeVisible()
})

it('says how far what fell out of the short list has come, also where that did not move', async () => {
  const outside = planOf(answers).items.find(({ tier }) => tier === 'annex')?.id ?? ''
  const snapshots = [
    {
      date: '2026-01-10',
      statuses: { [outside]: 'limited' },
      items: { [outside]: named('Once in the list') },
    },
  ]
  await open({ items: { [outside]: { status: 'limited' } } }, { snapshots })
  expect(region('What moved').getByText('No longer in the short list, status: Limited')).toBeVisible()
})

it('leads from what moved to the document that says it, whichever was chosen before', async () => {
  const snapshots = [{ date: '2026-01-10', statuses: { [first]: 'substantial' } }]
  const document = { ...aSavedPlan().document, preset: 'minister-brief', sections: ['summary'] }
  const { user } = await open({ items: { [first]: { status: 'limited' } } }, { snapshots, document })
  await user.click(screen.getByRole('link', { name: 'Take it into a document' }))
  expect(saved()?.document.preset).toBe('progress-report')
  expect(saved()?.document.sections).toBeUndefined()
})

it('shows what moved on the day itself after stock was taken, and no more once today was kept again', async () => {
  const { user } = await open()
  await user.click(screen.getByRole('button', { name: 'Keep how the plan stands today' }))
  expect(region('What moved').getByText(/There is no earlier day/)).toBeVisible()
  act(() => itemEdited('plan-one', first, { status: 'limited' }))
  expect(region('What moved').getByText('Moved forward: from “Not started” to “Limited”')).toBeVisible()
  expect(region('What moved').getByLabelText('From')).toHaveValue(today())
  expect(screen.getByText(/^1 action has changed since you kept today/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: /^Keep today again/ }))
  expect(region('What moved').getByText(/There is no earlier day/)).toBeVisible()
  expect(screen.queryByText(/has changed since you kept today/)).toBeNull()
})

it('holds today against the review before it, also once stock was taken today', async () => {
  const snapshots = [
    { date: '2026-01-10', statuses: { [first]: 'not-started' } },
    { date: today(), statuses: { [first]: 'limited' } },
  ]
  await open({ items: { [first]: { status: 'substantial' } } }, { snapshots })
  expect(region('What moved').getByText('Moved forward: from “Not started” to “Substantial”')).toBeVisible()
})

it('calls for taking stock once the day of the next review has passed, until a review is kept on it or later', async () => {
  const statuses = { [first]: 'limited' }
  const { user } = await open({}, { nextReview: '2026-01-10', snapshots: [{ date: '2026-01-09', statuses }] })
  expect(
    region('Next review').getByText('10 January 2026 has passed. Take stock, and set the next day.'),
  ).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Keep how the plan stands today' }))
  expect(region('Next review').getByText(/^A review was kept on .*\. Set the next day\.$/)).toBeVisible()
  expect(screen.queryByText(/has passed/)).not.toBeInTheDocument()
})

it('says of a review kept before its day nothing, and of one on its day that it was kept', async () => {
  const statuses = { [first]: 'limited' }
  const { user } = await open({}, { nextReview: today(), snapshots: [{ date: '2026-01-09', statuses }] })
  expect(region('Next review').getByText(/^You meet on /)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Keep how the plan stands today' }))
  expect(region('Next review').getByText(/^A review was kept on /)).toBeVisible()
})

it('keeps a day of the next review that is none as typed, says so, and takes it back by its name', async () => {
  const { user } = await open({}, { nextReview: 'after Ramadan' })
  const field = () => screen.getByLabelText('Day of the next review')
  expect(field()).toHaveValue('after Ramadan')
  expect(screen.getByText(/Write a day as year, month and day/)).toBeVisible()
  await user.clear(field())
  expect(saved()).not.toHaveProperty('nextReview')
  await user.click(screen.getByRole('button', { name: 'Undo: day of the next review' }))
  await waitFor(() => expect(saved()?.nextReview).toBe('after Ramadan'))
})

it('shows progress by wave, principle and lead', async () => {
  const { user } = await open({ items: { [first]: { lead: 'Registrar', status: 'completed' } } })
  await user.selectOptions(screen.getByLabelText('Group by'), 'Lead')
  const row = screen.getByRole('row', { name: /^Registrar/ })
  expect(
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['0', '0', '0', '1', '1'])
})

it('still has a half-typed note after the page was loaded anew, until the review is kept', async () => {
  const { user, unmount } = await open()
  await user.type(screen.getByLabelText('What the meeting said'), 'Bill goes to')
  unmount()
  waitingTextsForgotten()
  const again = await open()
  expect(screen.getByLabelText('What the meeting said')).toHaveValue('Bill goes to')
  await again.user.click(screen.getByRole('button', { name: 'Keep how the plan stands today' }))
  expect(saved()?.snapshots).toMatchObject([{ note: 'Bill goes to' }])
  expect(Object.keys(localStorage).filter((key) => key.includes('note'))).toEqual([])
})

it('says that a half-typed note is not kept where the browser is full, and asks before the page goes', async () => {
  const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  const leave = () => window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
  const { user } = await open()
  expect(leave()).toBe(true)
  await user.type(screen.getByLabelText('What the meeting said'), 'Bill')
  expect(screen.getByText(/What you write here is lost/)).toBeVisible()
  expect(leave()).toBe(false)
  full.mockRestore()
  await user.type(screen.getByLabelText('What the meeting said'), ' goes to cabinet')
  expect(screen.queryByText(/What you write here is lost/)).toBeNull()
  expect(leave()).toBe(true)
})

it('takes a half-typed note away with the plan', async () => {
  const { user } = await open()
  await user.type(screen.getByLabelText('What the meeting said'), 'Bill')
  expect(Object.keys(localStorage)).toContain('dpi-safeguards-review-note:plan-one')
  deleted('plan-one')
  expect(Object.keys(localStorage)).not.toContain('dpi-safeguards-review-note:plan-one')
})
