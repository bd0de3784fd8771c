import { useRef, useState } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { TextField } from '@/components/text-field'
import { isFigure, readAmount } from '@/core/plan/amount'
import type { Language } from '@/core/questionnaire/vocabulary'
import { latinDigits } from '@/i18n/latin-digits'
import { LANGUAGE_TABLE } from '@/i18n/languages'
import { figureTimes } from '@/i18n/number-words'
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

/** Shows with which marks, and that all zeros are written. */
const EXAMPLE = 2_500_000

/** A whole number, typed with or without marks between the thousands, or with “million” behind it; kept only where it is one. */
export function NumberField({ label, hint, value, range, refused, onRefused, onChange }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { locale } = LANGUAGE_TABLE[language]
  const numbers = new Intl.NumberFormat(locale)
  const [draft, setDraft] = useState(refused)
  const [isLeft, setIsLeft] = useState(refused !== null)
  const before = useRef(value)
  const [least, most] = range
  const read = (text: string): number | null => wholeNumber(text, language, range)
  const isRefused = (text: string): boolean => text.trim() !== '' && read(text) === null
  const isWrong = draft !== null && isRefused(draft)

  function type(text: string): void {
    if (draft === null) before.current = value
    setDraft(text)
    setIsLeft(false)
    onRefused(isRefused(text) ? text : null)
    // What cannot be kept gives way to what stood before it was typed, not to its first figure: of 99 not to 9.
    const number = text.trim() === '' ? null : (read(text) ?? before.current)
    if (number !== value) onChange(number ?? undefined)
  }

  return (
    <TextField
      label={label}
      hint={hint}
      error={
        isLeft && isWrong
          ? t('wizard.numberError', {
              least: numbers.format(least),
              most: numbers.format(most),
              example: numbers.format(most < EXAMPLE ? least : EXAMPLE),
            })
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

function wholeNumber(
  text: string,
  language: Language,
  [least, most]: readonly [number, number],
): number | null {
  const [figure, times] = figureTimes(latinDigits(text), language)
  // “1,5” is no 15: what a mark parts has to be thousands.
  const amount = readAmount(figure)
  // 2.3 million as computers multiply it lacks half a billionth.
  const number = isFigure(amount) ? Number((amount * times).toFixed(3)) : Number.NaN
  return Number.isInteger(number) && number >= least && number <= most ? number : null
}
