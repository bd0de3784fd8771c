import 'fake-indexeddb/auto'
import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { NO_EDITS } from '@/core/plan/plan-edits'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { PlanScreen } from '@/screens/plan/plan-screen'
import { ownDatabase } from '@/state/browser-storage'
import { plansOpened } from '@/state/keep-plans'
import { planStarted } from '@/state/plans'
import { savedPlan } from '@/state/open-plans'
import { writePlanFile } from '@/storage/read-plan-file'
import { someAnswers } from '../../support/answers'
import { renderScreen } from '../../support/render-screen'
import { aSavedPlan } from '../../support/saved-plans'

const answers = someAnswers({ stage: 'deployment' })

/** Three states set aside, two of them within one minute. */
const TIMES = ['2027-03-01T10:07:00Z', '2027-03-01T10:00:48Z', '2027-03-01T10:00:12Z']

async function withEarlierStates(id: string, times = TIMES) {
  const database = await ownDatabase()
  await plansOpened(database)
  planStarted(aSavedPlan({ id, answers }))
  const kept = times.map((at, revision) => ({
    at,
    revision,
    content: writePlanFile(aSavedPlan({ id, answers, title: at })),
  }))
  await database?.put('previous', id, kept)
}

it('names two earlier states of one minute apart, and none longer than it needs', async () => {
  await withEarlierStates('plan-one')
  await renderScreen(<PlanScreen tab="compare" />, {
    at: '/plans/plan-one/review/compare',
    path: '/plans/:id/review/compare',
  })
  const names = await waitFor(() => {
    const found = screen.getAllByRole('option', { name: /^Earlier state of/ }).map((each) => each.textContent)
    expect(found).toHaveLength(3)
    return found
  })
  expect(new Set(names).size).toBe(3)
  expect(names.map((name) => /:\d\d:\d\d/.test(name ?? ''))).toEqual([false, true, true])
})

it('offers each earlier state by a name of its own, to be opened as a copy', async () => {
  await withEarlierStates('plan-two')
  const { user } = await renderScreen(<PlanScreen tab="export" />, {
    at: '/plans/plan-two/export',
    path: '/plans/:id/export',
  })
  await user.click(screen.getByText('Earlier states'))
  const names = (await screen.findAllByRole('button', { name: /^Open as a copy/ })).map((button) =>
    button.getAttribute('aria-label'),
  )
  expect(names).toHaveLength(3)
  expect(new Set(names).size).toBe(3)
  expect(new Set(screen.getAllByText(/^As it was/).map((line) => line.textContent)).size).toBe(3)
})

it('numbers states of one second from the first, also where they are of the very same time', async () => {
  await withEarlierStates('plan-second', [
    '2027-03-01T10:00:48.700Z',
    '2027-03-01T10:00:48.200Z',
    '2027-03-01T10:00:48.200Z',
    '2027-03-01T10:00:12Z',
  ])
  await renderScreen(<PlanScreen tab="compare" />, {
    at: '/plans/plan-second/review/compare',
    path: '/plans/:id/review/compare',
  })
  const names = (await screen.findAllByRole('option', { name: /^Earlier state of/ })).map(
    ({ textContent }) => textContent,
  )
  expect(names.map((name) => / · \d$/.exec(name ?? '')?.[0] ?? '')).toEqual([' · 3', ' · 2', ' · 1', ''])
})

it('says of a state under a minute old that it was a moment ago, not that it was now', async () => {
  const database = await ownDatabase()
  await plansOpened(database)
  planStarted(aSavedPlan({ id: 'plan-moment', answers }))
  const content = writePlanFile(aSavedPlan({ id: 'plan-moment', answers }))
  const at = (secondsAgo: number) => new Date(Date.now() - secondsAgo * 1_000).toISOString()
  await database?.put('previous', 'plan-moment', [
    { at: at(5), revision: 1, content },
    { at: at(150), revision: 0, content },
  ])
  const { user } = await renderScreen(<PlanScreen tab="export" />, {
    at: '/plans/plan-moment/export',
    path: '/plans/:id/export',
  })
  await user.click(screen.getByText('Earlier states'))
  expect(
    await screen.findByRole('button', { name: /^Open as a copy: as it was a moment ago \(/ }),
  ).toBeVisible()
  expect(screen.getByText(/^As it was a moment ago \(/)).toBeVisible()
  expect(screen.getByText(/^As it was 2 minutes ago \(/)).toBeVisible()
})

it('names the copy of an earlier state for its day, so that it is not taken for the plan as it is', async () => {
  const database = await ownDatabase()
  await plansOpened(database)
  planStarted(aSavedPlan({ id: 'plan-three', answers, title: 'Payments' }))
  const content = writePlanFile(aSavedPlan({ id: 'plan-three', answers, title: 'Payments' }))
  await database?.put('previous', 'plan-three', [{ at: '2027-03-01T10:07:00Z', revision: 0, content }])
  const { user, address } = await renderScreen(<PlanScreen tab="export" />, {
    at: '/plans/plan-three/export',
    path: '/plans/:id/export',
  })
  await user.click(screen.getByText('Earlier states'))
  await user.click(await screen.findByRole('button', { name: /^Open as a copy/ }))
  const copy = savedPlan(address().split('/')[2] ?? '')
  expect(copy?.title).toMatch(/^Payments \(as it was on .*2027.*\)$/)
  expect(savedPlan('plan-three')?.title).toBe('Payments')
})

it('says of each earlier state what was changed after it, up to the next and to the plan as it is', async () => {
  const database = await ownDatabase()
  await plansOpened(database)
  const state = (title: string, lead?: string): SavedPlan =>
    aSavedPlan({
      id: 'plan-four',
      answers,
      title,
      edits: lead === undefined ? NO_EDITS : { ...NO_EDITS, items: { 'complaint-channels': { lead } } },
    })
  planStarted({
    ...state('Payments', 'Registrar'),
    nextReview: '2027-09-01',
    answers: { ...answers, startMonth: '2027-05', country: 'KE', institution: 'Bank' },
  })
  const kept = [state('Payments', 'Registrar'), state('Payments'), state('Payments'), state('Ours')]
  await database?.put(
    'previous',
    'plan-four',
    kept.map((plan, index) => ({
      at: `2027-03-01T1${9 - index}:00:00Z`,
      revision: 9 - index,
      content: writePlanFile(plan),
    })),
  )
  const { user } = await renderScreen(<PlanScreen tab="export" />, {
    at: '/plans/plan-four/export',
    path: '/plans/:id/export',
  })
  expect(screen.queryByText(/^Changed after that/)).toBeNull()
  await user.click(screen.getByText('Earlier states'))
  await screen.findByText(/^Nothing was changed after that/)
  const said = screen
    .getAllByRole('button', { name: /^Open as a copy/ })
    .map((button) => button.parentElement?.querySelector('p')?.textContent)
  expect(said).toEqual([
    'Changed after that: start; country; lead institution, and 1 more field',
    'Changed after that: Free complaint channels that people can reach: lead',
    'Nothing was changed after that.',
    'Changed after that: title',
  ])
})
