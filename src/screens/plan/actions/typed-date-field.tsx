import { useEffect, useEffectEvent, useState } from 'react'
import { latinDigits } from '@/i18n/latin-digits'
import { useTranslation } from '@/i18n/use-translation'
import { TextField } from '@/components/text-field'
import { typedDay } from '@/core/plan/typed-day'
import { typedMonth } from '@/core/plan/typed-month'

interface Props {
  readonly label: string
  readonly value: string
  readonly error?: string | undefined
  readonly hint?: string | undefined
  readonly onKeep: (typed: string) => void
}

/** A month. What is none is kept as typed, in a field of text, with a sentence that it does not count yet. */
export function TypedMonthField(props: Props) {
  const { t } = useTranslation('workspace')
  return (
    <TypedDateField
      {...props}
      type="month"
      min="1990-01"
      max="2199-12"
      isWhole={(text) => typedMonth(text) !== null}
      bad={t('month.bad')}
    />
  )
}

/** A day, in the same way. */
export function TypedDayField(props: Props) {
  const { t } = useTranslation('workspace')
  return (
    <TypedDateField
      {...props}
      type="date"
      min="1990-01-01"
      max="2199-12-31"
      isWhole={(text) => typedDay(text) !== null}
      bad={t('month.badDay')}
    />
  )
}

interface DateProps extends Props {
  readonly type: 'month' | 'date'
  readonly min: string
  readonly max: string
  readonly isWhole: (text: string) => boolean
  readonly bad: string
}

function TypedDateField({ value, error, onKeep, type, min, max, isWhole, bad, ...rest }: DateProps) {
  const { t } = useTranslation('interface')
  const [typed, setTyped] = useState<string | null>(null)
  const [isHalf, setIsHalf] = useState(false)
  function keep(): void {
    if (typed !== null && typed !== value) onKeep(typed)
  }
  const leave = useEffectEvent(keep)
  // Leaving the page by a key or a link must not lose what stands half typed.
  useEffect(() => () => leave(), [])
  const isWrong = value !== '' && !isWhole(value)

  /** What was typed stands; on Enter too, since a form must not be sent with what stood there before. */
  function finish(): void {
    keep()
    setTyped(null)
  }

  function change(written: string): void {
    const latin = latinDigits(written)
    const text = isWhole(latin) ? latin : written
    setIsHalf(false)
    const isKept = text === '' || isWhole(text)
    setTyped(isKept ? null : text)
    if (isKept) onKeep(text)
  }

  return (
    <TextField
      {...rest}
      isShort
      maxLength={1_000}
      type={isWrong ? 'text' : type}
      min={isWrong ? undefined : min}
      max={isWrong ? undefined : max}
      value={typed ?? value}
      error={isHalf ? t('components.half') : typed === null && isWrong ? bad : error}
      onChange={change}
      onKeyDown={(event) => {
        if (event.key === 'Enter') finish()
      }}
      onBlur={(event) => {
        finish()
        // A month without its year: the browser shows it and hands out nothing.
        setIsHalf(event.currentTarget.validity.badInput)
      }}
    />
  )
}
