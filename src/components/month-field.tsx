import { useState } from 'react'
import { latinDigits } from '@/i18n/latin-digits'
import { useTranslation } from '@/i18n/use-translation'
import { localeOf } from '@/i18n/languages'
import { readMonth } from '@/i18n/read-month'
import { Field, type FieldProps } from './field'
import styles from './field.module.css'

const MONTH = /^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/

interface Props extends FieldProps {
  /** `2027-09`, or empty. */
  readonly value: string
  /** Called with a whole month or with nothing, never with half a one. */
  readonly onChange: (value: string) => void
  /** What was typed here before and is no month. */
  readonly refused?: string | null
  /** What is typed and no month, at each change of it; null once it is one, or empty. */
  readonly onRefused?: (text: string | null) => void
}

/** The browser's month picker; where there is none it is a text field, so half-typed months wait here. */
export function MonthField(props: Props) {
  const { label, hint, error, isLarge = false, value, onChange, refused = null, onRefused } = props
  const { t, i18n } = useTranslation()
  const [draft, setDraft] = useState(refused)
  const [isTouched, setIsTouched] = useState(refused !== null)
  const [isHalf, setIsHalf] = useState(false)
  const isWrong = draft !== null && isTouched
  const shownError = error ?? fault()

  function fault(): string | undefined {
    if (isHalf) return t('components.half')
    return isWrong ? t('components.monthPattern') : undefined
  }

  function type(typed: string): void {
    const latin = latinDigits(typed)
    const text = MONTH.test(latin) ? latin : typed
    const isWhole = text === '' || MONTH.test(text)
    setDraft(isWhole ? null : text)
    onRefused?.(isWhole ? null : text)
    setIsTouched(false)
    setIsHalf(false)
    if (isWhole && text !== value) onChange(text)
  }

  /** Only when it is left: of `2027-12` the beginning is January. */
  function leave(): void {
    setIsTouched(true)
    const month = draft === null ? null : readMonth(draft, localeOf(i18n.language))
    if (month === null) return
    setDraft(null)
    onRefused?.(null)
    if (month !== value) onChange(month)
  }

  return (
    <Field label={label} hint={hint} error={shownError} isLarge={isLarge}>
      {({ id, describedBy }) => (
        <input
          id={id}
          type="month"
          min="1990-01"
          max="2199-12"
          className={`${styles.input} ${styles.short}`}
          placeholder={t('components.monthPlaceholder')}
          dir={hasPicker() ? undefined : 'ltr'}
          title={hasPicker() ? undefined : t('components.monthPattern')}
          aria-describedby={describedBy}
          aria-invalid={shownError === undefined ? undefined : true}
          value={draft ?? value}
          onChange={(event) => type(event.target.value)}
          onBlur={(event) => {
            leave()
            // A month without its year: the picker shows it and hands out nothing.
            setIsHalf(event.currentTarget.validity.badInput)
          }}
        />
      )}
    </Field>
  )
}

let isPicker: boolean | null = null

/** A picker has fields for month and year; how to write both in one is said only where it is text. */
function hasPicker(): boolean {
  isPicker ??= Object.assign(document.createElement('input'), { type: 'month' }).type === 'month'
  return isPicker
}
