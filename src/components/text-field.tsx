import type { InputHTMLAttributes } from 'react'
import { Field, type FieldProps } from './field'
import styles from './field.module.css'

interface Props extends FieldProps, Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value'> {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly isShort?: boolean
}

export function TextField({
  label,
  hint,
  error,
  isLarge = false,
  value,
  onChange,
  isShort = false,
  type = 'text',
  ...rest
}: Props) {
  return (
    <Field label={label} hint={hint} error={error} isLarge={isLarge}>
      {({ id, describedBy }) => (
        <input
          {...rest}
          id={id}
          type={type}
          className={isShort ? `${styles.input} ${styles.short}` : styles.input}
          dir={rest.dir ?? 'auto'}
          aria-describedby={describedBy}
          aria-invalid={error === undefined ? undefined : true}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}
