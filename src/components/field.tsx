import { type ReactNode, useId } from 'react'
import { Icon } from './icon'
import styles from './field.module.css'

export interface FieldProps {
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  /** A question of its own on the page, in the large type of headings. */
  readonly isLarge?: boolean
}

interface Props extends FieldProps {
  readonly children: (ids: { id: string; describedBy: string | undefined }) => ReactNode
}

/** A label, what helps to fill the field, the field, and what is wrong with it. */
export function Field({ label, hint, error, isLarge = false, children }: Props) {
  const id = useId()
  const hintId = hint === undefined ? undefined : `${id}-hint`
  const errorId = error === undefined ? undefined : `${id}-error`
  const describedBy = [hintId, errorId].filter(Boolean).join(' ') || undefined
  return (
    <div className={styles.field}>
      <label className={isLarge ? `${styles.label} ${styles.large}` : styles.label} htmlFor={id}>
        {label}
      </label>
      {hint === undefined ? null : (
        <p className={styles.hint} id={hintId}>
          {hint}
        </p>
      )}
      {children({ id, describedBy })}
      {error === undefined ? null : (
        <p className={styles.error} id={errorId} role="alert">
          <Icon name="error" /> {error}
        </p>
      )}
    </div>
  )
}
