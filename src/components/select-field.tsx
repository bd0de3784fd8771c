import { Field, type FieldProps } from './field'
import styles from './field.module.css'

interface Props extends FieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly isShort?: boolean
}

export function SelectField({
  label,
  hint,
  error,
  isLarge = false,
  value,
  onChange,
  options,
  isShort = false,
}: Props) {
  return (
    <Field label={label} hint={hint} error={error} isLarge={isLarge}>
      {({ id, describedBy }) => (
        <select
          id={id}
          className={isShort ? `${styles.input} ${styles.short}` : styles.input}
          aria-describedby={describedBy}
          aria-invalid={error === undefined ? undefined : true}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
