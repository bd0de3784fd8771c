import { CheckList } from './check-list'
import { Details } from './details'

export interface FacetField {
  readonly id: string
  readonly name: string
  /** What stands on the fold: the name, and how many of its values are chosen. */
  readonly summary: string
  readonly isOpenAtFirst: boolean
  readonly checks: readonly { readonly id: string; readonly label: string }[]
  readonly chosen: readonly string[]
}

interface Props {
  readonly facets: readonly FacetField[]
  readonly onToggle: (facet: string, value: string) => void
}

/** Any number of choices a facet, each facet in a fold of its own. */
export function FacetFields({ facets, onToggle }: Props) {
  return facets.map(({ id, name, summary, isOpenAtFirst, checks, chosen }) => (
    <Details key={id} summary={summary} isOpenAtFirst={isOpenAtFirst}>
      <CheckList label={name} checks={checks} chosen={chosen} onToggle={(value) => onToggle(id, value)} />
    </Details>
  ))
}
