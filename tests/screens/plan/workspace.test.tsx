import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { Route, Routes, useNavigate } from 'react-router'
import { expect, it, vi } from 'vitest'
import { NO_EDITS, type PlanEdits } from '@/core/plan/plan-edits'
import type { IndicatorChange } from '@/core/plan/change-edits'
import { PlanScreen } from '@/screens/plan/plan-screen'
import { indicatorEdited } from '@/state/edits'
import { planStarted } from '@/state/plans'
import { savedPlan } from '@/state/open-plans'
import { answered } from '@/state/user-changes'
import taxonomy from '../../../data/text/en/taxonomy.json'
import { someAnswers } from '../../support/answers'
import { english } from '../../support/own-libraries'
import { library, planOf, priorityOf } from '../../support/plans'
import { renderScreen } from '../../support/render-screen'
import { aSavedPlan } from '../../support/saved-plans'

const answers = someAnswers({ stage: 'deployment', context: { redress: 'none' } })
const priority = priorityOf(planOf(answers))
const inPlan = new Set(planOf(answers).items.map(({ id }) => id))
const notApplying = library.safeguards.flatMap(({ id }) => {
  const title = english[id]?.title
  return inPlan.has(id) || title === undefined ? [] : [{ id, title }]
})

async function open(
  tab: 'overview' | 'actions' | 'timeline' | 'risks' | 'people',
  edits: Partial<PlanEdits> = {},
  search = '',
) {
  planStarted(aSavedPlan({ answers, edits: { ...NO_EDITS, ...edits } }))
  return renderScreen(<PlanScreen tab={tab} />, {
    at: `/plans/plan-one/${tab}${search}`,
    path: `/plans/:id/${tab}`,
  })
}

function Back() {
  const navigate = useNavigate()
  return <button onClick={() => void navigate(-1)}>Back</button>
}

const edits = () => savedPlan('plan-one')?.edits ?? NO_EDITS
const boxes = () => screen.getAllByRole('checkbox', { name: /^Select “/ })

it('gives many actions one lead in one step, which undo names and takes back', async () => {
  const { user } = await open('actions')
  const [first, , , fourth] = boxes()
  if (!first || !fourth) throw new Error('too few rows')
  await user.click(first)
  fireEvent.click(fourth, { shiftKey: true })
  const form = screen.getByRole('form', { name: 'Change all that are selected' })
  await user.type(within(form).getByLabelText('Lead'), 'Ministry of ICT')
  await user.click(within(form).getByRole('button', { name: 'Set for 4 actions' }))
  expect(Object.values(edits().items).map(({ lead }) => lead)).toEqual(Array(4).fill('Ministry of ICT'))
  expect(within(form).getByText('4 actions changed. It can be undone.')).toBeVisible()
  await user.type(within(form).getByLabelText('Lead'), 's')
  expect(within(form).queryByText('4 actions changed. It can be undone.')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Undo: 4 actions to Ministry of ICT' }))
  await waitFor(() => expect(edits().items).toEqual({}))
  expect(
    await screen.findByText(
      (_, element) =>
        element?.getAttribute('role') === 'status' &&
        element.textContent === 'Undone: 4 actions to Ministry of ICT',
    ),
  ).toBeInTheDocument()
  fireEvent.keyDown(document.body, { key: 'Z', ctrlKey: true, shiftKey: true })
  await waitFor(() => expect(Object.keys(edits().items)).toHaveLength(4))
})

it('brings the tab that was followed into sight where the head of the plan fills the window', async () => {
  const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView').mockClear()
  const place = vi.spyOn(Element.prototype, 'getBoundingClientRect')
  place.mockReturnValue(new DOMRect(0, innerHeight - 90, 360, 60))
  planStarted(aSavedPlan({ answers }))
  const { user } = await renderScreen(
    <Routes>
      <Route path="/plans/:id" element={<PlanScreen tab="overview" />} />
      <Route path="/plans/:id/review" element={<PlanScreen tab="review" />} />
      <Route path="/plans/:id/review/compare" element={<PlanScreen tab="compare" />} />
    </Routes>,
    { at: '/plans/plan-one', path: '*' },
  )
  const tabs = screen.getByRole('navigation', { name: 'Parts of the plan' })
  expect(scrolled.mock.contexts).not.toContain(tabs)
  await user.click(within(tabs).getByRole('link', { name: 'Review' }))
  expect(scrolled.mock.contexts).toContain(tabs)
  // The title is above the window then: Tab goes on from what one sees.
  expect(
    within(screen.getByRole('navigation', { name: 'Parts of the plan' })).getByRole('link', {
      name: 'Review',
    }),
  ).toHaveFocus()
  scrolled.mockClear()
  await user.click(await screen.findByRole('link', { name: 'Compare with another copy' }))
  expect(scrolled.mock.contexts).toContain(screen.getByRole('navigation', { name: 'Parts of the plan' }))
  place.mockRestore()
})

it('takes back an answer without which there is no plan, from where its loss leaves one', async () => {
  planStarted(aSavedPlan({ answers }))
  answered('plan-one', { ...answers, dpiTypes: [] })
  const { user } = await renderScreen(<PlanScreen tab="actions" />, {
    at: '/plans/plan-one/actions',
    path: '/plans/:id/actions',
  })
  expect(screen.getByText('Not enough answers for a plan yet')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Undo: 1 answer' }))
  expect(await screen.findByRole('heading', { level: 2, name: 'Actions' })).toBeVisible()
  fireEvent.keyDown(document.body, { key: 'y', ctrlKey: true })
  expect(await screen.findByText('Not enough answers for a plan yet')).toBeVisible()
})

it('says in a place that stood before that an answer was lost without which there is no plan', async () => {
  await open('actions')
  const listeners = screen.getAllByRole('status')
  act(() => answered('plan-one', { ...answers, dpiTypes: [] }))
  const notice = await screen.findByText('Not enough answers for a plan yet')
  expect(listeners).toContain(notice.closest('[role=status]'))
})

it('says in a place that stood before that one month of two counts for nothing yet', async () => {
  await open('actions', {}, `?item=${priority[0]?.id ?? ''}`)
  const listeners = screen.getAllByRole('status')
  fireEvent.change(screen.getByLabelText('First month'), { target: { value: '2027-09' } })
  const sentence = await screen.findByText(/^Both months are needed/)
  expect(listeners).toContain(sentence.closest('[role=status]'))
})

it('says which indicator an undo is about, where the action has more than one', async () => {
  const { user } = await open('actions')
  const undo = () => screen.getByRole('button', { name: /^Undo: / })
  const edit = (indicator: string, fields: IndicatorChange) =>
    act(() => indicatorEdited('plan-one', 'complaint-channels', indicator, fields))
  edit('decided-in-time', { baseline: '40 %' })
  expect(undo()).toHaveAccessibleName(/Share of complaints decided within 20 working days.*: baseline$/)
  edit('test-complaints', { baseline: '12' })
  expect(undo()).toHaveAccessibleName(/Share of test complaints answered correctly.*: baseline$/)
  edit('own-1', { measure: 'Days to an answer', target: '10' })
  edit('own-1', { measure: undefined, target: undefined })
  expect(undo()).toHaveAccessibleName(/complaint channels.*: .?Days to an answer.?$/)
  await user.click(undo())
  await waitFor(() => expect(edits().items['complaint-channels']?.indicators).toHaveProperty('own-1'))
  expect(undo()).toHaveAccessibleName(/complaint channels.*: .?Days to an answer.?$/)
})

it('changes the order by key, says the new place, and keeps the focus on the action', async () => {
  const { user } = await open('actions', {}, '?group=status')
  const links = screen.getAllByRole('link').filter((link) => link.hasAttribute('data-row'))
  const [one, two] = links.map((link) => link.getAttribute('data-row'))
  links[0]?.focus()
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
  expect(edits().order.slice(0, 2)).toEqual([two, one])
  expect(await screen.findByText(/is now number 2 of/, { exact: false })).toBeInTheDocument()
  await waitFor(() => expect(document.activeElement).toHaveAttribute('data-row', one))
  await user.keyboard('{Alt>}{ArrowUp}{ArrowUp}{/Alt}')
  expect(edits().order.slice(0, 2)).toEqual([one, two])
  expect(await screen.findByText(/goes no further here: it is number 1 of/)).toBeInTheDocument()
})

it('walks from box to box by the same keys, and moves an action from its box', async () => {
  const { user } = await open('actions', {}, '?group=status')
  const boxes = screen.getAllByRole('checkbox', { name: /^Select “/ })
  const links = screen.getAllByRole('link').filter((link) => link.hasAttribute('data-row'))
  const [one, two] = links.map((link) => link.getAttribute('data-row'))
  boxes[0]?.focus()
  await user.keyboard('{ArrowDown}')
  expect(boxes[1]).toHaveFocus()
  await user.keyboard('{ArrowUp}')
  expect(boxes[0]).toHaveFocus()
  await user.keyboard(' ')
  expect(boxes[0]).toBeChecked()
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
  expect(edits().order.slice(0, 2)).toEqual([two, one])
})

it('takes the focus along by a page of rows and to the ends of the list, from link to link or from box to box', async () => {
  const { user } = await open('actions', {}, '?group=status')
  const boxes = screen.getAllByRole('checkbox', { name: /^Select “/ })
  const links = screen.getAllByRole('link').filter((link) => link.hasAttribute('data-row'))
  const place = vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (
    this: Element,
  ) {
    return new DOMRect(0, 200 * links.findIndex((link) => this.contains(link)), 360, 200)
  })
  const { innerHeight: before } = window
  window.innerHeight = 800
  links[0]?.focus()
  await user.keyboard('{PageDown}')
  expect(links[3]).toHaveFocus()
  await user.keyboard('{PageDown}{PageUp}')
  expect(links[3]).toHaveFocus()
  await user.keyboard('{PageUp}{PageUp}')
  expect(links[0]).toHaveFocus()
  await user.keyboard('{End}')
  expect(links.at(-1)).toHaveFocus()
  await user.keyboard('{PageDown}{Home}')
  expect(links[0]).toHaveFocus()
  // A row as high as the window is a page of its own.
  window.innerHeight = 200
  boxes[0]?.focus()
  await user.keyboard('{PageDown}')
  expect(boxes[1]).toHaveFocus()
  place.mockRestore()
  window.innerHeight = before
})

it('keeps the code of a principle from turning its Arabic line round in the list to choose from', async () => {
  const { user } = await open('actions')
  await user.click(screen.getByRole('button', { name: 'Add an action of your own' }))
  const principles = screen.getByLabelText<HTMLSelectElement>('Principle it serves')
  const [unchosen, ...named] = principles.options
  expect(unchosen?.value).toBe('')
  for (const { text, value } of named) expect(text).toMatch(new RegExp(`^\u2068${value}\u2069 `))
})

it('takes an action of the user’s own, and asks for its name and its principle first', async () => {
  const { user, address } = await open('actions')
  await user.click(screen.getByRole('button', { name: 'Add an action of your own' }))
  await user.click(screen.getByRole('button', { name: 'Add it', hidden: true }))
  expect(screen.getByText(/Write what is to be done/)).toBeInTheDocument()
  expect(screen.getByLabelText('What is to be done?')).toHaveFocus()
  await user.keyboard('Two enrolment boats')
  await user.click(screen.getByRole('button', { name: 'Add it', hidden: true }))
  // Chosen beforehand it would count for a principle that nobody thought of.
  const principle = screen.getByLabelText('Principle it serves')
  expect(principle).toHaveFocus()
  expect(principle).toHaveValue('')
  expect(principle).toHaveAccessibleDescription('Choose the principle it serves; the plan counts it there.')
  expect(edits().ownItems).toEqual([])
  expect(screen.getByLabelText('What is to be done?')).toHaveValue('Two enrolment boats')
  await user.selectOptions(principle, 'F3')
  await user.click(screen.getByRole('button', { name: 'Add it', hidden: true }))
  expect(edits().ownItems).toMatchObject([{ title: 'Two enrolment boats', principle: 'F3' }])
  expect(address()).toContain('item=own-')
  expect(await screen.findByRole('heading', { level: 2, name: 'Two enrolment boats' })).toBeInTheDocument()
  const row = within(screen.getByRole('link', { name: 'Two enrolment boats' }).closest('li') as HTMLElement)
  for (const paragraph of row.getAllByRole('paragraph')) expect(paragraph).not.toBeEmptyDOMElement()
  // Nobody said that it is due: its dates will.
  expect(screen.getByRole('heading', { level: 3, name: 'What is done, and by whom' })).toBeVisible()
  expect(screen.queryByText(/^Due now/)).toBeNull()
})

it('has what was typed of a new action again after Escape and another tab, and gives it up with “Cancel”', async () => {
  const { user } = await open('actions')
  const begin = () => user.click(screen.getByRole('button', { name: 'Add an action of your own' }))
  const title = () => within(screen.getByRole('dialog')).getByLabelText('What is to be done?')
  await begin()
  await user.type(title(), 'Two enrolment boats')
  await user.selectOptions(screen.getByLabelText('Principle it serves'), 'F3')
  await user.click(screen.getByLabelText('Digital insecurity'))
  // As the browser closes a dialog on Escape, which jsdom does not.
  act(() => screen.getByRole<HTMLDialogElement>('dialog').close())
  expect(screen.queryByLabelText('What is to be done?')).toBeNull()
  cleanup()
  await open('actions')
  await begin()
  expect(title()).toHaveValue('Two enrolment boats')
  expect(screen.getByLabelText('Principle it serves')).toHaveValue('F3')
  expect(screen.getByLabelText('Digital insecurity')).toBeChecked()
  await user.click(screen.getByRole('button', { name: 'Cancel' }))
  await begin()
  expect(title()).toHaveValue('')
  await user.type(title(), 'Radio hours')
  await user.selectOptions(screen.getByLabelText('Principle it serves'), 'F1')
  await user.click(screen.getByRole('button', { name: 'Add it' }))
  await begin()
  expect(title()).toHaveValue('')
  expect(within(screen.getByRole('dialog')).getByLabelText('Digital insecurity')).not.toBeChecked()
})

it('says of months that end after the plan does where that is, at the field and among the hints', async () => {
  const [{ id = '' } = {}] = priority
  const edit = { startMonth: '2027-03', endMonth: '2030-05' }
  const { unmount } = await open('actions', { items: { [id]: edit } }, `?item=${id}`)
  expect(screen.getByLabelText('Last month')).toHaveAccessibleDescription(
    /^It ends after the plan does \(\w+\s20\d\d\); in documents the timeline stops there\.$/,
  )
  unmount()
  await open('overview', { items: { [id]: edit } })
  const hints = screen.getByRole('region', { name: 'Worth a second look' })
  expect(hints).toHaveTextContent(
    /1 action ends after the plan does\s*The plan looks ahead until \w+\s20\d\d/,
  )
  expect(
    within(hints)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href')),
  ).toContain(`/plans/plan-one/actions?item=${id}`)
})

it.each([
  ['2020-01', '2020-03', /comes before the plan starts.* your months do not count\./],
  ['2027-06', '2027-03', /The last month comes before the first.* the two do not count\./],
  ['2027-06', '', /^Both months are needed before they count\.$/],
])(
  'says of months of an own action that do not count no more than its row does (%s to %s)',
  async (startMonth, endMonth, said) => {
    const own = { id: 'own-1', title: 'Boats', principle: 'F1' as const, risks: {} }
    await open('actions', { ownItems: [{ ...own, edit: { startMonth, endMonth } }] }, '?item=own-1')
    const row = screen.getByRole('link', { name: 'Boats' }).closest('li')
    expect(row).toHaveTextContent(/No dates: months to be filled in/)
    expect(screen.getByText(said)).toBeVisible()
    expect(screen.queryByText(/keeps its own dates/)).toBeNull()
  },
)

it('says of an own action what must wait for it, and not that it is due', async () => {
  const own = {
    id: 'own-1',
    title: 'Boats',
    principle: 'F1' as const,
    risks: {},
    gate: 'before-go-live' as const,
  }
  await open('actions', { ownItems: [{ ...own, edit: {} }] }, '?item=own-1')
  expect(screen.getAllByText(/^Must be done before/).length).toBeGreaterThan(0)
  expect(screen.queryByText(/Due now/)).toBeNull()
})

it('keeps what no longer applies with its words, and carries it on as an own action once one says what it serves', async () => {
  const { user } = await open('actions', {
    items: {
      'no-such-safeguard': {
        title: 'Old register',
        notes: 'Ask the registrar',
        startMonth: '2027-02',
        endMonth: 'summer',
        costLow: 20_000,
      },
    },
  })
  const gone = within(screen.getByRole('region', { name: 'No longer applies' }))
  expect(gone.getByText('Ask the registrar')).toBeVisible()
  expect(gone.getByText('Feb 2027 – summer')).toBeVisible()
  expect(gone.getByText('20,000')).toBeVisible()
  const keep = gone.getByRole('button', { name: 'Keep as an action of your own Old register' })
  await user.click(keep)
  const principle = within(gone.getByRole('group', { name: 'Old register' })).getByRole('combobox')
  expect(edits().ownItems).toEqual([])
  expect(principle).toHaveFocus()
  expect(principle).toHaveAccessibleDescription('Choose the principle it serves; the plan counts it there.')
  await user.selectOptions(principle, 'O2')
  await user.click(keep)
  expect(edits().items).toEqual({})
  expect(edits().ownItems).toMatchObject([
    { title: 'Old register', principle: 'O2', edit: { notes: 'Ask the registrar' } },
  ])
})

it('no longer says where an own action stands that an undo took out of the plan', async () => {
  const { user } = await open('actions', {
    items: { 'no-such-safeguard': { title: 'Old register', decision: 'in-place' } },
  })
  await user.selectOptions(screen.getByLabelText('Principle it serves'), 'F8')
  await user.click(screen.getByRole('button', { name: /^Keep as an action of your own/ }))
  expect(screen.getAllByText(/is in the list, under “Set aside by you”/).length).toBeGreaterThan(0)
  await user.click(screen.getByRole('button', { name: /^Undo: / }))
  expect(await screen.findByRole('region', { name: 'No longer applies' })).toBeVisible()
  await waitFor(() => expect(screen.queryByText(/is in the list, under “Set aside by you”/)).toBeNull())
})

it('calls what was taken out by the library’s name in the step that brings it back', async () => {
  const [{ id = '', title = '' } = {}] = notApplying
  const { user } = await open('actions', { items: { [id]: { notes: 'Ask the registrar' } } })
  await user.click(screen.getByRole('button', { name: /^Remove what you wrote/ }))
  expect(screen.getByRole('button', { name: /^Undo: / })).toHaveAccessibleName(new RegExp(title))
})

it('leads from the overview to what no longer applies, below the long list', async () => {
  await open('actions', { items: { 'no-such-safeguard': { notes: 'Ask the registrar' } } }, '?show=gone')
  expect(screen.getByRole('heading', { name: 'No longer applies' })).toHaveFocus()
})

it('shows the user’s own words in place of the library’s, and gives those back', async () => {
  const { user } = await open('actions', {}, `?item=${priority[0]?.id}`)
  const panel = within(screen.getByRole('complementary'))
  await user.click(panel.getByText('Use words of your own'))
  await user.type(panel.getByLabelText('Title'), 'Our own name for it')
  await user.tab()
  expect(await panel.findByRole('heading', { level: 2, name: 'Our own name for it' })).toBeVisible()
  await user.click(panel.getByRole('button', { name: 'Back to the library’s words' }))
  expect(edits().items).toEqual({})
})

it('goes on in the field that was added, and to the button where the last one went', async () => {
  const own = { id: 'own-boats', title: 'Boats', principle: 'F3' as const, risks: {}, edit: {} }
  const { user } = await open('actions', { ownItems: [own] }, '?item=own-boats')
  const panel = within(screen.getByRole('complementary'))
  await user.click(panel.getByRole('button', { name: 'Add a step' }))
  expect(panel.getByLabelText('Step 1')).toHaveFocus()
  await user.click(panel.getByRole('button', { name: 'Add a step' }))
  expect(panel.getByLabelText('Step 2')).toHaveFocus()
  await user.click(panel.getByRole('button', { name: 'Remove step 2' }))
  expect(await heard('Step 2 was removed. It can be undone.')).toBeInTheDocument()
  await user.click(panel.getByRole('button', { name: 'Remove step 1' }))
  expect(panel.getByRole('button', { name: 'Add a step' })).toHaveFocus()
  await user.click(panel.getByRole('button', { name: 'Add an indicator' }))
  expect(panel.getByLabelText('What is measured')).toHaveFocus()
  await user.keyboard('Boats at sea')
  await user.tab()
  // Emptied to be named anew it stays, and says so.
  const measure = panel.getByLabelText('What is measured')
  await user.clear(measure)
  await user.tab()
  expect(measure).toHaveValue('Boats at sea')
  expect(measure).toHaveAccessibleDescription('An indicator needs a name, so it keeps this one.')
  expect(Object.values(edits().ownItems[0]?.edit.indicators ?? {})).toEqual([{ measure: 'Boats at sea' }])
  expect(screen.getByRole('button', { name: /^Undo: .*Boats.*: what is measured$/ })).toBeVisible()
  await user.click(panel.getByRole('button', { name: 'Remove this indicator' }))
  expect(await heard('The indicator “Boats at sea” was removed. It can be undone.')).toBeInTheDocument()
  expect(panel.getByRole('heading', { name: 'Your figures' })).toHaveFocus()
})

it('says where a step that is moved up stands, and keeps the focus on it, in its field once it is the first', async () => {
  const own = { id: 'own-boats', title: 'Boats', principle: 'F3' as const, risks: {} }
  const { user } = await open(
    'actions',
    { ownItems: [{ ...own, edit: { steps: ['Order', 'Paint', 'Sail'] } }] },
    '?item=own-boats',
  )
  screen.getByRole('button', { name: 'Move step 3 up' }).focus()
  await user.keyboard('{Enter}')
  expect(screen.getByRole('button', { name: 'Move step 2 up' })).toHaveFocus()
  expect(await heard('“Step 3” is now number 2 of 3.')).toBeInTheDocument()
  await user.keyboard('{Enter}')
  expect(await heard('“Step 2” is now number 1 of 3.')).toBeInTheDocument()
  expect(edits().ownItems[0]?.edit.steps).toEqual(['Sail', 'Order', 'Paint'])
  expect(screen.getByLabelText('Step 1')).toHaveFocus()
})

it('leaves an action of the user’s own the name it had where that is emptied', async () => {
  const own = { id: 'own-boats', title: 'Boats', principle: 'F3' as const, risks: {}, edit: {} }
  const { user } = await open('actions', { ownItems: [own] }, '?item=own-boats')
  const name = screen.getByLabelText('What is to be done?')
  await user.clear(name)
  await user.tab()
  expect(edits().ownItems[0]?.title).toBe('Boats')
  expect(name).toHaveValue('Boats')
  expect(name).toHaveAccessibleDescription('An action needs a name, so it keeps this one.')
  await user.clear(name)
  await user.type(name, 'Ferries')
  await user.tab()
  expect(name).not.toHaveAccessibleDescription()
  expect(edits().ownItems[0]?.title).toBe('Ferries')
})

const barsFrom = (month: string) =>
  screen.getAllByRole('slider').filter((bar) => bar.getAttribute('aria-valuetext')?.startsWith(month))

it('moves a bar by a month and lengthens it, never before the start of the plan', async () => {
  const { user } = await open('timeline')
  const [bar] = barsFrom('Jan\u00a02027')
  if (!bar) throw new Error('no bar starts in January')
  bar.focus()
  await user.keyboard('{ArrowLeft}')
  expect(edits().items).toEqual({})
  await user.keyboard('{ArrowRight}')
  expect(Object.values(edits().items)).toMatchObject([{ startMonth: '2027-02' }])
  const before = Object.values(edits().items)[0]?.endMonth
  await user.keyboard('{Shift>}{ArrowRight}{/Shift}')
  expect(Object.values(edits().items)[0]?.endMonth).not.toBe(before)
  expect(await screen.findByText(/now runs Feb 2027/)).toBeInTheDocument()
})

it('says where a bar runs now once, not again to those who leave the plan and come back', async () => {
  planStarted(aSavedPlan({ answers }))
  const { user } = await renderScreen(
    <Routes>
      <Route path="/plans/:id/timeline" element={<PlanScreen tab="timeline" />} />
      <Route path="/plans/:id/answers/:step" element={<Back />} />
    </Routes>,
    { at: '/plans/plan-one/timeline', path: '*' },
  )
  barsFrom('Jan\u00a02027')[0]?.focus()
  await user.keyboard('{ArrowRight}')
  expect(await screen.findByText(/now runs Feb 2027/)).toBeInTheDocument()
  await user.click(screen.getAllByRole('link', { name: 'Change answers' })[0] ?? document.body)
  await user.click(await screen.findByRole('button', { name: 'Back' }))
  expect(barsFrom('Feb\u00a02027')).not.toHaveLength(0)
  await expect(screen.findByText(/now runs Feb 2027/, {}, { timeout: 500 })).rejects.toThrow()
})

it('names a bar by its action, says its months as the value, and takes every key of a slider', async () => {
  const { user } = await open('timeline')
  const [bar] = barsFrom('Jan\u00a02027')
  expect(bar).toHaveAccessibleName(/^[^:]+$/)
  expect(bar).toHaveAccessibleDescription('')
  expect(bar).toHaveAttribute('aria-valuenow', '0')
  bar?.focus()
  await user.keyboard('{ArrowUp}{ArrowUp}{ArrowDown}')
  expect(bar).toHaveAttribute('aria-valuetext', expect.stringMatching(/^Feb\u00a02027/))
  await user.keyboard('{End}')
  expect(bar?.getAttribute('aria-valuenow')).toBe(bar?.getAttribute('aria-valuemax'))
  await user.keyboard('{Home}')
  expect(bar).toHaveAttribute('aria-valuetext', expect.stringMatching(/^Jan\u00a02027/))
})

it('moves nothing where the browser takes the finger for a scroll, and the end alone where that is dragged', async () => {
  await open('timeline')
  const [bar] = barsFrom('Jan\u00a02027')
  const end = bar?.querySelector('[data-end]')
  if (!bar || !end) throw new Error('no bar starts in January')
  bar.setPointerCapture = () => undefined
  const track = bar.parentElement ?? bar
  Object.defineProperty(track, 'clientWidth', { value: 1_000 })
  fireEvent.pointerDown(bar, { clientX: 0 })
  fireEvent.pointerMove(bar, { clientX: 300 })
  expect(track).toHaveTextContent(/^\w+ 202\d/)
  fireEvent.pointerCancel(bar)
  expect(edits().items).toEqual({})
  fireEvent.pointerDown(end, { clientX: 0 })
  fireEvent.pointerMove(end, { clientX: 300 })
  fireEvent.pointerUp(end)
  const [edit] = Object.values(edits().items)
  expect(edit?.startMonth).toBe('2027-01')
  expect(bar).toHaveAttribute('aria-valuetext', expect.stringMatching(/^Jan\u00a02027 to/))
})

it('draws a bar that is dragged past the last month of the chart up to there, and keeps the months it was given', async () => {
  await open('timeline')
  const [bar] = barsFrom('Jan\u00a02027')
  const end = bar?.querySelector('[data-end]')
  if (!bar || !end) throw new Error('no bar starts in January')
  bar.setPointerCapture = () => undefined
  Object.defineProperty(bar.parentElement ?? bar, 'clientWidth', { value: 1_000 })
  fireEvent.pointerDown(end, { clientX: 0 })
  fireEvent.pointerMove(end, { clientX: 3_000 })
  expect(bar).toHaveStyle({ insetInlineStart: '0%', inlineSize: '100%' })
  fireEvent.pointerCancel(bar)
  fireEvent.pointerDown(bar, { clientX: 0 })
  fireEvent.pointerMove(bar, { clientX: 3_000 })
  const drawn = Number.parseFloat(bar.style.insetInlineStart) + Number.parseFloat(bar.style.inlineSize)
  expect(drawn).toBeCloseTo(100)
  fireEvent.pointerUp(bar)
  expect(edits().items[Object.keys(edits().items)[0] ?? '']?.endMonth).toMatch(/^20(29|3\d)/)
})

it('takes a run of moves back at once', async () => {
  const { user } = await open('timeline')
  const [bar] = barsFrom('Jan\u00a02027')
  bar?.focus()
  await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}')
  expect(Object.values(edits().items)).toMatchObject([{ startMonth: '2027-05' }])
  fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true })
  await waitFor(() => expect(edits().items).toEqual({}))
})

it('takes the user’s own rating of a risk into register and heat map', async () => {
  const { user } = await open('risks')
  const risk = within(screen.getByRole('article', { name: 'Unsustainability' }))
  await user.click(risk.getByText('Rate it yourself'))
  await user.selectOptions(risk.getByLabelText('Likelihood'), 'Almost certain')
  await user.selectOptions(risk.getByLabelText('Impact'), 'Severe')
  expect(edits().risks).toEqual({ SV5: { likelihood: 4, impact: 4 } })
  const row = screen.getByRole('row', { name: /^Almost certain/ })
  expect(within(row).getAllByRole('cell').at(-1)).toHaveTextContent('Unsustainability')
})

it('says beside a risk that its rating is the user’s, and what was worked out; in the overview too', async () => {
  const [top = 'RS1'] = planOf(answers).topRisks
  const name = taxonomy.risks[top].name
  const { unmount } = await open('risks', { risks: { [top]: { likelihood: 1, impact: 2 } } })
  const risk = within(screen.getByRole('article', { name }))
  expect(risk.getByText('Your rating')).toBeVisible()
  const [, level] =
    /^As worked out: (.+)$/.exec(
      risk.getByText(/^As worked out: (low|some|raised|high|very high)$/).textContent ?? '',
    ) ?? []
  expect(screen.getAllByText('Your rating')).toHaveLength(1)
  unmount()
  await open('overview', { risks: { [top]: { likelihood: 1, impact: 2 } } })
  const listed = screen.getByRole('heading', { level: 3, name }).closest('li')
  expect(listed).toHaveTextContent(
    `Your rating: likelihood “Unlikely”, impact “Moderate”. As worked out: ${level}.`,
  )
  expect(screen.getAllByText(/^Your rating/)).toHaveLength(1)
})

it('says how a risk is rated now, as worked out too', async () => {
  const { user } = await open('risks')
  const risk = within(screen.getByRole('article', { name: 'Unsustainability' }))
  const said = (words: string) => screen.getByText(words).closest('[role=status]')
  await user.click(risk.getByText('Rate it yourself'))
  await user.selectOptions(risk.getByLabelText('Likelihood'), 'Almost certain')
  expect(said('Unsustainability. Likelihood: Almost certain; impact: Moderate.')).not.toBeNull()
  await user.selectOptions(risk.getByLabelText('Impact'), 'Severe')
  expect(said('Unsustainability. Likelihood: Almost certain; impact: Severe.')).not.toBeNull()
  await user.selectOptions(risk.getByLabelText('Likelihood'), 'As worked out: Possible')
  expect(said('Unsustainability. Likelihood: Possible; impact: Severe.')).not.toBeNull()
})

it('keeps who took part and who signs', async () => {
  const { user } = await open('people')
  await user.click(screen.getByRole('checkbox', { name: 'Affected communities' }))
  await user.click(screen.getByRole('button', { name: 'Add a line' }))
  await user.type(screen.getByLabelText('Post'), 'Minister')
  await user.tab()
  expect(edits()).toMatchObject({
    participantGroups: ['affected-communities'],
    signOff: [{ post: 'Minister' }],
  })
})

it('goes on in a line of sign-off that was added', async () => {
  const { user } = await open('people')
  await user.click(screen.getByRole('button', { name: 'Add a line' }))
  await user.keyboard('Minister')
  await user.tab()
  expect(edits().signOff).toEqual([{ post: 'Minister', statement: '' }])
})

it('moves a line of sign-off by key, says where it stands, and leaves the focus on its button until it is at the end', async () => {
  const posts = ['Minister', 'Regulator', 'Donor']
  const { user } = await open('people', { signOff: posts.map((post) => ({ post, statement: `By ${post}` })) })
  const order = () => edits().signOff.map(({ post, statement }) => [post, statement])
  const inOrder = (...all: readonly string[]) => all.map((post) => [post, `By ${post}`])
  expect(screen.getByRole('button', { name: 'Move line 1 up' })).toHaveAttribute('aria-disabled', 'true')
  expect(screen.getByRole('button', { name: 'Move line 3 down' })).toHaveAttribute('aria-disabled', 'true')
  screen.getByRole('button', { name: 'Move line 3 up' }).focus()
  await user.keyboard('{Enter}')
  expect(order()).toEqual(inOrder('Minister', 'Donor', 'Regulator'))
  expect(await heard('“Donor” is now number 2 of 3.')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Move line 2 up' })).toHaveFocus()
  await user.keyboard('{Enter}{Enter}')
  expect(order()).toEqual(inOrder('Donor', 'Minister', 'Regulator'))
  expect(screen.getByRole('button', { name: 'Move line 1 up' })).toHaveFocus()
  expect(screen.getAllByLabelText('Post').map((field) => (field as HTMLInputElement).value)).toEqual([
    ...['Donor', 'Minister', 'Regulator'],
  ])
  await user.click(screen.getByRole('button', { name: 'Move line 1 down' }))
  await user.click(screen.getByRole('button', { name: 'Undo: sign-off' }))
  await waitFor(() => expect(order()).toEqual(inOrder('Donor', 'Minister', 'Regulator')))
})

it('offers no move where there is but one line of sign-off', async () => {
  await open('people', { signOff: [{ post: 'Minister', statement: '' }] })
  expect(screen.queryByRole('button', { name: /^Move line/ })).toBeNull()
})

it('says that a line of sign-off was removed, and by key brings it back without taking the focus from the others', async () => {
  const { user } = await open('people', {
    signOff: [
      { post: 'Minister', statement: '' },
      { post: 'Regulator', statement: '' },
    ],
  })
  await user.click(screen.getByRole('button', { name: 'Remove line 2' }))
  expect(await heard('Line 2 was removed. It can be undone.')).toBeInTheDocument()
  const first = screen.getByRole('button', { name: 'Remove line 1' })
  first.focus()
  await user.keyboard('{Control>}z{/Control}')
  await waitFor(() => expect(screen.getAllByLabelText('Post')).toHaveLength(2))
  expect(first).toHaveFocus()
  await user.click(first)
  expect(screen.getByLabelText('Post')).toHaveValue('Regulator')
})

/** An action that an answer moved to another group: its row, which has the focus, and undo by key. */
async function movedByAnswer() {
  const id = priority[0]?.id ?? ''
  await open('actions', { items: { [id]: { startMonth: '2027-02', endMonth: '2027-03' } } })
  const row = () => document.getElementById(`row-${id}`)
  const heading = () => row()?.closest('section')?.querySelector('h3')?.textContent
  const before = heading()
  act(() => answered('plan-one', { ...answers, startMonth: '2026-01' }))
  await waitFor(() => expect(heading()).not.toBe(before))
  row()?.focus()
  const undo = async () => {
    fireEvent.keyDown(row() ?? document.body, { key: 'z', ctrlKey: true })
    await waitFor(() => expect(heading()).toBe(before))
    await waitFor(() => expect(row()).toHaveFocus())
  }
  return { row, undo }
}

it('leaves the focus on the row that the undo of an answer moved to another group, however long that takes', async () => {
  const { undo } = await movedByAnswer()
  // Any number of frames pass before the list is drawn.
  const frames = vi.spyOn(window, 'requestAnimationFrame').mockImplementation((draw) => {
    queueMicrotask(() => draw(0))
    return 0
  })
  await undo()
  frames.mockRestore()
})

it('lets the focus go where one goes after an undo by key', async () => {
  const { row, undo } = await movedByAnswer()
  await undo()
  row()?.blur()
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)))
  expect(document.body).toHaveFocus()
})

it('says of no action that an answer brought into the plan that it has moved', async () => {
  await open('actions')
  act(() => answered('plan-one', { ...answers, dpiTypes: ['id', 'payments'] }))
  await waitFor(() => expect(screen.getByText(/priority actions? out of/)).toBeVisible())
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)))
  expect(screen.queryByText(/actions? (is|are) now under/)).toBeNull()
})

it('points out what stands out, and leaves alone what was set aside', async () => {
  const { user } = await open('overview')
  const nudges = within(screen.getByRole('region', { name: 'Worth a second look' }))
  const people = 'No civil society and no affected community has a part'
  expect(nudges.getByText(people)).toBeVisible()
  await user.click(nudges.getByRole('button', { name: `Set aside: ${people}` }))
  expect(edits().dismissed).toEqual(['people'])
  expect(nudges.queryByText(people)).toBeNull()
  expect(screen.getByText(/was set aside\. It can be undone\./)).toHaveTextContent(people)
  expect(screen.getByRole('button', { name: 'Undo: hint set aside' })).toBeVisible()
  await user.click(nudges.getByRole('button', { name: /Show 1 hint again/ }))
  expect(nudges.getByText(people)).toBeVisible()
  expect(screen.getByRole('button', { name: 'Undo: hints shown again' })).toBeVisible()
})

it('counts on the overview what was said before the answers asked for other actions, leads to it, and sets it aside', async () => {
  const [first = '', second = ''] = priorityOf(planOf(answers)).map(({ id }) => id)
  const items = {
    [first]: { status: 'completed', statusParts: ['earlier'] },
    [second]: { decision: 'in-place', decisionReason: 'Act 12', decisionParts: ['earlier'] },
  } as const
  const { user } = await open('overview', { items })
  const nudges = within(screen.getByRole('region', { name: 'Worth a second look' }))
  const earlier = '2 actions were marked before your answers changed what they ask for'
  expect(nudges.getByText(earlier)).toBeVisible()
  expect(nudges.getByRole('link', { name: 'See the actions marked earlier' })).toHaveAttribute(
    'href',
    expect.stringMatching(/plan-one\/actions\?show=earlier$/),
  )
  await user.click(nudges.getByRole('button', { name: `Set aside: ${earlier}` }))
  expect(edits().dismissed).toEqual(['earlier:2'])
  expect(nudges.queryByText(earlier)).toBeNull()
})

it('calls no plan balanced because its hints were set aside', async () => {
  const { user } = await open('overview')
  const nudges = within(screen.getByRole('region', { name: 'Worth a second look' }))
  for (let left = nudges.queryAllByRole('button', { name: /^Set aside:/ }).length; left > 0; left--) {
    await user.click(nudges.getAllByRole('button', { name: /^Set aside:/ })[0] ?? document.body)
  }
  expect(nudges.getByText('Nothing else stands out.')).toBeVisible()
  expect(nudges.queryByText(/balanced/)).toBeNull()
})

it('does not put into the user’s mouth how many actions can run at once', async () => {
  const items = Object.fromEntries(
    priority.slice(0, 9).map(({ id }) => [id, { startMonth: '2027-05', endMonth: '2027-06' }]),
  )
  await open('overview', { items })
  const nudges = within(screen.getByRole('region', { name: 'Worth a second look' }))
  expect(nudges.getByText(/The plan assumes that 5 can run at once/)).toBeVisible()
  expect(nudges.queryByText(/You said/)).toBeNull()
})

it('lets an own action wait for others, tells when it can start, and takes no circle', async () => {
  const anOwn = { title: 'Boats', principle: 'F2' as const, risks: {}, edit: {} }
  const ownItems = [
    { ...anOwn, id: 'own-boats' },
    { ...anOwn, id: 'own-crew', title: 'Crew', dependsOn: ['own-boats'] },
  ]
  const { user } = await open('actions', { ownItems }, '?item=own-boats')
  const panel = within(screen.getByRole('complementary'))
  const choice = panel.getByLabelText('Another that comes before it')
  await user.selectOptions(choice, 'own-crew')
  expect(panel.getByRole('alert')).toHaveTextContent(/“.?Crew.?” already waits for this action/)
  await user.click(panel.getByRole('button', { name: 'Add' }))
  expect(edits().ownItems[0]?.dependsOn).toBeUndefined()
  const dated = priority.find(({ schedule }) => schedule.state === 'scheduled')?.id ?? ''
  await user.selectOptions(choice, dated)
  await user.click(panel.getByRole('button', { name: 'Add' }))
  expect(edits().ownItems[0]?.dependsOn).toEqual([dated])
  expect(await panel.findByText(/It can start in/)).toBeVisible()
  await user.click(panel.getByRole('button', { name: /^Take away: / }))
  expect(edits().ownItems[0]).not.toHaveProperty('dependsOn')
  expect(panel.getAllByRole('heading', { name: 'What comes before it' })).toContain(document.activeElement)
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('complementary')).not.toBeInTheDocument()
  expect(document.activeElement).toHaveAttribute('data-row', 'own-boats')
})

it('leaves the fields of own words open, with the focus in them, once they are given back', async () => {
  const [{ id } = { id: '' }] = priority
  const { user } = await open('actions', { items: { [id]: { title: 'Ours' } } }, `?item=${id}`)
  await user.click(screen.getByRole('button', { name: 'Back to the library’s words' }))
  expect(edits().items).toEqual({})
  expect(document.activeElement?.tagName).toBe('INPUT')
  expect(document.activeElement?.closest('details')).toHaveAttribute('open')
})

it('adds partners to many without taking out those there, in one step that undo names', async () => {
  const [one = '', two = ''] = priority.map(({ id }) => id)
  const { user } = await open('actions', {
    items: { [one]: { partners: 'Treasury' }, [two]: { partners: 'Ombudsperson, Treasury' } },
  })
  for (const box of boxes().slice(0, 3)) await user.click(box)
  await user.selectOptions(bulk().getByLabelText('What to set'), 'Partners')
  const set = bulk().getByRole('button', { name: 'Set for 3 actions' })
  expect(set).toHaveAccessibleDescription(/^Partners named already stay/)
  await user.click(set)
  const field = bulk().getByLabelText('Partners to add')
  expect(field).toHaveFocus()
  expect(field).toHaveAccessibleDescription('Write whom to add.')
  await user.type(field, 'Ombudsperson')
  await user.click(set)
  expect(await heard('2 actions changed. It can be undone.')).toBeInTheDocument()
  expect(edits().items[one]?.partners).toBe('Treasury; Ombudsperson')
  expect(edits().items[two]?.partners).toBe('Ombudsperson, Treasury')
  await user.click(set)
  expect(await heard('Nothing changed: all of them had this already.')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Undo: 2 actions: partners' }))
  await waitFor(() => expect(edits().items[one]?.partners).toBe('Treasury'))
})

const bulk = () => within(screen.getByRole('form', { name: 'Change all that are selected' }))
const heard = (text: string) =>
  screen.findByText((_, each) => each?.getAttribute('role') === 'status' && each.textContent === text)

it('no longer has selected what a bulk change took off the short list, says so, and stays in the list', async () => {
  const { user } = await open('actions')
  const [first, second, third] = boxes()
  for (const box of [first, second]) if (box) await user.click(box)
  await user.selectOptions(bulk().getByLabelText('What to set'), 'Decision')
  await user.selectOptions(bulk().getByLabelText('Decision'), 'Later')
  await user.click(bulk().getByRole('button', { name: 'Set for 2 actions' }))
  expect(Object.values(edits().items).map(({ decision }) => decision)).toEqual(['later', 'later'])
  expect(await heard('No action is selected.')).toBeInTheDocument()
  expect(screen.queryByRole('form', { name: 'Change all that are selected' })).toBeNull()
  expect(third?.closest('li')?.querySelector('a')).toHaveFocus()
  if (third) await user.click(third)
  expect(bulk().getByRole('button', { name: 'Set for 1 action' })).toBeVisible()
})

it('selects all that the list shows, of the fold what is open, and no longer what is folded away', async () => {
  const { user } = await open('actions')
  const all = () => screen.getByRole('checkbox', { name: 'Select all in the list' })
  const shown = boxes().length
  await user.click(all())
  expect(bulk().getByRole('button', { name: `Set for ${shown} actions` })).toBeVisible()
  expect(all()).toBeChecked()
  const fold = screen.getByText(/^Show \d+ more that apply$/)
  await user.click(fold)
  await waitFor(() => expect(boxes().length).toBeGreaterThan(shown))
  expect(all()).not.toBeChecked()
  await user.click(all())
  expect(bulk().getByRole('button', { name: `Set for ${boxes().length} actions` })).toBeVisible()
  await user.click(fold)
  await waitFor(() => expect(bulk().getByRole('button', { name: `Set for ${shown} actions` })).toBeVisible())
})

it('selects nothing of a fold that was closed over what a search found', async () => {
  const { user } = await open('actions')
  const words = screen.getByLabelText('Find in the actions')
  await user.type(words, 'a')
  await user.click(await screen.findByText(/^Hide these \d+ again$/))
  await waitFor(() => expect(boxes().length).toBeLessThan(40))
  const shown = boxes().length
  await user.click(screen.getByRole('checkbox', { name: 'Select all in the list' }))
  expect(bulk().getByRole('button', { name: `Set for ${shown} actions` })).toBeVisible()
  await user.type(words, 'c')
  await waitFor(() => expect(boxes().length).toBeGreaterThan(shown))
})

it('says how many a bulk change changed, not how many were selected', async () => {
  const [one = ''] = priority.map(({ id }) => id)
  const { user } = await open('actions', { items: { [one]: { lead: 'Registrar' } } })
  for (const box of boxes().slice(0, 3)) await user.click(box)
  const set = bulk().getByRole('button', { name: 'Set for 3 actions' })
  // Whoever hears the button hears what an empty field would do to all of them.
  expect(set).toHaveAccessibleDescription('Left empty, it is taken out of all of them.')
  await user.type(bulk().getByLabelText('Lead'), 'Registrar')
  await user.click(set)
  expect(await heard('2 actions changed. It can be undone.')).toBeInTheDocument()
  await user.click(bulk().getByRole('button', { name: 'Set for 3 actions' }))
  expect(await heard('Nothing changed: all of them had this already.')).toBeInTheDocument()
})

it('names the choice that takes a status or a decision out of many: none of them is ever empty', async () => {
  const { user } = await open('actions')
  for (const box of boxes().slice(0, 2)) await user.click(box)
  const set = bulk().getByRole('button', { name: 'Set for 2 actions' })
  await user.selectOptions(bulk().getByLabelText('What to set'), 'Status')
  expect(set).toHaveAccessibleDescription('“Not said” takes it out of all of them.')
  await user.selectOptions(bulk().getByLabelText('What to set'), 'Decision')
  expect(set).toHaveAccessibleDescription('“As worked out” takes it out of all of them.')
  await user.selectOptions(bulk().getByLabelText('Decision'), 'Later')
  // Now there is a field for the reason, which may be empty.
  expect(set).toHaveAccessibleDescription('Left empty, it is taken out of all of them.')
})

it('no longer says of a bulk change that it can be undone once it was', async () => {
  const { user } = await open('actions')
  for (const box of boxes().slice(0, 2)) await user.click(box)
  const form = within(screen.getByRole('form', { name: 'Change all that are selected' }))
  await user.type(form.getByRole('textbox', { name: 'Lead' }), 'Ministry of ICT{Enter}')
  expect(form.getByText(/^2 actions changed/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: /^Undo: / }))
  await waitFor(() => expect(form.queryByText(/^2 actions changed/)).toBeNull())
})

it('refuses months in the wrong order for many, at the field and as typed', async () => {
  const { user } = await open('actions')
  for (const box of boxes().slice(0, 2)) await user.click(box)
  await user.selectOptions(bulk().getByLabelText('What to set'), 'Months')
  fireEvent.change(bulk().getByLabelText('First month'), { target: { value: '2027-09' } })
  const last = bulk().getByLabelText('Last month')
  fireEvent.change(last, { target: { value: '2027-05' } })
  await user.click(bulk().getByRole('button', { name: 'Set for 2 actions' }))
  expect(edits().items).toEqual({})
  expect(last).toHaveFocus()
  expect(last).toHaveValue('2027-05')
  expect(last).toHaveAccessibleDescription(/before/)
})

it('refuses for many a first month before the plan starts, and says of one month alone that it does not count', async () => {
  const { user } = await open('actions')
  for (const box of boxes().slice(0, 2)) await user.click(box)
  await user.selectOptions(bulk().getByLabelText('What to set'), 'Months')
  const first = bulk().getByLabelText('First month')
  fireEvent.change(first, { target: { value: '2026-07' } })
  expect(await heard('Both months are needed before they count.')).toBeVisible()
  fireEvent.change(bulk().getByLabelText('Last month'), { target: { value: '2026-12' } })
  expect(bulk().queryByText(/Both months are needed/)).toBeNull()
  await user.click(bulk().getByRole('button', { name: 'Set for 2 actions' }))
  expect(edits().items).toEqual({})
  expect(first).toHaveFocus()
  expect(first).toHaveAccessibleDescription(/comes before the plan starts \(Jan\s2027\)/)
})

it('leads from bars that cannot be moved yet to the answer that lets them be', async () => {
  const { startMonth: _, ...undated } = answers
  planStarted(aSavedPlan({ answers: undated }))
  await renderScreen(<PlanScreen tab="timeline" />, {
    at: '/plans/plan-one/timeline',
    path: '/plans/:id/timeline',
  })
  const note = screen.getByText(/Bars can be moved once/)
  expect(within(note).getByRole('link', { name: 'Say when it starts' })).toHaveAttribute(
    'href',
    '/plans/plan-one/answers/timing?question=startMonth',
  )
})

it('says of months set for many that they show once the plan has a start month, and leads there', async () => {
  const { startMonth: _, ...undated } = answers
  planStarted(aSavedPlan({ answers: undated }))
  const { user } = await renderScreen(<PlanScreen tab="actions" />, {
    at: '/plans/plan-one/actions',
    path: '/plans/:id/actions',
  })
  const [box] = boxes()
  if (box) await user.click(box)
  expect(bulk().queryByText(/count once the plan has a start month/)).toBeNull()
  await user.selectOptions(bulk().getByLabelText('What to set'), 'Months')
  expect(bulk().getByText(/count once the plan has a start month/)).toBeVisible()
  expect(bulk().getByRole('link', { name: 'Say when it starts' })).toHaveAttribute(
    'href',
    expect.stringContaining('question=startMonth'),
  )
})

it('calls what nobody answered an assumption: how many actions at once, and the month of a step that moves', async () => {
  await open('timeline')
  expect(await screen.findByText(/at once.*the plan assumes/)).toBeVisible()
  expect(screen.queryByText(/you said|as planned/)).toBeNull()
})

it('names the step that work ends after, and leads to each action whose dates clash', async () => {
  const late = priority.find(({ gate }) => gate !== null)
  if (!late) throw new Error('nothing here belongs before a step')
  const own = { id: 'own-boats', title: 'Boats', principle: 'F3' as const, risks: {}, dependsOn: [late.id] }
  await open('timeline', {
    items: { [late.id]: { startMonth: '2028-11', endMonth: '2028-12' } },
    ownItems: [{ ...own, edit: { startMonth: '2027-02', endMonth: '2027-03' } }],
  })
  expect(
    screen.getByText(/A red bar with a double edge has dates that clash; the list below says with what\./),
  ).toBeVisible()
  const clashes = screen.getByRole('heading', { name: 'Dates that clash' }).parentElement
  if (!clashes) throw new Error('the clashes are not on the page')
  expect(clashes).toHaveTextContent(/ends after the step it belongs before: Scale-up, \w+ 202\d\./)
  const leadsTo = within(clashes)
    .getAllByRole('link')
    .map((link) => link.getAttribute('href')?.split('item=')[1])
  // It ends after its step and after the plan, and each is said.
  expect(clashes).toHaveTextContent(/It ends after the plan does/)
  expect(leadsTo).toEqual([own.id, late.id, late.id, late.id])
})

it('points out months of one’s own that count no more since the plan starts later, and leads to the action', async () => {
  const [first] = priorityOf(planOf(answers))
  const items = { [first?.id ?? '']: { startMonth: '2026-05', endMonth: '2026-07' } }
  const { user, address } = await open('overview', { items })
  const hint = screen.getByText('The months of 1 action do not count').closest('li') ?? document.body
  expect(hint).toHaveTextContent(/before the plan starts \(Jan\s2027\)/)
  await user.click(within(hint).getByRole('link', { name: /^See “/ }))
  expect(address()).toBe(`/plans/plan-one/actions?item=${first?.id}`)
})

it('leads from the hint that dates clash to what clashes, below the bars, and back to the link one followed from there', async () => {
  const { id } = priority[0] ?? { id: '' }
  const own = { id: 'own-boats', title: 'Boats', principle: 'F3' as const, risks: {}, dependsOn: [id] }
  const ownItems = [{ ...own, edit: { startMonth: '2027-02', endMonth: '2027-03' } }]
  const items = { [id]: { startMonth: '2028-01', endMonth: '2028-02' } }
  planStarted(aSavedPlan({ answers, edits: { ...NO_EDITS, items, ownItems } }))
  const { user, address } = await renderScreen(
    <main>
      <Routes>
        <Route path="/plans/:id" element={<PlanScreen tab="overview" />} />
        <Route path="/plans/:id/timeline" element={<PlanScreen tab="timeline" />} />
        <Route path="/plans/:id/actions" element={<Back />} />
      </Routes>
    </main>,
    { at: '/plans/plan-one', path: '*' },
  )
  const hint = screen
    .getByText(/before what (it rests|they rest) on is done/, { selector: 'strong' })
    .closest('li')
  if (!hint) throw new Error('the clash is not pointed out')
  await user.click(within(hint).getByRole('link', { name: 'See the dates that clash' }))
  expect(address()).toBe('/plans/plan-one/timeline?show=clashes')
  const clashes = screen.getByRole('heading', { name: 'Dates that clash' })
  expect(clashes).toHaveFocus()
  const [boats] = within(clashes.parentElement ?? document.body).getAllByRole('link')
  const followed = boats?.getAttribute('href')
  await user.click(boats ?? document.body)
  await user.click(screen.getByRole('button', { name: 'Back' }))
  await waitFor(() => expect(document.activeElement).toHaveAttribute('href', followed))
})

async function followHint(
  said: RegExp,
  own: Parameters<typeof someAnswers>[0],
  items: PlanEdits['items'],
  ownItems: PlanEdits['ownItems'] = [],
) {
  planStarted(aSavedPlan({ answers: someAnswers(own), edits: { ...NO_EDITS, items, ownItems } }))
  const { user, address } = await renderScreen(
    <Routes>
      <Route path="/plans/:id" element={<PlanScreen tab="overview" />} />
      <Route path="/plans/:id/actions" element={<PlanScreen tab="actions" />} />
      <Route path="/plans/:id/timeline" element={<PlanScreen tab="timeline" />} />
      <Route path="/plans/:id/risks" element={<PlanScreen tab="risks" />} />
      <Route path="/plans/:id/people" element={<PlanScreen tab="people" />} />
    </Routes>,
    { at: '/plans/plan-one', path: '*' },
  )
  const [first] = screen.getAllByText(said, { selector: 'strong' })
  const hint = first?.closest('li') ?? document.body
  await user.click(within(hint).getByRole('link', { name: /^See / }))
  return address()
}

it('names in the link of each hint where it leads, so that a list of links alone tells them apart', async () => {
  const ownItems = boats('F3', 'technology')
  const [first, ...others] = priority
  const items = Object.fromEntries([
    [first?.id ?? '', { startMonth: '2028-01', endMonth: '2028-02' }],
    ...others.map(({ id }) => [id, { startMonth: '2027-05', endMonth: '2027-06' }]),
  ])
  const roles = ['technology-provider', 'donor'] as const
  planStarted(aSavedPlan({ answers: { ...answers, roles }, edits: { ...NO_EDITS, items, ownItems } }))
  await renderScreen(<PlanScreen tab="overview" />, { at: '/plans/plan-one', path: '/plans/:id' })
  const nudges = within(screen.getByRole('region', { name: 'Worth a second look' }))
  const links = nudges.getAllByRole('link')
  const leads = new Map(links.map((link) => [link.textContent, link.getAttribute('href')]))
  expect([...leads.keys()]).toEqual(
    expect.arrayContaining([
      'See the priority actions',
      'See the actions for which the power lies outside the plan',
    ]),
  )
  for (const link of links) {
    expect([link.textContent, link.getAttribute('href')]).toEqual([
      ...[link.textContent, leads.get(link.textContent)],
    ])
  }
})

it('leads from the hint that an authority leads too much to its load in that month, and names the actions', async () => {
  const months = { startMonth: '2027-05', endMonth: '2027-06' }
  const items = Object.fromEntries(priority.map(({ id }) => [id, months]))
  const own = { stage: 'deployment', context: { redress: 'none' }, parallelActions: 3 } as const
  const address = await followHint(/^More at once than Government can lead/, own, items)
  expect(address).toBe('/plans/plan-one/timeline?show=load-government')
  const line = screen.getByText(/^Government: up to \d+ at once in .*; you said 3\.$/)
  expect(line).toHaveFocus()
  const count = Number(/up to (\d+)/.exec(line.textContent ?? '')?.[1])
  expect(within(line.parentElement ?? document.body).getAllByRole('link')).toHaveLength(count)
})

it('leads from the hint that a top risk is left uncovered to that risk, where one can say why it is accepted', async () => {
  const items = Object.fromEntries(priority.slice(1).map(({ id }) => [id, { decision: 'later' as const }]))
  const address = await followHint(/^A top risk is left uncovered/, answers, items)
  const [, risk] = /^\/plans\/plan-one\/risks\?show=(\w+)$/.exec(address) ?? []
  expect(document.activeElement).toHaveAttribute('id', `risk-${risk}`)
})

it('leads from the hint that steps are dated in another order than they come to the steps, and on to their months', async () => {
  const gateMonths = { 'before-enrolment': '2027-09', 'before-go-live': '2027-03' }
  const address = await followHint(/is planned before/, { stage: 'design', gateMonths }, {})
  expect(address).toBe('/plans/plan-one/timeline?show=steps')
  const heading = screen.getByRole('heading', { name: 'Next steps' })
  expect(heading).toHaveFocus()
  expect(
    within(heading.parentElement ?? document.body).getByRole('link', { name: 'Change answers' }),
  ).toHaveAttribute('href', '/plans/plan-one/answers/timing?question=gateMonths')
})

const boats = (principle: 'F3', kind: 'technology') =>
  Array.from({ length: 30 }, (_, at) => ({
    id: `own-${at}`,
    title: `Boat ${at}`,
    principle,
    kind,
    risks: {},
    edit: {},
  }))

it('leads from the hint that one principle or one kind dominates to the actions of it, under their own heading', async () => {
  const many = boats('F3', 'technology')
  expect(await followHint(/^One principle dominates/, answers, {}, many)).toMatch(
    /actions\?group=principle&show=F3$/,
  )
  expect(document.activeElement).toHaveTextContent(/^F3/)
  expect(within(document.activeElement?.parentElement ?? document.body).getAllByRole('listitem').length).toBe(
    30 + priority.filter(({ principle }) => principle === 'F3').length,
  )
  cleanup()
  expect(await followHint(/^One kind of measure dominates/, answers, {}, many)).toMatch(
    /actions\?group=kind&show=technology$/,
  )
  expect(screen.getByRole('heading', { name: 'Technology' })).toHaveFocus()
  expect(screen.getByLabelText('Group by')).toHaveDisplayValue('Kind of measure')
})

it('leads from the hint that the priority actions are many to those alone, and says how many they are', async () => {
  const address = await followHint(/^Many priority actions: /, answers, {}, boats('F3', 'technology'))
  expect(address).toBe('/plans/plan-one/actions?show=priority')
  expect(document.activeElement).toHaveTextContent(`${priority.length + 30} actions found`)
  expect(boxes()).toHaveLength(priority.length + 30)
})

it('leads from the hint that others hold the power over actions to those actions', async () => {
  const own = someAnswers({ stage: 'deployment', roles: ['regulator'], context: { redress: 'none' } })
  const outside = priorityOf(planOf(own)).filter(({ accountable }) => accountable !== 'regulator').length
  expect(outside).toBeGreaterThan(1)
  const address = await followHint(/^The power over \d+ actions lies outside/, own, {})
  expect(address).toBe('/plans/plan-one/actions?show=outside')
  expect(document.activeElement).toHaveTextContent(`${outside} actions found`)
  expect(boxes()).toHaveLength(outside)
})

it.each([
  ['advocates', /You ask, watch and stand by people/],
  ['donor', /Agree it with them in writing/],
] as const)(
  'says to %s who holds the power over what the plan asks for, and what they do about it',
  async (role, said) => {
    planStarted(aSavedPlan({ answers: someAnswers({ stage: 'development', roles: [role] }) }))
    await renderScreen(<PlanScreen tab="overview" />, { at: '/plans/plan-one', path: '/plans/:id' })
    const hint = screen.getByText(/^The power over \d+ actions lies outside this plan/).closest('li')
    expect(hint).toHaveTextContent(/Who answers there: .*Government/)
    expect(hint).toHaveTextContent(said)
  },
)

it('leads from the hint that no civil society has a part to where one says who took part', async () => {
  expect(await followHint(/^No civil society/, answers, {})).toBe('/plans/plan-one/people?show=took')
  expect(screen.getByRole('heading', { name: 'Who took part' })).toHaveFocus()
})

it('leads from the name beside a bar to the action, for the mouse; others have the same link in the list', async () => {
  await open('timeline')
  const title = new RegExp(`1\\. `)
  const [name] = screen.getAllByText(
    (_, element) => element?.tagName === 'A' && title.test(element.textContent),
  )
  expect(name).toHaveAttribute('href', expect.stringMatching(/actions\?item=/))
  expect(name).toHaveAttribute('tabindex', '-1')
})

it('asks for the currency of a cost where the cost is, and says where that of all stands', async () => {
  await open('actions', {}, `?item=${priority[0]?.id ?? ''}`)
  expect(screen.getByLabelText('Cost, low')).toHaveAccessibleDescription('A number')
  expect(screen.getByLabelText('Currency')).toHaveAccessibleDescription(/whole plan.*“Time and money”/)
})

it('gives many no month that stood in the field before: Enter counts for what is typed', async () => {
  const { user } = await open('actions')
  for (const box of boxes().slice(0, 2)) await user.click(box)
  await user.selectOptions(bulk().getByLabelText('What to set'), 'Months')
  const first = bulk().getByLabelText('First month')
  fireEvent.change(first, { target: { value: '0020-03' } })
  fireEvent.blur(first)
  expect(first).toHaveAccessibleDescription(/does not count yet/)
  first.focus()
  fireEvent.change(first, { target: { value: '2028-0' } })
  await user.keyboard('{Enter}')
  expect(edits().items).toEqual({})
  expect(first).toHaveFocus()
  expect(first).toHaveValue('2028-0')
  expect(first).toHaveAccessibleDescription(/does not count yet/)
})

it('says of a month without its year that it is not kept', async () => {
  await open('actions', {}, `?item=${priority[0]?.id ?? ''}`)
  const field = screen.getByLabelText('First month')
  Object.defineProperty(field, 'validity', { value: { badInput: true } })
  fireEvent.blur(field)
  expect(field).toHaveAccessibleDescription('Not all of it is filled in, so it is not kept.')
})

const nameless = { id: 'own-1', title: '  ', principle: 'F1', risks: {}, edit: {} } as const

it('calls an action that a file brings without a name what it is, in the list and in undo', async () => {
  const { user } = await open('actions', { ownItems: [nameless] }, '?item=own-1')
  expect(screen.getByRole('checkbox', { name: 'Select “An action without a name”' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Remove this action' }))
  expect(await heard('“An action without a name” was removed. It can be undone.')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Undo: “An action without a name” removed' })).toBeVisible()
})

it('calls what others are asked for by the title that the plan gives it', async () => {
  const [ask] = planOf(answers).asks
  await open('people', { items: { [String(ask?.safeguard)]: { title: 'Our own words for it' } } })
  expect(screen.getAllByRole('link', { name: 'Our own words for it' })[0]).toHaveAttribute(
    'href',
    `/library/${String(ask?.safeguard)}`,
  )
})

it('says how many reasons a verdict has so that it is right of two as well', async () => {
  await open('overview')
  const gates = screen.getByRole('region', { name: 'May the next steps be taken?' })
  expect(gates).toHaveTextContent(/The \d+ reasons, and who may waive them/)
  expect(gates).not.toHaveTextContent(/All \d/)
})

it('says on the first page that a step is dated before one that comes before it', async () => {
  const gateMonths = { 'before-enrolment': '2027-09', 'before-go-live': '2027-06' }
  planStarted(
    aSavedPlan({ answers: { ...answers, stage: 'development', startMonth: '2027-01', gateMonths } }),
  )
  await renderScreen(<PlanScreen tab="overview" />, { at: '/plans/plan-one', path: '/plans/:id' })
  const hints = screen.getByRole('region', { name: 'Worth a second look' })
  expect(hints).toHaveTextContent('“Going live” is planned before “Enrolment”')
  expect(hints).toHaveTextContent(/The months are Jun\s2027 and Sept\s2027\./)
})

it('says once that nobody leads, among what is missing, and why that matters until somebody does', async () => {
  const missing = () => screen.getByRole('region', { name: 'What is still missing' })
  const hints = () => screen.getByRole('region', { name: 'Worth a second look' })
  const { unmount } = await open('overview')
  expect(screen.getAllByRole('link', { name: 'Name leads' })).toHaveLength(1)
  expect(missing()).toHaveTextContent(/have no lead.* an action waits/)
  expect(hints()).not.toHaveTextContent(/lead/)
  unmount()
  const [one = ''] = priority.map(({ id }) => id)
  await open('overview', { items: { [one]: { lead: 'Registrar' } } })
  expect(missing()).toHaveTextContent(/have no lead/)
  expect(missing()).not.toHaveTextContent(/an action waits/)
})

it('misses nothing of completed work, neither in the count nor in the list, and has none of it to start', async () => {
  // With what is done first for them.
  const dated = planOf(answers).items.filter(({ schedule }) => schedule.state === 'scheduled')
  const all = [...priority, ...dated]
  const completed = Object.fromEntries(all.map(({ id }) => [id, { status: 'completed' } as const]))
  const ownItems = [{ ...nameless, edit: { status: 'completed' } as const }]
  const { unmount } = await open('overview', { items: completed, ownItems })
  const missing = () => screen.getByRole('region', { name: 'What is still missing' })
  const listed = within(missing()).getAllByRole('list')[0] as HTMLElement
  expect(listed).toHaveTextContent(/^Every priority action is completed\.$/)
  const first = screen.getByRole('region', { name: 'Start within 90 days' })
  expect(within(first).queryByRole('table')).toBeNull()
  expect(first).toHaveTextContent(
    /^Start within 90 days\s*All that starts within 90 days is completed\.\s*All actions$/,
  )
  expect(screen.queryByText('no lead yet')).toBeNull()
  unmount()
  for (const gap of ['no-lead', 'no-dates', 'no-baseline', 'outside']) {
    const { unmount: leave } = await open('actions', { items: completed, ownItems }, `?show=${gap}`)
    expect(screen.queryAllByRole('checkbox', { name: /^Select “/ })).toEqual([])
    leave()
  }
  const { [priority[0]?.id ?? '']: _open, ...others } = completed
  await open('overview', { items: others, ownItems })
  expect(missing()).toHaveTextContent(
    /1 priority action has no lead.* an action waits.*1 priority action has no baseline/,
  )
})

it('names what was set aside without a reason among what is missing, and leads to it', async () => {
  const [later = '', never = '', there = '', said = ''] = priority.map(({ id }) => id)
  const items = {
    [later]: { decision: 'later' },
    [never]: { decision: 'not-applicable', decisionReason: ' ' },
    [there]: { decision: 'in-place' },
    [said]: { decision: 'later', decisionReason: 'Next budget' },
  } as const
  const { unmount } = await open('overview', { items })
  const missing = screen.getByRole('region', { name: 'What is still missing' })
  expect(missing).toHaveTextContent('2 actions are marked “later” or “not applicable” without a reason.')
  const link = within(missing).getByRole('link', { name: 'See those without a reason' })
  expect(link).toHaveAttribute('href', expect.stringMatching(/actions\?show=no-reason$/))
  unmount()
  await open('actions', { items }, '?show=no-reason')
  expect(screen.getByLabelText('Show')).toHaveDisplayValue('Set aside without a reason')
  expect(
    boxes()
      .map((box) => box.closest('li')?.querySelector('a')?.id)
      .sort(),
  ).toEqual([later, never].map((id) => `row-${id}`).sort())
})

it('counts for each post what it still has to do', async () => {
  const led = priority.slice(0, 3).map(({ id }) => [id, { lead: 'Registrar' }] as const)
  const items = {
    ...Object.fromEntries(led),
    [priority[0]?.id ?? '']: { lead: 'Registrar', status: 'completed' },
  }
  await open('people', { items } as never)
  const load = screen.getByRole('region', { name: 'Load of each lead' })
  expect(within(load).getByRole('row', { name: /^Registrar/ })).toHaveTextContent(/^Registrar2/)
})

it('does not say of an action of the user’s own that waits for its months that it does not fit', async () => {
  await open('overview', { ownItems: [nameless] })
  const missing = screen.getByRole('region', { name: 'What is still missing' })
  expect(missing).toHaveTextContent(/\d+ priority actions? (has|have) no dates yet\./)
})

it('says what helps where a lead has no room for all that is listed, and only there', async () => {
  const missing = () => screen.getByRole('region', { name: 'What is still missing' })
  const { unmount } = await open('overview', { ownItems: [nameless] })
  expect(missing()).toHaveTextContent(/no dates yet\./)
  expect(missing()).not.toHaveTextContent(/no room left/)
  unmount()
  planStarted(aSavedPlan({ answers: { ...answers, parallelActions: 1, horizonMonths: 6 } }))
  await renderScreen(<PlanScreen tab="overview" />, {
    at: '/plans/plan-one/overview',
    path: '/plans/:id/overview',
  })
  expect(missing()).toHaveTextContent(
    /no dates yet\. Where a lead has no room left, give actions to a partner/,
  )
})

it('says once that an action has no indicator, among what is missing', async () => {
  const edit = { indicators: { one: { target: 'Ten' } } }
  await open('overview', { ownItems: [{ ...nameless, edit }] })
  expect(screen.getAllByText(/no indicator/)).toHaveLength(1)
  expect(screen.getByRole('region', { name: 'What is still missing' })).toHaveTextContent(/no indicator/)
})

it('asks no baseline of an action that has no indicator, neither in the count nor in the list', async () => {
  const missing = () => screen.getByRole('region', { name: 'What is still missing' })
  const { unmount } = await open('overview')
  const [count] = /\d+ priority actions have no baseline/.exec(missing().textContent ?? '') ?? ['none']
  unmount()
  const { unmount: leave } = await open('overview', { ownItems: [nameless] })
  expect(missing()).toHaveTextContent(/1 priority action has no indicator/)
  expect(missing()).toHaveTextContent(count)
  leave()
  await open('actions', { ownItems: [nameless] }, '?show=no-baseline')
  expect(boxes().length).toBe(Number.parseInt(count, 10))
})
