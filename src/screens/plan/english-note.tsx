import { useTranslation } from '@/i18n/use-translation'
import { isInEnglishInstead } from '@/core/document/foreign-text'
import type { SectionInput } from '@/core/document/section'

/** Says once a screen that texts of the library stand in English, where any of the short list does. */
export function EnglishNote({ input }: { readonly input: SectionInput }) {
  const { t } = useTranslation('plan')
  const isEnglish = input.priority.some((item) => isInEnglishInstead(input, item.id))
  return isEnglish ? <p className="small">{t('item.english')}</p> : null
}
