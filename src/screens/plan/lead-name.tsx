import { useTranslation } from '@/i18n/use-translation'
import type { EditedItem } from '@/core/plan/apply-edits'
import { isDone } from '@/core/plan/is-done'
import styles from './lead-name.module.css'

/** The post that leads, as typed; else whose post it must be, and of work still to be done that nobody is named yet. */
export function LeadName({ item }: { readonly item: EditedItem }) {
  const { t } = useTranslation(['plan', 'taxonomy'])
  const named = item.edit.lead?.trim()
  if (named) return <bdi>{named}</bdi>
  return (
    <>
      <span className={styles.role}>{t(`taxonomy:roles.${item.lead}`)}</span>
      {!isDone(item) && (
        <>
          {' '}
          <span className={styles.none}>{t('lead.none')}</span>
        </>
      )}
    </>
  )
}
