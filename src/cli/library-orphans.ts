import { canMatch } from '@/core/library/can-match'
import type { Instrument, Library } from '@/core/library/library'
import { conditionsOf } from '@/core/library/read-library'
import type { Safeguard } from '@/core/library/safeguard'

/** What stands in the library and reaches no plan, or not every plan it was meant for. */
export interface Orphans {
  /** Ids of instruments that no safeguard cites. */
  readonly instruments: readonly string[]
  /** Conditions that no answers fulfil. */
  readonly conditions: readonly string[]
  /** Prerequisites for other DPI types: they stand in a plan for both types only. */
  readonly prerequisitesElsewhere: readonly string[]
}

export function findOrphans(library: Library, instruments: readonly Instrument[]): Orphans {
  const { safeguards } = library
  const cited = new Set(safeguards.flatMap((safeguard) => safeguard.instruments))
  return {
    instruments: instruments.map(({ id }) => id).filter((id) => !cited.has(id)),
    conditions: safeguards.flatMap((safeguard) => deadConditions(safeguard, library)),
    prerequisitesElsewhere: safeguards.flatMap((safeguard) => prerequisitesElsewhere(safeguard, safeguards)),
  }
}

/** A condition counts as dead too where it contradicts the safeguard's own `appliesWhen`. */
function deadConditions(safeguard: Safeguard, { questionnaire }: Library): readonly string[] {
  const own = safeguard.appliesWhen ? [safeguard.appliesWhen] : []
  return conditionsOf(safeguard)
    .filter(([, condition]) => !canMatch([...own, condition], questionnaire))
    .map(([field]) => `${safeguard.id} › ${field}`)
}

function prerequisitesElsewhere(safeguard: Safeguard, safeguards: readonly Safeguard[]): readonly string[] {
  return safeguard.dependsOn
    .filter(({ id }) => {
      const needed = safeguards.find((each) => each.id === id)
      return needed && !needed.dpiTypes.some((type) => safeguard.dpiTypes.includes(type))
    })
    .map(({ id }) => `${safeguard.id} › dependsOn › ${id}`)
}
