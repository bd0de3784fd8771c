import { type ReactNode, useId, useState } from 'react'
import styles from './details.module.css'

interface Props {
  readonly summary: ReactNode
  readonly children: ReactNode
  readonly isOpenAtFirst?: boolean
  /** The id of what it is about: where many folds have the same words, their names tell them apart. */
  readonly about?: string
  readonly onOpened?: () => void
}

export function Details({ summary, children, isOpenAtFirst = false, about, onOpened }: Props) {
  const id = useId()
  // Afterwards it is the reader's: nothing that is filled in or emptied inside folds it under their hands.
  const [isOpen] = useState(isOpenAtFirst)
  return (
    <details
      className={styles.details}
      open={isOpen}
      onToggle={({ currentTarget }) => currentTarget.open && onOpened?.()}
    >
      {/* With a name from elsewhere, Chromium would read its own words once more as a description. */}
      <summary
        className={styles.summary}
        id={id}
        {...(about && { 'aria-labelledby': `${id} ${about}`, 'aria-description': '' })}
      >
        {summary}
      </summary>
      <div className={styles.inside}>{children}</div>
    </details>
  )
}
