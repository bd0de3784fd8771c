import styles from './skeleton.module.css'

interface Props {
  /** What is being waited for, in words. */
  readonly label: string
  readonly lines?: number
}

/** Stands in for content on its way. Invisible for the first moment, so that quick loads do not flicker. */
export function Skeleton({ label, lines = 3 }: Props) {
  return (
    <div className={styles.skeleton} role="status" data-waiting>
      <span className={styles.label}>{label}</span>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className={styles.line} aria-hidden="true" />
      ))}
    </div>
  )
}
