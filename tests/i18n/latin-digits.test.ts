import { describe, expect, it } from 'vitest'
import { latinDigits } from '@/i18n/latin-digits'

describe('figures of other keyboards', () => {
  it.each([
    ['١٢٣٤٥٦٧٨٩٠', '1234567890'],
    ['۲۰۲۷-۰۳', '2027-03'],
    ['٢٥٠٬٠٠٠٫٥', '250,000.5'],
    ['１２，３４５．６', '12,345.6'],
    ['२५', '25'],
    ['250 000 €', '250 000 €'],
    ['10²', '10²'],
  ])('are written in the digits that the app reads: %s', (typed, latin) => {
    expect(latinDigits(typed)).toBe(latin)
  })
})
