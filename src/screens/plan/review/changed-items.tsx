import { fieldsOf, type ItemComparison } from '@/core/plan/compare-plans'
import type { PlaceWords } from '@/state/use-place-words'
import { ChangeList, type SideWords } from './change-list'
import styles from './review-tab.module.css'

interface Props {
  readonly items: readonly ItemComparison[]
  readonly words: PlaceWords
  readonly sides: SideWords
}

/** Actions by name, with what changed on each. */
export function ChangedItems({ items, words, sides }: Props) {
  return (
    <ul className={styles.moved}>
      {items.map(({ id, changes }) => (
        <li key={id}>
          <p className={styles.name}>
            <bdi>{words.title(id)}</bdi>
          </p>
          <ChangeList
            changes={changes.flatMap(fieldsOf)}
            name={words.field}
            value={words.value}
            sides={sides}
          />
        </li>
      ))}
    </ul>
  )
}
