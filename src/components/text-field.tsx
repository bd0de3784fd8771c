import type { InputHTMLAttributes } from 'react'
import { Field, type FieldProps } from './field'
import styles from './field.module.css'
import { LONGEST_TEXT, useFullWords } from './use-full-words'

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
  maxLength = LONGEST_TEXT,
  ...rest
}: Props) {
  const full = useFullWords(value, maxLength)
  return (
    <Field label={label} hint={hint} error={error ?? full} isLarge={isLarge}>
      {({ id, describedBy }) => (
        <input
          {...rest}
          id={id}
          type={type}
          maxLength={maxLength}
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
