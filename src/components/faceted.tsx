import type { ReactNode } from 'react'
import styles from './faceted.module.css'

interface Props {
  readonly tools: ReactNode
  /** How many there are, told to those who listen. */
  readonly status: string
  readonly chosen: ReactNode
  readonly children: ReactNode
}

/** A list beside what narrows it; below it on a phone. */
export function Faceted({ tools, status, chosen, children }: Props) {
  return (
    <div className={styles.columns}>
      {tools}
      <div className={styles.results}>
        <div className={styles.status}>
          <p role="status" tabIndex={-1}>
            {status}
          </p>
          {chosen}
        </div>
        {children}
      </div>
    </div>
  )
}
