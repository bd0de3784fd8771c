import type { SectionInput } from '@/core/document/section'
import { typedDay } from '@/core/plan/typed-day'

/** A day as a reader writes it; what a file holds in its place stays as it is. */
export function dayWords({ words }: SectionInput, date: string): string {
  return typedDay(date) === null ? date : words.date(date)
}
