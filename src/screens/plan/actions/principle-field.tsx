import { useTranslation } from '@/i18n/use-translation'
import { SelectField } from '@/components/select-field'
import { type Principle, PRINCIPLES } from '@/core/questionnaire/vocabulary'
import { isolated } from '@/i18n/isolated'

interface Props {
  readonly value: Principle | undefined
  /** Said once somebody wanted to go on without one. */
  readonly isMissing?: boolean
  readonly onChange: (principle: Principle) => void
}

/** Nothing is chosen beforehand: a principle that nobody noticed would count as covered. */
export function PrincipleField({ value, isMissing = false, onChange }: Props) {
  const { t } = useTranslation(['workspace', 'taxonomy'])
  const none = value === undefined ? [{ value: '', label: t('own.principleChoose') }] : []
  // Their Latin codes stand apart: they do not turn an Arabic line round.
  const options = PRINCIPLES.map((each) => ({
    value: each,
    label: `${isolated(each)} ${t(`taxonomy:principles.${each}`)}`,
  }))
  return (
    <SelectField
      label={t('own.principle')}
      value={value ?? ''}
      error={isMissing ? t('own.principleMissing') : undefined}
      onChange={(chosen) => {
        const principle = PRINCIPLES.find((each) => each === chosen)
        if (principle !== undefined) onChange(principle)
      }}
      options={[...none, ...options]}
    />
  )
}
