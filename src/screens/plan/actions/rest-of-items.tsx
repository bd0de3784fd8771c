import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EditedItem } from '@/core/plan/apply-edits'
import styles from './action-list.module.css'

interface Props {
  readonly items: readonly EditedItem[]
  readonly row: (item: EditedItem) => ReactNode
  readonly open: string | null
  readonly isUnfoldedBySearch: boolean
}

/** What applies and is not prioritised: folded, since there may be a hundred, and drawn only once unfolded. */
export function RestOfItems({ items, row, open, isUnfoldedBySearch }: Props) {
  const { t } = useTranslation('plan')
  const [isWanted, setIsWanted] = useState(() => items.some((item) => item.id === open))
  const isUnfolded = isWanted || isUnfoldedBySearch
  return (
    <section>
      <h3 className={styles.heading}>{t('actions.restHeading')}</h3>
      <p className={styles.note}>{t('actions.restLead')}</p>
      <details
        className={styles.rest}
        open={isUnfolded}
        onToggle={(event) => setIsWanted(event.currentTarget.open)}
      >
        <summary>{t('actions.restOpen', { count: items.length })}</summary>
        {isUnfolded && <ul className={styles.rows}>{items.map(row)}</ul>}
      </details>
    </section>
  )
}
