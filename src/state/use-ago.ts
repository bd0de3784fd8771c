import { useTranslation } from '@/i18n/use-translation'
import { formatAgo } from '@/i18n/format'
import { LANGUAGE_TABLE } from '@/i18n/languages'
import { useLanguage } from './preferences'

/** In seconds. Within it languages say "now", which is no time after which anything can have changed. */
const A_MINUTE = 60

/** How long ago something was, in words: "12 minutes ago", "a moment ago". */
export function useAgo(): (seconds: number) => string {
  const { t } = useTranslation('safety')
  const { locale } = LANGUAGE_TABLE[useLanguage()]
  return (seconds) => (seconds < A_MINUTE ? t('moment') : formatAgo(seconds, locale))
}
