import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { Answers } from '@/core/questionnaire/answers'
import { WizardScreen } from '@/screens/wizard/wizard-screen'
import { NO_EDITS } from '@/core/plan/plan-edits'
import { keepNothingChosen } from '@/state/browser-storage'
import { planStarted } from '@/state/plans'
import { plansReloaded } from '@/state/keep-plans'
import { savedPlan } from '@/state/open-plans'
import { library } from '../../support/plans'
import { renderScreen } from '../../support/render-screen'
import { aSavedPlan } from '../../support/saved-plans'

const ENOUGH: Answers = { dpiTypes: ['id'], stage: 'deployment', roles: ['government'] }

const at = (step: string, answers: Answers = ENOUGH) => {
  planStarted(aSavedPlan({ answers, title: 'Mine' }))
  return renderScreen(<WizardScreen />, {
    at: `/plans/plan-one/answers/${step}`,
    path: '/plans/:id/answers/:step',
  })
}
/** The same, once all that a page of it is made of has come: what somebody types into must not make room for it. */
const allOf = async (step: string): ReturnType<typeof at> => {
  const shown = await at(step)
  await waitFor(() => expect(document.querySelector('[data-waiting]')).toBeNull())
  return shown
}
const answers = (): Answers => savedPlan('plan-one')?.answers ?? {}
const question = (name: string | RegExp) => within(screen.getByRole('group', { name }))
const stillOpen = () =>
  within(screen.getByRole('list', { name: 'Still open:' }))
    .getAllByRole('listitem')
    .map((item) => item.textContent)
const panel = () => screen.getByRole('complementary', { name: 'What your answers change' })

describe('the way through the questions', () => {
  it('needs three answers for a plan, and says which are still open', async () => {
    const { user } = await at('system', {})
    expect(stillOpen()).toEqual(['DPI type', 'Stage', 'Plan made for'])
    await user.click(screen.getByRole('checkbox', { name: 'Digital ID' }))
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    await user.click(screen.getByRole('radio', { name: 'Deployment' }))
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    expect(stillOpen()).toEqual(['Plan made for'])
    await user.click(screen.getByRole('checkbox', { name: 'Government' }))
    expect(screen.getByText(/Your first plan is ready/)).toBeVisible()
    const links = await screen.findAllByRole('link', { name: 'See the plan' })
    expect(links[0]).toHaveAttribute('href', '/plans/plan-one')
  })

  it.each([
    ['complaint-channels', /It holds what you chose: “.*complaint channels.*”\./],
    [
      'fraud-liability',
      /answers so far do not call for what you chose: “.*fraud.*”\. It is kept with the plan/,
    ],
  ])('says of %s, with which the plan was begun, what becomes of it', async (safeguard, said) => {
    const edits = { ...NO_EDITS, items: { [safeguard]: { decision: 'planned' as const } } }
    planStarted(aSavedPlan({ answers: { dpiTypes: ['id'], stage: 'design' }, edits }))
    const { user } = await renderScreen(<WizardScreen />, {
      at: '/plans/plan-one/answers/system?page=3',
      path: '/plans/:id/answers/:step',
    })
    await user.click(screen.getByRole('checkbox', { name: 'Government' }))
    expect(await screen.findByText(said)).toBeVisible()
  })

  it('names the first few of many with which the plan was begun, and how many more', async () => {
    const ids = library.safeguards.filter(({ dpiTypes }) => dpiTypes.includes('id')).slice(0, 9)
    const items = Object.fromEntries(ids.map(({ id }) => [id, { decision: 'planned' as const }]))
    planStarted(aSavedPlan({ answers: { dpiTypes: ['id'], stage: 'design' }, edits: { ...NO_EDITS, items } }))
    const { user } = await renderScreen(<WizardScreen />, {
      at: '/plans/plan-one/answers/system?page=3',
      path: '/plans/:id/answers/:step',
    })
    await user.click(screen.getByRole('checkbox', { name: 'Government' }))
    const said = await screen.findByText(/It holds what you chose: “[^”]+”, “[^”]+”, “[^”]+”,? and \d more\./)
    expect(said).toBeVisible()
  })

  it('keeps every answer at once, so that one can leave and come back', async () => {
    const { user } = await at('law')
    await user.click(question(/data-protection law/).getByRole('radio', { name: 'No' }))
    plansReloaded()
    expect(answers().context).toEqual({ 'data-protection-law': 'none' })
    expect(question(/data-protection law/).getByRole('radio', { name: 'No' })).toBeChecked()
  })

  it('says, in a place that stood before, that the plan is in a file where the browser could not keep it', async () => {
    const { user, files } = await at('law')
    const places = screen.getAllByRole('status')
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    await user.click(question(/data-protection law/).getByRole('radio', { name: 'No' }))
    // The answer is written once it is painted.
    const notice = await screen.findByRole('alert')
    full.mockRestore()
    await user.click(within(notice).getByRole('button', { name: /file/i }))
    const said = await screen.findByText(/Mine.*is saved to a file/)
    expect(files).toHaveLength(1)
    expect(places.some((place) => place.contains(said))).toBe(true)
  })

  it('promises that answers are kept where they are', async () => {
    await at('law')
    expect(screen.getByText(/Every answer is saved at once/)).toBeVisible()
  })

  it('does not promise it on a computer that is to keep nothing', async () => {
    keepNothingChosen(true)
    await at('law')
    expect(screen.getByText(/The plan lives in this window only/)).toBeVisible()
    expect(screen.queryByText(/Every answer is saved at once/)).not.toBeInTheDocument()
    keepNothingChosen(false)
  })

  it('goes on with Enter and puts the focus on the new heading', async () => {
    const { user, address } = await at('law')
    question(/data-protection law/)
      .getByRole('radio', { name: 'No' })
      .focus()
    await user.keyboard(' {Enter}')
    expect(address()).toBe('/plans/plan-one/answers/law?page=2')
    expect(screen.getByRole('heading', { level: 1, name: /independent authority/ })).toHaveFocus()
    await user.click(screen.getByRole('link', { name: 'Back' }))
    expect(address()).toBe('/plans/plan-one/answers/law')
    expect(screen.getByRole('heading', { level: 1, name: /data-protection law/ })).toHaveFocus()
  })

  it('remarks, in a place that stood before, that a step is still to come that lies behind by the stage', async () => {
    const steps: Answers = { ...ENOUGH, stage: 'operations', startMonth: '2027-01' }
    await at('timing?question=gateMonths', steps)
    const month = await screen.findByLabelText('Going live')
    const places = screen.getAllByRole('status')
    fireEvent.change(month, { target: { value: '2026-05' } })
    expect(screen.queryByText(/this is already done/)).toBeNull()
    fireEvent.change(month, { target: { value: '2027-05' } })
    const remark = await screen.findByText(
      /^By your stage, “Operations and maintenance”, this is already done: Going live\./,
    )
    expect(places.some((place) => place.contains(remark))).toBe(true)
    expect(answers().gateMonths).toEqual({ 'before-go-live': '2027-05' })
  })

  it('says of a month without its year that it is not kept, and not how to write one where there is a picker', async () => {
    await at('timing?question=gateMonths')
    const month = await screen.findByLabelText('Going live')
    expect(month).not.toHaveAccessibleDescription()
    Object.defineProperty(month, 'validity', { value: { badInput: true } })
    fireEvent.blur(month)
    expect(month).toHaveAccessibleDescription('Not all of it is filled in, so it is not kept.')
    expect(month).toBeInvalid()
    fireEvent.change(month, { target: { value: '2027-05' } })
    expect(month).not.toHaveAccessibleDescription()
  })

  it('does not go on from a number that it could not keep, by Enter or the button, and goes on once it is emptied', async () => {
    const { user, address } = await at('timing?question=parallelActions')
    const here = address()
    const field = await screen.findByLabelText(/How many actions can one lead run/)
    await user.type(field, '99{Enter}')
    expect(address()).toBe(here)
    expect(field).toHaveFocus()
    expect(field).toHaveValue('99')
    expect(answers().parallelActions).toBeUndefined()
    expect(field).toHaveAccessibleDescription(/whole number/)
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    expect(address()).toBe(here)
    await user.clear(field)
    await user.keyboard('{Enter}')
    expect(address()).not.toBe(here)
  })

  it('finds a number and a month that could not be kept as typed, with what is wrong, after a look at another step', async () => {
    const { user, address } = await at('timing?question=parallelActions')
    const elsewhereAndBack = async (): Promise<void> => {
      const steps = within(screen.getByRole('navigation', { name: 'Steps' }))
      await user.click(steps.getByRole('link', { name: /Law and oversight/ }))
      expect(address()).toMatch(/answers\/law/)
      await user.click(steps.getByRole('link', { name: /Time and money/ }))
    }
    await user.type(await screen.findByLabelText(/How many actions can one lead run/), '99')
    await elsewhereAndBack()
    await user.click(await screen.findByRole('link', { name: /^Workload/ }))
    const number = await screen.findByLabelText(/How many actions can one lead run/)
    expect(number).toHaveValue('99')
    expect(number).toHaveAccessibleDescription(/whole number/)
    expect(answers().parallelActions).toBeUndefined()
    await user.clear(number)
    await user.type(number, '4')
    await elsewhereAndBack()
    await user.click(await screen.findByRole('link', { name: /^Workload/ }))
    expect(await screen.findByLabelText(/How many actions can one lead run/)).toHaveValue('4')
    await user.click(screen.getByRole('link', { name: /^Dates that bind/ }))
    const month = await screen.findByLabelText('Going live')
    // Where the browser has no picker the field is one of text, in which half a month can stand.
    month.setAttribute('type', 'text')
    fireEvent.change(month, { target: { value: '2027' } })
    await elsewhereAndBack()
    await user.click(screen.getByRole('link', { name: /^Dates that bind/ }))
    const again = await screen.findByLabelText('Going live')
    expect(again).toHaveAccessibleDescription(/2027-09/)
    expect(answers().gateMonths).toBeUndefined()
    fireEvent.change(again, { target: { value: '2027-05' } })
    expect(again).not.toHaveAccessibleDescription()
  })

  it('asks few things on a page, goes from step to step, and ends with the review', async () => {
    const { user, address } = await at('system')
    const pages: number[] = []
    for (let page = 0; page < 60 && !address().endsWith('/review'); page++) {
      const asked = document.querySelectorAll('section[id^="question-"]').length
      expect(asked, address()).toBeLessThanOrEqual(3)
      pages.push(asked)
      await user.click(screen.getByRole('button', { name: 'Continue' }))
    }
    expect(address()).toBe('/plans/plan-one/answers/review')
    expect(await screen.findAllByRole('link', { name: /^Change: / })).toHaveLength(
      pages.reduce((sum, asked) => sum + asked, 0),
    )
  })

  it('lists the pages of the step one is in, and goes straight to one', async () => {
    const { user, address } = await at('law', { ...ENOUGH, context: { redress: 'none' } })
    const steps = within(screen.getByRole('navigation', { name: 'Steps' }))
    expect(steps.getByRole('link', { name: /^Redress.*Answered/ })).toBeVisible()
    await user.click(steps.getByRole('link', { name: 'Legal basis' }))
    expect(address()).toBe('/plans/plan-one/answers/law?page=3')
    expect(steps.getByRole('link', { name: 'Legal basis' })).toHaveAttribute('aria-current', 'page')
  })

  it('asks only what belongs to the kinds of system chosen', async () => {
    await at('law')
    const steps = screen.getByRole('navigation', { name: 'Steps' })
    expect(within(steps).getByRole('link', { name: /Digital ID/ })).toBeVisible()
    expect(within(steps).queryByRole('link', { name: /Payments/ })).toBeNull()
  })

  it('leads from a step that is not asked to the first', async () => {
    const { address } = await at('payments')
    expect(address()).toBe('/plans/plan-one/answers/system')
  })

  it('says so where the plan is not in this browser', async () => {
    await renderScreen(<WizardScreen />, { at: '/plans/gone/answers/law', path: '/plans/:id/answers/:step' })
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('not in this browser')
  })
})

describe('a question', () => {
  it('can be answered with "I don’t know", and then says whom to ask', async () => {
    const { user } = await at('law?question=legal-basis')
    await user.click(question(/legal basis/).getByRole('radio', { name: 'I don’t know' }))
    expect(await screen.findByText(/Ask the legal department of the lead institution/)).toBeVisible()
  })

  it('says what its answer changed, and can be taken back', async () => {
    const { user } = await at('law?question=redress')
    await user.click(question(/correct an error/).getByRole('radio', { name: 'No' }))
    expect(await screen.findByText(/^It raises Lack of recourse by \d+/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Clear this answer: Redress' }))
    expect(answers().context).toEqual({})
    expect(question(/correct an error/).getAllByRole('radio')[0]).toHaveFocus()
  })

  it('asks for evidence of the best answer, and drops it with that answer', async () => {
    const { user } = await at('law')
    const law = question(/data-protection law/)
    await user.click(law.getByRole('radio', { name: /in force and binding/ }))
    await user.type(screen.getByRole('textbox', { name: 'What shows it?' }), 'Act 7 of 2021')
    await user.tab()
    expect(answers().evidence).toEqual({ 'data-protection-law': 'Act 7 of 2021' })
    await user.click(law.getByRole('radio', { name: 'No' }))
    expect(answers().evidence ?? {}).toEqual({})
    expect(screen.queryByRole('textbox', { name: 'What shows it?' })).toBeNull()
    expect(await screen.findByText(/Taken out with the answer before: “.?Act 7 of 2021/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Go back to the answer before' }))
    expect(answers().context).toEqual({ 'data-protection-law': 'binding' })
    expect(answers().evidence).toEqual({ 'data-protection-law': 'Act 7 of 2021' })
  })

  it('lets "none" stand alone among several', async () => {
    const { user } = await at('people?question=lagging-groups')
    const groups = question('Which groups are behind today?')
    await user.click(groups.getByRole('checkbox', { name: 'Women' }))
    await user.click(groups.getByRole('checkbox', { name: 'Children' }))
    expect(answers().context?.['lagging-groups']).toEqual(['women', 'children'])
    await user.click(groups.getByRole('checkbox', { name: 'None that we know of' }))
    expect(answers().context?.['lagging-groups']).toEqual(['none'])
    await user.click(groups.getByRole('checkbox', { name: 'I don’t know' }))
    expect(answers().context?.['lagging-groups']).toBe('unknown')
    await user.click(groups.getByRole('checkbox', { name: 'Women' }))
    expect(answers().context?.['lagging-groups']).toEqual(['women'])
  })

  it('names what a choice that stands alone took out, in a place that stood before, and gives it back', async () => {
    const { user } = await at('people?question=lagging-groups')
    const groups = question('Which groups are behind today?')
    for (const name of ['Women', 'Children']) await user.click(groups.getByRole('checkbox', { name }))
    await screen.findByText(/Raises|raises/)
    const places = screen.getAllByRole('status')
    await user.click(groups.getByRole('checkbox', { name: 'Children' }))
    expect(screen.queryByText(/No longer chosen/)).toBeNull()
    await user.click(groups.getByRole('checkbox', { name: 'Children' }))
    await user.click(groups.getByRole('checkbox', { name: 'None that we know of' }))
    const said = screen.getByText('No longer chosen: Women; Children.')
    expect(places.some((place) => place.contains(said))).toBe(true)
    await user.click(screen.getByRole('button', { name: 'Go back to the answer before' }))
    expect(answers().context?.['lagging-groups']).toEqual(['women', 'children'])
  })

  it('marks a sensitive one as optional', async () => {
    await at('law?question=state-access')
    expect(screen.getAllByText(/stays out of documents unless you tick it/)).toHaveLength(1)
  })
})

describe('the facts', () => {
  it('take a country by its name, text, a rough number and choices', async () => {
    const { user } = await allOf('about')
    const steps = within(screen.getByRole('navigation', { name: 'Steps' }))
    await user.selectOptions(screen.getByRole('combobox', { name: /Which country/ }), 'Togo')
    await user.type(screen.getByRole('textbox', { name: /Which institution/ }), 'Ministry')
    await user.click(steps.getByRole('link', { name: 'How many people, and for which services' }))
    await user.type(screen.getByRole('textbox', { name: /How many people is it for/ }), '9 000 000')
    await user.click(steps.getByRole('link', { name: 'What exists already' }))
    await user.click(screen.getByRole('radio', { name: 'A pilot group' }))
    expect(answers()).toMatchObject({
      country: 'TG',
      institution: 'Ministry',
      peopleTarget: 9_000_000,
      enrolment: 'pilot',
    })
  })

  it('keep the last words typed when Enter goes on', async () => {
    const { user, address } = await allOf('about')
    await user.type(screen.getByRole('textbox', { name: /system called/ }), 'One ID{Enter}')
    expect(address()).toBe('/plans/plan-one/answers/about?page=2')
    expect(answers().dpiName).toBe('One ID')
  })

  it('let a unitary state not be federal as well', async () => {
    const { user } = await allOf('about?question=stateStructure')
    await user.click(screen.getByRole('checkbox', { name: 'Unitary' }))
    await user.click(screen.getByRole('checkbox', { name: 'Federal' }))
    expect(answers().stateStructure).toEqual(['federal'])
  })

  it('refuse a number out of range in words and keep the old one', async () => {
    const { user } = await allOf('timing?question=parallelActions')
    const field = screen.getByRole('textbox', { name: /How many actions/ })
    await user.type(field, '7')
    await user.tab()
    await user.type(field, '7')
    await user.tab()
    expect(field).toHaveValue('77')
    expect(screen.getByRole('alert')).toHaveTextContent('from 1 to 50')
    expect(answers().parallelActions).toBe(7)
  })

  it('take a number in the digits of the keyboard that it is typed on', async () => {
    const { user } = await allOf('timing?question=parallelActions')
    const field = screen.getByRole('textbox', { name: /How many actions/ })
    // What was refused before is kept for whoever comes back.
    await user.clear(field)
    await user.type(field, '١٢')
    await user.tab()
    expect(answers().parallelActions).toBe(12)
  })

  it.each([
    ['1,5', null],
    ['4.5', null],
    ['1.200.00', null],
    ['1 200 000', 1_200_000],
    ['1.200.000', 1_200_000],
    ["1'200'000", 1_200_000],
    ['12,00,000', 1_200_000],
    ['2,3 million', 2_300_000],
    ['2.0000001 million', null],
    ['3 billion', null],
  ])('take marks between thousands, and no broken number for a whole one: %s', async (typed, kept) => {
    const { user } = await allOf('about?question=peopleTarget')
    const field = screen.getByRole('textbox', { name: /How many people/ })
    await user.clear(field)
    await user.type(field, typed)
    await user.tab()
    expect(answers().peopleTarget ?? null).toBe(kept)
    if (kept === null)
      expect(screen.getByRole('alert')).toHaveTextContent(
        'Write a whole number from 1 to 2,000,000,000, for example 2,500,000.',
      )
  })

  it('ask for the stage of each part only where there are several', async () => {
    const { user } = await allOf('system')
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    expect(screen.queryByRole('group', { name: /different stages/ })).toBeNull()
    await user.click(screen.getByRole('link', { name: 'Back' }))
    await user.click(screen.getByRole('checkbox', { name: 'Payments' }))
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Payments' }), 'Development')
    expect(answers().stageByType).toEqual({ payments: 'development' })
    await user.selectOptions(screen.getByRole('combobox', { name: 'Payments' }), 'As answered above')
    expect(answers().stageByType).toBeUndefined()
  })
})

describe('the side panel', () => {
  it('shows all 13 risks and how many actions apply', async () => {
    await at('law')
    expect(await within(panel()).findByText(/\d+ actions apply so far/)).toBeVisible()
    const bars = within(panel())
      .getAllByRole('list')
      .flatMap((list) => within(list).getAllByRole('listitem'))
    expect(bars).toHaveLength(13)
  })

  it('marks where a risk stood before the last answer, and names what moved up', async () => {
    const { user } = await at('law?question=redress')
    await within(panel()).findByText(/actions apply so far/)
    // The answer names safeguards, whose titles load now: React waits for them only inside an awaited `act`.
    await act(() => user.click(question(/correct an error/).getByRole('radio', { name: 'No' })))
    await waitFor(() => expect(panel()).toHaveTextContent(/Lack of recourse\d+, before \d+/))
    // Below all risks, which stay where they were.
    expect(panel()).toHaveTextContent(/Unsustainability.*Your last answer moved up \d+ actions/)
  })

  it('says how many actions applied before the last answer, where it changed how many do', async () => {
    const { user } = await at('id?question=biometrics')
    expect(await within(panel()).findByText(/^101 actions apply so far/)).toBeVisible()
    expect(panel()).not.toHaveTextContent('Before your last answer:')
    await act(() => user.click(question(/biometrics/).getByRole('checkbox', { name: 'Nothing' })))
    await waitFor(() => expect(panel()).toHaveTextContent(/99 actions apply.*Before your last answer: 101\./))
  })

  it('says politely what changed, once it has come to rest', async () => {
    const { user } = await at('law?question=redress')
    await within(panel()).findByText(/actions apply so far/)
    await act(() => user.click(question(/correct an error/).getByRole('radio', { name: 'No' })))
    const status = within(panel()).getByRole('status')
    await waitFor(() => expect(status).toHaveTextContent(/actions apply\. Highest risk: .+, \d+ of 100/), {
      timeout: 3_000,
    })
  })
})

describe('the review page', () => {
  it('takes parts that stand where the whole does as answered, there and in the list of steps', async () => {
    await at('review', { ...ENOUGH, dpiTypes: ['id', 'payments'] })
    expect(screen.getByText('As answered above')).toBeVisible()
    expect(screen.getByRole('link', { name: /Your system.*All answered/ })).toBeVisible()
  })

  it('lists every question with its answer, or that there is none, and leads to each', async () => {
    const { user, address } = await at('review', { ...ENOUGH, country: 'TG', context: { redress: 'none' } })
    expect(screen.getByText('Togo')).toBeVisible()
    expect(screen.getAllByText('Not answered').length).toBeGreaterThan(20)
    await user.click(screen.getByRole('link', { name: 'Change: Redress' }))
    expect(address()).toBe('/plans/plan-one/answers/law?question=redress&from=review')
    expect(question(/correct an error/).getByRole('radio', { name: 'No' })).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Back to the review' }))
    expect(address()).toBe('/plans/plan-one/answers/review?question=redress')
    const change = await screen.findByRole('link', { name: /^Change: Redress/ })
    expect(change).toHaveFocus()
    expect(change).toHaveAccessibleDescription('No')
  })

  it('sets several choices apart, so that an “and” inside one does not join two', async () => {
    await at('review', { ...ENOUGH, sectors: ['policing', 'migration', 'health'] })
    expect(screen.getByText('Policing; Migration and asylum; Health')).toBeVisible()
  })

  it('lets the plan be titled', async () => {
    const { user } = await at('review')
    const title = screen.getByRole('textbox', { name: 'Title of the plan' })
    await user.clear(title)
    await user.type(title, 'Our plan')
    await user.tab()
    expect(savedPlan('plan-one')?.title).toBe('Our plan')
  })
})
