import { useTranslation } from '@/i18n/use-translation'
import { countChosen, facetFields } from '@/components/facet-choices'
import { FacetTools } from '@/components/facet-tools'
import { TextField } from '@/components/text-field'
import type { Entry } from './entries'
import { LIBRARY_FACETS, type LibraryChosen } from './facets'
import { useFacetWords } from './use-facet-words'

interface Props {
  readonly entries: readonly Entry[]
  readonly typed: string
  readonly chosen: LibraryChosen
  readonly isNarrowed: boolean
  readonly onType: (words: string) => void
  readonly onTyped: () => void
  readonly onToggle: (facet: string, value: string) => void
  readonly onClear: () => void
}

/** The search field and the facets. */
export function LibraryTools(props: Props) {
  const { entries, typed, chosen, isNarrowed, onType, onTyped, onToggle, onClear } = props
  const { t } = useTranslation('pages')
  const words = useFacetWords()
  const count = countChosen(chosen)
  return (
    <FacetTools
      words={{
        narrow: count === 0 ? t('library.narrow') : t('library.narrowed', { count }),
        clear: t('library.clear'),
      }}
      facets={facetFields(LIBRARY_FACETS, entries, chosen, words)}
      isNarrowed={isNarrowed}
      onToggle={onToggle}
      onClear={onClear}
    >
      <TextField
        label={t('library.find')}
        hint={t('library.findHint')}
        type="search"
        autoComplete="off"
        value={typed}
        onChange={onType}
        onBlur={onTyped}
      />
    </FacetTools>
  )
}
