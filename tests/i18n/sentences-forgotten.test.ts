import i18next from 'i18next'
import { expect, it, vi } from 'vitest'
import { startInterface } from '@/i18n/interface'
import { plansForgotten } from '@/state/keep-plans'

it('keeps no sentence with what a user wrote after all was cleared', async () => {
  await startInterface('en', () => Promise.resolve({ title: 'Plan {{title}}' }), ['interface'])
  const worked = vi.spyOn(i18next, 't')
  const say = i18next.getFixedT('en', 'interface') as unknown as (key: string, values: object) => string
  const twice = (): void => {
    for (let time = 0; time < 2; time++) expect(say('title', { title: 'mine' })).toBe('Plan mine')
  }
  twice()
  expect(worked).toHaveBeenCalledTimes(1)
  plansForgotten()
  twice()
  expect(worked).toHaveBeenCalledTimes(2)
})
