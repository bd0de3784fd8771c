import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon'
import styles from './notice.module.css'

export type NoticeTone = 'info' | 'warning' | 'error' | 'success'

const ICONS = { info: 'info', warning: 'warning', error: 'error', success: 'check' } satisfies Record<
  NoticeTone,
  IconName
>

interface Props {
  readonly tone: NoticeTone
  readonly title?: string
  readonly children: ReactNode
}

/** Something the reader should know now. Errors interrupt a screen reader; the rest waits its turn in a `Listener`. */
export function Notice({ tone, title, children }: Props) {
  return (
    <div className={`${styles.notice} ${styles[tone]}`} role={tone === 'error' ? 'alert' : undefined}>
      <span className={styles.mark}>
        <Icon name={ICONS[tone]} />
      </span>
      <div className={styles.words}>
        {title === undefined ? null : <strong className={styles.title}>{title}</strong>}
        {children}
      </div>
    </div>
  )
}
