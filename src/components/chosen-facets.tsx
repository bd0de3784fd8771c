import { useRef } from 'react'
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
  const list = useRef<HTMLUListElement>(null)
  if (all.length === 0) return null
  /** The button goes with its choice: on to the next one, and from the last to how many are found now. */
  function takeAway(at: number, { facet, value }: ChosenLine): void {
    const buttons = list.current?.querySelectorAll('button') ?? []
    const next = buttons[at + 1] ?? buttons[at - 1] ?? list.current?.previousElementSibling
    if (next instanceof HTMLElement) next.focus()
    onToggle(facet, value)
  }
  return (
    <ul className={styles.chosen} aria-label={name} ref={list}>
      {all.map((line, index) => (
        <li key={`${line.facet} ${line.value}`}>
          <Button
            className={styles.chosenOne}
            aria-label={line.takeAway}
            onClick={() => takeAway(index, line)}
          >
            {line.label}
            <Icon name="close" />
          </Button>
        </li>
      ))}
    </ul>
  )
}
