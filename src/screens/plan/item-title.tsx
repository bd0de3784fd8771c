import { useTranslation } from '@/i18n/use-translation'
import { isolated } from '@/i18n/isolated'
import { MixedText } from '@/components/mixed-text'
import { languageOf } from '@/core/document/foreign-text'
import { titleOf } from '@/core/document/item-words'
import type { SectionInput } from '@/core/document/section'
import type { EditedItem } from '@/core/plan/apply-edits'

interface Props {
  readonly input: SectionInput
  readonly item: EditedItem
  /** Its place in the short list, where that is to be said. */
  readonly number?: number | null
}

/** The name of an action: the user's own words, or those of the library in the language they are in. */
export function ItemTitle({ input, item, number = null }: Props) {
  const { t } = useTranslation('document')
  const isOwn = Boolean(item.edit.title?.trim())
  const title = isolated(titleOf(input, item))
  return (
    <MixedText language={isOwn ? input.words.language : languageOf(input, item.id)}>
      {number === null ? title : t('sheets.sheetHeading', { number, title })}
    </MixedText>
  )
}
