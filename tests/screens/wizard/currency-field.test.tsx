import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { CurrencyField } from '@/screens/wizard/currency-field'
import { CURRENT_CURRENCIES } from '@/state/currencies'
import { renderScreen } from '../../support/render-screen'

const open = (value: string) => {
  const field = { label: 'Currency', hint: undefined, value, isLarge: false, onChange: () => undefined }
  return renderScreen(<CurrencyField {...field} />, { at: '/', path: '/' })
}

it('offers a new currency also where the browser has only the one it took the place of', async () => {
  vi.spyOn(Intl, 'supportedValuesOf').mockReturnValue(['EUR', 'SLL', 'ZWL'])
  await open('SLE')
  expect(screen.getByLabelText('Currency')).toHaveValue('SLE')
  expect(screen.getByRole('option', { name: /Sierra Leon.*\(SLE\)/ })).toBeInTheDocument()
  expect(screen.getByRole('option', { name: /Zimbabwe.*\(ZWG\)/ })).toBeInTheDocument()
  expect(screen.getByRole('option', { name: 'Euro (EUR)' })).toBeInTheDocument()
})

it('offers no currency that is money no longer, nor gold, though the browser names it', async () => {
  await open('EUR')
  const codes = screen.getAllByRole('option').map((option) => (option as HTMLOptionElement).value)
  for (const dead of ['DEM', 'HRK', 'BGN', 'SLL', 'ZWL', 'ANG', 'CUC', 'VEF', 'XAU', 'XTS'])
    expect(codes).not.toContain(dead)
  for (const current of ['EUR', 'XOF', 'XCD', 'XCG', 'BTN']) expect(codes).toContain(current)
  expect(codes.slice(1).sort()).toEqual(CURRENT_CURRENCIES)
})

it('keeps what a plan was given while it was money', async () => {
  await open('HRK')
  expect(screen.getByLabelText('Currency')).toHaveValue('HRK')
  expect(screen.getByRole('option', { name: 'Croatian Kuna (HRK)' })).toBeInTheDocument()
})
