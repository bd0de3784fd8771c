import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { NO_EDITS } from '@/core/plan/plan-edits'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { PlanScreen } from '@/screens/plan/plan-screen'
import { itemEdited, stepRedone, stepUndone } from '@/state/edits'
import { documentChosen, planStarted } from '@/state/plans'
import { savedPlan } from '@/state/open-plans'
import { someAnswers } from '../../support/answers'
import { planOf, priorityOf } from '../../support/plans'
import { renderScreen } from '../../support/render-screen'
import { aSavedPlan } from '../../support/saved-plans'

const overview = () =>
  renderScreen(<PlanScreen tab="overview" />, { at: '/plans/plan-one', path: '/plans/:id' })

/** The plans here begin a month later. */
const BEFORE = '2026-12-01'

const setDay = (day: string) => vi.useFakeTimers({ now: new Date(`${day}T12:00:00`), toFake: ['Date'] })

afterEach(() => void vi.useRealTimers())

const harsh = someAnswers({
  stage: 'deployment',
  context: { redress: 'none', 'mandatory-use': 'only-channel', 'legal-basis': 'policy-only' },
})

it('says that a plan is not there, and leads home', async () => {
  await overview()
  expect(screen.getByRole('heading', { level: 1, name: 'No such plan' })).toBeVisible()
  expect(document.querySelector('svg path')).toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'Go to my plans' })).toHaveAttribute('href', '/')
})

it('names the answer that is missing and leads to its step', async () => {
  const { stage: _left, ...answers } = someAnswers()
  planStarted(aSavedPlan({ answers }))
  await overview()
  expect(screen.getByText(/needs to know where the system stands/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Answer this' })).toHaveAttribute(
    'href',
    '/plans/plan-one/answers/system',
  )
})

it('shows the verdict on each step in words, with the reason and who may waive it', async () => {
  planStarted(aSavedPlan({ answers: harsh }))
  await overview()
  const gates = within(screen.getByRole('region', { name: 'May the next steps be taken?' }))
  expect(gates.getByRole('heading', { name: 'Going live' })).toBeVisible()
  expect(gates.getAllByText('Hold')).not.toHaveLength(0)
  expect(gates.getAllByText(/the waiver and its reason are published/)).not.toHaveLength(0)
})

it('says at once, beside what holds a step, that its date stands and how that day goes on without the step', async () => {
  planStarted(aSavedPlan({ answers: { ...harsh, urgency: 'fixed-date' } }))
  await overview()
  const gates = within(screen.getByRole('region', { name: 'May the next steps be taken?' }))
  const date = gates.getByText(/The date stands, but this step is on hold/, { selector: 'p' })
  expect(date).toBeVisible()
  expect(date.previousElementSibling).toHaveTextContent('People cannot do without the system')
})

it('says of a running system what a date that cannot move asks for, though no step comes on it', async () => {
  planStarted(aSavedPlan({ answers: { ...harsh, enrolment: 'most', urgency: 'fixed-date' } }))
  await overview()
  const gates = within(screen.getByRole('region', { name: 'May the next steps be taken?' }))
  expect(gates.getByText(/A date stands, and people need the system on that day/)).toBeVisible()
})

it('names each row of what starts within 90 days by its action alone, and says why in a cell of its own', async () => {
  setDay(BEFORE)
  planStarted(aSavedPlan({ answers: harsh }))
  await overview()
  const table = within(screen.getByRole('table', { name: 'Start within 90 days' }))
  const names = table.getAllByRole('rowheader')
  for (const name of names) expect(name.textContent).toBe(within(name).getByRole('link').textContent)
  const columns = table.getAllByRole('columnheader').map(({ textContent }) => textContent)
  const why = columns.indexOf('Why it is here')
  for (const row of table.getAllByRole('row').slice(1)) expect(row.children[why]).toHaveTextContent(/because/)
})

it('lists what starts within 90 days with its reason, and says that it has no lead yet', async () => {
  setDay(BEFORE)
  planStarted(aSavedPlan({ answers: harsh }))
  await overview()
  const table = screen.getByRole('table', { name: 'Start within 90 days' })
  const first = within(table).getAllByRole('row')[1] ?? table
  expect(first).toHaveTextContent(/because|first, because/)
  expect(first).toHaveTextContent('no lead yet')
  expect(within(first).getByRole('link')).toHaveAttribute('href', expect.stringContaining('/actions?item='))
})

it('shows on a running plan the open work of the 90 days from now on, with what should have begun', async () => {
  const { items } = planOf(harsh)
  const [first] = items.filter(({ schedule }) => schedule.state === 'scheduled' && schedule.wave === 1)
  const [later] = items.filter(({ schedule }) => schedule.state === 'scheduled' && schedule.startOffset >= 4)
  if (!first || !later) throw new Error('the plan has no such work')
  planStarted(aSavedPlan({ answers: harsh }))
  setDay('2027-02-16')
  await overview()
  expect(screen.queryByRole('table', { name: 'Start within 90 days' })).toBeNull()
  const region = within(screen.getByRole('region', { name: 'Next 90 days' }))
  expect(region.getByText('Feb 2027 to Apr 2027', { selector: 'p' })).toBeVisible()
  const shown = region.getAllByRole('link').map((link) => link.getAttribute('href'))
  expect(shown.some((href) => href?.endsWith(`item=${first.id}`))).toBe(true)
  expect(shown.some((href) => href?.endsWith(`item=${later.id}`))).toBe(false)
  act(() => itemEdited('plan-one', first.id, { status: 'completed' }))
  expect(region.queryAllByRole('link').map((link) => link.getAttribute('href'))).toHaveLength(
    shown.length - 1,
  )
})

it('says of a plan whose last month is behind that its period has ended, and shows what is still open', async () => {
  const items = Object.fromEntries(
    planOf(harsh).items.map(({ id }) => [id, { status: 'completed' } as const]),
  )
  planStarted(aSavedPlan({ answers: harsh }))
  setDay('2031-02-01')
  await overview()
  const region = screen.getByRole('region', { name: 'Still to be done' })
  expect(region).toHaveTextContent(/The period of this plan ended in \w+ \d{4}\. Set a new start/)
  expect(within(region).getAllByRole('row').length).toBeGreaterThan(priorityOf(planOf(harsh)).length)
  act(() => {
    for (const [id, edit] of Object.entries(items)) itemEdited('plan-one', id, edit)
  })
  expect(region).toHaveTextContent('All actions are completed.')
  expect(region).not.toHaveTextContent('The period of this plan ended')
})

it('says why an action starts before one with a lower number, where one does', async () => {
  setDay(BEFORE)
  const why = /A higher number can start before a lower one: what is overdue/
  planStarted(
    aSavedPlan({ answers: someAnswers({ stage: 'operations', roles: ['regulator'], enrolment: 'most' }) }),
  )
  await overview()
  const region = () => screen.getByRole('region', { name: 'Start within 90 days' })
  const numbers = within(region())
    .getAllByRole('row')
    .slice(1)
    .map((row) => Number(row.children[0]?.textContent))
  expect(numbers).not.toEqual(numbers.map((_, index) => index + 1))
  expect(region()).toHaveTextContent(why)
})

it('says of what starts within 90 days how far it has come, and leaves out what is done', async () => {
  const [done, begun] = priorityOf(planOf(harsh)).filter(
    ({ schedule }) => schedule.state === 'scheduled' && schedule.wave === 1,
  )
  const items = {
    [done?.id ?? '']: { status: 'completed' as const },
    [begun?.id ?? '']: { status: 'limited' as const },
  }
  planStarted(aSavedPlan({ answers: harsh, edits: { ...NO_EDITS, items } }))
  await overview()
  const table = screen.getByRole('table', { name: 'Start within 90 days' })
  const [, row, next] = within(table).getAllByRole('row')
  expect(row).toHaveTextContent('Limited')
  expect(next).not.toHaveTextContent('Limited')
  expect(table).not.toHaveTextContent('Completed')
})

it('lists what a priority action waits for among what starts within 90 days, without a number, and says so', async () => {
  const answers = someAnswers({
    ...{ enrolment: 'pilot', urgency: 'emergency', horizonMonths: 12, systemKind: 'replacing' },
    ...{ stateStructure: ['federal'], sectors: ['social-protection', 'health'] },
    context: {
      ...{
        'data-protection-law': 'binding',
        'data-protection-authority': 'limited',
        redress: 'several-channels',
      },
      ...{ 'mandatory-use': 'some-services', understanding: ['unserved-languages'], fragility: 'unknown' },
      ...{ 'displaced-groups': ['refugees'], 'state-access': 'unknown', connectivity: 'nearly-everywhere' },
      ...{ 'cyber-capacity': 'limited', 'institutional-lead': 'unknown', funding: 'recurrent' },
      ...{ 'id-coverage': 'upper-middle', biometrics: ['verification'] },
    },
  })
  planStarted(aSavedPlan({ answers }))
  await overview()
  const table = within(screen.getByRole('table', { name: 'Start within 90 days' }))
  const row = table.getByRole('row', { name: /^\s*Name in a signed order the one body/ })
  expect(row).toHaveTextContent('Done first, because a priority action waits for it')
  expect(row.children[0]).toHaveTextContent(/^$/)
})

it('says why a risk that stands higher than the last of the five is not among them', async () => {
  const answers = someAnswers({ stage: 'deployment', context: { 'legal-basis': 'policy-only' } })
  planStarted(aSavedPlan({ answers }))
  await overview()
  const risks = screen.getByRole('region', { name: 'The risks that matter most' })
  expect(within(risks).queryByRole('heading', { name: 'Digital distrust' })).toBeNull()
  expect(risks).toHaveTextContent(
    /because at most 2 of the risks listed may be structural: .*Digital distrust/,
  )
})

it('says that physical insecurity is listed once it is high, and which risks gave way to it', async () => {
  const answers = someAnswers({
    stage: 'operations',
    enrolment: 'most',
    context: {
      ...{ 'legal-basis': 'policy-only', redress: 'none', fragility: 'conflict-nationwide' },
      ...{ connectivity: 'mostly-offline', 'cyber-capacity': 'none', 'technology-control': 'turnkey' },
      ...{
        'mandatory-use': 'only-channel',
        'automated-decisions': 'automatic-no-review',
        'id-coverage': 'low',
      },
      ...{ 'lagging-groups': ['women', 'rural-remote', 'very-poor'], understanding: ['low-literacy'] },
    },
  })
  planStarted(aSavedPlan({ answers }))
  await overview()
  const risks = screen.getByRole('region', { name: 'The risks that matter most' })
  expect(within(risks).getByRole('heading', { name: 'Physical insecurity' })).toBeVisible()
  const [, gaveWay = ''] =
    /physical insecurity always is once it is high: ([^.]+)\./.exec(risks.textContent ?? '') ?? []
  expect(gaveWay).toMatch(/Exclusion|Disempowerment|Discrimination|Unequal access|Lack of recourse/)
  for (const name of gaveWay.split(/, | and /))
    expect(within(risks).queryByRole('heading', { name })).toBeNull()
})

it('shows five risks, whom to ask, progress and what is missing', async () => {
  planStarted(
    aSavedPlan({
      answers: harsh,
      edits: {
        ...NO_EDITS,
        items: {
          'complaint-channels': { decision: 'planned', status: 'limited', lead: 'Head of complaints' },
        },
      },
    }),
  )
  await overview()
  const risks = within(screen.getByRole('region', { name: 'The risks that matter most' }))
  expect(risks.getAllByRole('listitem')).toHaveLength(5)
  expect(screen.getByRole('region', { name: 'To be found out' })).toHaveTextContent(/Ask .*\./)
  expect(screen.getByText(/^1 of \d+ priority actions are under way/)).toBeVisible()
  expect(screen.getByRole('region', { name: 'What is still missing' })).toHaveTextContent(/have no lead/)
})

it('names each link by where it leads, so that it says enough when heard alone', async () => {
  planStarted(
    aSavedPlan({ answers: harsh, edits: { ...NO_EDITS, items: { gone: { notes: 'as written' } } } }),
  )
  await overview()
  const links = screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])
  const addresses = new Map(links.map(([name, to]) => [name, to]))
  for (const [name, to] of links) expect([name, addresses.get(name ?? '')]).toEqual([name, to])
  expect(addresses.get('See what no longer applies')).toBe('/plans/plan-one/actions?show=gone')
})

it('takes no empty title, as on the first page, and says so at the field', async () => {
  planStarted(aSavedPlan())
  const { user } = await overview()
  await user.click(screen.getByRole('button', { name: 'Rename' }))
  const field = screen.getByLabelText('Title of the plan')
  await user.clear(field)
  await user.click(screen.getByRole('button', { name: 'Keep this title' }))
  expect(field).toHaveFocus()
  expect(field).toHaveAccessibleDescription('A plan needs a title.')
  expect(savedPlan('plan-one')?.title).toBe('National ID')
})

it('keeps a new title that was typed when one goes to another page with it, and none that was cancelled', async () => {
  planStarted(aSavedPlan())
  const { user, unmount } = await overview()
  await user.click(screen.getByRole('button', { name: 'Rename' }))
  await user.keyboard('Never mind{Escape}')
  expect(savedPlan('plan-one')?.title).toBe('National ID')
  await user.click(screen.getByRole('button', { name: 'Rename' }))
  await user.keyboard('Roll-out in the north')
  unmount()
  expect(savedPlan('plan-one')?.title).toBe('Roll-out in the north')
})

it('is renamed in place', async () => {
  planStarted(aSavedPlan())
  const { user } = await overview()
  // Every part of the plan begins with this title: whoever lands on it hears which part it is.
  expect(screen.getByRole('heading', { level: 1 })).toHaveAccessibleDescription('Overview')
  await user.click(screen.getByRole('button', { name: 'Rename' }))
  expect(screen.getByLabelText('Title of the plan')).toHaveFocus()
  await user.keyboard('Roll-out in the north{Enter}')
  expect(screen.getByRole('button', { name: 'Rename' })).toHaveFocus()
  expect(screen.getByRole('heading', { level: 1, name: 'Roll-out in the north' })).toBeVisible()
  expect(savedPlan('plan-one')?.title).toBe('Roll-out in the north')
})

it('hands the plan out as a file and counts what changed since; what was all taken back did not', async () => {
  planStarted(aSavedPlan())
  const { user, files } = await overview()
  expect(screen.getByText('Never saved to a file.')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Save to file' }))
  expect(await screen.findByText('Saved to a file a moment ago, nothing changed since.')).toBeVisible()
  await waitFor(() =>
    expect(
      screen
        .getAllByRole('status')
        .some(({ textContent }) => /National ID.*is saved to a file/.test(textContent)),
    ).toBe(true),
  )
  expect(files).toHaveLength(1)
  expect(files[0]?.name).toMatch(/plan.*\.json$/)
  expect(files[0]?.text).toContain('"National ID"')
  act(() => itemEdited('plan-one', 'system-law', { lead: 'Registrar' }))
  act(() => itemEdited('plan-one', 'dpia', { lead: 'Auditor' }))
  expect(screen.getByText('Saved to a file a moment ago, 2 changes since.')).toBeVisible()
  await act(() => stepUndone('plan-one'))
  expect(screen.getByText('Saved to a file a moment ago, 1 change since.')).toBeVisible()
  await act(() => stepUndone('plan-one'))
  expect(screen.getByText('Saved to a file a moment ago, nothing changed since.')).toBeVisible()
  await act(() => stepRedone('plan-one'))
  expect(screen.getByText('Saved to a file a moment ago, 1 change since.')).toBeVisible()
  await act(() => stepRedone('plan-one'))
  expect(screen.getByText('Saved to a file a moment ago, 2 changes since.')).toBeVisible()
  // What the file holds is a change once it is taken back, and none once it is done again.
  await act(() => new Promise((resolve) => setTimeout(resolve, 5)))
  await user.click(screen.getByRole('button', { name: 'Save to file' }))
  expect(await screen.findByText('Saved to a file a moment ago, nothing changed since.')).toBeVisible()
  await act(() => stepUndone('plan-one'))
  await act(() => stepUndone('plan-one'))
  expect(screen.getByText('Saved to a file a moment ago, 2 changes since.')).toBeVisible()
  await act(() => stepRedone('plan-one'))
  expect(screen.getByText('Saved to a file a moment ago, 1 change since.')).toBeVisible()
  await act(() => stepRedone('plan-one'))
  expect(screen.getByText('Saved to a file a moment ago, nothing changed since.')).toBeVisible()
})

it('counts what is typed into one field as one change since the file, as undo takes it back', async () => {
  planStarted(aSavedPlan())
  const { user } = await overview()
  const save = () => user.click(screen.getByRole('button', { name: 'Save to file' }))
  const said = (since: string) => screen.findByText(`Saved to a file a moment ago, ${since} since.`)
  const type = (item: string, ...leads: readonly string[]) =>
    leads.forEach((lead) => act(() => itemEdited('plan-one', item, { lead })))
  await save()
  expect(await said('nothing changed')).toBeVisible()
  type('system-law', 'Re', 'Regist', 'Registrar')
  expect(await said('1 change')).toBeVisible()
  type('dpia', 'Aud', 'Auditor')
  expect(await said('2 changes')).toBeVisible()
  await act(() => stepUndone('plan-one'))
  expect(await said('1 change')).toBeVisible()
  await act(() => stepUndone('plan-one'))
  expect(await said('nothing changed')).toBeVisible()
  // A file that was saved while somebody typed lacks what they typed on.
  type('system-law', 'Min')
  await save()
  expect(await said('nothing changed')).toBeVisible()
  type('system-law', 'Minis', 'Minister')
  expect(await said('1 change')).toBeVisible()
  type('system-law', 'Min')
  expect(await said('nothing changed')).toBeVisible()
})

it('does not count which document is wanted as a change, in whatever order it is chosen; who prepared it is one', async () => {
  planStarted(aSavedPlan())
  const { user } = await overview()
  await user.click(screen.getByRole('button', { name: 'Save to file' }))
  expect(await screen.findByText('Saved to a file a moment ago, nothing changed since.')).toBeVisible()
  const choose = (own: Partial<SavedPlan['document']>) =>
    act(() => documentChosen('plan-one', { ...(savedPlan('plan-one') ?? aSavedPlan()).document, ...own }))
  choose({ preset: 'minister', language: 'fr' })
  choose({ paper: 'Letter', sections: ['summary'], includesSensitive: true })
  expect(savedPlan('plan-one')?.document).toMatchObject({ preset: 'minister', paper: 'Letter' })
  expect(screen.getByText('Saved to a file a moment ago, nothing changed since.')).toBeVisible()
  act(() => itemEdited('plan-one', 'system-law', { lead: 'Registrar' }))
  choose({ preset: 'full' })
  expect(screen.getByText('Saved to a file a moment ago, 1 change since.')).toBeVisible()
  await act(() => stepUndone('plan-one'))
  expect(screen.getByText('Saved to a file a moment ago, nothing changed since.')).toBeVisible()
  choose({ author: 'Digital unit' })
  expect(screen.getByText('Saved to a file a moment ago, 1 change since.')).toBeVisible()
})

it('lets the notice go once a file has the plan, with a calm word while the browser has no room, and says so again at the next edit', async () => {
  planStarted(aSavedPlan())
  const { user, files } = await overview()
  const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw Object.assign(new Error('full'), { name: 'QuotaExceededError' })
  })
  await user.click(screen.getByRole('button', { name: 'Rename' }))
  await user.type(screen.getByLabelText('Title of the plan'), ' 2{Enter}')
  const toFile = within(await screen.findByRole('alert')).getByRole('button', { name: /file/i })
  await user.click(toFile)
  await waitFor(() => expect(files).toHaveLength(1))
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
  const calm = /^Changes from now on may not be kept in this browser/
  expect(screen.getByText(calm)).toBeVisible()
  const inFile = screen.getByText(/^Saved to a file .*, nothing changed since\.$/)
  expect(inFile.compareDocumentPosition(screen.getByText(calm))).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  expect(screen.queryByText('Saved in this browser.')).toBeNull()
  await act(() => itemEdited('plan-one', 'complaint-channels', { lead: 'Registrar' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('storage is full')
  expect(screen.queryByText(calm)).toBeNull()
  full.mockRestore()
  await user.click(within(screen.getByRole('alert')).getByRole('button', { name: /file/i }))
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  await waitFor(() => expect(screen.queryByText(calm)).toBeNull())
  expect(screen.getByText(/^Saved in this browser\./)).toBeVisible()
})

it('says so when the browser has no room, and what to do', async () => {
  planStarted(aSavedPlan())
  const { user } = await overview()
  const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  await user.click(screen.getByRole('button', { name: 'Rename' }))
  await user.type(screen.getByLabelText('Title of the plan'), ' 2{Enter}')
  const notice = await screen.findByRole('alert')
  full.mockRestore()
  expect(notice).toBeVisible()
  expect(within(notice).getByRole('button', { name: /file/i })).toBeVisible()
  expect(screen.getByRole('heading', { level: 1, name: 'National ID 2' })).toBeVisible()
})

it('says which months the first 90 days are', async () => {
  setDay(BEFORE)
  planStarted(aSavedPlan({ answers: harsh }))
  await overview()
  const first = screen.getByRole('region', { name: 'Start within 90 days' })
  expect(within(first).getByText('Jan 2027 to Mar 2027', { selector: 'p' })).toBeVisible()
})

it('says how many actions are behind their dates, and leads to which', async () => {
  planStarted(aSavedPlan({ answers: { ...harsh, startMonth: '2020-01' } }))
  await overview()
  const progress = within(screen.getByRole('region', { name: 'How far you are' }))
  expect(progress.getByRole('link', { name: /^Behind its dates: [1-9]\d*$/ })).toHaveAttribute(
    'href',
    '/plans/plan-one/review',
  )
})

it('says nothing of dates that are still ahead', async () => {
  planStarted(aSavedPlan({ answers: { ...harsh, startMonth: '2090-01' } }))
  await overview()
  expect(screen.queryByText(/^Behind its dates/)).toBeNull()
})
