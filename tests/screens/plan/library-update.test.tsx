import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { basisOf } from '@/core/plan/basis'
import { NO_EDITS, type PlanEdits } from '@/core/plan/plan-edits'
import type { BasisItem } from '@/core/plan/saved-plan'
import { PlanScreen } from '@/screens/plan/plan-screen'
import { answered } from '@/state/user-changes'
import { planStarted } from '@/state/plans'
import { savedPlan } from '@/state/open-plans'
import { someAnswers } from '../../support/answers'
import { fullEdits } from '../../support/full-edits'
import { dataOnDisk } from '../../support/data-on-disk'
import { library, planOf, priorityOf } from '../../support/plans'
import { renderScreen } from '../../support/render-screen'
import { aSavedPlan } from '../../support/saved-plans'

const answers = someAnswers({ stage: 'deployment', startMonth: '2027-01' })
const plan = planOf(answers)
const [first = '', second = ''] = priorityOf(plan).map(({ id }) => id)
const english = await dataOnDisk.loadSafeguardTexts('en')
const today = basisOf(plan, library, english)

const old: BasisItem = { title: 'Seals on paper', hash: 'x', tier: 'priority', startOffset: 0, endOffset: 2 }

async function open(basis: Readonly<Record<string, BasisItem>>, edits: Partial<PlanEdits> = {}) {
  planStarted(
    aSavedPlan({
      answers,
      edits: { ...NO_EDITS, ...edits },
      libraryVersion: '0.9.0',
      engineVersion: '0',
      basis,
    }),
  )
  return renderScreen(<PlanScreen tab="actions" />, {
    at: '/plans/plan-one/actions',
    path: '/plans/:id/actions',
  })
}

it('shows what is new, changed and gone before anything applies, and takes it at a word', async () => {
  const { [first]: _, ...others } = today
  const before = { ...others, [second]: { ...old, title: 'Its old name' }, 'paper-seals': old }
  const { user } = await open(before, { items: { 'paper-seals': { notes: 'Ask the archive' } } })
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('The library has changed since')
  expect(screen.queryByRole('heading', { name: 'Actions' })).toBeNull()
  expect(screen.getByText('New: 1 safeguard')).toBeVisible()
  expect(screen.getByText(english[first]?.title ?? '')).toBeVisible()
  const changed = screen.getByText(english[second]?.title ?? '').closest('li')
  if (!changed) throw new Error('the changed one is not listed')
  expect(within(changed).getByText(/Its old name/)).toBeVisible()
  expect(within(changed).getByText(/words or rules were revised/)).toBeVisible()
  expect(screen.getByText('Seals on paper')).toBeVisible()
  expect(screen.getByText(/What you wrote on it stays under/)).toBeVisible()
  expect(savedPlan('plan-one')?.libraryVersion).toBe('0.9.0')
  const [listener] = screen.getAllByRole('status')
  await user.click(screen.getByRole('button', { name: 'Go on with this version' }))
  // In a place that was there before: what comes into the page with its words is not read out.
  expect(listener).toHaveTextContent(/this version/)
  expect(savedPlan('plan-one')).toMatchObject({ libraryVersion: library.version, basis: today })
  expect(
    within(screen.getByRole('region', { name: 'No longer applies' })).getByText('Ask the archive'),
  ).toBeVisible()
})

it('says of what the user decided that it keeps its place, whatever the new version makes of it', async () => {
  const annex = { ...old, tier: 'annex' as const }
  await open(
    { ...today, [first]: annex, [second]: annex },
    { items: { [second]: { decision: 'later', decisionReason: 'No money this year' } } },
  )
  const linesOf = (id: string) => screen.getByText(english[id]?.title ?? '').closest('li')
  expect(linesOf(first)).toHaveTextContent('It enters the short list.')
  expect(linesOf(second)).not.toHaveTextContent('It enters the short list.')
  expect(linesOf(second)).toHaveTextContent('Its place stays as you decided: Later.')
})

it('calls each by the name that the user gave it, under which they find it again', async () => {
  await open(
    { ...today, [second]: { ...old, title: 'Its old name' }, 'paper-seals': old },
    { items: { [second]: { title: 'Our own line' }, 'paper-seals': { title: 'Our seals' } } },
  )
  expect(screen.getByText('Our own line')).toBeVisible()
  expect(screen.getByText('Our seals')).toBeVisible()
  expect(screen.queryByText(/Its old name|Seals on paper/)).toBeNull()
})

it('calls what the library lost by the name it had, also once the new version is accepted', async () => {
  const edits = { items: { 'paper-seals': { notes: 'Ask the archive' } } }
  const { user } = await open({ ...today, 'paper-seals': old }, edits)
  await user.click(screen.getByRole('button', { name: 'Go on with this version' }))
  const gone = within(screen.getByRole('region', { name: 'No longer applies' }))
  expect(gone.getByRole('heading', { name: 'Seals on paper' })).toBeVisible()
  expect(gone.queryByText('paper-seals')).toBeNull()
  // What they wrote stands below it; the name is not theirs.
  expect(gone.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual(['Ask the archive'])
  // By its own name, as without such words, and back to the plan in sight with the change waiting.
  await user.click(screen.getByRole('button', { name: 'Undo: new version of the library' }))
  await waitFor(() => expect(savedPlan('plan-one')?.edits.items).toEqual(edits.items))
  await user.click(screen.getByRole('button', { name: 'See what changed' }))
})

it('opens an own action that waits for what the library lost, names that and lets it go', async () => {
  const own = {
    id: 'own-boats',
    title: 'Boats',
    principle: 'F3' as const,
    risks: {},
    dependsOn: ['paper-seals', 'old-register'],
    edit: {},
  }
  const waiting = {
    items: { 'paper-seals': { notes: 'Ask the archive', title: 'Our seals' } },
    ownItems: [own],
  }
  const { user } = await open({ ...today, 'old-register': { ...old, title: 'The old register' } }, waiting)
  await user.click(screen.getByRole('button', { name: 'Go on with this version' }))
  await user.click(screen.getByRole('link', { name: 'Boats' }))
  expect(screen.getByRole('button', { name: /^Take away: .*Our seals/ }).closest('li')).toHaveTextContent(
    /Our seals.*The library no longer has it/,
  )
  await user.click(screen.getByRole('button', { name: /^Take away: .*The old register/ }))
  expect(savedPlan('plan-one')?.edits.ownItems[0]?.dependsOn).toEqual(['paper-seals'])
})

it('says that the plan as it was is saved to a file', async () => {
  const { user, files } = await open({ ...today, 'paper-seals': old })
  const listeners = screen.getAllByRole('status')
  await user.click(screen.getByRole('button', { name: 'Save the plan to a file first' }))
  await waitFor(() =>
    expect(listeners.some(({ textContent }) => /is saved to a file/.test(textContent))).toBe(true),
  )
  expect(files).toHaveLength(1)
})

it('lets one decide later, with the plan in sight and nothing accepted', async () => {
  const { user } = await open({ ...today, 'paper-seals': old })
  const listeners = screen.getAllByRole('status')
  await user.click(screen.getByRole('button', { name: 'Decide later' }))
  expect(screen.getByRole('heading', { level: 2, name: 'Actions' })).toBeVisible()
  expect(listeners).toContain(
    screen.getByRole('button', { name: 'See what changed' }).closest('[role=status]'),
  )
  expect(savedPlan('plan-one')?.libraryVersion).toBe('0.9.0')
  await user.click(screen.getByRole('button', { name: 'See what changed' }))
  expect(screen.getByText('Seals on paper')).toBeVisible()
})

it('asks nothing where the new version changes nothing of this plan', async () => {
  await open(today, fullEdits)
  await waitFor(() => expect(savedPlan('plan-one')?.libraryVersion).toBe(library.version))
  expect(screen.getByRole('heading', { level: 2, name: 'Actions' })).toBeVisible()
})

it('holds the plan against what the answers gave, not against what the user made of it', async () => {
  planStarted(aSavedPlan({ answers, edits: fullEdits, libraryVersion: '', engineVersion: '', basis: {} }))
  await renderScreen(<PlanScreen tab="actions" />, {
    at: '/plans/plan-one/actions',
    path: '/plans/:id/actions',
  })
  await waitFor(() => expect(savedPlan('plan-one')?.basis).toEqual(today))
  const others = { ...answers, stage: 'conception' as const }
  answered('plan-one', others)
  await waitFor(() => expect(savedPlan('plan-one')?.basis).toEqual(basisOf(planOf(others), library, english)))
})
