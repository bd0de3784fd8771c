import type { ReactNode } from 'react'
import styles from './details.module.css'

interface Props {
  readonly summary: ReactNode
  readonly children: ReactNode
  readonly isOpenAtFirst?: boolean
}

export function Details({ summary, children, isOpenAtFirst = false }: Props) {
  return (
    <details className={styles.details} open={isOpenAtFirst}>
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.inside}>{children}</div>
    </details>
  )
}
