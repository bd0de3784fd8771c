import { VisuallyHidden } from '@/components/visually-hidden'
import type { PlanChange } from '@/core/plan/compare-plans'
import type { PlaceWords } from '@/state/use-place-words'
import styles from './change-list.module.css'

/** Said before what stood in a field and before what stands there, for those who do not see the strokes. */
export interface SideWords {
  readonly before: string
  readonly after: string
}

interface Props {
  readonly changes: readonly Pick<PlanChange, 'path' | 'place' | 'before' | 'after'>[]
  readonly name: PlaceWords['field']
  readonly value: PlaceWords['value']
  readonly sides: SideWords
}

/** Fields with what stood there and what stands there now; struck out and underlined, and said in words. */
export function ChangeList({ changes, name, value, sides }: Props) {
  return (
    <dl className={styles.changes}>
      {changes.map(({ path, place, before, after }) => (
        <div key={path.join('/')}>
          <dt>
            <bdi>{name(place)}</bdi>
          </dt>
          {before !== undefined && (
            <dd>
              <VisuallyHidden>{sides.before}</VisuallyHidden>
              <del dir="auto">{value(before, place)}</del>
            </dd>
          )}
          {after !== undefined && (
            <dd>
              <VisuallyHidden>{sides.after}</VisuallyHidden>
              <ins dir="auto">{value(after, place)}</ins>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
