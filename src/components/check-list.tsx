import styles from './check-list.module.css'

interface Check {
  readonly id: string
  readonly label: string
}

interface Props {
  readonly label: string
  readonly checks: readonly Check[]
  readonly chosen: readonly string[]
  readonly onToggle: (id: string) => void
}

/** Boxes in close lines, any number of them ticked; what they are about is shown by what surrounds them. */
export function CheckList({ label: name, checks, chosen, onToggle }: Props) {
  return (
    <fieldset className={styles.list} aria-label={name}>
      {checks.map(({ id, label }) => (
        <label key={id} className={styles.line}>
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => onToggle(id)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}
