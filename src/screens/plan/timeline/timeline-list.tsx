import { Link } from '@/components/link'
import { datesOf } from '@/core/document/date-words'
import type { SectionInput } from '@/core/document/section'
import type { EditedItem } from '@/core/plan/apply-edits'
import { itemAddress, numberOf } from '../item-phrases'
import { ItemTitle } from '../item-title'
import { LeadName } from '../lead-name'
import styles from './timeline-tab.module.css'

interface Props {
  readonly planId: string
  readonly input: SectionInput
  readonly items: readonly EditedItem[]
  readonly heading: string
}

/** The timeline in words, for phones, screen readers and paper. */
export function TimelineList({ planId, input, items, heading }: Props) {
  if (items.length === 0) return null
  return (
    <section aria-label={heading}>
      <h3>{heading}</h3>
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item.id}>
            <Link to={itemAddress(planId, item.id)}>
              <ItemTitle input={input} item={item} number={numberOf(input, item.id)} />
            </Link>
            <span className={styles.when}>{datesOf(input, item)}</span>
            <span className={styles.who}>
              <LeadName item={item} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
