import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { HomeScreen } from '@/screens/home/home-screen'
import { itemEdited } from '@/state/edits'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { allPlansFile, openFile } from '@/state/import-plans'
import { keepNothingChosen } from '@/state/browser-storage'
import { allPlans, savedPlan } from '@/state/open-plans'
import { planChanged, planStarted } from '@/state/plans'
import { plansReloaded } from '@/state/keep-plans'
import { exampleLibrary } from '../../support/own-libraries'
import { planOf, priorityOf } from '../../support/plans'
import { renderScreen } from '../../support/render-screen'
import { aSavedPlan } from '../../support/saved-plans'

async function home() {
  const rendered = await renderScreen(<HomeScreen />, { at: '/', path: '/' })
  await screen.findByRole('heading', { name: 'Your plans' }, { timeout: 10_000 })
  return rendered
}

const idIn = (address: string): string => address.split('/')[2] ?? ''

/** Without the marks that keep the user's words in their own direction. */
const bare = (text: string | null): string => (text ?? '').replace(/[\u2066-\u2069]/gu, '')

const planFile = (content: unknown): File =>
  new File([typeof content === 'string' ? content : JSON.stringify(content)], 'plan.json', {
    type: 'application/json',
  })

const envelope = (plan: unknown, version = 1) => ({ format: 'dpi-safeguards-plan', version, plan })

describe('the home page', () => {
  it('says what it is, for whom, and that nothing leaves the computer', async () => {
    await home()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('a plan you can run')
    const promises = screen.getByRole('list', { name: 'What you can rely on' })
    expect(promises).toHaveTextContent('regulators, donors')
    expect(promises).toHaveTextContent('Nothing leaves this device')
    expect(promises).toHaveTextContent('Not an official UN tool')
  })

  it('offers a start that is an address, so that it works before the app runs', async () => {
    await home()
    expect(screen.getByRole('link', { name: 'Start a plan' })).toHaveAttribute('href', '/start')
  })

  it('opens a finished example as a plan of one’s own, with its edits', async () => {
    const { user, address } = await home()
    const open = await screen.findAllByRole('button', { name: /^Open the example/ })
    expect(open.length).toBeGreaterThanOrEqual(3)
    for (const button of open.slice(0, 1)) await user.click(button)
    const plan = savedPlan(idIn(address()))
    expect(plan?.answers.dpiTypes).toBeDefined()
    expect(plan?.title).not.toBe('')
  })
})

describe('my plans', () => {
  it('says that what one starts is kept here, and where nothing is to be kept, that it is not', async () => {
    await home()
    expect(screen.getByText(/What you start is kept here/)).toBeVisible()
    act(() => keepNothingChosen(true))
    expect(screen.getByText(/Nothing is kept on this device/)).toBeVisible()
    expect(screen.queryByText(/What you start is kept here/)).not.toBeInTheDocument()
    act(() => keepNothingChosen(false))
  })

  it('shows how many priority actions are under way or completed, in these words', async () => {
    const plan = aSavedPlan()
    planStarted(plan)
    const priority = priorityOf(planOf(plan.answers))
    const [first, second] = priority
    itemEdited(plan.id, first?.id ?? '', { status: 'limited' })
    itemEdited(plan.id, second?.id ?? '', { status: 'completed' })
    await home()
    const card = screen.getByRole('article', { name: 'National ID' })
    expect(
      await within(card).findByText(`2 of ${priority.length} priority actions under way or completed`),
    ).toBeVisible()
  })

  it('leads to the plan, or to the questions where it cannot be made yet', async () => {
    planStarted(aSavedPlan())
    planStarted(aSavedPlan({ id: 'plan-two', title: 'Empty', answers: {} }))
    await home()
    expect(screen.getByRole('link', { name: 'National ID' })).toHaveAttribute('href', '/plans/plan-one')
    expect(screen.getByRole('link', { name: 'Empty' })).toHaveAttribute(
      'href',
      '/plans/plan-two/answers/system',
    )
  })

  it('saves to a file and counts the changes since', async () => {
    planStarted(aSavedPlan())
    const { user, files } = await home()
    const card = screen.getByRole('article', { name: 'National ID' })
    expect(card).toHaveTextContent('Never saved to a file')
    await user.click(within(card).getByRole('button', { name: 'Save to a file: National ID' }))
    await waitFor(() => expect(files[0]?.name).toMatch(/digital-id-plan-\d{4}-\d\d-\d\d\.json$/))
    expect(JSON.parse(files[0]?.text ?? '')).toMatchObject({ plan: { title: 'National ID' } })
    await waitFor(() => expect(card).toHaveTextContent('nothing changed since'))
    await user.click(within(card).getByRole('button', { name: 'Rename National ID' }))
    const dialog = within(screen.getByRole('dialog', { name: 'Rename the plan' }))
    const title = dialog.getByRole('textbox', { name: 'Title' })
    await user.clear(title)
    await user.click(dialog.getByRole('button', { name: 'Rename' }))
    expect(title).toHaveAccessibleDescription('A plan needs a title.')
    expect(title).toHaveFocus()
    await user.type(title, 'Identity')
    expect(title).not.toHaveAccessibleDescription()
    await user.keyboard('{Enter}')
    expect(await screen.findByRole('article', { name: 'Identity' })).toHaveTextContent('1 change since')
  })

  it('tells plans alike in title apart by their country, or else by their last change, here and in a file of them all', async () => {
    const untitled = (
      id: string,
      own: Partial<SavedPlan['answers']>,
      updatedAt = '2026-11-22T08:00:00.000Z',
    ) => aSavedPlan({ id, title: '', updatedAt, answers: { ...aSavedPlan().answers, ...own } })
    const plans = [
      aSavedPlan(),
      untitled('plan-two', { country: 'TG' }),
      untitled('plan-three', { country: 'KE' }),
      untitled('plan-four', { dpiName: 'Pay' }, '2026-11-23T12:00:00.000Z'),
      untitled('plan-five', { dpiName: 'Pay' }, '2026-11-24T12:00:00.000Z'),
    ]
    for (const plan of plans) planStarted(plan)
    const { user } = await home()
    const told = [
      'National ID',
      'Safeguards action plan (Togo)',
      'Safeguards action plan (Kenya)',
      /^Pay: safeguards action plan \(last edited 23 Nov 2026, [0-9:]{5}\)$/,
      /^Pay: safeguards action plan \(last edited 24 Nov 2026, [0-9:]{5}\)$/,
    ]
    const isTold = (each: string | RegExp) => (name: string) =>
      typeof each === 'string' ? bare(name) === each : each.test(bare(name))
    for (const each of told) expect(screen.getByRole('article', { name: isTold(each) })).toBeVisible()
    expect(screen.getByRole('button', { name: isTold('Delete Safeguards action plan (Togo)') })).toBeVisible()
    const { content } = await allPlansFile()
    await user.upload(screen.getByLabelText('Choose a file'), planFile(content))
    const inFile = within(await screen.findByRole('dialog', { name: 'Nothing to take in' }))
    for (const each of told)
      expect(
        inFile.getByText((words, element) => element?.tagName === 'BDI' && isTold(each)(words)),
      ).toBeVisible()
  })

  it('calls a library that is opened as a plan a library, and leads to where it is opened', async () => {
    const { user } = await home()
    await user.upload(screen.getByLabelText('Choose a file'), planFile(exampleLibrary()))
    const refused = within(await screen.findByRole('alert'))
    expect(refused.getByText(/It is a library of safeguards, not a plan/)).toBeVisible()
    expect(refused.getByRole('link', { name: 'To the page where a library is opened' })).toHaveAttribute(
      'href',
      expect.stringMatching(/\/library\/own$/),
    )
  })

  it('duplicates a plan without touching the first', async () => {
    planStarted(aSavedPlan())
    const { user } = await home()
    await user.click(screen.getByRole('button', { name: 'Duplicate National ID' }))
    expect(screen.getByRole('article', { name: 'National ID (copy)' })).toBeVisible()
    expect(screen.getByRole('article', { name: 'National ID' })).toBeVisible()
  })

  it('deletes with undo, puts the focus on it, and says that the plan is back', async () => {
    planStarted(aSavedPlan())
    const { user } = await home()
    const places = screen.getAllByRole('status')
    await user.click(screen.getByRole('button', { name: 'Delete National ID' }))
    expect(screen.queryByRole('article', { name: 'National ID' })).toBeNull()
    expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('article', { name: 'National ID' })).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Your plans' })).toHaveFocus()
    const said = screen.getByText(/National ID.*is here again/)
    expect(places.some((place) => place.contains(said))).toBe(true)
  })

  it('says so where the browser could not keep a plan, and offers a file', async () => {
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw Object.assign(new Error('full'), { name: 'QuotaExceededError' })
    })
    planStarted(aSavedPlan())
    full.mockRestore()
    const { user, files } = await home()
    const alert = screen.getByRole('alert')
    expect(alert).toHaveTextContent('storage is full')
    await user.click(within(alert).getByRole('button', { name: 'Save to a file' }))
    expect(files).toHaveLength(1)
  })

  it('keeps what it cannot open and offers it as it is', async () => {
    localStorage.setItem('dpi-safeguards-plan:broken', '{"half":')
    plansReloaded()
    const { user, files } = await home()
    await user.click(screen.getByRole('button', { name: 'Download entry broken' }))
    expect(files[0]?.text).toBe('{"half":')
    expect(localStorage.getItem('dpi-safeguards-plan:broken')).toBe('{"half":')
  })
})

describe('opening a plan file', () => {
  const choose = async (content: unknown) => {
    const rendered = await home()
    await rendered.user.upload(screen.getByLabelText('Choose a file'), planFile(content))
    return rendered
  }

  it('shows what the file holds before anything is stored', async () => {
    const { user } = await choose(envelope(aSavedPlan({ title: 'From Ana' })))
    const dialog = await screen.findByRole('dialog', { name: 'Take this plan in?' })
    expect(dialog).toHaveTextContent('From Ana')
    expect(savedPlan('plan-one')).toBeNull()
    await user.click(within(dialog).getByRole('button', { name: 'Leave it' }))
    expect(savedPlan('plan-one')).toBeNull()
  })

  it('takes it in beside a plan already here', async () => {
    planStarted(aSavedPlan({ title: 'Mine' }))
    const { user, address } = await choose(envelope(aSavedPlan({ title: 'Theirs' })))
    const dialog = await screen.findByRole('dialog')
    expect(dialog).toHaveTextContent(/You already have this plan here, as “.?Mine/)
    await user.click(within(dialog).getByRole('button', { name: 'Take it in as a copy' }))
    expect(savedPlan('plan-one')?.title).toBe('Mine')
    expect(idIn(address())).not.toBe('plan-one')
    expect(savedPlan(idIn(address()))?.title).toBe('Theirs')
  })

  it('says of the file and of the plan here when each was last edited, to the minute: both may be of today', async () => {
    planStarted(aSavedPlan({ title: 'Mine', updatedAt: '2027-03-01T10:05:00' }))
    await choose(envelope(aSavedPlan({ title: 'Theirs', updatedAt: '2027-03-01T14:20:00' })))
    const dialog = await screen.findByRole('dialog')
    expect(dialog).toHaveTextContent(/as “.?Mine.?” \(last edited .?1 Mar 2027, 10:05/)
    expect(within(dialog).getByText('1 Mar 2027, 14:20')).toBeVisible()
  })

  it('calls it a copy where both would bear one name', async () => {
    planStarted(aSavedPlan({ title: 'Mine' }))
    const { user, address } = await choose(envelope(aSavedPlan({ title: 'Mine' })))
    await user.click(await screen.findByRole('button', { name: 'Take it in as a copy' }))
    await waitFor(() => expect(savedPlan(idIn(address()))?.title).toBe('Mine (copy)'))
  })

  it('replaces the plan here only when asked to, as a newer revision', async () => {
    planStarted(aSavedPlan({ title: 'Mine', revision: 9 }))
    const { user, address } = await choose(envelope(aSavedPlan({ title: 'Theirs' })))
    await user.click(await screen.findByRole('button', { name: 'Replace mine' }))
    expect(address()).toBe('/plans/plan-one')
    expect(savedPlan('plan-one')).toMatchObject({ title: 'Theirs', revision: 10 })
  })

  it('merges the file into the plan here: both one’s edits, and mine where both differ', async () => {
    const edits = aSavedPlan().edits
    planStarted(aSavedPlan({ title: 'Mine', edits: { ...edits, items: { law: { lead: 'Ministry' } } } }))
    const theirs = aSavedPlan({ title: 'Theirs', edits: { ...edits, items: { law: { notes: 'urgent' } } } })
    const { user } = await choose(envelope(theirs))
    await user.click(await screen.findByRole('button', { name: 'Merge it into mine' }))
    expect(savedPlan('plan-one')).toMatchObject({
      title: 'Mine',
      edits: { items: { law: { lead: 'Ministry', notes: 'urgent' } } },
    })
  })

  it('says where a file is not as the tool wrote it, and opens it all the same', async () => {
    const { user } = await choose({ ...envelope(aSavedPlan(), 2), checksum: 'of something else' })
    expect(await screen.findByRole('dialog')).toHaveTextContent('not as the tool wrote it')
    await user.click(screen.getByRole('button', { name: 'Take it in' }))
    expect(savedPlan('plan-one')).not.toBeNull()
  })

  it('takes in a file of several plans, bad ones left out, after showing what it holds', async () => {
    planStarted(aSavedPlan({ title: 'Mine' }))
    const plans = [
      envelope(aSavedPlan({ title: 'One' })),
      envelope(aSavedPlan({ id: 'two', title: 'Two' })),
      { bad: 1 },
    ]
    const { user } = await choose({ format: 'dpi-safeguards-plans', version: 2, plans })
    const dialog = await screen.findByRole('dialog')
    expect(dialog).toHaveTextContent('2 plans that can be opened')
    expect(dialog).toHaveTextContent('1 entry cannot be opened')
    await user.click(screen.getByRole('button', { name: 'Take in 2 plans' }))
    expect(await screen.findByRole('article', { name: 'Two' })).toBeVisible()
    expect(screen.getByRole('article', { name: 'Mine' })).toBeVisible()
    expect(screen.getByRole('article', { name: 'One' })).toBeVisible()
  })

  const bundle = (plans: readonly unknown[]) => ({ format: 'dpi-safeguards-plans', version: 2, plans })
  const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent)

  it('takes no second of a plan that is here just as it is in the file, and says how many were here', async () => {
    const same = aSavedPlan({ title: 'Same' })
    planStarted(same)
    // Another document was looked at since: that is no change of the plan.
    planChanged(same.id, (plan) => ({ ...plan, document: { ...plan.document, paper: 'Letter' } }))
    const { user } = await choose(bundle([envelope(same), envelope(aSavedPlan({ id: 'two', title: 'Two' }))]))
    const dialog = await screen.findByRole('dialog')
    expect(dialog).toHaveTextContent('Same (you have it already, just as it is in the file)')
    expect(within(dialog).queryByRole('radio')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Take in 1 plan' }))
    await waitFor(() => expect(said()).toContain('1 plan added. 1 plan was here already, unchanged.'))
    expect(allPlans().map(({ title }) => title)).toEqual(expect.arrayContaining(['Same', 'Two']))
    expect(allPlans()).toHaveLength(2)
  })

  it('says that there is nothing to take in where every plan of the file is here already', async () => {
    planStarted(aSavedPlan())
    await choose(bundle([envelope(aSavedPlan())]))
    const dialog = await screen.findByRole('dialog', { name: 'Nothing to take in' })
    expect(dialog).toHaveTextContent('You have every plan of this file already')
    expect(within(dialog).queryByRole('button', { name: /^Take in/ })).toBeNull()
  })

  it.each([
    ['Take it in as a copy', ['Mine', 'Mine (copy)'], '1 plan added.'],
    ['Merge it into mine', ['Mine'], '1 plan merged.'],
    ['Replace mine', ['Mine'], '1 plan replaced; yours is under its “Earlier states”.'],
  ])('does with what is here with other content as asked: %s', async (way, titles, words) => {
    const edits = aSavedPlan().edits
    planStarted(aSavedPlan({ title: 'Mine', edits: { ...edits, items: { law: { lead: 'Ministry' } } } }))
    const theirs = aSavedPlan({ title: 'Mine', edits: { ...edits, items: { law: { notes: 'urgent' } } } })
    const { user } = await choose(bundle([envelope(theirs)]))
    expect(await screen.findByRole('dialog')).toHaveTextContent('you have it already, with other content')
    await user.click(screen.getByRole('radio', { name: way }))
    await user.click(screen.getByRole('button', { name: 'Take in 1 plan' }))
    await waitFor(() => expect(said()).toContain(words))
    expect(
      allPlans()
        .map(({ title }) => title)
        .sort(),
    ).toEqual(titles)
    const law = savedPlan('plan-one')?.edits.items['law']
    if (way.startsWith('Merge')) expect(law).toEqual({ lead: 'Ministry', notes: 'urgent' })
    else expect(law).toEqual(way.startsWith('Replace') ? { notes: 'urgent' } : { lead: 'Ministry' })
  })

  it('names each plan of a file that cannot be opened, or its place in the file, and says why', async () => {
    await choose(
      bundle([
        envelope(aSavedPlan()),
        envelope({ ...aSavedPlan({ title: 'Payments' }), revision: -1 }),
        { bad: 1 },
        envelope({ ...aSavedPlan({ title: 'Exchange' }), answers: { stage: 'dreaming' } }),
        envelope(aSavedPlan({ title: 'Of tomorrow' }), 99),
      ]),
    )
    const dialog = within(await screen.findByRole('dialog'))
    expect(dialog.getByText('4 entries cannot be opened and are left out.')).toBeVisible()
    const lines = dialog.getAllByRole('listitem').map(({ textContent }) => bare(textContent))
    expect(lines.slice(1)).toEqual([
      '“Payments”: Something in it is damaged, at “revision”. Save it again where it was made.',
      'Entry 3 of the file: It is no plan of this tool.',
      expect.stringMatching(/^“Exchange”: One of its answers does not fit the questions, at “stage”\./),
      expect.stringMatching(/^“Of tomorrow”: A newer version of this tool made it\./),
    ])
  })

  it.each([
    ['no plan', [], 'There is no plan in this file. Choose another file.'],
    ['no plan that opens', [{ bad: 1 }], 'No plan in this file can be opened.'],
  ])('says of a file with %s that it has none', async (_, plans, words) => {
    await choose(bundle(plans))
    const dialog = await screen.findByRole('dialog', { name: 'Nothing to take in' })
    expect(dialog).toHaveTextContent(words)
    expect(dialog).not.toHaveTextContent('0 plans')
    expect(within(dialog).queryByRole('button', { name: /^Take in/ })).toBeNull()
  })

  it('says how many plans were taken in, and puts whoever took them in at the head of the plans', async () => {
    const plans = [envelope(aSavedPlan()), envelope(aSavedPlan({ id: 'two' }))]
    const { user } = await choose({ format: 'dpi-safeguards-plans', version: 2, plans })
    const taking = await screen.findByRole('button', { name: 'Take in 2 plans' })
    await user.click(taking)
    const plansHeading = await screen.findByRole('heading', { level: 2, name: 'Your plans' })
    await waitFor(() => expect(plansHeading).toHaveFocus())
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain('2 plans added.')
  })

  it('gives all plans as one file that opens again', async () => {
    planStarted(aSavedPlan())
    planStarted(aSavedPlan({ id: 'two', title: 'Two' }))
    const { user, files } = await home()
    expect(screen.getAllByText('Never saved to a file.')).toHaveLength(2)
    await user.click(screen.getByRole('button', { name: 'Save all plans to one file' }))
    expect(await screen.findAllByText('Saved to a file a moment ago, nothing changed since.')).toHaveLength(2)
    expect(await openFile(files[0]?.text ?? '')).toMatchObject({
      kind: 'plans',
      opened: [{ ok: true }, { ok: true, plan: { title: 'Two', savedToFile: { revision: 3 } } }],
    })
    // So that what a colleague changes in theirs can be merged over it.
    for (const { files } of allPlans()) expect(files).toHaveLength(1)
  })

  it.each([
    ['cut short', '{"format": "dpi-saf', 'cut short on its way'],
    ['something else', { hello: 1 }, 'no plan of this tool'],
    ['damaged', envelope({ ...aSavedPlan(), revision: -1 }), 'damaged, at “revision”'],
    ['newer', envelope(aSavedPlan(), 99), 'newer version of this tool'],
    ['too large', ' '.repeat(5_000_001), 'larger than 5 MB'],
    ['with an unknown answer', envelope({ ...aSavedPlan(), answers: { stage: 'dreaming' } }), 'at “stage”'],
  ])('refuses a file that is %s, says why and touches nothing', async (_, content, words) => {
    planStarted(aSavedPlan({ title: 'Mine' }))
    await choose(content)
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(words))
    expect(screen.getByRole('alert')).toHaveTextContent('Your plans here are untouched')
    expect(savedPlan('plan-one')?.title).toBe('Mine')
  })
})
