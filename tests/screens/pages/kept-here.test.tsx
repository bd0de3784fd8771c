import 'fake-indexeddb/auto'
import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { PrivacyScreen } from '@/screens/pages/privacy-screen'
import { PlanScreen } from '@/screens/plan/plan-screen'
import { browserDatabase } from '@/storage/database'
import { keepNothingChosen, ownDatabase } from '@/state/browser-storage'
import { renamed } from '@/state/user-changes'
import { languageChosen } from '@/state/preferences'
import { allPlans, savedPlan } from '@/state/open-plans'
import { planChanged, planStarted } from '@/state/plans'
import { plansOpened, plansWritten, setAside } from '@/state/keep-plans'
import { questionnaire, someAnswers } from '../../support/answers'
import { renderScreen } from '../../support/render-screen'
import { aSavedPlan } from '../../support/saved-plans'

const privacy = () => renderScreen(<PrivacyScreen />, { at: '/privacy', path: '/privacy' })

const ownKeys = (): readonly string[] => Object.keys(localStorage).filter((key) => key.startsWith('dpi-'))

async function entriesInDatabase(): Promise<number> {
  const database = browserDatabase()
  const stores = ['journal', 'previous', 'history', 'libraries'] as const
  const entries = await Promise.all(stores.map(async (store) => (await database?.entries(store)) ?? []))
  return entries.flat().length
}

beforeEach(async () => {
  keepNothingChosen(false)
  await (await ownDatabase())?.destroy()
  await plansOpened(await ownDatabase())
})

it('asks the browser to keep what it stores, with the first plan and only then', async () => {
  const persist = vi.fn(() => Promise.resolve(true))
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { storage: { persist } }))
  keepNothingChosen(true)
  planStarted(aSavedPlan())
  expect(persist).not.toHaveBeenCalled()
  keepNothingChosen(false)
  await plansOpened(await ownDatabase())
  for (const id of ['plan-two', 'plan-three']) planStarted(aSavedPlan({ id }))
  expect(persist).toHaveBeenCalledOnce()
  vi.unstubAllGlobals()
})

describe('clear everything', () => {
  it('asks first, clears all of it, leaves what others keep at this address, and says what it did', async () => {
    planStarted(aSavedPlan())
    renamed('plan-one', 'Changed')
    await plansWritten()
    localStorage.setItem('of-another-program', 'stays')
    const { user } = await privacy()
    await user.click(screen.getByRole('button', { name: 'Clear everything…' }))
    expect(ownKeys().length).toBeGreaterThan(0)
    const dialog = screen.getByRole('dialog')
    expect(dialog).toHaveTextContent('1 plan goes')
    await user.click(within(dialog).getByRole('button', { name: 'Clear everything' }))
    const done = await screen.findByText('This was cleared')
    expect(done.closest('[role=status]')).toHaveTextContent(
      'plans, choices, half-typed review notes and begun actions (localStorage)',
    )
    expect(allPlans()).toEqual([])
    expect(Object.keys(localStorage)).toEqual(['of-another-program'])
    expect(await entriesInDatabase()).toBe(0)
  })

  it('says before it deletes how many plans are in no file as they stand', async () => {
    planStarted(aSavedPlan({ id: 'never' }))
    for (const id of ['changed', 'in-file']) {
      planStarted(aSavedPlan({ id, savedToFile: { at: '2027-01-01T00:00:00Z', revision: 1000 } }))
    }
    const { user } = await privacy()
    const asked = async (): Promise<HTMLElement> => {
      await user.click(screen.getByRole('button', { name: 'Clear everything…' }))
      return screen.getByRole('dialog')
    }
    const dialog = await asked()
    expect(dialog).toHaveTextContent('3 plans go')
    expect(dialog).toHaveTextContent('1 plan is in no file as it stands now.')
    await user.click(within(dialog).getByRole('button', { name: 'Leave it' }))
    planChanged('changed', (plan) => ({ ...plan, title: 'Changed', revision: 1001 }))
    expect(await asked()).toHaveTextContent('2 plans are in no file as they stand now.')
  })

  it('speaks of no file where all plans are in one', async () => {
    planStarted(aSavedPlan({ savedToFile: { at: '2027-01-01T00:00:00Z', revision: 1000 } }))
    const { user } = await privacy()
    await user.click(screen.getByRole('button', { name: 'Clear everything…' }))
    expect(screen.getByRole('dialog')).not.toHaveTextContent('in no file')
  })

  it('says so where something could not be cleared', async () => {
    const { user } = await privacy()
    const remove = Storage.prototype.key
    localStorage.setItem('dpi-safeguards-preferences', '{}')
    Storage.prototype.key = () => {
      throw new DOMException('blocked', 'SecurityError')
    }
    await user.click(screen.getByRole('button', { name: 'Clear everything…' }))
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Clear everything' }))
    Storage.prototype.key = remove
    expect(await screen.findByRole('alert')).toHaveTextContent('This could not be cleared')
  })
})

describe('keep nothing on this device', () => {
  it('clears what was kept, leaves the open plans, writes nothing from then on, and can be left again', async () => {
    planStarted(aSavedPlan())
    await plansWritten()
    const { user } = await privacy()
    await user.click(screen.getByRole('button', { name: 'Keep nothing from now on' }))
    await screen.findByText('This was cleared')
    expect(window.location.search).toContain('keep=nothing')
    renamed('plan-one', 'Only in this window')
    planStarted(aSavedPlan({ id: 'plan-two' }))
    languageChosen('en')
    await plansWritten()
    expect(ownKeys()).toEqual([])
    expect(await entriesInDatabase()).toBe(0)
    expect(savedPlan('plan-one')?.title).toBe('Only in this window')
    await user.click(screen.getByRole('button', { name: 'Keep plans in this browser again' }))
    await waitFor(() => expect(ownKeys()).toHaveLength(2))
    expect(window.location.search).not.toContain('keep')
    await waitFor(async () => expect(await entriesInDatabase()).toBeGreaterThanOrEqual(2))
  })

  it('holds from the start where the address says so: nothing is read, nothing is written', async () => {
    planStarted(aSavedPlan({ title: 'Kept before' }))
    await plansWritten()
    const before = await entriesInDatabase()
    keepNothingChosen(true)
    await plansOpened(await ownDatabase())
    expect(allPlans()).toEqual([])
    planStarted(aSavedPlan({ id: 'plan-two' }))
    renamed('plan-two', 'Only in this window')
    await plansWritten()
    expect(await entriesInDatabase()).toBe(before)
    expect(ownKeys().filter((key) => key.endsWith('plan-two'))).toEqual([])
    keepNothingChosen(false)
  })

  it('offers the plan as a file, since nothing else keeps it', async () => {
    keepNothingChosen(true)
    planStarted(aSavedPlan({ answers: someAnswers() }))
    await renderScreen(<PlanScreen tab="overview" />, { at: '/plans/plan-one', path: '/plans/:id' })
    expect(screen.getByText('Nothing is kept on this device, as you chose')).toBeVisible()
    keepNothingChosen(false)
  })
})

describe('the export of a plan', () => {
  const exporting = () =>
    renderScreen(<PlanScreen tab="export" />, { at: '/plans/plan-one/export', path: '/plans/:id/export' })

  it('gives a copy to share in which no sensitive answer stands', async () => {
    const sensitive = questionnaire.questions.find((each) => each.sensitive && each.answer === 'one')
    const id = sensitive?.id ?? ''
    const context = { [id]: sensitive?.options.at(-1) ?? '', redress: 'none' }
    planStarted(aSavedPlan({ answers: someAnswers({ context, evidence: { [id]: 'a report' } }) }))
    const { user, files } = await exporting()
    await user.click(await screen.findByRole('button', { name: 'Save a copy to share' }))
    await waitFor(() => expect(files).toHaveLength(1))
    expect(files[0]?.name).toMatch(/share-copy/)
    expect(files[0]?.text).not.toContain(id)
    expect(files[0]?.text).toContain('redress')
    expect(savedPlan('plan-one')?.answers.context).toEqual(context)
  })

  it('opens an earlier state of the plan as a plan beside it', async () => {
    planStarted(aSavedPlan({ title: 'As it was', answers: someAnswers() }))
    await plansWritten()
    const before = savedPlan('plan-one')
    if (before) setAside(before)
    renamed('plan-one', 'As it is')
    await plansWritten()
    const { user, address } = await exporting()
    await user.click(screen.getByText('Earlier states'))
    const [open] = await screen.findAllByRole('button', { name: /^Open as a copy/ })
    if (!open) throw new Error('no earlier state is offered')
    await user.click(open)
    const copy = savedPlan(address().split('/')[2] ?? '')
    expect(copy?.title).toBe('As it was')
    expect(savedPlan('plan-one')?.title).toBe('As it is')
  })
})
