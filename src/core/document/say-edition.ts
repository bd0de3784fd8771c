import type { Instrument } from '../library/library'
import type { Words } from './words'

/** The edition of a law or standard in the reader's words; those of figures alone are set apart as their page asks. */
export function sayEdition(
  { say }: Pick<Words, 'say'>,
  { year, edition }: Instrument,
  setApart: (figures: string) => string,
): string {
  if (edition === undefined) return year.split('; ').map(setApart).join(say('document:separator'))
  return say(`taxonomy:editions.${edition.kind}`, { year, later: edition.year ?? '' })
}
