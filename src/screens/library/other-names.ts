import type { AlsoCalled } from '@/core/library/library'
import type { Language } from '@/core/questionnaire/vocabulary'

/** What else a safeguard is searched for: its own other names, and those of what it belongs to. */
export interface OtherNames {
  readonly own: readonly string[]
  readonly shared: readonly string[]
}

/** By the id of each safeguard: laws and lenders say “grievance” where the library says “complaint”. */
export function otherNames(
  called: readonly AlsoCalled[],
  language: Language,
): (safeguard: string) => OtherNames {
  return (safeguard) => ({
    own: called
      .filter(({ safeguards }) => safeguards[0] === safeguard)
      .flatMap(({ words }) => words[language]),
    shared: called
      .filter(({ safeguards }) => safeguards.indexOf(safeguard) > 0)
      .flatMap(({ words }) => words[language]),
  })
}
