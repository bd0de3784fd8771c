import type { ReactNode } from 'react'
import styles from './listener.module.css'

/**
 * Where a notice will come while the page stands. It is there before: what comes into the page together with its words
 * is not read out. When part of a notice changes, only that part is read again.
 */
export function Listener({ children }: { readonly children: ReactNode }) {
  return (
    <div role="status" aria-atomic={false} className={styles.listener}>
      {children}
    </div>
  )
}
