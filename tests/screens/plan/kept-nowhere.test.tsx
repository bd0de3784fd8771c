import { screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { PlanScreen } from '@/screens/plan/plan-screen'
import { keepNothingChosen } from '@/state/browser-storage'
import { planStarted } from '@/state/plans'
import { someAnswers } from '../../support/answers'
import { renderScreen } from '../../support/render-screen'
import { aSavedPlan } from '../../support/saved-plans'

afterEach(() => keepNothingChosen(false))

const open = () => {
  planStarted(aSavedPlan({ answers: someAnswers({ stage: 'deployment' }) }))
  return renderScreen(<PlanScreen tab="actions" />, {
    at: '/plans/plan-one/actions?item=complaint-channels',
    path: '/plans/:id/actions',
  })
}

it('says in an action that it is saved as one types', async () => {
  await open()
  expect(await screen.findByText('Saved as you type.')).toBeVisible()
})

it('says nothing of the kind where nothing is kept, and all the same how far a file has the plan', async () => {
  keepNothingChosen(true)
  const { user } = await open()
  expect(await screen.findByRole('heading', { name: 'Your plan for it' })).toBeVisible()
  expect(screen.queryByText('Saved as you type.')).toBeNull()
  expect(screen.getByText('Never saved to a file.')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Save to a file' }))
  expect(await screen.findByText(/^Saved to a file .*, nothing changed since\.$/)).toBeVisible()
  expect(screen.getByText('Nothing is kept on this device, as you chose')).toBeVisible()
})
