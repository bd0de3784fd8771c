import { useTranslation } from 'react-i18next'
import { SelectField } from '@/components/select-field'
import { type Chosen, countsOf, type Facet, FACET_NAMES, FACETS, type FacetValue } from './facets'
import { useFacetLabel } from './use-facet-label'
import type { Entry } from './entries'

interface Props {
  readonly entries: readonly Entry[]
  readonly chosen: Chosen
  readonly onChoose: (facet: Facet, value: string) => void
}

/** One choice a facet; each value says how many it would leave. */
export function FacetFields({ entries, chosen, onChoose }: Props) {
  const { t } = useTranslation('pages')
  const labelOf = useFacetLabel()
  return FACET_NAMES.map((facet) => {
    const counts = countsOf(entries, chosen, facet)
    const option = (value: FacetValue) => ({
      value,
      label: t('library.option', { label: labelOf(facet, value), count: counts.get(value) ?? 0 }),
    })
    return (
      <SelectField
        key={facet}
        label={t(`library.facets.${facet}`)}
        value={chosen[facet] ?? ''}
        onChange={(value) => onChoose(facet, value)}
        options={[{ value: '', label: t('library.any') }, ...FACETS[facet].map(option)]}
      />
    )
  })
}
