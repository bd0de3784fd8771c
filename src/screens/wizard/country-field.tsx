import { useMemo } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { SelectField } from '@/components/select-field'
import { countriesByName } from '@/i18n/countries'
import { LANGUAGE_TABLE } from '@/i18n/languages'
import { useLanguage } from '@/state/preferences'

interface Props {
  readonly label: string
  readonly hint: string | undefined
  readonly value: string
  readonly onChange: (code: string) => void
  readonly isLarge: boolean
}

export function CountryField(props: Props) {
  const { t } = useTranslation()
  const { locale } = LANGUAGE_TABLE[useLanguage()]
  const { value } = props
  const options = useMemo(() => countriesByName(locale, value), [locale, value])
  return <SelectField {...props} options={[{ value: '', label: t('wizard.chooseCountry') }, ...options]} />
}
