import type { EditedItem } from '../plan/apply-edits'
import { isFigure } from '../plan/amount'
import type { Amount } from '../plan/plan-edits'
import { isolate } from './foreign-text'
import type { SectionInput } from './section'

/** A sum of what leads estimated, in one currency; an empty currency where none was given. */
export interface CostRange {
  readonly currency: string
  readonly low: number
  readonly high: number
}

/** The low and the high end as typed; one end stands for both, none gives null. */
export function costEnds({ edit }: EditedItem): readonly [Amount, Amount] | null {
  const low = edit.costLow ?? edit.costHigh
  const high = edit.costHigh ?? edit.costLow
  return low === undefined || high === undefined ? null : [low, high]
}

/** What can be added up of an action's cost; null where it has none, or only words. */
export function costRange(input: SectionInput, item: EditedItem): CostRange | null {
  const ends = costEnds(item)
  if (ends === null || !ends.every(isFigure)) return null
  const [low, high] = ends as readonly [number, number]
  return { currency: currencyOf(input, item), low: Math.min(low, high), high: Math.max(low, high) }
}

function currencyOf({ answers }: SectionInput, { edit }: EditedItem): string {
  return edit.costCurrency?.trim() || answers.currency || ''
}

/**
 * Sums by currency, in the order in which currencies first occur. "usd" and "USD" are one, written in capitals where
 * somebody did.
 */
export function sumByCurrency(ranges: readonly CostRange[]): readonly CostRange[] {
  const names = [...new Set(ranges.map(({ currency }) => currency.toUpperCase()))]
  return names.map((name) => {
    const own = ranges.filter(({ currency }) => currency.toUpperCase() === name)
    const spelt = own.map(({ currency }) => currency)
    return {
      currency: spelt.find((each) => each === name) ?? spelt[0] ?? '',
      low: own.reduce((sum, { low }) => sum + low, 0),
      high: own.reduce((sum, { high }) => sum + high, 0),
    }
  })
}

/** "1,000 to 2,500 XOF", or one figure where both ends are the same. */
function costWords(input: SectionInput, { low, high, currency }: CostRange): string {
  return amountWords(input, low, high, currency)
}

/** Sums of several currencies in one line. */
export function costsWords(input: SectionInput, ranges: readonly CostRange[]): string {
  return input.words.list(ranges.map((range) => costWords(input, range)))
}

/** An action's cost as a reader sees it; what is no figure stands as typed. */
export function costOf(input: SectionInput, item: EditedItem): string {
  const ends = costEnds(item)
  if (ends === null) return input.words.say('document:actions.costOpen')
  return amountWords(input, ends[0], ends[1], currencyOf(input, item))
}

function amountWords(input: SectionInput, low: Amount, high: Amount, currency: string): string {
  const { say, number } = input.words
  const shown = (amount: Amount): string =>
    typeof amount === 'number' ? number(amount) : isolate(input, amount)
  const values = { low: shown(low), high: shown(high), currency: isolate(input, currency) }
  return say(`document:actions.${low === high ? 'costOne' : 'costRange'}`, values).trim()
}

/** Whether somebody said where the figure comes from; without it a figure is indicative. */
export const hasSource = ({ edit }: EditedItem): boolean => Boolean(edit.costSource?.trim())
