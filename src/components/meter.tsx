import { Fill } from './fill'
import styles from './meter.module.css'

interface Props {
  /** The whole message in words, where it stands nowhere beside the bar. */
  readonly label?: string
  /** 0 to 1. */
  readonly share: number
}

export function Meter({ label, share }: Props) {
  const percent = Math.round(Math.min(1, Math.max(0, share)) * 100)
  return (
    <span className={styles.meter} role={label && 'img'} aria-label={label}>
      <Fill percent={percent} />
    </span>
  )
}
