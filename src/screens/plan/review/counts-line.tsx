import { useTranslation } from '@/i18n/use-translation'
import type { Counts } from '@/core/plan/progress/progress-by'
import { STATUSES } from '@/core/plan/plan-edits'
import styles from './review-tab.module.css'

/** How many actions stand where, in one line. */
export function CountsLine({ counts }: { readonly counts: Counts }) {
  const { t } = useTranslation('plan')
  return (
    <ul className={styles.counts}>
      {STATUSES.map((status) => (
        <li key={status}>
          {t('overview.statusLine', { status: t(`status.${status}`), count: counts[status] })}
        </li>
      ))}
    </ul>
  )
}
