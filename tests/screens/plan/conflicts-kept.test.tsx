import { screen, waitFor } from '@testing-library/react'
import { IDBFactory } from 'fake-indexeddb'
import { expect, it, vi } from 'vitest'
import { NO_EDITS } from '@/core/plan/plan-edits'
import { PlanScreen } from '@/screens/plan/plan-screen'
import { ownDatabase } from '@/state/browser-storage'
import { historiesReloaded } from '@/state/history'
import { mergedWith } from '@/state/import-plans'
import { plansReloaded, planStarted } from '@/state/plans'
import { someAnswers } from '../../support/answers'
import { renderScreen } from '../../support/render-screen'
import { aSavedPlan } from '../../support/saved-plans'

vi.stubGlobal('indexedDB', new IDBFactory())

const answers = someAnswers({ stage: 'deployment' })
const withLead = (lead: string) =>
  aSavedPlan({ answers, edits: { ...NO_EDITS, items: { 'complaint-channels': { lead } } } })

const render = () => renderScreen(<PlanScreen tab="people" />, { at: '/plans/plan-one', path: '/plans/:id' })

async function inDatabase(): Promise<string> {
  return JSON.stringify(await (await ownDatabase())?.get('history', 'plan-one'))
}

it('asks again over a reload, where a decision for mine is taken back after it', async () => {
  planStarted(withLead('Head of Complaints'))
  mergedWith(withLead('Ombudsperson'))
  const { user, unmount } = await render()
  await user.click(screen.getByRole('button', { name: /^Keep mine: / }))
  await waitFor(async () => expect(await inDatabase()).toContain('"choice":"mine"'))
  unmount()
  plansReloaded()
  historiesReloaded()
  const again = await render()
  expect(screen.queryByText(/changed in two places/)).toBeNull()
  await again.user.click(await screen.findByRole('button', { name: /^Undo: kept mine \(.*: lead\)$/ }))
  expect(await screen.findByText('1 field was changed in two places')).toBeVisible()
})
