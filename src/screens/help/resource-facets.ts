import type { Chosen, FacetSet } from '@/components/facet-choices'
import { DPI_TYPES, PRINCIPLES, ROLES, STAGES } from '@/core/questionnaire/vocabulary'
import { REGIONS, type Resource, SORTS } from './resources'

const VALUES = {
  role: ROLES,
  stage: STAGES,
  type: DPI_TYPES,
  principle: PRINCIPLES,
  region: REGIONS,
  sort: SORTS,
} as const
export type Facet = keyof typeof VALUES
export type FacetValue = (typeof VALUES)[Facet][number]

/** What resources can be narrowed by. */
export const RESOURCE_FACETS: FacetSet<Resource, Facet, FacetValue> = {
  values: VALUES,
  names: ['role', 'stage', 'type', 'principle', 'region', 'sort'],
  openAtFirst: ['role', 'stage'],
  fits: isIn,
}

function isIn(resource: Resource, chosen: Chosen<Facet, FacetValue>, facet: Facet): boolean {
  const isChosen = (value: FacetValue): boolean => chosen[facet].includes(value)
  switch (facet) {
    case 'type':
      return resource.dpiTypes.some(isChosen)
    case 'principle':
      return resource.principles.some(isChosen)
    case 'region':
      return isChosen(resource.region)
    case 'sort':
      return isChosen(resource.sort)
    // A role and a stage chosen together mean a demand on that role at that stage.
    case 'role':
    case 'stage':
      return resource.moments.some(
        ({ role, stage }) => isAny(chosen.role, role) && isAny(chosen.stage, stage),
      )
  }
}

const isAny = (chosen: readonly FacetValue[], own: FacetValue): boolean =>
  chosen.length === 0 || chosen.includes(own)
