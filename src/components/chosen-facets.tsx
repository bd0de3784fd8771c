import { Button } from './button'
import type { ChosenLine } from './facet-choices'
import styles from './faceted.module.css'
import { Icon } from './icon'

interface Props {
  readonly label: string
  readonly all: readonly ChosenLine[]
  readonly onToggle: (facet: string, value: string) => void
}

/** What narrows the list, in sight even where the choices are folded away; each can be taken back. */
export function ChosenFacets({ label: name, all, onToggle }: Props) {
  if (all.length === 0) return null
  return (
    <ul className={styles.chosen} aria-label={name}>
      {all.map(({ facet, value, label, takeAway }) => (
        <li key={`${facet} ${value}`}>
          <Button className={styles.chosenOne} aria-label={takeAway} onClick={() => onToggle(facet, value)}>
            {label}
            <Icon name="close" />
          </Button>
        </li>
      ))}
    </ul>
  )
}
