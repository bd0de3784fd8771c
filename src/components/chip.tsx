import type { ReactNode } from 'react'
import styles from './chip.module.css'

interface Props {
  readonly tone?: 'neutral' | 'accent' | 'go' | 'limited' | 'hold'
  readonly children: ReactNode
}

/** A word or two that sort a thing; the word says it, the tone repeats it. */
export function Chip({ tone = 'neutral', children }: Props) {
  return <span className={`${styles.chip} ${styles[tone]}`}>{children}</span>
}
