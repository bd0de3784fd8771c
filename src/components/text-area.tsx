import type { TextareaHTMLAttributes } from 'react'
import { Field, type FieldProps } from './field'
import styles from './field.module.css'
import { LONGEST_TEXT, useFullWords } from './use-full-words'

interface Props extends FieldProps, Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'onChange' | 'value'> {
  readonly value: string
  readonly onChange: (value: string) => void
}

export function TextArea(props: Props) {
  const {
    label,
    hint,
    error,
    isLarge = false,
    value,
    onChange,
    rows = 3,
    maxLength = LONGEST_TEXT,
    ...rest
  } = props
  const full = useFullWords(value, maxLength)
  return (
    <Field label={label} hint={hint} error={error ?? full} isLarge={isLarge}>
      {({ id, describedBy }) => (
        <textarea
          {...rest}
          id={id}
          rows={rows}
          maxLength={maxLength}
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
