import { describe, expect, it } from 'vitest'
import { StartPlan } from '@/app/start-plan'
import { savedPlan } from '@/state/open-plans'
import { renderScreen } from '../support/render-screen'

describe('the address "start"', () => {
  it('begins one plan and opens its first step', async () => {
    const { address } = await renderScreen(<StartPlan />, { at: '/start', path: '/start' })
    expect(address()).toMatch(/^\/plans\/[a-z0-9-]+\/answers\/system$/)
    expect(savedPlan(address().split('/')[2] ?? '')?.answers).toEqual({})
  })
})
