import { type ReactNode, useState } from 'react'
import styles from './details.module.css'

interface Props {
  readonly summary: ReactNode
  readonly children: ReactNode
  readonly isOpenAtFirst?: boolean
}

export function Details({ summary, children, isOpenAtFirst = false }: Props) {
  // Afterwards it is the reader's: nothing that is filled in or emptied inside folds it under their hands.
  const [isOpen] = useState(isOpenAtFirst)
  return (
    <details className={styles.details} open={isOpen}>
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.inside}>{children}</div>
    </details>
  )
}
