import { type ReactNode, useId } from 'react'
import { PageTitle } from './page-title'
import styles from './field-group.module.css'

/** How a group's question is set: among other fields, as a question of its own, or as what its whole page asks. */
export type LegendSize = 'field' | 'question' | 'page'

interface Props {
  readonly legend: string
  readonly hint?: string | undefined
  readonly size?: LegendSize
  readonly children: ReactNode
}

/** Fields that answer one question together. */
export function FieldGroup({ legend, hint, size = 'field', children }: Props) {
  const id = useId()
  return (
    <fieldset className={styles.group} aria-describedby={hint === undefined ? undefined : id}>
      <legend className={`${styles.legend} ${styles[size]}`}>
        {size === 'page' ? <PageTitle title={legend} /> : legend}
      </legend>
      {hint === undefined ? null : (
        <p className={styles.hint} id={id}>
          {hint}
        </p>
      )}
      {children}
    </fieldset>
  )
}
