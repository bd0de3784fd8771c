import { describe, expect, it } from 'vitest'
import { readAmount } from '@/core/plan/amount'

describe('an amount', () => {
  it.each([
    ['250000', 250_000],
    ['250 000', 250_000],
    ['250\u202f000', 250_000],
    ['250,000', 250_000],
    ['250.000', 250_000],
    ['1’250’000', 1_250_000],
    ['1.250.000', 1_250_000],
    ['12,34,567', 1_234_567],
    ['12.5', 12.5],
    ['12,5', 12.5],
    ['1234,567', 1234.567],
  ])('is read as written in any country: %s', (typed, figure) => {
    expect(readAmount(typed)).toBe(figure)
  })

  it.each([
    ['20.000,50', 20_000.5],
    ['20,000.50', 20_000.5],
    ['1.250.000,5', 1_250_000.5],
    ['20 000,50', 20_000.5],
    ['12,34,567.25', 1_234_567.25],
  ])('may have its groups and its places: %s', (typed, figure) => {
    expect(readAmount(typed)).toBe(figure)
  })

  it.each([
    ['$20,000', 20_000],
    ['20.000 €', 20_000],
    ['₹ 12,34,567', 1_234_567],
  ])('may stand beside the sign of its currency: %s', (typed, figure) => {
    expect(readAmount(typed)).toBe(figure)
  })

  it.each(['1.5 million', '20,00,50', '20.000.50', '1,250,000,5', '20.000,505', '$', '1e9', '-5', '20–30'])(
    'stays as typed where it can be read in no way, or in two: %s',
    (typed) => {
      expect(readAmount(typed)).toBe(typed)
    },
  )

  it.each(['', '   '])('is nothing where nothing is typed', (typed) => {
    expect(readAmount(typed)).toBeUndefined()
  })
})
