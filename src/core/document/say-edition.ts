import type { Instrument } from '../library/library'
import type { Words } from './words'

/** The edition of a law or standard in the reader's words; one that is figures alone is set apart as its page asks. */
export function sayEdition(
  { say }: Words,
  { year, edition }: Instrument,
  setApart: (figures: string) => string,
): string {
  if (edition === undefined) return setApart(year)
  return say(`taxonomy:editions.${edition.kind}`, { year, later: edition.year ?? '' })
}
