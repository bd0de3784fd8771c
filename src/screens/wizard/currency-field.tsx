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

/** Not every browser knows these, by name or at all: where they are paid in. */
const NEW_CURRENCIES: Readonly<Record<string, string>> = { SLE: 'SL', XCG: 'CW', ZWG: 'ZW' }

export function CurrencyField(props: Props) {
  const { t } = useTranslation()
  const { locale } = LANGUAGE_TABLE[useLanguage()]
  const options = useMemo(() => {
    const names = new Intl.DisplayNames([locale], { type: 'currency', fallback: 'none' })
    const places = new Intl.DisplayNames([locale], { type: 'region' })
    const { compare } = new Intl.Collator(locale)
    const codes = new Set([...Intl.supportedValuesOf('currency'), ...Object.keys(NEW_CURRENCIES)])
    return Array.from(codes, (code) => {
      const place = NEW_CURRENCIES[code]
      const name = names.of(code) ?? (place && places.of(place)) ?? code
      return { value: code, label: t('wizard.currencyOption', { name, code }) }
    }).sort((a, b) => compare(a.label, b.label))
  }, [locale, t])
  return <SelectField {...props} options={[{ value: '', label: t('wizard.chooseCurrency') }, ...options]} />
}
