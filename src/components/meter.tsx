import { Fill } from './fill'
import styles from './meter.module.css'

interface Props {
  /** The whole message in words; the bar only repeats it. */
  readonly label: string
  /** 0 to 1. */
  readonly share: number
  readonly tone?: 'accent' | 'rs' | 'ri' | 'sv'
}

export function Meter({ label, share, tone = 'accent' }: Props) {
  const percent = Math.round(Math.min(1, Math.max(0, share)) * 100)
  return (
    <span className={`${styles.meter} ${styles[tone]}`} role="img" aria-label={label}>
      <Fill percent={percent} />
    </span>
  )
}
