import type { TextareaHTMLAttributes } from 'react'
import { Field, type FieldProps } from './field'
import styles from './field.module.css'

interface Props extends FieldProps, Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'onChange' | 'value'> {
  readonly value: string
  readonly onChange: (value: string) => void
}

export function TextArea({ label, hint, error, isLarge = false, value, onChange, rows = 3, ...rest }: Props) {
  return (
    <Field label={label} hint={hint} error={error} isLarge={isLarge}>
      {({ id, describedBy }) => (
        <textarea
          {...rest}
          id={id}
          rows={rows}
          dir={rest.dir ?? 'auto'}
          className={styles.input}
          aria-describedby={describedBy}
          aria-invalid={error === undefined ? undefined : true}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}
