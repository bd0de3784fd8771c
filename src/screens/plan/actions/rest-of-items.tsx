import type { ReactNode } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import type { EditedItem } from '@/core/plan/apply-edits'
import styles from './action-list.module.css'
import type { Fold } from './use-fold'

interface Props {
  readonly items: readonly EditedItem[]
  readonly row: (item: EditedItem) => readonly ReactNode[]
  readonly fold: Fold
}

/** What applies and is not prioritised: folded, since there may be a hundred, and drawn only once unfolded. */
export function RestOfItems({ items, row, fold }: Props) {
  const { t } = useTranslation('plan')
  return (
    <section>
      <h3 className={styles.heading}>{t('actions.restHeading')}</h3>
      <p className={styles.note}>{t('actions.restLead')}</p>
      <details
        className={styles.rest}
        open={fold.isOpen}
        onToggle={(event) => fold.onToggle(event.currentTarget.open)}
      >
        <summary>
          {t(fold.isOpen ? 'actions.restClose' : 'actions.restOpen', { count: items.length })}
        </summary>
        {fold.isOpen && <ul className={styles.rows}>{items.flatMap(row)}</ul>}
      </details>
    </section>
  )
}
