import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { useNavigate } from 'react-router'
import { beforeEach, expect, it } from 'vitest'
import { PlanScreen } from '@/screens/plan/plan-screen'
import { itemBegun } from '@/state/begun-items'
import { keepNothingChosen } from '@/state/browser-storage'
import { everythingCleared } from '@/state/clear-everything'
import { plansReloaded } from '@/state/keep-plans'
import { savedPlan } from '@/state/open-plans'
import { deleted, planStarted } from '@/state/plans'
import { waitingTextsForgotten } from '@/state/waiting-texts'
import { someAnswers } from '../../support/answers'
import { renderScreen } from '../../support/render-screen'
import { aSavedPlan } from '../../support/saved-plans'

beforeEach(waitingTextsForgotten)

const open = () => renderScreen(<PlanScreen tab="actions" />, { at: '/plans/plan-one', path: '/plans/:id' })

async function begin() {
  planStarted(aSavedPlan({ answers: someAnswers({ stage: 'deployment' }) }))
  return open()
}

function Elsewhere() {
  const navigate = useNavigate()
  return <button onClick={() => void navigate('?show=no-lead')}>Elsewhere</button>
}

const addOwn = { name: 'Add an action of your own' }

it('still has an action of one’s own that was begun, after the page was loaded anew, until it is added or given up', async () => {
  const first = await begin()
  await first.user.click(screen.getByRole('button', addOwn))
  await first.user.type(screen.getByLabelText('What is to be done?'), 'Print the leaf')
  await first.user.selectOptions(screen.getByLabelText('Principle it serves'), 'F1')
  await first.user.click(screen.getAllByRole('checkbox').at(-1) ?? document.body)
  first.unmount()
  waitingTextsForgotten()
  plansReloaded()
  const { user, unmount } = await open()
  await user.click(screen.getByRole('button', addOwn))
  expect(screen.getByLabelText('What is to be done?')).toHaveValue('Print the leaf')
  expect(screen.getByLabelText('Principle it serves')).toHaveValue('F1')
  await user.type(screen.getByLabelText('What is to be done?'), 'let')
  await user.click(screen.getByRole('button', { name: 'Add it' }))
  const [own] = savedPlan('plan-one')?.edits.ownItems ?? []
  expect(own).toMatchObject({ title: 'Print the leaflet', principle: 'F1', risks: { SV5: 2 } })
  unmount()
  waitingTextsForgotten()
  const again = await open()
  await again.user.click(screen.getByRole('button', addOwn))
  expect(screen.getByLabelText('What is to be done?')).toHaveValue('')
})

it('closes over what was typed of a new action where the address changes, and has it when it is opened again', async () => {
  planStarted(aSavedPlan({ answers: someAnswers({ stage: 'deployment' }) }))
  const { user } = await renderScreen(
    <>
      <PlanScreen tab="actions" />
      <Elsewhere />
    </>,
    { at: '/plans/plan-one/actions', path: '/plans/:id/actions' },
  )
  await user.click(screen.getByRole('button', addOwn))
  await user.type(screen.getByLabelText('What is to be done?'), 'Print')
  fireEvent.click(screen.getByText('Elsewhere'))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await user.click(screen.getByRole('button', addOwn))
  expect(screen.getByLabelText('What is to be done?')).toHaveValue('Print')
})

it('leaves nothing of an action that was begun where nothing is to be kept, nor after “Clear everything”, nor with its plan', async () => {
  const begunThere = () => Object.keys(localStorage).filter((key) => key.includes('own-action'))
  keepNothingChosen(true)
  itemBegun('plan-one', { title: 'Print' })
  expect(begunThere()).toEqual([])
  keepNothingChosen(false)
  itemBegun('plan-one', { title: 'Print the' })
  expect(begunThere()).toHaveLength(1)
  await everythingCleared()
  expect(begunThere()).toEqual([])
  const { user } = await begin()
  await user.click(screen.getByRole('button', addOwn))
  expect(screen.getByLabelText('What is to be done?')).toHaveValue('')
  await user.type(screen.getByLabelText('What is to be done?'), 'P')
  expect(begunThere()).toHaveLength(1)
  act(() => deleted('plan-one'))
  expect(begunThere()).toEqual([])
})

it('takes what lies in the browser in place of a begun action for what it can, and opens the form in any case', async () => {
  localStorage.setItem('dpi-safeguards-own-action:plan-one', '{"title":5,"principle":"F99","risks":{}}')
  const { user } = await begin()
  await user.click(screen.getByRole('button', addOwn))
  expect(screen.getByLabelText('What is to be done?')).toHaveValue('')
  expect(screen.getByLabelText('Principle it serves')).toHaveValue('')
})
