import { type ReactNode, useId } from 'react'
import styles from './field-group.module.css'

interface Props {
  readonly legend: string
  readonly hint?: string | undefined
  /** A question of its own on the page, in the large type of headings. */
  readonly isLarge?: boolean
  readonly children: ReactNode
}

/** Fields that answer one question together. */
export function FieldGroup({ legend, hint, isLarge = false, children }: Props) {
  const id = useId()
  return (
    <fieldset className={styles.group} aria-describedby={hint === undefined ? undefined : id}>
      <legend className={isLarge ? `${styles.legend} ${styles.large}` : styles.legend}>{legend}</legend>
      {hint === undefined ? null : (
        <p className={styles.hint} id={id}>
          {hint}
        </p>
      )}
      {children}
    </fieldset>
  )
}
