import 'fake-indexeddb/auto'
import { act, screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { basisOf } from '@/core/plan/basis'
import type { BasisItem } from '@/core/plan/saved-plan'
import { PlanScreen } from '@/screens/plan/plan-screen'
import { ownDatabase } from '@/state/browser-storage'
import { historiesReloaded } from '@/state/history'
import { planFileOf, savedToFile } from '@/state/plan-file'
import { plansOpened, plansWritten } from '@/state/keep-plans'
import { planStarted } from '@/state/plans'
import { savedPlan } from '@/state/open-plans'
import { answered } from '@/state/user-changes'
import { someAnswers } from '../../support/answers'
import { dataOnDisk } from '../../support/data-on-disk'
import { library, planOf } from '../../support/plans'
import { renderScreen } from '../../support/render-screen'
import { aSavedPlan } from '../../support/saved-plans'

const answers = someAnswers({ stage: 'deployment', startMonth: '2027-01' })
const today = basisOf(planOf(answers), library, await dataOnDisk.loadSafeguardTexts('en'))
const old: BasisItem = { title: 'Seals on paper', hash: 'x', tier: 'priority', startOffset: 0, endOffset: 2 }
const before = {
  libraryVersion: '0.9.0',
  engineVersion: '0',
  basis: { ...today, 'paper-seals': old },
}

const render = (id = 'plan-one') =>
  renderScreen(<PlanScreen tab="actions" />, {
    at: `/plans/${id}/actions`,
    path: '/plans/:id/actions',
  })

const UNDO = 'Undo: new version of the library'

it('takes back that another version of the library was accepted, after a reload too, and does it again', async () => {
  const database = await ownDatabase()
  await plansOpened(database)
  planStarted(aSavedPlan({ answers, ...before }))
  const { user, unmount } = await render()
  await user.click(screen.getByRole('button', { name: 'Go on with this version' }))
  expect(screen.getByRole('button', { name: UNDO })).toBeVisible()
  // What follows by itself from another answer is no part of it, and comes back with that.
  answered('plan-one', { ...answers, stage: 'conception' })
  await waitFor(() => expect(savedPlan('plan-one')?.basis).not.toEqual(today))
  await user.click(screen.getByRole('button', { name: /^Undo: / }))
  await waitFor(() => expect(savedPlan('plan-one')).toMatchObject({ answers, basis: today }))
  await plansWritten()
  unmount()
  historiesReloaded()
  await plansOpened(database)
  const again = await render()
  await again.user.click(await screen.findByRole('button', { name: UNDO }))
  await waitFor(() => expect(savedPlan('plan-one')).toMatchObject(before))
  expect(screen.getByRole('heading', { level: 2, name: 'Actions' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'See what changed' })).toBeVisible()
  await again.user.click(screen.getByRole('button', { name: 'Redo: new version of the library' }))
  await waitFor(() =>
    expect(savedPlan('plan-one')).toMatchObject({ libraryVersion: library.version, basis: today }),
  )
  expect(screen.queryByRole('button', { name: 'See what changed' })).toBeNull()
})

it('counts a version of the library as one change of the file, and as none once it is taken back', async () => {
  await plansOpened(await ownDatabase())
  planStarted(aSavedPlan({ id: 'plan-two', answers, ...before }))
  const file = await planFileOf('plan-two')
  if (!file) throw new Error('there is no plan')
  act(() => savedToFile('plan-two', file.plan))
  const { user } = await render('plan-two')
  const isSaid = (what: string) =>
    waitFor(() => expect(screen.getByText(`Saved to a file a moment ago, ${what} since.`)).toBeVisible())
  await user.click(screen.getByRole('button', { name: 'Go on with this version' }))
  await isSaid('1 change')
  await user.click(screen.getByRole('button', { name: UNDO }))
  await isSaid('nothing changed')
  await user.click(screen.getByRole('button', { name: 'Redo: new version of the library' }))
  await isSaid('1 change')
})
