import { localeOf } from '@/i18n/languages'
import { useTranslation } from '@/i18n/use-translation'

/** As much as may be typed or pasted into a field; what a joint plan brings together there may be longer. */
export const LONGEST_TEXT = 100_000

/** What is said of a field that holds as much as it can: the browser cuts off what is pasted beyond without a word. */
export function useFullWords(value: string, most: number): string | undefined {
  const { t, i18n } = useTranslation()
  if (value.length < most) return undefined
  const numbers = new Intl.NumberFormat(localeOf(i18n.language))
  return t('components.full', { most: numbers.format(most) })
}
