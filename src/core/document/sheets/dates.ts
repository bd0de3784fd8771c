import { monthName, monthNumber } from '../../questionnaire/context'
import { NOTHING, numberCell, type SheetCell } from '../plan-sheet'
import type { SectionInput } from '../section'

/** The first day of the month that many months after the start of the plan; null where it has no start month. */
export function firstDayAt(input: SectionInput, offset: number): string | null {
  const origin = input.plan.context.startMonth
  return origin === null ? null : `${monthName(origin + offset)}-01`
}

/** The last day of the month before `endOffset`, which is exclusive. */
export function lastDayBefore(input: SectionInput, endOffset: number): string | null {
  const origin = input.plan.context.startMonth
  return origin === null ? null : lastDayOf(origin + endOffset - 1)
}

/** A month as a date where the plan has a start, else its number from the start, the first being 1. */
export function monthCell(day: string | null, number: number): SheetCell {
  return day === null ? numberCell(number) : { kind: 'date', date: day, shows: 'month' }
}

/** `2027-01`, as a date. */
export function givenMonthCell(month: string | undefined): SheetCell {
  const number = monthNumber(month)
  return number === null ? NOTHING : { kind: 'date', date: `${monthName(number)}-01`, shows: 'month' }
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

function lastDayOf(month: number): string {
  const year = Math.floor(month / 12)
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = month % 12 === 1 && isLeap ? 29 : (DAYS[month % 12] ?? 31)
  return `${monthName(month)}-${days}`
}
