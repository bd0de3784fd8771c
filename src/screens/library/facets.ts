import type { Chosen, FacetSet } from '@/components/facet-choices'
import { KINDS } from '@/core/library/kinds'
import type { Safeguard } from '@/core/library/safeguard'
import { DPI_TYPES, PRINCIPLES, RISKS, ROLES, STAGES } from '@/core/questionnaire/vocabulary'
import type { Entry } from './entries'

const VALUES = {
  principle: PRINCIPLES,
  role: ROLES,
  stage: STAGES,
  type: DPI_TYPES,
  risk: RISKS,
  kind: KINDS,
} as const
export type Facet = keyof typeof VALUES
export type FacetValue = (typeof VALUES)[Facet][number]
export type LibraryChosen = Chosen<Facet, FacetValue>

/** What the library can be narrowed by: who, when and what for come before the codes. */
export const LIBRARY_FACETS: FacetSet<Entry, Facet, FacetValue> = {
  values: VALUES,
  names: ['role', 'stage', 'type', 'risk', 'principle', 'kind'],
  openAtFirst: ['role', 'stage'],
  fits: ({ safeguard }, chosen, facet) => isIn(safeguard, chosen, facet),
}

function isIn(safeguard: Safeguard, chosen: LibraryChosen, facet: Facet): boolean {
  const isChosen = (value: FacetValue): boolean => chosen[facet].includes(value)
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
