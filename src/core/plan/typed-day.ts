const DAY = /^((?:19|20|21)\d{2})-(0[1-9]|1[0-2])-(\d{2})$/

/** A day that somebody typed, `2027-03-01`; null where the calendar has none: `soon`, `2027-02-30`. */
export function typedDay(typed: string | undefined): string | null {
  const found = DAY.exec(typed?.trim() ?? '')
  if (!found) return null
  const [day, year, month, number] = found
  const isInMonth = Number(number) >= 1 && Number(number) <= daysIn(Number(year), Number(month))
  return isInMonth ? day : null
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return isLeap ? 29 : 28
}
