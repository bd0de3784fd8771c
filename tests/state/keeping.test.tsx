import { waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renamed } from '@/state/user-changes'
import { deleted, planStarted } from '@/state/plans'
import { aSavedPlan } from '../support/saved-plans'

const kept = (): string => localStorage.getItem('dpi-safeguards-plan:plan-one') ?? ''

it('keeps an edit once the screen has shown it', async () => {
  planStarted(aSavedPlan())
  renamed('plan-one', 'National ID, second draft')
  await waitFor(() => expect(kept()).toContain('second draft'))
})

it('keeps at once what is still to be kept when the page closes, and what is typed last of all', () => {
  planStarted(aSavedPlan())
  renamed('plan-one', 'Typed before')
  window.dispatchEvent(new Event('pagehide'))
  expect(kept()).toContain('Typed before')
  renamed('plan-one', 'Kept by a field as the page goes')
  expect(kept()).toContain('Kept by a field as the page goes')
  window.dispatchEvent(new Event('pageshow'))
})

it('does not bring back a plan that was deleted right after an edit', async () => {
  planStarted(aSavedPlan())
  renamed('plan-one', 'About to go')
  deleted('plan-one')
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(kept()).toBe('')
})
