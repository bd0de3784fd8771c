import { expect, it } from 'vitest'
import { sumByCurrency } from '@/core/document/costs'

const range = (low: number, currency: string) => ({ low, high: 2 * low, currency })

it('adds up what is in one currency, however it was typed, and keeps others apart', () => {
  expect(sumByCurrency([range(5, 'usd'), range(1, 'XOF'), range(7, 'USD'), range(2, 'Usd')])).toEqual([
    range(14, 'USD'),
    range(1, 'XOF'),
  ])
})

it('keeps a currency as it was typed where nobody wrote it in capitals', () => {
  expect(sumByCurrency([range(5, 'Euro'), range(7, 'euro')])).toEqual([range(12, 'Euro')])
  expect(sumByCurrency([range(5, '')])).toEqual([range(5, '')])
})
