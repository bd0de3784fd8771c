import { KINDS } from '@/core/library/kinds'
import type { Safeguard } from '@/core/library/safeguard'
import { DPI_TYPES, PRINCIPLES, RISKS, ROLES, STAGES } from '@/core/questionnaire/vocabulary'
import type { Entry } from './entries'

/** What the library can be narrowed by, each with its values in order. */
export const FACETS = {
  principle: PRINCIPLES,
  role: ROLES,
  stage: STAGES,
  type: DPI_TYPES,
  risk: RISKS,
  kind: KINDS,
} as const
export type Facet = keyof typeof FACETS
export type FacetValue = (typeof FACETS)[Facet][number]
/** In the order in which they are offered: who, when and what for come before the codes. */
export const FACET_NAMES = [
  'role',
  'stage',
  'type',
  'risk',
  'principle',
  'kind',
] as const satisfies readonly Facet[]

export type Chosen = Readonly<Record<Facet, FacetValue | null>>

/** Reads the choices from the address; what is not in the list counts as not chosen. */
export function chosenIn(params: URLSearchParams): Chosen {
  const valueOf = (facet: Facet): FacetValue | null =>
    FACETS[facet].find((value) => value === params.get(facet)) ?? null
  return {
    principle: valueOf('principle'),
    role: valueOf('role'),
    stage: valueOf('stage'),
    type: valueOf('type'),
    risk: valueOf('risk'),
    kind: valueOf('kind'),
  }
}

export function narrow(entries: readonly Entry[], chosen: Chosen): readonly Entry[] {
  return entries.filter(({ safeguard }) => FACET_NAMES.every((facet) => isIn(safeguard, chosen, facet)))
}

/** How many would be left with each value of a facet, the other choices kept. */
export function countsOf(
  entries: readonly Entry[],
  chosen: Chosen,
  facet: Facet,
): ReadonlyMap<FacetValue, number> {
  const others = narrow(entries, { ...chosen, [facet]: null })
  return new Map(FACETS[facet].map((value) => [value, narrow(others, { ...chosen, [facet]: value }).length]))
}

function isIn(safeguard: Safeguard, chosen: Chosen, facet: Facet): boolean {
  const value = chosen[facet]
  if (value === null) return true
  switch (facet) {
    case 'principle':
      return safeguard.principle === value
    case 'kind':
      return safeguard.kind === value
    case 'type':
      return safeguard.dpiTypes.some((type) => type === value)
    case 'risk':
      return value in safeguard.risks
    // A role and a stage chosen together mean an action of that role at that stage.
    case 'role':
    case 'stage':
      return safeguard.actions.some(
        (action) =>
          (chosen.role === null || action.role === chosen.role) &&
          (chosen.stage === null || action.stages.some((stage) => stage === chosen.stage)),
      )
  }
}
