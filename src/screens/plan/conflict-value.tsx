import styles from './plan-header.module.css'

/** More would push what is to be decided, and the plan under it, out of sight. */
const MOST_CHARACTERS = 600
const MOST_LINES = 10

interface Props {
  readonly label: string
  readonly text: string
}

/** What one side of a field in question says. Long notes stand whole in a box that scrolls, by the keyboard too. */
export function ConflictValue({ label, text }: Props) {
  const isLong = text.length > MOST_CHARACTERS || text.split('\n').length > MOST_LINES
  if (!isLong) return <bdi>{text}</bdi>
  return (
    <div className={styles.long} role="region" tabIndex={0} aria-label={label}>
      <bdi>{text}</bdi>
    </div>
  )
}
