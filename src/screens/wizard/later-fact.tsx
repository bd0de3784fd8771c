import { useEffect } from 'react'
import { useParams } from 'react-router'
import { MonthField } from '@/components/month-field'
import type { Answers } from '@/core/questionnaire/answers'
import type { Fact } from '@/core/questionnaire/questionnaire'
import { refusedText, textRefused } from '@/state/refused-text'
import { CountryField } from './country-field'
import { CurrencyField } from './currency-field'
import { GateMonthFields } from './gate-month-fields'
import { NumberField } from './number-field'
import { StageByTypeFields } from './stage-by-type-fields'

interface Props {
  readonly fact: Fact
  readonly answers: Answers
  readonly given: unknown
  readonly label: string
  readonly hint: string | undefined
  readonly onKeep: (value: unknown) => void
  readonly onLate: (id: string) => void
}

/** The kinds of fact that need more than a choice or a line of text. */
export function LaterFact({ fact, answers, given, label, hint, onKeep, onLate }: Props) {
  // Who came for this very question could not land on it before.
  useEffect(() => onLate(fact.id), [fact.id, onLate])
  const { id: plan = '' } = useParams()
  const refusal = {
    refused: refusedText(plan, fact.id),
    onRefused: (text: string | null) => textRefused(plan, fact.id, text),
  }
  const field = {
    label,
    hint,
    value: typeof given === 'string' ? given : '',
    onChange: onKeep,
    isLarge: true,
  }
  switch (fact.kind) {
    case 'number':
      return (
        <NumberField
          label={label}
          hint={hint}
          value={typeof given === 'number' ? given : null}
          range={fact.range ?? [1, Number.MAX_SAFE_INTEGER]}
          onChange={onKeep}
          {...refusal}
        />
      )
    case 'month':
      return <MonthField {...field} {...refusal} />
    case 'country':
      return <CountryField {...field} />
    case 'currency':
      return <CurrencyField {...field} />
    case 'stage-by-type':
      return <StageByTypeFields label={label} hint={hint} answers={answers} onKeep={onKeep} />
    case 'gate-months':
      return <GateMonthFields label={label} hint={hint} answers={answers} onKeep={onKeep} />
    default:
      return null
  }
}
