import type { Safeguard } from '../library/safeguard'
import type { Risk } from '../questionnaire/vocabulary'

const known = new WeakMap<Safeguard, readonly (readonly [Risk, number])[]>()

/** The risks that a safeguard lowers with their strengths, listed once for each safeguard: this is asked most often. */
export function risksOf(safeguard: Safeguard): readonly (readonly [Risk, number])[] {
  const listed = known.get(safeguard)
  if (listed) return listed
  const risks = Object.entries(safeguard.risks) as [Risk, number][]
  known.set(safeguard, risks)
  return risks
}
