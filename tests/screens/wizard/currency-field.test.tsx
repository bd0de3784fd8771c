import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { CurrencyField } from '@/screens/wizard/currency-field'
import { renderScreen } from '../../support/render-screen'

it('offers a new currency also where the browser has only the one it took the place of', async () => {
  vi.spyOn(Intl, 'supportedValuesOf').mockReturnValue(['EUR', 'SLL', 'ZWL'])
  const field = {
    label: 'Currency',
    hint: undefined,
    value: 'SLE',
    isLarge: false,
    onChange: () => undefined,
  }
  await renderScreen(<CurrencyField {...field} />, { at: '/', path: '/' })
  expect(screen.getByLabelText('Currency')).toHaveValue('SLE')
  expect(screen.getByRole('option', { name: /Sierra Leon.*\(SLE\)/ })).toBeInTheDocument()
  expect(screen.getByRole('option', { name: /Zimbabwe.*\(ZWG\)/ })).toBeInTheDocument()
  expect(screen.getByRole('option', { name: 'Euro (EUR)' })).toBeInTheDocument()
})
