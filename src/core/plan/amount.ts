import type { Amount } from './plan-edits'

/** In threes, or in twos before the last three as in South Asia. */
const GROUPED = /^(?:\d{1,3}([.,’'])\d{3}(?:\1\d{3})*|\d{1,2}(?:,\d{2})+,\d{3})/
const PLAIN = /^\d+([.,]\d+)?$/
/** One or two places behind the other mark than the one that groups. */
const PLACES = /^(?:[.,]\d{1,2})?$/
const LARGEST = 1e15

/**
 * An amount as people type it: `250000`, `250 000`, `250,000`, `1.250.000,50`, `$ 12.5`. What cannot be understood stays
 * as typed; nothing gives nothing.
 */
export function readAmount(typed: string): Amount | undefined {
  const text = typed.replace(/[\s\u00a0\u202f]/g, '').replace(/^\p{Sc}|\p{Sc}$/gu, '')
  if (text === '') return typed.trim() === '' ? undefined : typed
  const figure = figureIn(text)
  return figure <= LARGEST ? figure : typed
}

function figureIn(text: string): number {
  const whole = GROUPED.exec(text)?.[0]
  if (whole !== undefined) {
    const places = text.slice(whole.length)
    const isOtherMark = places === '' || !whole.includes(places.charAt(0))
    if (PLACES.test(places) && isOtherMark)
      return Number(`${whole.replace(/\D/g, '')}${places.replace(',', '.')}`)
  }
  return PLAIN.test(text) ? Number(text.replace(',', '.')) : Number.NaN
}

export const isFigure = (amount: Amount | undefined): amount is number => typeof amount === 'number'
