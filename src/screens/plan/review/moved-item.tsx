import { useTranslation } from '@/i18n/use-translation'
import { Link } from '@/components/link'
import { isolated } from '@/i18n/isolated'
import { MixedText } from '@/components/mixed-text'
import { itemName } from '@/core/document/item-name'
import type { SectionInput } from '@/core/document/section'
import type { ItemMovement } from '@/core/plan/progress/what-moved'
import { itemAddress } from '../item-phrases'
import { ItemTitle } from '../item-title'
import { movementWords, standingWords } from './movement-words'
import styles from './review-tab.module.css'

interface Props {
  readonly planId: string
  readonly input: SectionInput
  readonly moved: ItemMovement
}

/** One action that moved, and how; by its name of then where it is gone. */
export function MovedItem({ planId, input, moved }: Props) {
  const { t } = useTranslation(['review', 'plan'])
  const item = input.plan.items.find(({ id }) => id === moved.id)
  const lines = [
    ...standingWords(t, moved),
    ...moved.changes.map((change) => movementWords(t, input, moved.id, change)),
  ]
  return (
    <>
      <p className={styles.name}>
        {item ? (
          <Link to={itemAddress(planId, item.id)}>
            <ItemTitle input={input} item={item} />
          </Link>
        ) : (
          <MixedText>{isolated(moved.item?.title ?? itemName(input, moved.id))}</MixedText>
        )}
      </p>
      <ul className={styles.changes}>
        {lines.map((line) => (
          <li key={line}>
            <MixedText>{line}</MixedText>
          </li>
        ))}
      </ul>
    </>
  )
}
