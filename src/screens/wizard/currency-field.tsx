import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { SelectField } from '@/components/select-field'
import { LANGUAGE_TABLE } from '@/i18n/languages'
import { useLanguage } from '@/state/preferences'

interface Props {
  readonly label: string
  readonly hint: string | undefined
  readonly value: string
  readonly onChange: (code: string) => void
  readonly isLarge: boolean
}

export function CurrencyField(props: Props) {
  const { t } = useTranslation()
  const { locale } = LANGUAGE_TABLE[useLanguage()]
  const options = useMemo(() => {
    const names = new Intl.DisplayNames([locale], { type: 'currency' })
    const { compare } = new Intl.Collator(locale)
    return Intl.supportedValuesOf('currency')
      .map((code) => ({
        value: code,
        label: t('wizard.currencyOption', { name: names.of(code) ?? code, code }),
      }))
      .sort((a, b) => compare(a.label, b.label))
  }, [locale, t])
  return <SelectField {...props} options={[{ value: '', label: t('wizard.chooseCurrency') }, ...options]} />
}
