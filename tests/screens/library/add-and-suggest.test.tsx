import { cleanup, screen, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { SafeguardScreen } from '@/screens/library/safeguard-screen'
import { keepNothingChosen } from '@/state/browser-storage'
import { plansReloaded } from '@/state/keep-plans'
import { newPlan } from '@/state/new-plan'
import { planStarted } from '@/state/plans'
import { savedPlan } from '@/state/open-plans'
import { library } from '../../support/plans'
import { renderScreen } from '../../support/render-screen'

const shown = (id: string) =>
  renderScreen(<SafeguardScreen />, { at: `/library/${id}`, path: '/library/:safeguard' })
const dialog = () => within(screen.getByRole('dialog'))
const startPlan = (title: string) =>
  planStarted(newPlan('en', { dpiTypes: ['id'], stage: 'design', roles: ['government'] }, title))

it('takes a safeguard into the plan that is chosen, as planned, and into no other', async () => {
  const one = startPlan('National ID')
  const other = startPlan('Pilot')
  const { user } = await shown('complaint-channels')
  await user.click(screen.getByRole('button', { name: 'Add to my plan' }))
  await user.click(dialog().getByRole('radio', { name: 'National ID' }))
  await user.click(dialog().getByRole('button', { name: 'Add as planned' }))
  expect(dialog().getByRole('status')).toHaveTextContent(/National ID.* as planned/)
  expect(savedPlan(one)?.edits.items['complaint-channels']).toMatchObject({ decision: 'planned' })
  expect(savedPlan(other)?.edits.items['complaint-channels']).toBeUndefined()
  expect(dialog().getByRole('link', { name: 'Open it in the plan' })).toHaveAttribute(
    'href',
    `/plans/${one}/actions?item=complaint-channels`,
  )
  expect(dialog().getByRole('link', { name: 'Open it in the plan' })).toHaveFocus()
})

it('tells plans of one title apart by what they are, and by time only what is alike in that too', async () => {
  for (const [stage, role] of [
    ['design', 'government'],
    ['design', 'donor'],
    ['deployment', 'government'],
    ['deployment', 'government'],
  ] as const)
    planStarted(newPlan('en', { dpiTypes: ['id'], stage, roles: [role] }, 'National ID'))
  const { user } = await shown('complaint-channels')
  await user.click(screen.getByRole('button', { name: 'Add to my plan' }))
  const names = dialog()
    .getAllByRole('radio')
    .map((radio) => radio.closest('label')?.textContent.replace(/[\u2066-\u2069]/gu, ''))
  expect(names.sort()).toEqual([
    'A new plan',
    expect.stringMatching(/^National ID \(Deployment · Government\) \(last edited /),
    expect.stringMatching(/^National ID \(Deployment · Government\) \(last edited /),
    'National ID (Strategy and design · Donor)',
    'National ID (Strategy and design · Government)',
  ])
})

it('says so where the answers of a plan do not call for the safeguard', async () => {
  startPlan('National ID')
  const foreign = library.safeguards.find(
    ({ dpiTypes }) => dpiTypes.length === 1 && dpiTypes[0] === 'payments',
  )
  const { user } = await shown(foreign?.id ?? '')
  await user.click(screen.getByRole('button', { name: 'Add to my plan' }))
  expect(dialog().getByText(/do not call for it/)).toBeVisible()
  // In the plan it has no page: it is kept beside it, and the link leads to where it is found.
  await user.click(dialog().getByRole('button', { name: 'Add as planned' }))
  expect(dialog().getByRole('status')).toHaveTextContent(/kept with .*National ID.*“No longer applies”/)
  expect(dialog().getByRole('link', { name: 'Open it in the plan' })).toHaveFocus()
  expect(dialog().getByRole('link').getAttribute('href')).toMatch(/\/actions\?show=gone$/)
  await user.click(dialog().getByRole('button', { name: 'Close' }))
  await user.click(screen.getByRole('button', { name: 'Add to my plan' }))
  expect(dialog().getByText(/kept with .*“No longer applies”/)).toBeVisible()
})

it('leads to the first answers where a plan lacks them, and does not say that the safeguard stands in it', async () => {
  const draft = planStarted(newPlan('en', {}, 'National ID'))
  const { user } = await shown('complaint-channels')
  await user.click(screen.getByRole('button', { name: 'Add to my plan' }))
  expect(dialog().getByText(/still a draft/)).toBeVisible()
  await user.click(dialog().getByRole('button', { name: 'Add as planned' }))
  expect(dialog().getByRole('status')).toHaveTextContent(/kept with .*National ID.* first three answers/)
  expect(dialog().getByRole('link', { name: 'Give the first answers' })).toHaveAttribute(
    'href',
    `/plans/${draft}/answers/system`,
  )
})

it('begins a plan that holds the safeguard where there is none yet, at its first question; a reload keeps both', async () => {
  const { user, address } = await shown('complaint-channels')
  await user.click(screen.getByRole('button', { name: 'Add to my plan' }))
  expect(dialog().getByText(/kept with the plan and enters it as planned once the first three/)).toBeVisible()
  await user.click(dialog().getByRole('button', { name: 'Start a plan with it' }))
  const [, , id = ''] = address().split('/')
  expect(address()).toBe(`/plans/${id}/answers/system`)
  plansReloaded()
  const plan = savedPlan(id)
  expect(plan?.answers).toEqual({})
  expect(plan?.edits.items).toEqual({ 'complaint-channels': { decision: 'planned' } })
})

it('begins a plan with the safeguard beside those that there are, which stay as they are', async () => {
  const one = startPlan('National ID')
  const { user, address } = await shown('complaint-channels')
  await user.click(screen.getByRole('button', { name: 'Add to my plan' }))
  await user.click(dialog().getByRole('radio', { name: 'A new plan' }))
  expect(dialog().queryByRole('button', { name: 'Add as planned' })).toBeNull()
  await user.click(dialog().getByRole('button', { name: 'Start a plan with it' }))
  const [, , id = ''] = address().split('/')
  expect(id).not.toBe(one)
  expect(savedPlan(id)?.edits.items).toEqual({ 'complaint-channels': { decision: 'planned' } })
  expect(savedPlan(one)?.edits.items).toEqual({})
})

it('writes nothing where nothing is to be kept: the plan that begins is in this window alone', async () => {
  keepNothingChosen(true)
  const { user, address } = await shown('complaint-channels')
  await user.click(screen.getByRole('button', { name: 'Add to my plan' }))
  await user.click(dialog().getByRole('button', { name: 'Start a plan with it' }))
  const [, , id = ''] = address().split('/')
  expect(savedPlan(id)?.edits.items).toHaveProperty('complaint-channels')
  expect(Object.keys(localStorage).filter((key) => key.includes('plan'))).toEqual([])
  keepNothingChosen(false)
})

it('prepares a suggestion with id, version and the user’s words, addressed to nobody', async () => {
  const { user } = await shown('complaint-channels')
  const written = vi.spyOn(navigator.clipboard, 'writeText')
  await user.click(screen.getByRole('button', { name: 'Suggest a change' }))
  expect(dialog().queryByRole('link')).toBeNull()
  await user.type(dialog().getByLabelText(/What should change/), 'Name a deadline & a hotline')
  const ready = dialog().getByLabelText<HTMLTextAreaElement>(/ready to take along/).value
  expect(ready).toContain('complaint-channels')
  expect(ready).toContain(library.version)
  expect(ready).toContain('Name a deadline & a hotline')
  const mail = dialog().getByRole('link', { name: 'Open in the mail program' }).getAttribute('href') ?? ''
  expect(mail.startsWith('mailto:?')).toBe(true)
  expect(new URLSearchParams(mail.slice('mailto:?'.length)).get('body')).toBe(ready)
  await user.click(dialog().getByRole('button', { name: 'Copy' }))
  expect(written).toHaveBeenCalledWith(ready)
})

it('keeps a suggestion that was begun when the window is closed, for its own safeguard alone', async () => {
  const { user } = await shown('payment-message-standards')
  const field = () => dialog().getByLabelText(/What should change/)
  await user.click(screen.getByRole('button', { name: 'Suggest a change' }))
  await user.type(field(), 'Name a deadline')
  await user.click(dialog().getByRole('button', { name: 'Close' }))
  await user.click(screen.getByRole('button', { name: 'Suggest a change' }))
  expect(field()).toHaveValue('Name a deadline')
  cleanup()
  const other = await shown('open-standards')
  await other.user.click(screen.getByRole('button', { name: 'Suggest a change' }))
  expect(field()).toHaveValue('')
})
