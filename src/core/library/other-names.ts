import type { AlsoCalled } from './library'
import type { Language } from '../questionnaire/vocabulary'

/** What else a safeguard is searched for: its own other names, and those of what it belongs to. */
export interface OtherNames {
  readonly own: readonly string[]
  readonly shared: readonly string[]
}

/** By its id: laws and lenders say “grievance” where the library says “complaint”, and in English wherever they are. */
export function otherNames(
  called: readonly AlsoCalled[],
  language: Language,
): (safeguard: string) => OtherNames {
  const wordsOf = ({ words }: AlsoCalled): readonly string[] => [
    ...new Set([...words[language], ...words.en]),
  ]
  return (safeguard) => ({
    own: called.filter(({ safeguards }) => safeguards[0] === safeguard).flatMap(wordsOf),
    shared: called.filter(({ safeguards }) => safeguards.indexOf(safeguard) > 0).flatMap(wordsOf),
  })
}
