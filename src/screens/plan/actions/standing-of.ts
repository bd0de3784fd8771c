import type { TFunction } from 'i18next'
import { isolated } from '@/i18n/isolated'
import type { SectionInput } from '@/core/document/section'
import type { EditedItem } from '@/core/plan/apply-edits'
import { whyLeftOut } from '@/core/plan/why-left-out'

/** Why an item stands outside the short list, in the words of the document; the user's own isolated. */
export function standingOf(
  t: TFunction<['plan', 'taxonomy', 'document']>,
  { library, priority }: SectionInput,
  item: EditedItem,
): string {
  const { decision, decisionReason } = item.edit
  const own = decisionReason?.trim()
  const reason = own ? isolated(own) : t('document:openInside')
  switch (decision) {
    case 'in-place':
      return t('document:annex.all.inPlace', { reason })
    case 'later':
      return t('document:annex.all.later', { reason })
    case 'not-applicable':
      return t('document:annex.all.notApplicable', { reason })
    default:
      if (item.mode === 'upkeep') return t('document:annex.all.upkeep')
      return t(`document:annex.all.leftOut.${whyLeftOut(item, priority, library.settings.shortList)}`)
  }
}
