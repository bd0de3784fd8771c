import { useTranslation } from 'react-i18next'
import { Button } from '@/components/button'
import { Icon } from '@/components/icon'
import { type Chosen, type Facet, FACET_NAMES } from './facets'
import styles from './library-screen.module.css'
import { useFacetLabel } from './use-facet-label'

interface Props {
  readonly chosen: Chosen
  readonly onToggle: (facet: Facet, value: string) => void
}

/** What narrows the list, in sight even where the choices are folded away; each can be taken back. */
export function ChosenFacets({ chosen, onToggle }: Props) {
  const { t } = useTranslation('pages')
  const labelOf = useFacetLabel()
  const all = FACET_NAMES.flatMap((facet) => chosen[facet].map((value) => ({ facet, value })))
  if (all.length === 0) return null
  return (
    <ul className={styles.chosen} aria-label={t('library.chosen')}>
      {all.map(({ facet, value }) => {
        const label = labelOf(facet, value)
        return (
          <li key={`${facet} ${value}`}>
            <Button
              className={styles.chosenOne}
              aria-label={t('library.takeAway', { label })}
              onClick={() => onToggle(facet, value)}
            >
              {label}
              <Icon name="close" />
            </Button>
          </li>
        )
      })}
    </ul>
  )
}
