import { valuesIn } from '@/components/facet-choices'
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

/** Any number of values a facet; none chosen leaves all. */
export type Chosen = Readonly<Record<Facet, readonly FacetValue[]>>

/** Reads the choices from the address (`role=donor&role=regulator`); what is not in the list is not chosen. */
export function chosenIn(params: URLSearchParams): Chosen {
  return {
    principle: valuesIn(params, 'principle', FACETS.principle),
    role: valuesIn(params, 'role', FACETS.role),
    stage: valuesIn(params, 'stage', FACETS.stage),
    type: valuesIn(params, 'type', FACETS.type),
    risk: valuesIn(params, 'risk', FACETS.risk),
    kind: valuesIn(params, 'kind', FACETS.kind),
  }
}

export const countChosen = (chosen: Chosen): number =>
  FACET_NAMES.reduce((sum, facet) => sum + chosen[facet].length, 0)

/** What fits one of the chosen values in every facet. */
export function narrow(entries: readonly Entry[], chosen: Chosen): readonly Entry[] {
  return entries.filter(({ safeguard }) => FACET_NAMES.every((facet) => isIn(safeguard, chosen, facet)))
}

/** How many a value alone of its facet would leave, the choices in the other facets kept. */
export function countsOf(
  entries: readonly Entry[],
  chosen: Chosen,
  facet: Facet,
): ReadonlyMap<FacetValue, number> {
  const others = narrow(entries, { ...chosen, [facet]: [] })
  return new Map(
    FACETS[facet].map((value) => [value, narrow(others, { ...chosen, [facet]: [value] }).length]),
  )
}

function isIn(safeguard: Safeguard, chosen: Chosen, facet: Facet): boolean {
  const isChosen = (value: FacetValue): boolean => chosen[facet].includes(value)
  if (chosen[facet].length === 0) return true
  switch (facet) {
    case 'principle':
      return isChosen(safeguard.principle)
    case 'kind':
      return isChosen(safeguard.kind)
    case 'type':
      return safeguard.dpiTypes.some(isChosen)
    case 'risk':
      return RISKS.some((risk) => risk in safeguard.risks && isChosen(risk))
    // A role and a stage chosen together mean an action of that role at that stage.
    case 'role':
    case 'stage':
      return safeguard.actions.some(
        (action) => isAny(chosen.role, [action.role]) && isAny(chosen.stage, action.stages),
      )
  }
}

const isAny = (chosen: readonly FacetValue[], own: readonly FacetValue[]): boolean =>
  chosen.length === 0 || own.some((value) => chosen.includes(value))
