import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DraftField } from './draft-field'
import { readAmount } from './read-amount'

interface Props {
  readonly label: string
  readonly hint: string
  readonly value: number | undefined
  readonly error: string | undefined
  readonly onKeep: (amount: number | undefined) => void
}

/** An amount; what is no number stays in the field as typed, with a sentence that it is not saved. */
export function CostField({ label, hint, value, error, onKeep }: Props) {
  const { t } = useTranslation('plan')
  const [wrong, setWrong] = useState<string | null>(null)
  function keep(text: string): void {
    const amount = readAmount(text)
    setWrong(amount === 'not-a-number' ? text : null)
    if (amount !== 'not-a-number') onKeep(amount)
  }
  return (
    <DraftField
      label={label}
      hint={hint}
      inputMode="decimal"
      value={wrong ?? (value === undefined ? '' : String(value))}
      error={wrong === null ? error : t('edit.costNotANumber')}
      onKeep={keep}
    />
  )
}
