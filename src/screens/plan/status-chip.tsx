import { useTranslation } from '@/i18n/use-translation'
import { Chip } from '@/components/chip'
import { VisuallyHidden } from '@/components/visually-hidden'
import type { EditedItem } from '@/core/plan/apply-edits'

/** How far an action has come, where the user said so. */
export function StatusChip({ item }: { readonly item: EditedItem }) {
  const { t } = useTranslation('plan')
  const { status } = item.edit
  if (!status) return null
  return (
    <Chip tone="accent">
      <VisuallyHidden>{t('edit.status')} </VisuallyHidden>
      {t(`status.${status}`)}
    </Chip>
  )
}
