import { latinDigits } from '@/i18n/latin-digits'
import { useTranslation } from '@/i18n/use-translation'
import { isFigure, readAmount } from '@/core/plan/amount'
import type { Amount } from '@/core/plan/plan-edits'
import { DraftField } from './draft-field'

interface Props {
  readonly label: string
  readonly hint: string
  readonly value: Amount | undefined
  readonly error: string | undefined
  readonly onKeep: (amount: Amount | undefined) => void
}

/** An amount; what is no number is kept as typed, with a sentence that it does not count yet. */
export function CostField({ label, hint, value, error, onKeep }: Props) {
  const { t } = useTranslation('plan')
  const isWrong = value !== undefined && !isFigure(value)
  return (
    <DraftField
      label={label}
      hint={hint}
      inputMode="decimal"
      value={value === undefined ? '' : String(value)}
      error={isWrong ? t('edit.costNotANumber') : error}
      onKeep={(text) => onKeep(amountIn(text))}
    />
  )
}

/** What is no number keeps the digits that it was typed in. */
function amountIn(text: string): Amount | undefined {
  const amount = readAmount(latinDigits(text))
  return isFigure(amount) ? amount : readAmount(text)
}
