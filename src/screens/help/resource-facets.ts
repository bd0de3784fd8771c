import { valuesIn } from '@/components/facet-choices'
import { DPI_TYPES, PRINCIPLES, ROLES, STAGES } from '@/core/questionnaire/vocabulary'
import { REGIONS, type Resource, SORTS } from './resources'

/** What resources can be narrowed by, each with its values in order. */
export const FACETS = {
  role: ROLES,
  stage: STAGES,
  type: DPI_TYPES,
  principle: PRINCIPLES,
  region: REGIONS,
  sort: SORTS,
} as const
export type Facet = keyof typeof FACETS
export type FacetValue = (typeof FACETS)[Facet][number]
export const FACET_NAMES = [
  'role',
  'stage',
  'type',
  'principle',
  'region',
  'sort',
] as const satisfies readonly Facet[]

/** Any number of values a facet; none chosen leaves all. */
export type Chosen = Readonly<Record<Facet, readonly FacetValue[]>>

/** Reads the choices from the address (`region=africa&region=asia`); what is not in the list is not chosen. */
export function chosenIn(params: URLSearchParams): Chosen {
  return {
    role: valuesIn(params, 'role', FACETS.role),
    stage: valuesIn(params, 'stage', FACETS.stage),
    type: valuesIn(params, 'type', FACETS.type),
    principle: valuesIn(params, 'principle', FACETS.principle),
    region: valuesIn(params, 'region', FACETS.region),
    sort: valuesIn(params, 'sort', FACETS.sort),
  }
}

export const countChosen = (chosen: Chosen): number =>
  FACET_NAMES.reduce((sum, facet) => sum + chosen[facet].length, 0)

/** What fits one of the chosen values in every facet. */
export function narrow(resources: readonly Resource[], chosen: Chosen): readonly Resource[] {
  return resources.filter((resource) => FACET_NAMES.every((facet) => isIn(resource, chosen, facet)))
}

/** How many a value alone of its facet would leave, the choices in the other facets kept. */
export function countsOf(
  resources: readonly Resource[],
  chosen: Chosen,
  facet: Facet,
): ReadonlyMap<FacetValue, number> {
  const others = narrow(resources, { ...chosen, [facet]: [] })
  return new Map(
    FACETS[facet].map((value) => [value, narrow(others, { ...chosen, [facet]: [value] }).length]),
  )
}

function isIn(resource: Resource, chosen: Chosen, facet: Facet): boolean {
  const isChosen = (value: FacetValue): boolean => chosen[facet].length === 0 || chosen[facet].includes(value)
  switch (facet) {
    case 'type':
      return chosen.type.length === 0 || resource.dpiTypes.some(isChosen)
    case 'principle':
      return chosen.principle.length === 0 || resource.principles.some(isChosen)
    case 'region':
      return isChosen(resource.region)
    case 'sort':
      return isChosen(resource.sort)
    // A role and a stage chosen together mean a demand on that role at that stage.
    case 'role':
    case 'stage':
      return (
        chosen[facet].length === 0 ||
        resource.moments.some(({ role, stage }) => isAny(chosen.role, role) && isAny(chosen.stage, stage))
      )
  }
}

const isAny = (chosen: readonly FacetValue[], own: FacetValue): boolean =>
  chosen.length === 0 || chosen.includes(own)
