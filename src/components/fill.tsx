import type { CSSProperties } from 'react'
import styles from './fill.module.css'

/** The filled part of a bar, in the tone that its parent sets; `percent` from 0 to 100. */
export function Fill({ percent }: { readonly percent: number }) {
  return (
    <span className={styles.clip}>
      <span className={styles.fill} style={{ '--filled': `${percent}%` } as CSSProperties} />
    </span>
  )
}
