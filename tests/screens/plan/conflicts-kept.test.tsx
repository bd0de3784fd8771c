import { screen, waitFor } from '@testing-library/react'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, expect, it, vi } from 'vitest'
import { NO_EDITS } from '@/core/plan/plan-edits'
import { PlanScreen } from '@/screens/plan/plan-screen'
import { ownDatabase } from '@/state/browser-storage'
import { areConflictsAtRisk } from '@/state/conflicts'
import { historiesReloaded } from '@/state/history'
import { mergedWith } from '@/state/import-plans'
import { plansOpened, plansReloaded, plansWritten } from '@/state/keep-plans'
import { planStarted } from '@/state/plans'
import { Database } from '@/storage/database'
import { someAnswers } from '../../support/answers'
import { renderScreen } from '../../support/render-screen'
import { aSavedPlan } from '../../support/saved-plans'

vi.stubGlobal('indexedDB', new IDBFactory())

const answers = someAnswers({ stage: 'deployment' })
const withLead = (lead: string) =>
  aSavedPlan({ answers, edits: { ...NO_EDITS, items: { 'complaint-channels': { lead } } } })

afterEach(() => vi.restoreAllMocks())

function withFullStorage(): void {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
}

const render = () => renderScreen(<PlanScreen tab="people" />, { at: '/plans/plan-one', path: '/plans/:id' })

async function inDatabase(key: string): Promise<string> {
  return JSON.stringify(await (await ownDatabase())?.get('history', key))
}

it('asks again over a reload, where a decision for mine is taken back after it', async () => {
  planStarted(withLead('Head of Complaints'))
  mergedWith(withLead('Ombudsperson'))
  const { user, unmount } = await render()
  await user.click(screen.getByRole('button', { name: /^Keep as it is: / }))
  await waitFor(async () => expect(await inDatabase('plan-one')).toContain('"choice":"mine"'))
  unmount()
  plansReloaded()
  historiesReloaded()
  const again = await render()
  expect(screen.queryByText(/between two copies/)).toBeNull()
  await again.user.click(await screen.findByRole('button', { name: /^Undo: kept as it was \(.*: lead\)$/ }))
  expect(await screen.findByText('1 field differs between two copies')).toBeVisible()
})

it('keeps what is to be decided beside the plan where the storage is full, until it is decided', async () => {
  await plansOpened(await ownDatabase())
  planStarted(withLead('Head of Complaints'))
  await plansWritten()
  withFullStorage()
  mergedWith({ ...withLead('Ombudsperson'), title: 'Theirs' })
  await plansWritten()
  await waitFor(async () =>
    expect(await inDatabase('dpi-safeguards-conflicts:plan-one')).toContain('"mine":"Head of Complaints"'),
  )
  await plansOpened(await ownDatabase())
  const { user, unmount } = await render()
  expect(await screen.findByText('2 fields differ between two copies')).toBeVisible()
  expect(screen.queryByText(/^This list is lost/)).toBeNull()
  expect(areConflictsAtRisk()).toBe(false)
  await user.click(screen.getByRole('button', { name: /^Keep as it is: .*: lead/ }))
  unmount()
  await waitFor(async () =>
    expect(await inDatabase('dpi-safeguards-conflicts:plan-one')).not.toContain('Ombudsperson'),
  )
  await plansOpened(await ownDatabase())
  const again = await render()
  expect(await screen.findByText('1 field differs between two copies')).toBeVisible()
  vi.restoreAllMocks()
  await again.user.click(screen.getByRole('button', { name: /^Keep as it is: / }))
  await plansOpened(await ownDatabase())
  expect(screen.queryByText(/between two copies/)).toBeNull()
})

it('says so before they are lost where nothing can be kept, and has the window ask before it closes', async () => {
  withFullStorage()
  vi.spyOn(Database.prototype, 'put').mockRejectedValue(new DOMException('full', 'QuotaExceededError'))
  planStarted({ ...withLead('Head of Complaints') })
  mergedWith(withLead('Ombudsperson'))
  const { user } = await render()
  expect(await screen.findByText(/^This list is lost when this page is closed/)).toBeVisible()
  expect(areConflictsAtRisk()).toBe(true)
  await user.click(screen.getByRole('button', { name: /^Keep as it is: / }))
  expect(areConflictsAtRisk()).toBe(false)
})
