import type { TFunction } from 'i18next'
import { isolated } from '@/i18n/isolated'
import type { EditedItem } from '@/core/plan/apply-edits'

/** Why an item stands outside the short list, in the words of the document; the user's own isolated. */
export function standingOf(t: TFunction<['plan', 'taxonomy', 'document']>, item: EditedItem): string {
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
      return item.mode === 'upkeep' ? t('document:annex.all.upkeep') : t('document:annex.all.belowLine')
  }
}
