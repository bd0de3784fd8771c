import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { NO_EDITS } from '@/core/plan/plan-edits'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { JointScreen } from '@/screens/joint/joint-screen'
import { allPlans } from '@/state/open-plans'
import { planStarted } from '@/state/plans'
import { readPlanFile, writePlanFile, writeStoredPlan } from '@/storage/read-plan-file'
import { questionnaire, someAnswers } from '../../support/answers'
import { textsOnDisk } from '../../support/data-on-disk'
import { planOf, priorityOf } from '../../support/plans'
import { exampleLibrary, mustReadOwn } from '../../support/own-libraries'
import { renderScreen } from '../../support/render-screen'
import { aSavedPlan } from '../../support/saved-plans'
import { speak } from '../../support/speak'

const ministry = aSavedPlan({
  id: 'ministry',
  title: 'Ministry',
  answers: someAnswers({ roles: ['government'] }),
})
const [first = ''] = priorityOf(planOf(ministry.answers)).map(({ id }) => id)
const agency = (own: Partial<SavedPlan> = {}) =>
  aSavedPlan({ id: 'agency', title: 'Agency', answers: someAnswers({ roles: ['government'] }), ...own })

async function open(files: readonly SavedPlan[], library?: unknown) {
  planStarted(ministry)
  const rendered = await renderScreen(<JointScreen />, { at: '/joint', path: '/joint' })
  await rendered.user.click(screen.getByRole('checkbox', { name: /Ministry/ }))
  for (const plan of files) {
    const input = document.querySelector<HTMLInputElement>('input[type=file]')
    if (!input) throw new Error('no place for a file')
    await rendered.user.upload(input, new File([writePlanFile(plan, library)], `${plan.id}.json`))
  }
  return rendered
}

/** Where those who listen hear it; titles in it are apart from its words. */
const saidOf = (words: RegExp): HTMLElement | null =>
  screen.getAllByRole('status').find(({ textContent }) => words.test(textContent)) ?? null

/** The library is read from disk first. */
const LOADING = { timeout: 10_000 }

const region = (name: string) => within(screen.getByRole('region', { name }))

it('shows what the plans share, what nobody took up and what is done twice, and stores no file', async () => {
  await open([agency()])
  await screen.findByRole('region', { name: 'Done twice' }, LOADING)
  expect(region('Done twice').getAllByRole('listitem').length).toBe(
    priorityOf(planOf(ministry.answers)).length,
  )
  expect(region('Risks they share').getAllByRole('listitem').length).toBe(5)
  expect(
    region('Asks that nobody took up').getAllByText(/No plan of this authority is here/)[0],
  ).toBeVisible()
  expect(allPlans().map(({ id }) => id)).toEqual(['ministry'])
})

it('says that the result stands below, in a place that was there before, and of how many plans it is', async () => {
  await open([agency(), agency({ id: 'empty', answers: {} })])
  const said = await screen.findByText('The result stands below. Plans in it: 2.', {}, LOADING)
  expect(said).toHaveAttribute('role', 'status')
  expect(screen.queryByText('Choose two or more plans.')).toBeNull()
})

it('counts both of two choices where the second is made before the first stands in the address', async () => {
  planStarted(ministry)
  planStarted(agency())
  const { address } = await renderScreen(<JointScreen />, { at: '/joint', path: '/joint' })
  const [one, two] = screen.getAllByRole('checkbox')
  act(() => {
    one?.click()
    two?.click()
  })
  for (const box of [one, two]) expect(box).toBeChecked()
  expect(new URLSearchParams(address().split('?')[1]).getAll('plan').sort()).toEqual(['agency', 'ministry'])
})

it('says it also where both plans stand in the address: first the place, then the words', async () => {
  planStarted(ministry)
  planStarted(agency())
  const placed: string[] = []
  const watch = new MutationObserver((changes) => {
    for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (!(node instanceof HTMLElement)) continue
      const places = [node, ...node.querySelectorAll<HTMLElement>('p')].filter(
        (each) => each.role === 'status',
      )
      placed.push(...places.map(({ textContent }) => textContent))
    }
  })
  watch.observe(document.body, { childList: true, subtree: true })
  await renderScreen(<JointScreen />, { at: '/joint?plan=ministry&plan=agency', path: '/joint' })
  const said = await screen.findByText('The result stands below. Plans in it: 2.', {}, LOADING)
  watch.disconnect()
  expect(said).toHaveAttribute('role', 'status')
  expect(placed.length).toBeGreaterThan(0)
  expect(placed.join('')).toBe('')
})

it('counts all the files there are, not those of the last choice', async () => {
  const { user } = await open([agency(), agency({ id: 'other' })])
  expect(await screen.findByText('2 plans added.')).toBeVisible()
  await user.click(screen.getAllByRole('button', { name: /^Take away/ })[0] ?? document.body)
  expect(screen.getByText('1 plan added.')).toBeVisible()
})

it('says which file was taken away, the last one too, and leads the focus to where the next is chosen', async () => {
  const { user } = await open([agency()])
  const listeners = screen.getAllByRole('status')
  await user.click(await screen.findByRole('button', { name: /Take away: .*Agency/ }))
  expect(listeners).toContain(saidOf(/^Taken away: .*Agency.* \(Government\)\.$/))
  expect(screen.queryByText('1 plan added.')).toBeNull()
  expect(screen.getByRole('heading', { name: 'Plan files of others' })).toHaveFocus()
})

it('takes one plan in once, by whatever way it comes again, and says so', async () => {
  await open([agency(), ministry, agency()])
  expect(await screen.findByText('The result stands below. Plans in it: 2.', {}, LOADING)).toBeVisible()
  await waitFor(() => expect(saidOf(/Agency.* \(Government\) is in the list already\.$/)).not.toBeNull())
  expect(screen.getAllByRole('button', { name: /Take away: .*Agency/ })).toHaveLength(1)
})

it('warns where an earlier file of a plan stands beside it: its work would seem to be done twice', async () => {
  const earlier = { ...ministry, title: 'Ministry, in spring', updatedAt: '2026-04-01T09:30:00' }
  const { user } = await open([earlier, agency()])
  const warning = await screen.findByText('One plan is in the list more than once', {}, LOADING)
  const items = within(warning.parentElement ?? document.body).getAllByRole('listitem')
  expect(items).toHaveLength(2)
  expect(items[1]).toHaveTextContent(/Ministry, in spring.*, last edited 1 Apr 2026, 09:30/)
  await user.click(screen.getByRole('button', { name: /Take away: .*in spring/ }))
  expect(screen.queryByText('One plan is in the list more than once')).toBeNull()
})

it('tells two files of one plan apart by when they were last edited, where one is to be taken away', async () => {
  const [spring, summer] = ['2026-04-01T09:30:00', '2026-07-01T09:30:00'].map((updatedAt, revision) =>
    agency({ updatedAt, revision, nextReview: updatedAt.slice(0, 10) }),
  )
  const { user } = await open([spring ?? agency(), summer ?? agency(), ministry])
  await user.click(await screen.findByRole('button', { name: /Take away: .*Agency.*last edited 1 Apr 2026/ }))
  expect(screen.getByRole('button', { name: /^Take away: .*Agency/ })).toHaveAccessibleName(/\(Government\)$/)
})

it('makes one plan of all, with every lead kept and what they answer differently said', async () => {
  const edits = { ...NO_EDITS, items: { [first]: { lead: 'Director', status: 'limited' as const } } }
  const regulator = agency({
    title: 'Regulator',
    answers: someAnswers({ roles: ['regulator'], stage: 'operations' }),
    edits,
  })
  const { user, address } = await open([regulator])
  const make = await screen.findByRole('button', { name: 'Make the joint plan' }, LOADING)
  const title = screen.getByLabelText('Title of the joint plan')
  const before = (title as HTMLInputElement).value
  await user.clear(title)
  await user.click(make)
  expect(title).toHaveAccessibleDescription('A plan needs a title.')
  expect(title).toHaveFocus()
  await user.type(title, before)
  await user.click(make)
  const joint = allPlans().find(({ id }) => id !== 'ministry')
  expect(joint).toMatchObject({ title: 'Joint plan', answers: { roles: ['government', 'regulator'] } })
  expect(joint?.edits.items[first]).toEqual({ lead: 'Director', status: 'limited' })
  expect(address()).toBe(`/plans/${joint?.id}`)
})

it('sets a second lead apart from the partners by the mark of the language it is made in', async () => {
  await speak('ar')
  const withLead = (lead: string, partners?: string) => ({
    edits: { ...NO_EDITS, items: { [first]: { lead, ...(partners ? { partners } : {}) } } },
  })
  const one = agency({ id: 'one', title: 'الداخلية', ...withLead('مديرة السجلات', 'ديوان المظالم') })
  const other = agency({ id: 'other', title: 'المالية', ...withLead('مدير المدفوعات') })
  for (const plan of [one, other]) planStarted(plan)
  const { user } = await renderScreen(<JointScreen />, { at: '/joint?plan=one&plan=other', path: '/joint' })
  const make = await screen.findByRole('button', { name: textsOnDisk('ar').review.joint.makeButton }, LOADING)
  await user.click(make)
  const joint = allPlans().find(({ id }) => id !== 'one' && id !== 'other')
  expect(joint?.edits.items[first]?.partners).toMatch(/^ديوان المظالم؛ ال/u)
  await speak('en')
})

it('makes a plan that opens again, however much the plans have to say on one action', async () => {
  const notes = (letter: string) => ({
    edits: { ...NO_EDITS, items: { [first]: { notes: letter.repeat(60_000) } } },
  })
  const { user } = await open([agency(notes('a')), agency({ id: 'bank', title: 'Bank', ...notes('b') })])
  await user.click(await screen.findByRole('button', { name: 'Make the joint plan' }, LOADING))
  const joint = allPlans().find(({ id }) => id !== 'ministry')
  if (!joint) throw new Error('no joint plan was made')
  expect(joint.edits.items[first]?.notes).toHaveLength('Agency: \nBank: '.length + 120_000)
  expect(readPlanFile(questionnaire, writeStoredPlan(joint))).toMatchObject({ ok: true, plan: joint })
})

it('asks for two plans, and says of a file that is none why', async () => {
  const { user } = await open([])
  expect(screen.getByText('Choose two or more plans.')).toBeVisible()
  const input = document.querySelector<HTMLInputElement>('input[type=file]')
  if (input) await user.upload(input, new File(['nothing'], 'x.json'))
  expect(await screen.findByText(/It is not a plan file/)).toBeVisible()
  // Several are chosen one after another.
  expect(screen.getByRole('alert')).toHaveTextContent('x.json')
})

it('shows at once what was chosen, while what comes of it is still loaded', async () => {
  for (const plan of [ministry, agency()]) planStarted(plan)
  const { user } = await renderScreen(<JointScreen />, {
    at: '/joint?plan=ministry',
    path: '/joint',
    data: { loadFramework: () => new Promise(() => undefined) },
  })
  await waitFor(() => expect(screen.queryByText('Loading…')).toBeNull())
  const second = screen.getByRole('checkbox', { name: /Agency/ })
  await user.click(second)
  expect(second).toBeChecked()
})

it('says in a place that stood before that a plan is not looked at yet', async () => {
  const { user } = await open([])
  const listeners = screen.getAllByRole('status')
  const input = document.querySelector<HTMLInputElement>('input[type=file]')
  if (!input) throw new Error('no place for a file')
  const unplanned = agency({ answers: someAnswers({ roles: [] }) })
  await user.upload(input, new File([writePlanFile(unplanned)], 'agency.json'))
  const notice = await screen.findByText(/^Not looked at/, {}, LOADING)
  expect(listeners).toContain(notice.closest('[role=status]'))
})

describe('plans made from a library of their owner’s own', () => {
  const content = exampleLibrary()
  const { name } = mustReadOwn(content)
  const id = content.safeguards[0]?.logic.id ?? ''
  const title = content.safeguards[0]?.words.en?.title ?? ''
  const planned = { ...NO_EDITS, items: { [id]: { decision: 'planned' as const, notes: 'Ours' } } }
  const own = (plan: SavedPlan): SavedPlan => ({ ...plan, ownLibrary: name, edits: planned })

  it('are seen with it where their files carry it, and nothing of it is stored', async () => {
    await open([own(agency()), own(agency({ id: 'office', title: 'Office' }))], content)
    // Each comes when its own file is read.
    await waitFor(
      () => expect(screen.getAllByText(/worked out with its own library/)).toHaveLength(2),
      LOADING,
    )
    expect(within(await screen.findByRole('region', { name: 'Done twice' })).getByText(title)).toBeVisible()
    expect(screen.getByText(/made from the bundled library, because/)).toBeVisible()
    expect(allPlans().map((plan) => plan.id)).toEqual(['ministry'])
  })

  it('become one plan with that library where all of them are made from it', async () => {
    const { user } = await open([own(agency()), own(agency({ id: 'office', title: 'Office' }))], content)
    await user.click(screen.getByRole('checkbox', { name: /Ministry/ }))
    await screen.findByText(/made from their library/, {}, LOADING)
    await user.click(screen.getByRole('button', { name: 'Make the joint plan' }))
    await waitFor(() => expect(allPlans()).toHaveLength(2))
    expect(allPlans().find((plan) => plan.id !== 'ministry')).toMatchObject({ ownLibrary: name })
  })

  it('become one plan from the bundled one where they do not share it, and what was written on the rest keeps its name', async () => {
    const { user } = await open([own(agency()), agency({ id: 'office', title: 'Office' })], content)
    await screen.findByText(/made from the bundled library, because/, {}, LOADING)
    await user.click(screen.getByRole('button', { name: 'Make the joint plan' }))
    await waitFor(() => expect(allPlans()).toHaveLength(2))
    const joint = allPlans().find((plan) => plan.id !== 'ministry')
    expect(joint).not.toHaveProperty('ownLibrary')
    expect(joint?.edits.items[id]?.title).toBe(title)
  })

  it('are seen with the bundled one where it is not here, and say so', async () => {
    await open([{ ...own(agency()), ownLibrary: { ...name, hash: '0123456789abcdef' } }])
    const notice = await screen.findByText(/That library is not here/, {}, LOADING)
    expect(notice).toHaveTextContent(`Agency (Government) was made from “${name.name}”`)
  })
})

it('loses no file where the second is chosen while the first is still read', async () => {
  await open([])
  const input = document.querySelector<HTMLInputElement>('input[type=file]')
  if (!input) throw new Error('no place for a file')
  for (const plan of [agency(), agency({ id: 'office', title: 'Office' })]) {
    fireEvent.change(input, { target: { files: [new File([writePlanFile(plan)], `${plan.id}.json`)] } })
  }
  expect(await screen.findByRole('button', { name: /Take away: .*Agency/ })).toBeVisible()
  expect(await screen.findByRole('button', { name: /Take away: .*Office/ })).toBeVisible()
})

describe('several files chosen at once', () => {
  const asFile = (plan: SavedPlan, name = `${plan.id}.json`) => new File([writePlanFile(plan)], name)
  const refusals = () => screen.queryAllByRole('alert').map(({ textContent }) => textContent)

  async function choose(...files: readonly File[]) {
    const rendered = await open([])
    await chooseIn(rendered, ...files)
    return rendered
  }
  async function chooseIn({ user }: Awaited<ReturnType<typeof open>>, ...files: readonly File[]) {
    const input = document.querySelector<HTMLInputElement>('input[type=file]')
    if (input) await user.upload(input, [...files])
  }

  it('are all read, and each that is none keeps its own sentence until it is closed or files are chosen again', async () => {
    const rendered = await choose(
      new File(['nothing'], 'minutes.txt.json'),
      asFile(agency()),
      new File(['{}'], 'budget.json'),
    )
    expect(await screen.findByText('1 plan added.')).toBeVisible()
    await waitFor(() =>
      expect(refusals()).toEqual([
        expect.stringContaining('minutes.txt.json'),
        expect.stringContaining('budget.json'),
      ]),
    )
    const [first] = screen.getAllByRole('alert')
    await rendered.user.click(within(first ?? document.body).getByRole('button', { name: 'Close' }))
    expect(refusals()).toEqual([expect.stringContaining('budget.json')])
    expect(screen.getByRole('heading', { name: 'Plan files of others' })).toHaveFocus()
    await rendered.user.click(screen.getByRole('button', { name: /^Take away/ }))
    expect(refusals()).toHaveLength(1)
    await chooseIn(rendered, asFile(agency({ id: 'office', title: 'Office' })))
    expect(await screen.findByText('1 plan added.')).toBeVisible()
    expect(refusals()).toEqual([])
  })

  it('give one plan once, and say so', async () => {
    await choose(asFile(agency()), asFile(agency(), 'copy.json'))
    await waitFor(() => expect(saidOf(/Agency.* is in the list already/)).not.toBeNull())
    expect(screen.getAllByRole('button', { name: /^Take away/ })).toHaveLength(1)
  })

  it('keep the sentence of the one that is none where others are chosen while it is still read', async () => {
    await open([])
    const input = document.querySelector<HTMLInputElement>('input[type=file]') ?? document.body
    fireEvent.change(input, { target: { files: [new File(['nothing'], 'minutes.json')] } })
    fireEvent.change(input, { target: { files: [asFile(agency())] } })
    expect(await screen.findByText('1 plan added.')).toBeVisible()
    expect(refusals()).toEqual([expect.stringContaining('minutes.json')])
  })
})

it('tells plans of one title and one authority apart, in the list and in what it finds', async () => {
  const twin = (id: string, updatedAt: string) => agency({ id, updatedAt })
  planStarted(twin('agency', '2027-01-05T09:00:00.000Z'))
  planStarted(twin('agency-two', '2027-02-06T09:00:00.000Z'))
  const { user } = await renderScreen(<JointScreen />, { at: '/joint', path: '/joint' })
  const [one, two] = ['5 Jan 2027', '6 Feb 2027'].map((day) =>
    screen.getByRole('checkbox', { name: new RegExp(`Agency.*\\(Government\\).*\\(last edited ${day}`) }),
  )
  if (one) await user.click(one)
  if (two) await user.click(two)
  await screen.findByRole('region', { name: 'Done twice' }, LOADING)
  const named = screen
    .getAllByRole('listitem')
    .filter(({ parentElement }) => parentElement?.localName === 'ol')
  expect(named.map(({ textContent }) => /last edited (\d \w+ \d+)/.exec(textContent)?.[1])).toEqual([
    '6 Feb 2027',
    '5 Jan 2027',
  ])
})

it('says the whole name of each plan once, with a number, and is short in each of what it finds', async () => {
  const title = 'Plan of the Identity Agency and of its regional offices for the years until the next review'
  const provider = someAnswers({ roles: ['technology-provider'], stage: 'operations' })
  await open([agency({ title }), agency({ id: 'firm', title: 'Firm', answers: provider })])
  const twice = await screen.findByRole('region', { name: 'Done twice' }, LOADING)
  const named = screen
    .getAllByRole('listitem')
    .filter(({ parentElement }) => parentElement?.localName === 'ol')
  expect(named.map(({ textContent }) => textContent.replaceAll(/[\u2066-\u2069]/gu, ''))).toEqual([
    'Ministry (Government)',
    `${title} (Government)`,
    'Firm (Technology provider)',
  ])
  const found =
    screen.getByRole('region', { name: 'Asks that nobody took up' }).textContent + twice.textContent
  expect(found).not.toContain('regional offices')
  expect(found.replaceAll(/[\u2066-\u2069]/gu, '')).toContain(
    'Ministry (1) and Plan of the Identity Agency and… (2)',
  )
  expect(region('Risks they share').getAllByText('All plans').length).toBeGreaterThan(0)
})
