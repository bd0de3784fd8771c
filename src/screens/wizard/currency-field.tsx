import { useMemo } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { SelectField } from '@/components/select-field'
import { LANGUAGE_TABLE } from '@/i18n/languages'
import { CURRENT_CURRENCIES, PLACE_OF_CURRENCY } from '@/state/currencies'
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
  const { value } = props
  const options = useMemo(() => {
    const names = new Intl.DisplayNames([locale], { type: 'currency', fallback: 'none' })
    const places = new Intl.DisplayNames([locale], { type: 'region' })
    const { compare } = new Intl.Collator(locale)
    // What a plan was given while it was money stays.
    const given = value === '' ? [] : [value]
    return Array.from(new Set([...CURRENT_CURRENCIES, ...given]), (code) => {
      const place = PLACE_OF_CURRENCY[code]
      const name = names.of(code) ?? (place && places.of(place)) ?? code
      return { value: code, label: t('wizard.currencyOption', { name, code }) }
    }).sort((a, b) => compare(a.label, b.label))
  }, [locale, t, value])
  return <SelectField {...props} options={[{ value: '', label: t('wizard.chooseCurrency') }, ...options]} />
}
