import { act, createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { useNavigate } from 'react-router'
import { afterEach, expect, it, vi } from 'vitest'
import { NO_EDITS, type PlanEdits } from '@/core/plan/plan-edits'
import type { PlanItem } from '@/core/plan/plan'
import { askedOf } from '@/core/plan/said-of'
import type { Risk } from '@/core/questionnaire/vocabulary'
import { PlanScreen } from '@/screens/plan/plan-screen'
import { itemDropped } from '@/state/edits'
import type { DataSource } from '@/state/data-source-context'
import { openFile } from '@/state/import-plans'
import { planStarted } from '@/state/plans'
import { today } from '@/state/new-plan'
import { savedPlan } from '@/state/open-plans'
import { writePlanFile } from '@/storage/read-plan-file'
import { someAnswers } from '../../support/answers'
import { itemIn, library, planOf, priorityOf } from '../../support/plans'
import { renderScreen } from '../../support/render-screen'
import { aSavedPlan } from '../../support/saved-plans'
import { speak } from '../../support/speak'

const answers = someAnswers({
  stage: 'deployment',
  context: { redress: 'none', 'mandatory-use': 'most-services' },
})
const plan = planOf(answers)

async function actions(search = '', edits: Partial<PlanEdits> = {}, data: Partial<DataSource> = {}) {
  planStarted(aSavedPlan({ answers, edits: { ...NO_EDITS, ...edits } }))
  return renderScreen(<PlanScreen tab="actions" />, {
    data,
    at: `/plans/plan-one/actions${search}`,
    path: '/plans/:id/actions',
  })
}

afterEach(() => speak('en'))

const editOf = (item: string) => savedPlan('plan-one')?.edits.items[item]
const detail = () => within(screen.getByRole('complementary'))

it('groups the short list by wave, with the months in the heading', async () => {
  await actions()
  expect(screen.getByRole('heading', { name: /First 90 days: Jan\u00a02027 to Mar\u00a02027/ })).toBeVisible()
  expect(screen.getByText(new RegExp(`^${priorityOf(plan).length} priority actions out of`))).toBeVisible()
})

it('heads what was moved behind the end of the plan with no months, since its wave has none', async () => {
  planStarted(
    aSavedPlan({
      answers: { ...answers, horizonMonths: 12 },
      edits: {
        ...NO_EDITS,
        items: { [priorityOf(plan)[0]?.id ?? '']: { startMonth: '2028-03', endMonth: '2028-04' } },
      },
    }),
  )
  await renderScreen(<PlanScreen tab="actions" />, {
    at: '/plans/plan-one/actions',
    path: '/plans/:id/actions',
  })
  expect(screen.getByRole('heading', { name: /^Later/ })).not.toHaveTextContent(/20\d\d/)
})

it('keeps what is not prioritised in sight, with score and reason', async () => {
  const { user } = await actions()
  const rest = plan.items.filter((item) => item.tier === 'annex' && item.schedule.state === 'unscheduled')
  await user.click(screen.getByText(`Show ${rest.length} more that apply`))
  expect(screen.getAllByText(/^score \d+$/)).toHaveLength(rest.length)
  expect(screen.getAllByText(/Not prioritised: |In place/).length).toBeGreaterThan(0)
})

it('says of what is not prioritised what pressing does, open or folded', async () => {
  const { user } = await actions()
  const rest = plan.items.filter((item) => item.tier === 'annex' && item.schedule.state === 'unscheduled')
  const fold = screen.getByText(`Show ${rest.length} more that apply`)
  await user.click(fold)
  expect(fold).toHaveTextContent(`Hide these ${rest.length} again`)
  await user.click(fold)
  expect(fold).toHaveTextContent(`Show ${rest.length} more that apply`)
})

it('says that others lower the risks of what is not prioritised only where they do, else what kept it out', async () => {
  const { user } = await actions()
  await user.click(screen.getByText(/^Show \d+ more that apply/))
  const short = priorityOf(plan)
  const saying = (reason: RegExp) =>
    plan.items.filter(({ id }) =>
      document.getElementById(`row-${id}`)?.closest('li')?.textContent.match(reason),
    )
  const isCovered = ({ risks }: PlanItem): boolean =>
    (Object.keys(risks) as Risk[]).every((risk) =>
      short.some((other) => (other.risks[risk] ?? 0) >= (risks[risk] ?? 0)),
    )
  const covered = saying(/others in the list lower its risks just as strongly/)
  const ofFull = saying(/its principle already has all the places/)
  const others = saying(/the list has few places, and others add more/)
  expect(covered.length).toBeGreaterThan(0)
  expect(covered.every(isCovered)).toBe(true)
  expect(others.length).toBeGreaterThan(0)
  expect([...ofFull, ...others].some(isCovered)).toBe(false)
  const { perPrinciple } = library.settings.shortList
  for (const item of ofFull)
    expect(short.filter(({ principle }) => principle === item.principle)).toHaveLength(perPrinciple)
})

it('shows what was set aside under a heading of its own, and not among what was not prioritised', async () => {
  const [first, second] = priorityOf(plan)
  const aside = { decision: 'later', decisionReason: 'Next budget' } as const
  const { user } = await actions('', { items: { [first?.id ?? '']: aside } })
  const under = (heading: string) =>
    within(screen.getByRole('heading', { level: 3, name: heading }).parentElement as HTMLElement)
      .queryAllByRole('link')
      .map((link) => link.id)
  expect(under('Set aside by you')).toEqual([`row-${first?.id ?? ''}`])
  await user.click(screen.getByText(/^Show \d+ more that apply/))
  expect(under('Not prioritised, and why').length).toBeGreaterThan(0)
  expect(under('Not prioritised, and why')).not.toContain(`row-${first?.id ?? ''}`)
  expect(under('Set aside by you')).not.toContain(`row-${second?.id ?? ''}`)
})

it('finds actions by their words, accents and case aside, the unprioritised ones too', async () => {
  const { user } = await actions()
  await user.type(screen.getByLabelText('Find in the actions'), 'COMPLÁINT channels')
  expect(await screen.findByText(/^\d+ actions? found$/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Free complaint channels that people can reach' })).toBeVisible()
  await user.type(screen.getByLabelText('Find in the actions'), ' zzz')
  expect(await screen.findByText('No action fits. Change the words or what is shown.')).toBeVisible()
  expect(screen.queryByRole('checkbox', { name: 'Select all in the list' })).toBeNull()
})

it('finds what a row shows and what was written on it: whose post leads, partners, notes', async () => {
  const id = 'complaint-channels'
  const edits = { items: { [id]: { partners: 'Radio Marenga', notes: 'asked for by the harbour master' } } }
  const { user } = await actions('', edits)
  const field = screen.getByLabelText('Find in the actions')
  for (const word of ['radio', 'harbour']) {
    await user.clear(field)
    await user.type(field, word)
    expect(await screen.findByText('1 action found')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Free complaint channels that people can reach' })).toBeVisible()
  }
  await user.clear(field)
  await user.type(field, 'government')
  expect(await screen.findByText(/^\d\d+ actions found$/)).toBeVisible()
})

it.each(['GRM', 'Grievance', 'grievance redress'])(
  'finds actions by what laws and lenders call them, as the library does: %s',
  async (typed) => {
    const { user } = await actions()
    await user.type(screen.getByLabelText('Find in the actions'), typed)
    expect(
      await screen.findByRole('link', { name: 'Free complaint channels that people can reach' }),
    ).toBeVisible()
    expect(screen.getByText(/^[1-9] actions found$/)).toBeVisible()
  },
)

it('finds them by what they are called in the language of the page, and in English there too', async () => {
  await speak('fr')
  const { user, container } = await actions('', {}, { languages: ['en', 'fr'] })
  const row = () => container.querySelector('#row-complaint-channels')
  await user.type(screen.getByRole('searchbox'), 'zzz')
  await waitFor(() => expect(row()).toBeNull())
  for (const typed of ['doleances', 'grievance']) {
    await user.clear(screen.getByRole('searchbox'))
    await user.type(screen.getByRole('searchbox'), typed)
    await waitFor(() => expect(row()).not.toBeNull())
  }
})

it('asks for the other names of things with the first search, and searches without them where they do not come', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const loadAlsoCalled = vi.fn(() => Promise.reject(new Error('no network')))
  const { user } = await actions('', {}, { loadAlsoCalled })
  expect(loadAlsoCalled).not.toHaveBeenCalled()
  await user.type(screen.getByLabelText('Find in the actions'), 'complaint')
  expect(await screen.findByText(/^\d+ actions? found$/)).toBeVisible()
  expect(loadAlsoCalled).toHaveBeenCalledOnce()
})

it.each(['complant', 'complainnt', 'comlpaint', 'complayn'])(
  'finds an action despite a slip of the finger: %s',
  async (typed) => {
    const { user } = await actions()
    await user.type(screen.getByLabelText('Find in the actions'), typed)
    expect(await screen.findByText(/^\d+ actions? found$/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Free complaint channels that people can reach' })).toBeVisible()
  },
)

it('heads what has no lead as it heads what has no dates', async () => {
  await actions('?group=lead')
  expect(screen.getByRole('heading', { level: 3, name: 'Without a lead' })).toBeVisible()
})

it('shows while an action is dragged whose place it would take', async () => {
  await actions()
  const rows = screen.getAllByRole('listitem').filter((each) => each.querySelector('[draggable]'))
  const [one, two] = rows
  const last = rows.find((each) => each.querySelector('[draggable=false]'))
  if (!one || !two || !last) throw new Error('too few rows')
  const dataTransfer = { types: ['application/x-plan-item'], getData: () => 'none' }
  const leave = (row: HTMLElement, to: Element | null) => {
    const event = createEvent.dragLeave(row)
    Object.defineProperty(event, 'relatedTarget', { value: to })
    fireEvent(row, event)
  }
  fireEvent.dragOver(two, { dataTransfer })
  expect(rows.filter((each) => each.dataset.target === 'true')).toEqual([two])
  leave(two, two.querySelector('a'))
  expect(two).toHaveAttribute('data-target', 'true')
  leave(two, one)
  expect(two).toHaveAttribute('data-target', 'false')
  fireEvent.dragOver(two, { dataTransfer })
  fireEvent.drop(two, { dataTransfer })
  expect(two).toHaveAttribute('data-target', 'false')
  // What is done first has no number: nothing can take its place.
  expect(fireEvent.dragOver(last, { dataTransfer })).toBe(true)
  expect(last).toHaveAttribute('data-target', 'false')
})

it('groups by principle, and says so in the address', async () => {
  const { user, address } = await actions()
  await user.selectOptions(screen.getByLabelText('Group by'), 'Principle')
  expect(address()).toContain('group=principle')
  expect(screen.getByRole('heading', { name: 'F8 Ensure effective remedy and redress' })).toBeVisible()
})

it('opens an action beside the list, takes the focus there, and gives it back on closing', async () => {
  const { user, address } = await actions()
  const row = screen.getByRole('link', { name: 'Free complaint channels that people can reach' })
  row.focus()
  await user.keyboard('{Enter}')
  expect(address()).toContain('item=complaint-channels')
  expect(
    screen.getByRole('heading', { level: 2, name: 'Free complaint channels that people can reach' }),
  ).toHaveFocus()
  await user.click(detail().getByRole('button', { name: 'Close' }))
  expect(address()).not.toContain('item=')
  expect(row).toHaveFocus()
})

it('says of months that they are those of an interim measure, in the list, at the action and on the first page', async () => {
  const item = priorityOf(plan).find(
    ({ parts, schedule }) => schedule.state === 'scheduled' && parts.some(({ hasInterim }) => hasInterim),
  )
  if (!item) throw new Error('no priority action has an interim measure here')
  const edits = { order: [item.id] }
  const { unmount } = await actions(`?item=${item.id}`, edits)
  const [row] = screen.getAllByRole('listitem').filter((each) => each.querySelector(`#row-${item.id}`))
  expect(row).toHaveTextContent(/20\d\d, interim measure/)
  expect(detail().getByText(/^As worked out: .*20\d\d, interim measure$/)).toBeVisible()
  const [effort] = detail().getAllByText(/^Takes \d+ to \d+ weeks/)
  const heading = detail().getByRole('heading', { name: 'Interim measure, until the long work is done' })
  expect(effort?.compareDocumentPosition(heading)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  unmount()
  await renderScreen(<PlanScreen tab="overview" />, { at: '/plans/plan-one', path: '/plans/:id' })
  expect(screen.getAllByText(/20\d\d, interim measure$/).length).toBeGreaterThan(0)
})

it('goes to the user’s own plan for an action below the bar that stays over it on a phone', async () => {
  const { user } = await actions('?item=complaint-channels')
  const way = detail().getByRole('button', { name: 'Go to your plan for it' })
  const bar = way.parentElement
  if (!bar) throw new Error('no bar')
  Object.defineProperty(bar, 'offsetHeight', { value: 116 })
  const heading = detail().getByRole('heading', { name: 'Your plan for it' })
  await user.click(way)
  expect(heading).toHaveFocus()
  expect(heading.style.scrollMarginTop).toBe('')
  bar.style.position = 'sticky'
  await user.click(way)
  expect(heading.style.scrollMarginTop).toBe('116px')
})

function Back() {
  const navigate = useNavigate()
  return <button onClick={() => void navigate(-1)}>Back in the browser</button>
}

it('gives the focus to the action before, and to its row, on the way back through the browser', async () => {
  planStarted(aSavedPlan({ answers }))
  const { user } = await renderScreen(
    <>
      <PlanScreen tab="actions" />
      <Back />
    </>,
    { at: '/plans/plan-one/actions', path: '/plans/:id/actions' },
  )
  const [one, two] = screen.getAllByRole('link', { name: /./ }).filter((link) => link.matches('[data-row]'))
  if (!one || !two) throw new Error('too few rows')
  await user.click(one)
  await user.click(two)
  // As in the browser, which takes the focus to no button of the page.
  fireEvent.click(screen.getByText('Back in the browser'))
  await waitFor(() => expect(detail().getByRole('heading', { level: 2 })).toHaveTextContent(one.textContent))
  expect(detail().getByRole('heading', { level: 2 })).toHaveFocus()
  fireEvent.click(screen.getByText('Back in the browser'))
  await waitFor(() => expect(one).toHaveFocus())
})

it('shows reasons whose points add up to the score', async () => {
  await actions('?item=complaint-channels')
  const item = itemIn(plan, 'complaint-channels')
  const table = detail().getByRole('table', { name: /points that make up its score/ })
  const figures = within(table)
    .getAllByRole('cell')
    .flatMap((cell) =>
      /^[+−]\d+$/.test(cell.textContent ?? '') ? [Number(cell.textContent?.replace('−', '-'))] : [],
    )
  expect(figures.reduce((sum, points) => sum + points, 0)).toBe(item.score)
})

it('says once that an indicator has no source and no frequency yet, and names the one that is lacking', async () => {
  const indicators = {
    none: { measure: 'Boats at sea' },
    source: { measure: 'Boats in port', verification: 'Log of the port' },
  }
  await actions('?item=complaint-channels', { items: { 'complaint-channels': { indicators } } })
  const said = async (measure: string) =>
    (await screen.findAllByText(measure)).map((each) => each.closest('li')).find((each) => each !== null)
  expect(await said('Boats at sea')).toHaveTextContent('Means of verification and frequency: to be filled in')
  expect((await said('Boats at sea'))?.textContent.split('to be filled in')).toHaveLength(2)
  expect(await said('Boats in port')).toHaveTextContent(/Log of the port.? \(to be filled in\)/)
})

it('shows steps, deliverable, indicators, pitfall, sources and framework processes', async () => {
  await actions('?item=complaint-channels')
  expect(detail().getAllByText('At the end there is:').length).toBeGreaterThan(0)
  expect(detail().getByRole('heading', { name: 'How you will know' })).toBeVisible()
  expect(detail().getByRole('heading', { name: 'Beware' })).toBeVisible()
  expect(detail().getByRole('link', { name: 'F8.4' })).toHaveAttribute(
    'href',
    expect.stringMatching(/^https:/),
  )
  expect(detail().getByRole('link', { name: /Everything the library holds/ })).toHaveAttribute(
    'href',
    '/library/complaint-channels',
  )
})

it('writes the month of a latest figure as a reader does', async () => {
  const indicators = { 'decided-in-time': { latest: '54 %', latestDate: '2026-10' } }
  await actions('?item=complaint-channels', { items: { 'complaint-channels': { indicators } } })
  expect(screen.getByRole('complementary')).toHaveTextContent(/Latest: .?54 %.? \(.?Oct 2026.?\)/)
})

it('says beforehand how the date of a figure is written, and in its place what is wrong with one', async () => {
  const indicators = { 'decided-in-time': { latest: '54 %', latestDate: '2026-10' } }
  const { user } = await actions('?item=complaint-channels', {
    items: { 'complaint-channels': { indicators } },
  })
  const date = detail().getByDisplayValue('2026-10')
  expect(date).toHaveAccessibleDescription('Month or day, such as 2027-06 or 2027-06-15')
  await user.clear(date)
  await user.type(date, 'last autumn')
  await user.tab()
  expect(date).toHaveAccessibleDescription(/^Write a month or a day/)
})

it('saves a lead as typed and takes it out again when emptied', async () => {
  const { user } = await actions('?item=complaint-channels')
  await user.type(detail().getByLabelText('Lead'), 'Head of complaints')
  await user.tab()
  expect(editOf('complaint-channels')?.lead).toBe('Head of complaints')
  await user.clear(detail().getByLabelText('Lead'))
  await user.tab()
  expect(editOf('complaint-channels')).toBeUndefined()
})

it('asks for a reason when an action is set aside, and moves it out of the short list', async () => {
  const { user } = await actions('?item=complaint-channels')
  await user.selectOptions(detail().getByLabelText('Decision'), 'Not applicable')
  await user.type(await detail().findByLabelText('Why does it not apply?'), 'Another body does it')
  await user.tab()
  expect(editOf('complaint-channels')).toMatchObject({
    decision: 'not-applicable',
    decisionReason: 'Another body does it',
  })
  expect(detail().getByText('Outside the short list')).toBeVisible()
})

it('keeps a reason with its own decision, has it again where one comes back, and takes both back in one step', async () => {
  const { user } = await actions('?item=complaint-channels')
  const choose = (decision: string) => user.selectOptions(detail().getByLabelText('Decision'), decision)
  await choose('Already in place')
  await user.type(await detail().findByLabelText('What shows that it is in place?'), 'Gazette 12 of 2026')
  await user.tab()
  await choose('Not applicable')
  expect(await detail().findByLabelText('Why does it not apply?')).toHaveValue('')
  expect(editOf('complaint-channels')).toEqual({ decision: 'not-applicable' })
  await choose('As worked out')
  await waitFor(() => expect(editOf('complaint-channels')).toBeUndefined())
  await choose('Already in place')
  expect(await detail().findByLabelText('What shows that it is in place?')).toHaveValue('Gazette 12 of 2026')
  await choose('Later')
  await waitFor(() => expect(editOf('complaint-channels')).toEqual({ decision: 'later' }))
  await user.click(screen.getByRole('button', { name: /^Undo: / }))
  await waitFor(() =>
    expect(editOf('complaint-channels')).toEqual({
      decision: 'in-place',
      decisionReason: 'Gazette 12 of 2026',
      decisionParts: askedOf(itemIn(plan, 'complaint-channels')),
    }),
  )
})

const leftNote = () => screen.queryByRole('button', { name: /^(Go there|Show everything)$/ })?.parentElement
const rowLinks = () => screen.getAllByRole('link').filter((link) => link.matches('[data-row]'))
const said = (sentence: RegExp) =>
  screen.findByText(
    (_, element) => element?.role === 'status' && sentence.test(element.textContent ?? ''),
    {},
    { timeout: 3000 },
  )

it('says in the place of an action that was set aside where it is now, leads there, and goes on at the row after it', async () => {
  const [, item = { id: '' }] = priorityOf(plan)
  const { user, address } = await actions(`?group=status&item=${item.id}`)
  const [above, row, below] = rowLinks()
  expect(row).toHaveAttribute('id', `row-${item.id}`)
  expect(leftNote()).toBeUndefined()
  await user.selectOptions(detail().getByLabelText('Decision'), 'Later')
  await waitFor(() => expect(leftNote()).toHaveTextContent(/“.+” is now under .Set aside by you./))
  expect(await said(/is now under .Set aside by you/)).toBeInTheDocument()
  const note = leftNote() ?? document.body
  const place = (row: Element | undefined) => row && note.compareDocumentPosition(row)
  expect(place(above)).toBe(Node.DOCUMENT_POSITION_PRECEDING)
  expect(place(below)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  await user.click(detail().getByRole('button', { name: 'Close' }))
  expect(below).toHaveFocus()
  await user.click(screen.getByRole('button', { name: 'Go there' }))
  expect(address()).toContain('show=aside')
  await waitFor(() => expect(document.activeElement).toHaveAttribute('id', `row-${item.id}`))
  expect(leftNote()).toBeUndefined()
})

it('says of a value that its date is still to come, and keeps it as typed', async () => {
  const dated = (latestDate: string) => ({ 'decided-in-time': { latest: '54 %', latestDate } })
  const { user } = await actions('?item=complaint-channels', {
    items: { 'complaint-channels': { indicators: dated(today()) } },
  })
  const field = detail().getByDisplayValue(today())
  expect(field).not.toBeInvalid()
  for (const ahead of ['2199-01', '2199-01-31']) {
    await user.clear(field)
    await user.type(field, ahead)
    await user.tab()
    expect(field).toBeInvalid()
    expect(field).toHaveAccessibleDescription(/^This date is still to come/)
    expect(field).toHaveValue(ahead)
  }
  await user.clear(field)
  await user.type(field, today().slice(0, 7))
  await user.tab()
  expect(field).not.toBeInvalid()
})

it('says no more of an action that undo brought back to its place', async () => {
  const { user } = await actions('?item=complaint-channels')
  await user.selectOptions(detail().getByLabelText('Decision'), 'Later')
  await waitFor(() => expect(leftNote()).toBeVisible())
  await user.click(screen.getByRole('button', { name: /^Undo/ }))
  await waitFor(() => expect(leftNote()).toBeUndefined())
})

it('says of an action that was removed that it is gone, and no longer under which heading it stands', async () => {
  const own = { id: 'own-boats', title: 'Boats', principle: 'F3', risks: {}, edit: {} } as const
  const { user } = await actions('?item=own-boats', { ownItems: [own] })
  await user.type(detail().getByLabelText('First month'), '2027-03')
  await user.type(detail().getByLabelText('Last month'), '2027-05')
  await said(/Boats.* is now under .First 90 days/)
  await user.click(detail().getByRole('button', { name: 'Remove this action' }))
  const heard = screen.getAllByRole('status').map(({ textContent }) => textContent)
  expect(heard.filter((text) => text !== '')).toEqual(['“Boats” was removed. It can be undone.'])
})

it('says of many at once where they went, and hands the focus to the row after them', async () => {
  const { user } = await actions()
  const [first, second, third] = rowLinks()
  for (const row of [first, second]) {
    if (row) await user.click(within(row.closest('li') as HTMLElement).getByRole('checkbox'))
  }
  const form = within(screen.getByRole('form', { name: 'Change all that are selected' }))
  await user.selectOptions(form.getByLabelText('What to set'), 'Decision')
  await user.selectOptions(form.getByLabelText('Decision'), 'Not applicable')
  await user.click(form.getByRole('button', { name: 'Set for 2 actions' }))
  await waitFor(() => expect(leftNote()).toHaveTextContent('2 actions are now under “Set aside by you”.'))
  await waitFor(() => expect(third).toHaveFocus())
})

it('says that an action no longer passes the filter, and shows everything with the focus on it', async () => {
  const { user, address } = await actions('?show=open&item=complaint-channels')
  await user.selectOptions(detail().getByLabelText('Status'), 'Completed')
  await waitFor(() =>
    expect(leftNote()).toHaveTextContent(/complaint channels.* no longer fits what is shown/),
  )
  await user.click(screen.getByRole('button', { name: 'Show everything' }))
  expect(address()).not.toContain('show=')
  await waitFor(() => expect(document.activeElement).toHaveAttribute('id', 'row-complaint-channels'))
})

it('says under which heading an action stands whose group changed', async () => {
  const { user } = await actions('?group=status&item=complaint-channels')
  await user.selectOptions(detail().getByLabelText('Status'), 'Completed')
  await waitFor(() => expect(leftNote()).toHaveTextContent(/complaint channels.* is now under .Completed./))
  await user.click(screen.getByRole('button', { name: 'Go there' }))
  expect(document.activeElement).toHaveAttribute('id', 'row-complaint-channels')
})

it('shows a choice at once, and keeps it also where the window closes or another action opens within the frame', async () => {
  await actions('?item=complaint-channels')
  const status = detail().getByLabelText<HTMLSelectElement>('Status')
  fireEvent.change(status, { target: { value: 'completed' } })
  expect(status.value).toBe('completed')
  fireEvent(window, new Event('pagehide'))
  fireEvent(window, new Event('pageshow'))
  expect(editOf('complaint-channels')?.status).toBe('completed')
  fireEvent.change(status, { target: { value: 'limited' } })
  fireEvent.click(detail().getByRole('button', { name: /close/i }))
  expect(editOf('complaint-channels')?.status).toBe('limited')
})

it('takes costs and months in the digits of the keyboard that they are typed on', async () => {
  const items = { 'complaint-channels': { startMonth: 'soon' } }
  const { user } = await actions('?item=complaint-channels', { items })
  const panel = detail()
  await user.type(panel.getByLabelText('Cost, low'), '٢٥٠٬٠٠٠')
  await user.type(panel.getByLabelText('Cost, high'), '٣ ملايين')
  // A field of text, as in browsers that have no picker of months.
  fireEvent.change(panel.getByLabelText('First month'), { target: { value: '٢٠٢٧-٠٣' } })
  await user.tab()
  expect(editOf('complaint-channels')).toEqual({
    costLow: 250_000,
    costHigh: '٣ ملايين',
    startMonth: '2027-03',
  })
})

it('says on paper what the list was narrowed to: without it, nobody knows why the rest is missing', async () => {
  const { user } = await actions('?show=no-lead')
  await user.type(screen.getByLabelText('Find in the actions'), 'complaint')
  await screen.findByText(/^\d+ actions? found$/)
  // The fields themselves are not printed.
  const narrowed = screen
    .getAllByRole('term', { hidden: true })
    .map((term) => [term.textContent, term.nextElementSibling?.textContent])
  expect(narrowed).toEqual([
    ['Find in the actions', 'complaint'],
    ['Show', 'Without a lead'],
  ])
})

it('says at the field what is wrong with months, cost and link, and keeps them as typed', async () => {
  const { user } = await actions('?item=complaint-channels')
  const panel = detail()
  await user.type(panel.getByLabelText('First month'), '2027-06')
  await user.type(panel.getByLabelText('Last month'), '2027-03')
  expect(panel.getByText(/The last month comes before the first/)).toBeVisible()
  await user.type(panel.getByLabelText('Cost, low'), '250 000')
  // By Enter one is done with a field as well, and stays in it.
  await user.type(panel.getByLabelText('Cost, high'), '90,000{Enter}')
  expect(
    panel.getByText(
      'The high figure is below the low one. Both are kept as typed: swap them, or correct one.',
    ),
  ).toBeVisible()
  await user.clear(panel.getByLabelText('Cost, low'))
  await user.type(panel.getByLabelText('Cost, low'), 'a lot')
  await user.tab()
  expect(panel.getByLabelText('Cost, low')).toHaveValue('a lot')
  expect(panel.getByText(/Write a number/)).toBeVisible()
  await user.type(panel.getByLabelText('Link to evidence'), 'javascript:alert(1)')
  await user.tab()
  expect(panel.getByText(/This one is kept as text/)).toBeVisible()
  expect(editOf('complaint-channels')).toMatchObject({
    startMonth: '2027-06',
    endMonth: '2027-03',
    costHigh: 90_000,
    evidenceLink: 'javascript:alert(1)',
  })
})

it('keeps as much of a pasted text as opens again, and says that the rest is missing', async () => {
  const { user } = await actions('?item=complaint-channels')
  for (const label of ['Notes', 'Lead']) {
    await user.click(detail().getByLabelText(label))
    await user.paste('x'.repeat(100_001))
    expect(detail().getByLabelText(label)).toHaveAccessibleDescription(
      /This field is full at 100,000 characters\. If you pasted more, the rest is missing here\./,
    )
    expect(detail().getByLabelText(label)).toBeValid()
    await user.tab()
  }
  expect(editOf('complaint-channels')?.notes).toHaveLength(100_000)
  const file = await openFile(writePlanFile(savedPlan('plan-one') ?? aSavedPlan()))
  expect(file).toMatchObject({ kind: 'plan', opened: { ok: true } })
})

it('says that an address names no action of this plan', async () => {
  await actions('?item=gone')
  expect(screen.getByText(/no action at this address/)).toBeVisible()
})

it('takes whoever writes on an action that another window removes to where it says that it was taken out', async () => {
  const own = { id: 'own-boats', title: 'Boats', principle: 'F3', risks: {}, edit: {} } as const
  const { user } = await actions('?item=own-boats', { ownItems: [own] })
  await user.click(detail().getByLabelText('Notes'))
  act(() => itemDropped('plan-one', 'own-boats'))
  expect(await screen.findByRole('heading', { name: /no action at this address/ })).toHaveFocus()
})

it('says of a new action that it is in the list and where, also where the filter hides it', async () => {
  const { user } = await actions('?show=no-lead')
  const add = async (title: string) => {
    await user.click(screen.getByRole('button', { name: 'Add an action of your own' }))
    await user.type(screen.getByLabelText('What is to be done?'), title)
    await user.selectOptions(screen.getByLabelText('Principle it serves'), 'F1')
    await user.click(screen.getByRole('button', { name: 'Add it' }))
  }
  await add('Print the leaflet')
  await waitFor(() =>
    expect(leftNote()).toHaveTextContent(/Print the leaflet.+ is in the list, under “Without dates”/),
  )
  await user.click(detail().getByRole('button', { name: 'Close' }))
  await user.selectOptions(screen.getByLabelText('Show'), 'Not completed')
  expect(leftNote()).toBeUndefined()
  await user.selectOptions(screen.getByLabelText('Show'), 'The power lies outside the plan')
  await add('Hang the poster')
  await waitFor(() =>
    expect(leftNote()).toHaveTextContent(/Hang the poster.+ is in the plan, but does not fit what is shown/),
  )
})

it('says of an own action that undo took back while it was open that it was taken out', async () => {
  const { user } = await actions()
  await user.click(screen.getByRole('button', { name: 'Add an action of your own' }))
  await user.type(screen.getByLabelText('What is to be done?'), 'Print the leaflet')
  await user.selectOptions(screen.getByLabelText('Principle it serves'), 'F1')
  await user.click(screen.getByRole('button', { name: 'Add it' }))
  await user.click(await screen.findByRole('button', { name: /^Undo: new action/ }))
  expect(await screen.findByText(/It was taken out/)).toBeVisible()
})

const design = planOf(someAnswers({ stage: 'design', context: { redress: 'none' } }))
const ofDesign = askedOf(itemIn(design, 'complaint-channels'))

it('says under a status that it was said of earlier actions, and lets it stand for those of now, or takes it back', async () => {
  const items = { 'complaint-channels': { status: 'completed', statusParts: ofDesign } } as const
  const { user } = await actions('?item=complaint-channels', { items })
  expect(detail().getByText('You said this of:').nextElementSibling).toHaveTextContent(
    /^Open one complaint service/,
  )
  expect(detail().getByText('With your answers of now it asks for other actions.')).toBeVisible()
  expect(document.getElementById('row-complaint-channels')?.closest('li')).toHaveTextContent(
    /said of earlier actions/,
  )
  await user.click(detail().getByRole('button', { name: 'It still holds' }))
  await waitFor(() => expect(detail().queryByText('You said this of:')).toBeNull())
  expect(detail().getByLabelText('Status')).toHaveFocus()
  expect(editOf('complaint-channels')?.status).toBe('completed')
  expect(document.getElementById('row-complaint-channels')?.closest('li')).not.toHaveTextContent(
    /said of earlier/,
  )
  await user.click(screen.getByRole('button', { name: /^Undo: .*status still holds$/ }))
  await user.click(await detail().findByRole('button', { name: 'Not started yet' }))
  await waitFor(() => expect(editOf('complaint-channels')).toEqual({ status: 'not-started' }))
  expect(detail().getByLabelText('Status')).toHaveValue('not-started')
  await user.click(screen.getByRole('button', { name: /^Undo: .*status “Not started”$/ }))
  await waitFor(() => expect(editOf('complaint-channels')).toEqual(items['complaint-channels']))
})

it('says it under “already in place” too, in other words where the library no longer knows what it was said of', async () => {
  const inPlace = { decision: 'in-place', decisionReason: 'Act 12', decisionParts: ['gone'] } as const
  const { user } = await actions('?item=complaint-channels', { items: { 'complaint-channels': inPlace } })
  expect(detail().getByText('You said this of earlier actions.')).toBeVisible()
  await user.click(detail().getByRole('button', { name: 'Not in place yet' }))
  await waitFor(() => expect(editOf('complaint-channels')).toEqual({ decision: 'planned' }))
  await user.click(screen.getByRole('button', { name: /^Undo: .*decision “Planned”$/ }))
  await user.click(await detail().findByRole('button', { name: 'It still holds' }))
  await waitFor(() =>
    expect(editOf('complaint-channels')).toEqual({
      ...inPlace,
      decisionParts: [...askedOf(itemIn(plan, 'complaint-channels')), 'gone'].sort(),
    }),
  )
})

it('keeps with a status what it was said of, alone and of many at once, and shows those said of earlier actions', async () => {
  const [first = { id: '' }] = priorityOf(plan)
  const items = { 'complaint-channels': { status: 'limited', statusParts: ofDesign } } as const
  const { user } = await actions('?show=earlier', { items })
  expect(rowLinks().map(({ id }) => id)).toEqual(['row-complaint-channels'])
  await user.selectOptions(screen.getByLabelText('Show'), 'Everything')
  await user.click(screen.getByRole('checkbox', { name: 'Select all in the list' }))
  const form = within(screen.getByRole('form', { name: 'Change all that are selected' }))
  await user.selectOptions(form.getByLabelText('What to set'), 'Status')
  await user.selectOptions(form.getByLabelText('Status'), 'Limited')
  await user.click(form.getByRole('button', { name: /^Set for/ }))
  for (const { id } of [first, { id: 'complaint-channels' }])
    expect(editOf(id)).toEqual({ status: 'limited', statusParts: askedOf(itemIn(plan, id)) })
})
