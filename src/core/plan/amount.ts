import type { Amount } from './plan-edits'

const GROUPED = /^\d{1,3}([.,’']\d{3})+$/
const PLAIN = /^\d+([.,]\d+)?$/
const LARGEST = 1e15

/**
 * An amount as people type it: `250000`, `250 000`, `250,000`, `12.5`. What cannot be understood stays as typed;
 * nothing gives nothing.
 */
export function readAmount(typed: string): Amount | undefined {
  const text = typed.replace(/[\s\u00a0\u202f]/g, '')
  if (text === '') return undefined
  const figure = GROUPED.test(text)
    ? Number(text.replace(/\D/g, ''))
    : PLAIN.test(text)
      ? Number(text.replace(',', '.'))
      : Number.NaN
  return figure <= LARGEST ? figure : typed
}

export const isFigure = (amount: Amount | undefined): amount is number => typeof amount === 'number'
