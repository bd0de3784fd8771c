import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { NO_EDITS, type PlanEdits } from '@/core/plan/plan-edits'
import type { Answers } from '@/core/questionnaire/answers'
import { PlanScreen } from '@/screens/plan/plan-screen'
import { planStarted } from '@/state/plans'
import { ELECTION, someAnswers } from '../../support/answers'
import { planOf } from '../../support/plans'
import { renderScreen } from '../../support/render-screen'
import { aSavedPlan } from '../../support/saved-plans'

const answers = someAnswers({ stage: 'deployment', context: { redress: 'none' }, horizonMonths: 18 })
const dated = planOf(answers).items.filter(({ schedule }) => schedule.state === 'scheduled')

afterEach(() => {
  vi.useRealTimers()
})

async function openOn(day: string, given: Answers = answers, edits: Partial<PlanEdits> = {}) {
  vi.useFakeTimers({ now: new Date(`${day}T12:00:00`), toFake: ['Date'] })
  planStarted(aSavedPlan({ answers: given, edits: { ...NO_EDITS, ...edits } }))
  return renderScreen(<PlanScreen tab="timeline" />, {
    at: '/plans/plan-one/timeline',
    path: '/plans/:id/timeline',
  })
}

const list = () => within(screen.getByRole('region', { name: 'The actions, month by month' }))
const lines = () => list().getAllByRole('listitem')
const markOf = (container: HTMLElement) => container.querySelector<HTMLElement>('[style*="--label"]')

it('marks today on a running plan: in the picture, and for listeners once, in the list of the actions', async () => {
  const { container } = await openOn('2027-06-16')
  const said = screen.getAllByText('Today: Jun 2027')
  expect(said.filter((each) => each.closest('[aria-hidden="true"]') === null)).toEqual([
    list().getByText('Today: Jun 2027'),
  ])
  expect(said).toHaveLength(2)
  // Half of June lies behind, the sixth of 18 months.
  const share = /\* ([\d.]+)\)/.exec(markOf(container)?.style.insetInlineStart ?? '')?.[1]
  expect(Number(share)).toBeCloseTo(5.48 / 18, 2)
})

it('stands in the list after what has begun by today, and before what begins later', async () => {
  await openOn('2027-06-30')
  const begun = dated.filter(({ schedule }) => schedule.state === 'scheduled' && schedule.startOffset <= 5)
  expect(begun.length).toBeGreaterThan(0)
  expect(begun.length).toBeLessThan(dated.length)
  expect(lines()).toHaveLength(dated.length + 1)
  expect(lines()[begun.length]).toHaveTextContent('Today: Jun 2027')
})

it('stands last in the list where all has begun', async () => {
  await openOn('2028-06-01')
  expect(lines().at(-1)).toHaveTextContent('Today: Jun 2028')
})

it.each([
  ['the plan has not begun', '2026-12-31', answers],
  ['the plan is over', '2028-07-01', answers],
  ['its months have no names', '2027-06-16', { ...answers, startMonth: undefined }],
])('marks no day where %s', async (_, day, given) => {
  const { container } = await openOn(day, JSON.parse(JSON.stringify(given)) as Answers)
  expect(lines()).toHaveLength(dated.length)
  expect(screen.queryByText(/^Today/)).toBeNull()
  expect(markOf(container)).toBeNull()
})

it('names the end of the plan among the dates that clash, and at once where a key moves a bar past it', async () => {
  const last = { startMonth: '2028-05', endMonth: '2028-06' }
  const [{ id } = { id: '' }] = dated
  const { user } = await openOn('2027-02-01', answers, { items: { [id]: last } })
  const clashes = () => screen.queryByRole('heading', { name: 'Dates that clash' })?.parentElement
  const past = /It ends after the plan does \(Jun\s2028\); in documents the timeline stops there\./
  expect(clashes()?.textContent ?? '').not.toMatch(past)
  const bar = screen
    .getAllByRole('slider')
    .find((each) => each.getAttribute('aria-valuetext')?.match(/Jun\s2028/))
  bar?.focus()
  await user.keyboard('{ArrowRight}')
  expect(bar).toHaveAttribute('data-wrong', 'true')
  await waitFor(() => expect(clashes()).toHaveTextContent(past))
  expect(
    screen
      .getAllByRole('status')
      .map((each) => each.textContent)
      .join(),
  ).toMatch(past)
})

it('keeps a step at a date that cannot move, and says how long the work before it needs', async () => {
  await openOn('2027-02-01', { ...answers, ...ELECTION })
  expect(
    screen.getByText(/Going live: May 2027\. A date stands, but the work before it needs until \w+ 2027/),
  ).toBeVisible()
  expect(screen.queryByText(/Going live.*proposed/)).toBeNull()
})

it('draws the bar of an interim measure in outline and says so, until it is moved', async () => {
  const { user } = await openOn('2027-01-10', someAnswers({ startMonth: '2027-01' }))
  const bars = () => screen.getAllByRole('slider')
  const hollow = () => bars().filter(({ dataset }) => dataset['interim'] === 'true')
  const marked = hollow().length
  expect(marked).toBeGreaterThan(0)
  expect(marked).toBeLessThan(bars().length)
  for (const bar of bars()) {
    const said = bar.getAttribute('aria-valuetext') ?? ''
    expect(said.endsWith(', interim measure')).toBe(hollow().includes(bar))
  }
  expect(
    screen.getByText(/^Outlined bars are an interim measure, not the action itself: no\. \d/),
  ).toBeVisible()
  const [first] = hollow()
  const name = first?.getAttribute('aria-label') ?? ''
  first?.focus()
  await user.keyboard('{ArrowRight}')
  await waitFor(() => expect(hollow()).toHaveLength(marked - 1))
  expect(screen.getByRole('slider', { name }).getAttribute('aria-valuetext')).not.toContain('interim')
})
