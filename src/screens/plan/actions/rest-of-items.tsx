import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SectionInput } from '@/core/document/section'
import type { EditedItem } from '@/core/plan/apply-edits'
import styles from './action-list.module.css'
import { ActionRow } from './action-row'

interface Props {
  readonly input: SectionInput
  readonly items: readonly EditedItem[]
  readonly open: string | null
  readonly isSearched: boolean
}

/** What applies and is not prioritised: folded, since there may be a hundred, and drawn only once unfolded. */
export function RestOfItems({ input, items, open, isSearched }: Props) {
  const { t } = useTranslation('plan')
  const [isWanted, setIsWanted] = useState(() => items.some((item) => item.id === open))
  const isUnfolded = isWanted || isSearched
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
        {isUnfolded && (
          <ul className={styles.rows}>
            {items.map((item) => (
              <ActionRow key={item.id} input={input} item={item} number={null} isOpen={item.id === open} />
            ))}
          </ul>
        )}
      </details>
    </section>
  )
}
