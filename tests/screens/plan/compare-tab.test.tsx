import 'fake-indexeddb/auto'
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { NO_EDITS } from '@/core/plan/plan-edits'
import { askedOf } from '@/core/plan/said-of'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { PlanScreen } from '@/screens/plan/plan-screen'
import { ownDatabase } from '@/state/browser-storage'
import { fileKept } from '@/state/file-contents'
import { mergedWith } from '@/state/import-plans'
import { planFileOf } from '@/state/plan-file'
import { planStarted } from '@/state/plans'
import { plansOpened, setAside } from '@/state/keep-plans'
import { savedPlan } from '@/state/open-plans'
import { renamed } from '@/state/user-changes'
import { writePlanFile } from '@/storage/read-plan-file'
import { someAnswers } from '../../support/answers'
import { fullEdits } from '../../support/full-edits'
import { planOf, priorityOf } from '../../support/plans'
import { renderScreen } from '../../support/render-screen'
import { aSavedPlan } from '../../support/saved-plans'

const answers = someAnswers({ stage: 'deployment', context: { redress: 'none' } })
const first = priorityOf(planOf(answers)).find(({ id }) => id !== 'complaint-channels')?.id ?? ''

async function open(own: Partial<SavedPlan>, file: string) {
  planStarted(aSavedPlan({ answers, ...own }))
  const rendered = await renderScreen(<PlanScreen tab="compare" />, {
    at: '/plans/plan-one/review/compare',
    path: '/plans/:id/review/compare',
  })
  const input = document.querySelector<HTMLInputElement>('input[type=file]')
  if (!input) throw new Error('no place for a file')
  await rendered.user.upload(input, new File([file], 'march.json', { type: 'application/json' }))
  return rendered
}

const result = async () =>
  within(await screen.findByRole('region', { name: /^Compared with: .*march\.json/ }))

it('tells other plans alike in title apart in the list of copies', async () => {
  for (const country of ['TG', 'KE'])
    planStarted(aSavedPlan({ id: `plan-${country}`, title: '', answers: { ...answers, country } }))
  await open({}, writePlanFile(aSavedPlan({ answers })))
  const names = screen
    .getAllByRole('option', { name: /^Another plan/ })
    .map(({ textContent }) => textContent.replace(/[\u2066-\u2069]/gu, ''))
  expect(names.sort()).toEqual([
    'Another plan: Safeguards action plan (Kenya)',
    'Another plan: Safeguards action plan (Togo)',
  ])
})

it('says which hints were set aside, by what they said', async () => {
  const dismissed = [
    'overload:government:5',
    'principle:F1',
    'kind:law',
    'risk:RS1',
    'gate:before-enrolment:1',
    'steps:before-enrolment:before-go-live',
    'behind:before-enrolment:operations',
    'too-many:14',
    'order:2',
    'accountable:3',
    'earlier:4',
    'people',
    'of-a-later-version',
  ]
  await open({ edits: { ...NO_EDITS, dismissed } }, writePlanFile(aSavedPlan({ answers })))
  const found = await result()
  const said = found.getByText(/A top risk is left uncovered/).textContent.replace(/[\u2066-\u2069]/gu, '')
  expect(said).toContain('More at once than Government can lead: 5')
  expect(said).toContain('One principle dominates: ')
  expect(said).toContain('One kind of measure dominates: ')
  expect(said).toContain('1 action ends after its step: ')
  expect(said).toContain('is planned before')
  expect(said).toContain('Many priority actions: 14')
  expect(said).toContain('2 actions start before what they rest on is done')
  expect(said).toContain('The power over 3 actions lies outside this plan')
  expect(said).toContain('4 actions were marked before your answers changed what they ask for')
  expect(said).toContain('No civil society and no affected community has a part')
  expect(said).toContain('of-a-later-version')
  expect(said).not.toMatch(/:RS1|:F1|:law|overload|too-many/)
})

it('says what was added, removed and changed, by action and field, in words', async () => {
  const before = aSavedPlan({
    answers: { ...answers, context: { redress: 'operator-only' } },
    edits: fullEdits,
  })
  const edits = {
    ...fullEdits,
    items: {
      'complaint-channels': { ...fullEdits.items['complaint-channels'], lead: 'Ombudsperson' },
      [first]: { status: 'completed' as const },
    },
  }
  await open({ edits }, writePlanFile(before))
  const shown = await result()
  expect(document.activeElement).toHaveTextContent(/^Compared with/)
  expect(shown.getByText(/^1 action on which only this plan/)).toBeVisible()
  expect(shown.getByText(/^1 action on which only the copy/)).toBeVisible()
  expect(shown.getByText('1 action changed')).toBeVisible()
  expect(shown.getByText('Head of Complaints').closest('del')).not.toBeNull()
  expect(shown.getByText('Ombudsperson', { selector: 'ins' })).toBeVisible()
  expect(shown.getByText('Completed').closest('ins')).not.toBeNull()
  expect(shown.getByText(/Written when the library still had it/).closest('del')).not.toBeNull()
  // Answers by their own words, not by their ids.
  expect(shown.queryByText(/operator-only/)).toBeNull()
})

it('says what other answers made of the plan since the copy', async () => {
  const basis = {
    [first]: { title: 'As it was', hash: 'x', tier: 'annex' as const, startOffset: null, endOffset: null },
  }
  await open({}, writePlanFile(aSavedPlan({ answers, basis })))
  const shown = await result()
  expect(shown.getByText('What the plan holds, as worked out')).toBeVisible()
  expect(shown.getByText(/As it was/)).toBeVisible()
  expect(shown.queryByText(/with version/)).toBeNull()
})

it('says so too of a copy that nobody had looked at, but not of one to share', async () => {
  const before = aSavedPlan({ answers: { ...answers, horizonMonths: 36 }, basis: {}, libraryVersion: '' })
  await open({ answers: { ...answers, horizonMonths: 6 } }, writePlanFile(before))
  const shown = await result()
  expect(shown.getByText('1 field differs.', { exact: false })).toBeVisible()
  expect(shown.getByText('What the plan holds, as worked out')).toBeVisible()
  expect(shown.getAllByText(/^Months as worked out: no dates \(before: /).length).toBeGreaterThan(0)
  cleanup()
  await open({ answers: { ...answers, horizonMonths: 6 } }, writePlanFile({ ...before, isShareCopy: true }))
  expect((await result()).queryByText('What the plan holds, as worked out')).toBeNull()
})

it('says that people wrote the same, and names both versions, where only the library made another plan of it', async () => {
  const basis = {
    [first]: { title: 'As it was', hash: 'x', tier: 'annex' as const, startOffset: null, endOffset: null },
  }
  await open({}, writePlanFile(aSavedPlan({ answers, basis, libraryVersion: '0.9.0', engineVersion: '0' })))
  const shown = await result()
  expect(shown.queryByText('Both say the same.')).toBeNull()
  expect(shown.getByText(/^What people wrote is the same in both\./)).toBeVisible()
  expect(shown.getByText(/version .?0\.9\.0.? of the library, this plan with version .?1\./)).toBeVisible()
})

it('calls what was worked out anew by the name that the plan gave it, as in the lists above', async () => {
  const basis = {
    [first]: { title: 'As it was', hash: 'x', tier: 'annex' as const, startOffset: null, endOffset: null },
  }
  const edits = { ...NO_EDITS, items: { [first]: { title: ' Boats for the islands ' } } }
  await open({ edits }, writePlanFile(aSavedPlan({ answers, basis })))
  const shown = await result()
  const worked = shown.getByText('What the plan holds, as worked out').parentElement
  if (!worked) throw new Error('what was worked out is not on the page')
  const item = within(worked).getByText('Boats for the islands').closest('li')
  expect(item).toHaveTextContent('What you wrote on it stays.')
  // Nobody here ever called it by the library's old title.
  expect(item).not.toHaveTextContent('As it was')
})

it('brings both together and asks only where both say something different', async () => {
  const theirs = aSavedPlan({
    answers,
    edits: {
      ...NO_EDITS,
      items: { [first]: { lead: 'Registrar', status: 'limited' } },
      participants: 'Two councils',
    },
  })
  const mine = { ...NO_EDITS, items: { [first]: { lead: 'Director', notes: 'Ask the registrar' } } }
  const { user } = await open({ edits: mine }, writePlanFile(theirs))
  await result()
  const listeners = screen.getAllByRole('status')
  await user.click(screen.getByRole('button', { name: 'Merge the copy into this plan' }))
  expect(savedPlan('plan-one')?.edits).toMatchObject({
    items: { [first]: { lead: 'Director', status: 'limited', notes: 'Ask the registrar' } },
    participants: 'Two councils',
  })
  // In a place that was there before: what comes into the page with its words is not read out.
  expect(listeners.map((each) => each.textContent).join('')).toContain('1 field differs between two copies')
  expect(screen.getByRole('list', { name: '1 field differs between two copies' })).toHaveFocus()
  const [keep, ...more] = screen.getAllByRole('button', { name: /^Keep as it is: / })
  expect(keep).toHaveAccessibleName(/lead/)
  expect(more).toEqual([])
  await user.click(screen.getByRole('button', { name: /^Take the other: / }))
  expect(savedPlan('plan-one')?.edits.items[first]?.lead).toBe('Registrar')
})

it('says why a file cannot be compared, and that nothing differs where nothing does', async () => {
  const { user } = await open({}, 'no plan at all')
  expect(await screen.findByText(/It is not a plan file/)).toBeVisible()
  const same = new File([writePlanFile(aSavedPlan({ answers }))], 'march.json')
  const input = document.querySelector<HTMLInputElement>('input[type=file]')
  if (input) await user.upload(input, same)
  expect((await result()).getByText('Both say the same.')).toBeVisible()
  expect(screen.queryByText(/It is not a plan file/)).toBeNull()
})

it('brings over that a status still holds, where the copies differ in nothing else', async () => {
  const { items } = planOf(answers)
  const now = askedOf(items.find(({ id }) => id === 'complaint-channels') ?? { parts: [] })
  const before = ['gone']
  const saying = (statusParts: readonly string[]) => ({
    edits: { ...NO_EDITS, items: { 'complaint-channels': { status: 'completed', statusParts } as const } },
  })
  const copy = writePlanFile(aSavedPlan({ answers, ...saying([...before, ...now].sort()) }))
  const { user } = await open(saying(before), copy)
  const shown = await result()
  expect(shown.getByText(/^1 field differs/)).toBeVisible()
  expect(shown.getByText(/status still holds/i)).toBeVisible()
  await user.click(shown.getByRole('button', { name: 'Merge the copy into this plan' }))
  const merged = () => savedPlan('plan-one')?.edits.items['complaint-channels']?.statusParts
  await waitFor(() => expect(merged()).toEqual([...before, ...now].sort()))
})

it('leaves no earlier comparison below a file that cannot be opened, and names that file', async () => {
  await open({}, writePlanFile(aSavedPlan({ answers: { ...answers, horizonMonths: 6 } })))
  await result()
  const input = screen.getByLabelText('Choose a file')
  fireEvent.drop(input, { dataTransfer: { files: [new File(['nothing'], 'minutes.json')] } })
  expect(await screen.findByRole('alert')).toHaveTextContent('minutes.json')
  expect(screen.queryByRole('region', { name: /^Compared with/ })).toBeNull()
  expect(screen.getByRole('heading', { name: 'Compare with another copy' })).toHaveFocus()
})

it('says how far ahead the plans look in months', async () => {
  const before = { ...answers, horizonMonths: 18 }
  await open({ answers: { ...answers, horizonMonths: 24 } }, writePlanFile(aSavedPlan({ answers: before })))
  const shown = await result()
  expect(shown.getByText('18 months').closest('del')).not.toBeNull()
  expect(shown.getByText('24 months').closest('ins')).not.toBeNull()
})

it('calls an action that came without a name what it is', async () => {
  const own = { id: 'own-1', title: ' ', principle: 'F1', risks: {}, edit: { lead: 'Registrar' } } as const
  await open({ edits: { ...NO_EDITS, ownItems: [own] } }, writePlanFile(aSavedPlan({ answers })))
  expect((await result()).getByText('An action without a name')).toBeVisible()
})

it('shows the reviews that only one of them kept, and what each says of a day that both did', async () => {
  const theirs = [
    { date: '2027-01-15', statuses: { [first]: 'limited' }, note: 'The bill waits' },
    { date: '2027-04-15', statuses: { [first]: 'limited' }, note: 'Half done' },
  ]
  const mine = [{ date: '2027-04-15', statuses: { [first]: 'completed' }, note: 'All done' }]
  const { user } = await open({ snapshots: mine }, writePlanFile(aSavedPlan({ answers, snapshots: theirs })))
  const shown = await result()
  const reviews = within(
    shown.getByRole('heading', { name: 'Reviews kept' }).closest('section') as HTMLElement,
  )
  expect(reviews.getByText(/review of .*15 January 2027/)).toBeVisible()
  expect(reviews.getByText('Limited: 1 · The bill waits', { selector: 'del' })).toBeVisible()
  expect(reviews.getByText(/review of .*15 April 2027.*: .*: status$/)).toBeVisible()
  expect(reviews.getByText('Completed', { selector: 'ins' })).toBeVisible()
  expect(reviews.getByText('Half done', { selector: 'del' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Merge the copy into this plan' }))
  expect(savedPlan('plan-one')?.snapshots.map(({ date }) => date)).toContain('2027-01-15')
  expect(screen.getByRole('button', { name: /^Keep as it is: .?review of .*: note/ })).toBeVisible()
})

it('says so where it is known what both started from, and brings back nothing that was deleted since', async () => {
  planStarted(aSavedPlan({ answers, edits: { ...NO_EDITS, participants: 'Two councils' } }))
  const file = await planFileOf('plan-one')
  if (!file) throw new Error('there is no plan')
  await fileKept(file.plan)
  const theirs = writePlanFile({
    ...file.plan,
    title: 'Theirs',
    files: [...file.plan.files, 'fedcba9876543210'],
  })
  const { user } = await open({ files: file.plan.files }, theirs)
  expect((await result()).getByText(/^Both come from one file/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Merge the copy into this plan' }))
  await waitFor(() => expect(savedPlan('plan-one')?.title).toBe('Theirs'))
  expect(savedPlan('plan-one')?.edits.participants).toBe('')
  const words = 'The merge changed 1 field of this plan. Nothing is left to decide.'
  const isHeard = (each: HTMLElement) => each.closest('[role=status]') !== null
  await waitFor(() => expect(screen.getAllByText(words).filter(isHeard)).toHaveLength(1))
  // The comparison goes with its button; what came of it stands below the title, until something else is done.
  const seen = () => screen.queryAllByText(words).filter((each) => !isHeard(each))
  expect(seen()).toHaveLength(1)
  expect(seen()[0]).toBeVisible()
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
  await user.click(screen.getByRole('button', { name: 'Undo: merge with another copy' }))
  await waitFor(() => expect(seen()).toEqual([]))
  await user.click(screen.getByRole('button', { name: 'Redo: merge with another copy' }))
  await waitFor(() => expect(seen()).toHaveLength(1))
  act(() => renamed('plan-one', 'Ours'))
  expect(seen()).toEqual([])
})

it('shows what was merged before the plan came on the screen, as on the first page', async () => {
  planStarted(aSavedPlan({ answers }))
  mergedWith(aSavedPlan({ answers }))
  await renderScreen(<PlanScreen tab="overview" />, { at: '/plans/plan-one', path: '/plans/:id' })
  const words = 'The merge brought nothing new. Nothing is left to decide.'
  expect(screen.getByText(words)).toBeVisible()
  act(() => renamed('plan-one', 'Ours'))
  expect(screen.queryByText(words)).toBeNull()
})

it('brings back from an earlier state what was deleted since', async () => {
  await plansOpened(await ownDatabase())
  const before = aSavedPlan({ answers, edits: { ...NO_EDITS, participants: 'Two councils' } })
  setAside(before)
  planStarted(aSavedPlan({ answers }))
  const { user } = await renderScreen(<PlanScreen tab="compare" />, {
    at: '/plans/plan-one/review/compare',
    path: '/plans/:id/review/compare',
  })
  const choice = await screen.findByRole('combobox', { name: /./ })
  await user.selectOptions(choice, await within(choice).findByRole('option', { name: /^Earlier state/ }))
  expect(await screen.findByText(/^What only one of them says goes into this plan/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Merge the copy into this plan' }))
  expect(savedPlan('plan-one')?.edits.participants).toBe('Two councils')
})
