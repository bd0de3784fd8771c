import { Fragment } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Link } from '@/components/link'
import { datesOf, monthAt } from '@/core/document/date-words'
import type { SectionInput } from '@/core/document/section'
import type { EditedItem } from '@/core/plan/apply-edits'
import { itemAddress, numberOf } from '../item-phrases'
import { ItemTitle } from '../item-title'
import { LeadName } from '../lead-name'
import { spanOfItem } from './moved-months'
import styles from './timeline-tab.module.css'

interface Props {
  readonly planId: string
  readonly input: SectionInput
  readonly items: readonly EditedItem[]
  readonly heading: string
  /** Where today is among the months of the actions, which stand in the order in which they start. */
  readonly now?: number | null
}

/** The timeline in words, for phones, screen readers and paper. */
export function TimelineList({ planId, input, items, heading, now = null }: Props) {
  const { t } = useTranslation('plan')
  if (items.length === 0) return null
  const month = now === null ? null : Math.floor(now)
  const later = items.findIndex((item) => month !== null && (spanOfItem(item)?.start ?? 0) > month)
  const today = month !== null && (
    <li className={styles.now}>{t('timeline.today', { month: monthAt(input, month) })}</li>
  )
  return (
    <section aria-label={heading}>
      <h3>{heading}</h3>
      <ul className={styles.list}>
        {items.map((item, index) => (
          <Fragment key={item.id}>
            {index === later && today}
            <li>
              <Link to={itemAddress(planId, item.id)}>
                <ItemTitle input={input} item={item} number={numberOf(input, item.id)} />
              </Link>
              <span className={styles.when}>{datesOf(input, item)}</span>
              <span className={styles.who}>
                <LeadName item={item} />
              </span>
            </li>
          </Fragment>
        ))}
        {later < 0 && today}
      </ul>
    </section>
  )
}
