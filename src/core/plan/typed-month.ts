import { monthNumber } from '../questionnaire/context'

const MONTH = /^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/

/** A month that somebody typed, in months since year 0; null where it is none: `June`, `2027-13`, half a year. */
export function typedMonth(typed: string | undefined): number | null {
  const text = typed?.trim() ?? ''
  return MONTH.test(text) ? monthNumber(text) : null
}
