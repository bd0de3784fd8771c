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

export type Chosen = Readonly<Record<Facet, FacetValue | null>>

export function chosenIn(params: URLSearchParams): Chosen {
  const valueOf = (facet: Facet): FacetValue | null =>
    FACETS[facet].find((value) => value === params.get(facet)) ?? null
  return {
    role: valueOf('role'),
    stage: valueOf('stage'),
    type: valueOf('type'),
    principle: valueOf('principle'),
    region: valueOf('region'),
    sort: valueOf('sort'),
  }
}

export function narrow(resources: readonly Resource[], chosen: Chosen): readonly Resource[] {
  return resources.filter((resource) => FACET_NAMES.every((facet) => isIn(resource, chosen, facet)))
}

/** How many would be left with each value of a facet, the other choices kept. */
export function countOf(
  resources: readonly Resource[],
  chosen: Chosen,
  facet: Facet,
  value: FacetValue,
): number {
  return narrow(resources, { ...chosen, [facet]: value }).length
}

function isIn(resource: Resource, chosen: Chosen, facet: Facet): boolean {
  const value = chosen[facet]
  if (value === null) return true
  switch (facet) {
    case 'type':
      return resource.dpiTypes.some((type) => type === value)
    case 'principle':
      return resource.principles.some((principle) => principle === value)
    case 'region':
      return resource.region === value
    case 'sort':
      return resource.sort === value
    case 'role':
    case 'stage':
      return resource.moments.some(
        ({ role, stage }) =>
          (chosen.role === null || role === chosen.role) && (chosen.stage === null || stage === chosen.stage),
      )
  }
}
