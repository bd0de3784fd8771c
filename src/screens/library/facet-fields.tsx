import { useTranslation } from 'react-i18next'
import { CheckList } from '@/components/check-list'
import { Details } from '@/components/details'
import { type Chosen, countsOf, type Facet, FACET_NAMES, FACETS } from './facets'
import { useFacetLabel } from './use-facet-label'
import type { Entry } from './entries'

interface Props {
  readonly entries: readonly Entry[]
  readonly chosen: Chosen
  readonly onToggle: (facet: Facet, value: string) => void
}

/** These stand open: the two that most people begin with. */
const OPEN_AT_FIRST: readonly Facet[] = ['role', 'stage']

/** Any number of choices a facet; each value says how many it would leave. */
export function FacetFields({ entries, chosen, onToggle }: Props) {
  const { t } = useTranslation('pages')
  const labelOf = useFacetLabel()
  return FACET_NAMES.map((facet) => {
    const counts = countsOf(entries, chosen, facet)
    const name = t(`library.facets.${facet}`)
    const count = chosen[facet].length
    return (
      <Details
        key={facet}
        summary={count === 0 ? name : t('library.option', { label: name, count })}
        isOpenAtFirst={OPEN_AT_FIRST.includes(facet) || count > 0}
      >
        <CheckList
          legend={name}
          checks={FACETS[facet].map((value) => ({
            id: value,
            label: t('library.option', { label: labelOf(facet, value), count: counts.get(value) ?? 0 }),
          }))}
          chosen={chosen[facet]}
          onToggle={(value) => onToggle(facet, value)}
        />
      </Details>
    )
  })
}
