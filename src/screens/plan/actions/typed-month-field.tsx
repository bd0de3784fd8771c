import { useEffect, useEffectEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TextField } from '@/components/text-field'
import { typedMonth } from '@/core/plan/typed-month'

interface Props {
  readonly label: string
  readonly value: string
  readonly error?: string | undefined
  readonly onKeep: (typed: string) => void
}

/** A month. What is none is kept as typed, in a field of text, with a sentence that it does not count yet. */
export function TypedMonthField({ label, value, error, onKeep }: Props) {
  const { t } = useTranslation('workspace')
  const [typed, setTyped] = useState<string | null>(null)
  function keep(): void {
    if (typed !== null && typed !== value) onKeep(typed)
  }
  const leave = useEffectEvent(keep)
  // Leaving the page by a key or a link must not lose what stands half typed.
  useEffect(() => () => leave(), [])
  const isWrong = value !== '' && typedMonth(value) === null

  function type(text: string): void {
    const isWhole = text === '' || typedMonth(text) !== null
    setTyped(isWhole ? null : text)
    if (isWhole) onKeep(text)
  }

  return (
    <TextField
      label={label}
      isShort
      type={isWrong ? 'text' : 'month'}
      min={isWrong ? undefined : '1990-01'}
      max={isWrong ? undefined : '2199-12'}
      value={typed ?? value}
      error={typed === null && isWrong ? t('month.bad') : error}
      onChange={type}
      onBlur={() => {
        keep()
        setTyped(null)
      }}
    />
  )
}
