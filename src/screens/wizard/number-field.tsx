import { useRef, useState } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { TextField } from '@/components/text-field'
import { readAmount } from '@/core/plan/amount'
import { latinDigits } from '@/i18n/latin-digits'
import { LANGUAGE_TABLE } from '@/i18n/languages'
import { useLanguage } from '@/state/preferences'

interface Props {
  readonly label: string
  readonly hint: string | undefined
  readonly value: number | null
  readonly range: readonly [number, number]
  /** What was typed here before and could not be kept. */
  readonly refused: string | null
  readonly onRefused: (text: string | null) => void
  readonly onChange: (value: number | undefined) => void
}

/** A whole number, typed with or without marks between the thousands; kept only where it is one. */
export function NumberField({ label, hint, value, range, refused, onRefused, onChange }: Props) {
  const { t } = useTranslation()
  const { locale } = LANGUAGE_TABLE[useLanguage()]
  const numbers = new Intl.NumberFormat(locale)
  const [draft, setDraft] = useState(refused)
  const [isLeft, setIsLeft] = useState(refused !== null)
  const before = useRef(value)
  const [least, most] = range
  const isRefused = (text: string): boolean => text.trim() !== '' && wholeNumber(text, range) === null
  const isWrong = draft !== null && isRefused(draft)

  function type(text: string): void {
    if (draft === null) before.current = value
    setDraft(text)
    setIsLeft(false)
    onRefused(isRefused(text) ? text : null)
    // What cannot be kept gives way to what stood before it was typed, not to its first figure: of 99 not to 9.
    const number = text.trim() === '' ? null : (wholeNumber(text, range) ?? before.current)
    if (number !== value) onChange(number ?? undefined)
  }

  return (
    <TextField
      label={label}
      hint={hint}
      error={
        isLeft && isWrong
          ? t('wizard.numberError', { least: numbers.format(least), most: numbers.format(most) })
          : undefined
      }
      inputMode="numeric"
      autoComplete="off"
      dir="ltr"
      maxLength={30}
      value={draft ?? (value === null ? '' : numbers.format(value))}
      onChange={type}
      onBlur={() => {
        setIsLeft(true)
        if (!isWrong) setDraft(null)
      }}
      isLarge
      isShort
    />
  )
}

function wholeNumber(text: string, [least, most]: readonly [number, number]): number | null {
  // “1,5” is no 15: what a mark parts has to be thousands.
  const number = readAmount(latinDigits(text))
  return Number.isInteger(number) && Number(number) >= least && Number(number) <= most ? Number(number) : null
}
