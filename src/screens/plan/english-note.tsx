import { useTranslation } from 'react-i18next'
import { languageOf } from '@/core/document/foreign-text'
import type { SectionInput } from '@/core/document/section'

/** Says once a screen that texts of the library stand in English, where any of the short list does. */
export function EnglishNote({ input }: { readonly input: SectionInput }) {
  const { t } = useTranslation('plan')
  const isForeign = input.priority.some((item) => languageOf(input, item.id) !== input.words.language)
  return isForeign ? <p className="small">{t('item.english')}</p> : null
}
